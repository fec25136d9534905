package pacesetter.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;

final class DesignTest {
    private static final Factor NOISE = range("evidence.noise", 0, 1, false);
    private static final Factor SLOTS = range("journal.slots", 1, 100, true);
    private static final Factor LINK = levels("pressure.link", "logit", "linear");
    private static final Factor BITS = range("landscape.bits", 4, 7, false);

    @Test
    void aFullFactorialHasEveryCombination() {
        Design design = of(new Plan.FullFactorial(), levels("evidence.noise", "0.1", "0.2", "0.3"), LINK);
        assertThat(design.points()).hasSize(6).doesNotHaveDuplicates();
        assertThat(design.key(1)).isEqualTo("evidence.noise=0.1;pressure.link=linear");
    }

    @Test
    void oneAtATimeBeginsWithTheScenarioAndLeavesItInOneFactor() {
        Design design = of(new Plan.OneAtATime(), levels("evidence.noise", "0.08", "0.2"), LINK, BITS);
        assertThat(design.points())
                .containsExactly(
                        List.of("0.08", "logit", "12"),
                        List.of("0.2", "logit", "12"),
                        List.of("0.08", "linear", "12"),
                        List.of("0.08", "logit", "4"),
                        List.of("0.08", "logit", "7"));
    }

    /** The first points of the sequence in two dimensions as Joe and Kuo print them. */
    @Test
    void sobolPointsAreThoseOfTheSequence() {
        Factor other = range("attention.per_domain", 0, 1, false);
        assertThat(of(new Plan.Sobol(5), NOISE, other).points())
                .containsExactly(
                        List.of("0", "0"),
                        List.of("0.5", "0.5"),
                        List.of("0.75", "0.25"),
                        List.of("0.25", "0.75"),
                        List.of("0.375", "0.375"));
    }

    @Test
    void moreSobolPointsKeepThoseThereAre() {
        List<List<String>> many = of(new Plan.Sobol(64), NOISE, SLOTS, LINK).points();
        assertThat(many.subList(0, 16))
                .isEqualTo(of(new Plan.Sobol(16), NOISE, SLOTS, LINK).points());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aLatinHypercubeHasEveryStratumOfEveryFactorOnce(long seed) {
        Factor other = range("attention.per_domain", 0, 1, false);
        Design design = Design.of(new Plan.LatinHypercube(50), List.of(NOISE, other), Parameters.defaults(), seed);
        for (int f = 0; f < 2; f++) {
            int column = f;
            assertThat(design.points().stream().map(point -> (int) (Double.parseDouble(point.get(column)) * 50)))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 50).boxed().toList());
        }
        assertThat(design.points().stream().map(point -> point.get(0)).toList())
                .isNotEqualTo(
                        design.points().stream().map(point -> point.get(1)).toList());
    }

    @Test
    void equalPartsOfARangeGoToWholeNumbersLevelsAndOrdersOfMagnitude() {
        assertThat(IntStream.range(0, 8).mapToObj(i -> BITS.at((i + .5) / 8)))
                .containsExactly("4", "4", "5", "5", "6", "6", "7", "7");
        assertThat(IntStream.range(0, 4).mapToObj(i -> LINK.at(i / 4.0)))
                .containsExactly("logit", "logit", "linear", "linear");
        assertThat(List.of(SLOTS.at(0), SLOTS.at(.5), SLOTS.at(1), LINK.at(1), BITS.at(1)))
                .containsExactly("1", "10", "100", "linear", "7");
    }

    @Test
    void withoutFactorsThereIsOnePointWithoutValues() {
        Design design = of(new Plan.FullFactorial());
        assertThat(design).isEqualTo(Design.NONE);
        assertThat(design.key(0)).isEmpty();
    }

    private static Design of(Plan plan, Factor... factors) {
        return Design.of(plan, List.of(factors), Parameters.defaults(), 1);
    }

    private static Factor range(String name, double low, double high, boolean log) {
        return new Factor(declaration(name), List.of(), low, high, log);
    }

    private static Factor levels(String name, String... levels) {
        return new Factor(declaration(name), List.of(levels), 0, 0, false);
    }

    private static ParameterDeclaration declaration(String name) {
        return Parameters.declarations().stream()
                .filter(declared -> declared.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
