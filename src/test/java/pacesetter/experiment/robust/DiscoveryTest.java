package pacesetter.experiment.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.store.StoredDesign;
import pacesetter.sweep.SobolPoints;

final class DiscoveryTest {
    private static final int POINTS = 1024;
    private static final double[][] SHARES = SobolPoints.of(6, POINTS, new Seed(1));

    private static List<PointFactor> factors() {
        List<PointFactor> factors = new ArrayList<>();
        for (int f = 0; f < 6; f++) {
            int factor = f;
            factors.add(PointFactor.of(
                    "x" + f,
                    IntStream.range(0, POINTS)
                            .mapToDouble(point -> SHARES[point][factor])
                            .toArray()));
        }
        return factors;
    }

    /** A corner of two factors, with some cases missing and some elsewhere. */
    @Test
    void theBoxIsWhereTheCasesAre() {
        Stream draws = new Seed(3).stream(Purpose.EVIDENCE);
        boolean[] cases = new boolean[POINTS];
        for (int point = 0; point < POINTS; point++) {
            boolean corner = SHARES[point][1] > .6 && SHARES[point][4] < .5;
            cases[point] = draws.uniform(point) < (corner ? .9 : .05);
        }
        Discovery found = Discovery.of(factors(), cases).orElseThrow();
        assertThat(found.box().restricted()).containsExactly(1, 4);
        assertThat(found.box().limits().get(1).low()).isEqualTo(.6, within(.08));
        assertThat(found.box().limits().get(1).high()).isInfinite();
        assertThat(found.box().limits().get(4).high()).isEqualTo(.5, within(.08));
        assertThat(found.density()).isBetween(.8, .95);
        assertThat(found.coverage()).isBetween(.7, .9);
        assertThat(found.heldOut()).isBetween(.75, .95);
        assertThat(found.restrictions()).allMatch(restriction -> restriction.p() < 1e-6);
    }

    @Test
    void aWordIsTakenOutWhereNothingHappens() {
        List<PointFactor> factors = new ArrayList<>(factors());
        factors.addAll(PointFactor.of(new StoredDesign(
                List.of("rule"),
                IntStream.range(0, POINTS)
                        .mapToObj(point -> List.of(List.of("a", "b", "c").get(point % 3)))
                        .toList())));
        boolean[] cases = new boolean[POINTS];
        for (int point = 0; point < POINTS; point++) {
            cases[point] = point % 3 == 2 && SHARES[point][0] > .3;
        }
        Discovery found = Discovery.of(factors, cases).orElseThrow();
        assertThat(found.box().restricted()).containsExactly(0, 6);
        assertThat(found.box().limits().get(6).words()).containsExactly(2);
        assertThat(found.density()).isGreaterThan(.95);
        assertThat(found.coverage()).isGreaterThan(.95);
    }

    /** Boxes are looked for among many, so what chance alone makes must not last beyond the points it was found on. */
    @Test
    void whatChanceMakesDoesNotHoldAtOtherPoints() {
        Stream draws = new Seed(5).stream(Purpose.EVIDENCE);
        boolean[] cases = new boolean[POINTS];
        for (int point = 0; point < POINTS; point++) {
            cases[point] = draws.uniform(point) < .3;
        }
        Discovery.of(factors(), cases)
                .ifPresent(found -> assertThat(found.heldOut()).isEqualTo(.3, within(.1)));
        assertThat(Discovery.of(factors(), new boolean[POINTS])).isEmpty();
    }

    @Test
    void aShareHasWilsonsInterval() {
        Share share = Share.of(10, 50);
        assertThat(share.value()).isEqualTo(.2);
        assertThat(share.low()).isEqualTo(.1124, within(1e-4));
        assertThat(share.high()).isEqualTo(.3304, within(1e-4));
        assertThat(Share.of(0, 10).low()).isZero();
    }
}
