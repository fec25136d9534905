package pacesetter.experiment.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.file.ObservedUnitReader;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.ObservedTie;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Source;
import pacesetter.text.UsageException;

final class EventHistoryTest {
    private static final Path TIES = Path.of("scenarios/adoption/medical-innovation-ties.csv");

    private static AdoptionHistories doctors() {
        return AdoptionHistories.of(AdoptionData.of(AdoptionData.DOCTORS), AdoptionHistories.Question.ALL);
    }

    private static List<ObservedTie> ties() throws IOException {
        return ObservedUnitReader.ties(new Source(TIES, Files.readString(TIES)), new Problems());
    }

    /** Numbers of a program of its own in numpy 2, written from the formulas. */
    @Test
    void theDoctorsGiveTheNumbersOfAnotherProgram() throws IOException {
        EventHistory history = EventHistory.of(doctors(), ties(), List.of(), 5);
        LogitFit fit = history.fits().get(0);
        assertThat(fit.rows()).isEqualTo(856);
        assertThat(fit.events()).isEqualTo(98);
        assertThat(fit.clusters()).isEqualTo(114);
        assertThat(fit.ratios().stream().map(LogitFit.OddsRatio::coefficient).toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1)
                .containsExactly(-.11545016, 1.75781836, -.01128408);
        assertThat(fit.ratios().stream().map(LogitFit.OddsRatio::error).toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-6 ? 0 : 1)
                .containsExactly(.30080622, 1.99943081, .19429549);
    }

    /** A ring of regions that look at their neighbours with a known weight, in domains that catch on differently. */
    @Test
    void aKnownInfluenceIsRecoveredAndNoneIsNotFound() {
        assertThat(neighbours(simulated(2))).satisfies(ratio -> {
            assertThat(ratio.coefficient()).isCloseTo(2, within(.4));
            assertThat(ratio.low()).isGreaterThan(1);
            assertThat(Math.log(ratio.low())).isLessThan(2);
            assertThat(Math.log(ratio.high())).isGreaterThan(2);
        });
        assertThat(neighbours(simulated(0))).satisfies(ratio -> {
            assertThat(ratio.low()).isLessThan(1);
            assertThat(ratio.high()).isGreaterThan(1);
        });
    }

    @Test
    void tiesBetweenStrangersAreRefused() {
        assertThatThrownBy(() -> EventHistory.of(doctors(), List.of(new ObservedTie("a", "b")), List.of(), 5))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no tie of --borders");
    }

    @Test
    void namesOfAllAtRiskAreNeeded() {
        AdoptionHistories.Question more = new AdoptionHistories.Question(
                Optional.empty(), List.of(), Optional.empty(), Optional.empty(), 1, OptionalInt.of(200));
        AdoptionHistories histories = AdoptionHistories.of(AdoptionData.of(AdoptionData.DOCTORS), more);
        assertThatThrownBy(() -> EventHistory.of(histories, ties(), List.of(), 5))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--units");
    }

    private static final int REGIONS = 80;

    private static LogitFit.OddsRatio neighbours(AdoptionHistories histories) {
        List<ObservedTie> ring = new ArrayList<>();
        for (int r = 0; r < REGIONS; r++) {
            ring.add(new ObservedTie("r" + r, "r" + (r + 1) % REGIONS));
            ring.add(new ObservedTie("r" + (r + 1) % REGIONS, "r" + r));
        }
        List<LogitFit> fits = EventHistory.of(histories, ring, List.of(), 5).fits();
        return fits.get(fits.size() - 1).ratios().get(0);
    }

    private static AdoptionHistories simulated(double weight) {
        int periods = 15;
        List<DomainHistory> domains = new ArrayList<>();
        for (int d = 0; d < 30; d++) {
            Stream draws = new Seed(11).stream(Purpose.RESAMPLE, d);
            double intercept = -4 + draws.uniform(REGIONS * periods);
            int[] times = new int[REGIONS];
            Arrays.fill(times, DomainHistory.NEVER);
            times[draws.below(REGIONS * periods + 1, REGIONS)] = 1;
            for (int t = 2; t <= periods; t++) {
                for (int r = 0; r < REGIONS; r++) {
                    double share =
                            ((times[(r + 1) % REGIONS] < t ? 1 : 0) + (times[(r + REGIONS - 1) % REGIONS] < t ? 1 : 0))
                                    / 2.;
                    double chance = 1 / (1 + Math.exp(-intercept - weight * share));
                    if (times[r] > t && draws.uniform((t - 1) * REGIONS + r) < chance) {
                        times[r] = t;
                    }
                }
            }
            domains.add(new DomainHistory("d" + d, REGIONS, 1, periods, times));
        }
        List<String> names = IntStream.range(0, REGIONS).mapToObj(r -> "r" + r).toList();
        return new AdoptionHistories(DatePrecision.TIME, names, periods, domains, 0);
    }
}
