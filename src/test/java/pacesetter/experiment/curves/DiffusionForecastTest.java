package pacesetter.experiment.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.scenario.observed.DatePrecision;

final class DiffusionForecastTest {
    private static final int REGIONS = 60;
    private static final int PERIODS = 20;
    private static final double[] BASS = {.03, .35};

    /** Domains of Bass's curve until half way, whose ceilings are one or a half. */
    private static AdoptionHistories half() {
        List<DomainHistory> domains = new ArrayList<>();
        for (int d = 0; d < 40; d++) {
            double ceiling = d % 2 == 0 ? 1 : .5;
            int[] times = new int[REGIONS];
            for (int r = 0; r < REGIONS; r++) {
                double place = new Seed(5).stream(Purpose.SURVEY, d).uniform(r);
                times[r] = IntStream.rangeClosed(1, PERIODS / 2)
                        .filter(t -> place < ceiling * CurveModel.BASS.share(t, BASS))
                        .findFirst()
                        .orElse(DomainHistory.NEVER);
            }
            times[0] = 1;
            domains.add(new DomainHistory(String.valueOf(d), REGIONS, 0, PERIODS / 2, times));
        }
        List<String> names = IntStream.range(0, REGIONS).mapToObj(r -> "r" + r).toList();
        return new AdoptionHistories(DatePrecision.TIME, names, PERIODS / 2, domains, 0);
    }

    /** Mean share that has adopted by the end, over courses that begin with one adopter. */
    private static double atEnd(DiffusionForecast model, int domain) {
        boolean[] first = new boolean[REGIONS];
        first[0] = true;
        return IntStream.range(0, 200)
                .mapToDouble(draw -> {
                    int[] times = model.draw(domain, first, PERIODS, new Seed(9).stream(Purpose.RIVAL, draw));
                    assertThat(times[0]).isEqualTo(1);
                    return Arrays.stream(times).filter(t -> t <= PERIODS).count() / (double) REGIONS;
                })
                .average()
                .orElseThrow();
    }

    @Test
    void bassGoesOnAsItBegan() {
        DiffusionForecast model = DiffusionForecast.bass(half()).orElseThrow();
        double whole = CurveModel.BASS.share(PERIODS, BASS);
        double begun = CurveModel.BASS.share(1, BASS);
        assertThat(IntStream.range(0, 20)
                        .mapToDouble(d -> atEnd(model, 2 * d))
                        .average()
                        .orElseThrow())
                .isCloseTo((whole - begun) / (1 - begun), within(.08));
        assertThat(IntStream.range(0, 20)
                        .mapToDouble(d -> atEnd(model, 2 * d + 1))
                        .average()
                        .orElseThrow())
                .isCloseTo(whole / 2, within(.08));
        assertThat(atEnd(model, -1)).as("of any ceiling").isCloseTo(.75 * whole, within(.1));
    }

    /** Where nothing but chance moves anybody, as many adopt each period of those that are left. */
    @Test
    void aLogitWithoutInfluenceIsAConstantHazard() {
        List<DomainHistory> domains = new ArrayList<>();
        for (int d = 0; d < 30; d++) {
            int[] times = new int[REGIONS];
            for (int r = 0; r < REGIONS; r++) {
                double place = new Seed(6).stream(Purpose.SURVEY, d).uniform(r);
                int time = 2 + (int) (Math.log(place) / Math.log(.95));
                times[r] = time > PERIODS ? DomainHistory.NEVER : time;
            }
            times[0] = 1;
            domains.add(new DomainHistory(String.valueOf(d), REGIONS, 0, PERIODS, times));
        }
        List<String> names = IntStream.range(0, REGIONS).mapToObj(r -> "r" + r).toList();
        AdoptionHistories histories = new AdoptionHistories(DatePrecision.TIME, names, PERIODS, domains, 0);
        List<List<Integer>> ring = IntStream.range(0, REGIONS)
                .mapToObj(r -> List.of((r + 1) % REGIONS, (r + REGIONS - 1) % REGIONS))
                .toList();
        DiffusionForecast model =
                DiffusionForecast.logit(histories, ring, List.of(), 5).orElseThrow();
        assertThat(atEnd(model, -1)).isCloseTo(1 - Math.pow(.95, PERIODS - 1), within(.06));
    }
}
