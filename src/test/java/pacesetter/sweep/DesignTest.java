package pacesetter.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.random.Seed;
import pacesetter.scenario.parameters.Declarations;
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

    /** In base two, of a net of 64 points in two dimensions each elementary interval holds one (Owen 1995). */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void scrambledSobolPointsAreANet(long seed) {
        double[][] points = SobolPoints.of(2, 64, new Seed(seed));
        for (int across = 1; across <= 64; across *= 2) {
            int columns = across;
            int rows = 64 / across;
            assertThat(Arrays.stream(points).map(at -> (int) (at[0] * columns) * rows + (int) (at[1] * rows)))
                    .doesNotHaveDuplicates()
                    .hasSize(64);
        }
    }

    @Test
    void changesStandAroundTheScenarioAsItIs() {
        Design design = Design.around(
                Parameters.defaults(),
                List.of(Map.of("pressure.link", "linear"), Map.of("pressure.learning", "0", "evidence.noise", "0.2")));
        assertThat(design.factors()).containsExactly("evidence.noise", "pressure.link", "pressure.learning");
        assertThat(design.points())
                .containsExactly(
                        List.of("0.08", "logit", "5"), List.of("0.08", "linear", "5"), List.of("0.2", "logit", "0"));
    }

    @Test
    void scrambledSobolPointsBeginInNoCorner() {
        List<String> first = of(new Plan.Sobol(1), NOISE, SLOTS).points().get(0);
        assertThat(first).doesNotContain("0", "1", "100");
        assertThat(Design.of(new Plan.Sobol(1), List.of(NOISE, SLOTS), Parameters.defaults(), 2)
                        .points())
                .doesNotContain(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7})
    void eachTwoOf28FactorsAreFilledBy128Points(long seed) {
        List<Factor> factors = Declarations.ALL.values().stream()
                .filter(declared -> declared.kind() == ParameterDeclaration.Kind.NUMBER)
                .limit(28)
                .map(declared -> new Factor(declared, List.of(), 0, 1, false))
                .toList();
        Filling filling = filling(new Plan.Sobol(128), factors, seed);
        assertThat(filling.pairs()).isEqualTo(28 * 27 / 2);
        assertThat(filling.gaps()).isZero();
        Filling few = filling(new Plan.Sobol(32), factors, seed);
        assertThat(few.gaps()).isPositive();
        assertThat(few.enough()).hasValue(128);
    }

    @Test
    void aGapIsFoundAndNamed() {
        Filling filling = filling(new Plan.LatinHypercube(10), List.of(NOISE, SLOTS, LINK), 1);
        assertThat(filling.pairs()).isEqualTo(3);
        assertThat(filling.gaps()).isPositive();
        Filling.Pair worst = filling.emptiest().orElseThrow();
        assertThat(List.of(worst.one(), worst.other())).containsExactly("evidence.noise", "journal.slots");
        assertThat(worst.boxes()).isEqualTo(16);
        assertThat(worst.empty()).isBetween(6, 15); // ten points fill ten boxes at most
        assertThat(filling.enough()).isPresent();
    }

    @Test
    void designsThatAreNotDrawnAreNotAskedToFill() {
        assertThat(Filling.of(new Plan.OneAtATime(), List.of(NOISE, SLOTS), Parameters.defaults(), 1))
                .isEmpty();
        assertThat(Filling.of(new Plan.Sobol(8), List.of(NOISE), Parameters.defaults(), 1))
                .isEmpty();
    }

    private static Filling filling(Plan plan, List<Factor> factors, long seed) {
        return Filling.of(plan, factors, Parameters.defaults(), seed).orElseThrow();
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
