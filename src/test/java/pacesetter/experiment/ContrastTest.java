package pacesetter.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ContrastTest {
    private static double[] game(int levers, IntToDoubleFunction number) {
        return IntStream.range(0, 1 << levers)
                .mapToDouble(number::applyAsDouble)
                .toArray();
    }

    private static boolean isOn(int setting, int lever) {
        return (setting >> lever & 1) == 1;
    }

    private static double[] shapley(int levers, double... game) {
        return IntStream.range(0, levers)
                .mapToDouble(lever -> Contrast.shapley(levers, lever).of(game))
                .toArray();
    }

    /** One has a left glove, two have a right one, a pair is worth 1: 2/3, 1/6, 1/6. */
    @Test
    void theGloveGameHasItsShapleyValues() {
        double[] gloves = game(3, s -> isOn(s, 0) && (isOn(s, 1) || isOn(s, 2)) ? 1 : 0);
        assertThat(shapley(3, gloves)).containsExactly(new double[] {2 / 3., 1 / 6., 1 / 6.}, within(1e-12));
        assertThat(Contrast.alone(3, 0).of(gloves)).isZero();
        assertThat(Contrast.last(3, 0).of(gloves)).isEqualTo(1);
        assertThat(Contrast.last(3, 1).of(gloves)).isZero();
    }

    /**
     * The cost of a runway is that of the longest plane on it, and each piece is shared alike by those that need it (Littlechild
     * and Owen 1973): of 8, 11, 13, 18 pay 8/4, 8/4 + 3/3, 8/4 + 3/3 + 2/2 and 8/4 + 3/3 + 2/2 + 5.
     */
    @Test
    void theAirportGameHasItsShapleyValues() {
        double[] costs = {8, 11, 13, 18};
        double[] runway = game(
                4,
                s -> IntStream.range(0, 4)
                        .filter(plane -> isOn(s, plane))
                        .mapToDouble(plane -> costs[plane])
                        .max()
                        .orElse(0));
        assertThat(shapley(4, runway)).containsExactly(new double[] {2, 3, 4, 9}, within(1e-12));
    }

    @Test
    void whereLeversOnlyAddAllEffectsAreThatAndNothingInteracts() {
        double[] adds = {3, -2, .5, 7};
        double[] sum = game(
                4,
                s -> 10
                        + IntStream.range(0, 4)
                                .filter(i -> isOn(s, i))
                                .mapToDouble(i -> adds[i])
                                .sum());
        for (int i = 0; i < 4; i++) {
            assertThat(Contrast.main(4, i).of(sum)).isCloseTo(adds[i], within(1e-12));
            assertThat(Contrast.shapley(4, i).of(sum)).isCloseTo(adds[i], within(1e-12));
            assertThat(Contrast.alone(4, i).of(sum)).isEqualTo(adds[i]);
            assertThat(Contrast.last(4, i).of(sum)).isEqualTo(adds[i]);
            for (int j = i + 1; j < 4; j++) {
                assertThat(Contrast.interaction(4, i, j).of(sum)).isZero();
            }
        }
    }

    /** 1 where both are on, whatever the third does: each gives a half in the mean, and they interact by a half. */
    @Test
    void aProductIsSharedAndInteracts() {
        double[] product = game(3, s -> isOn(s, 0) && isOn(s, 2) ? 1 : 0);
        assertThat(Contrast.main(3, 0).of(product)).isEqualTo(.5);
        assertThat(Contrast.main(3, 1).of(product)).isZero();
        assertThat(Contrast.interaction(3, 0, 2).of(product)).isEqualTo(.5);
        assertThat(Contrast.interaction(3, 0, 1).of(product)).isZero();
        assertThat(shapley(3, product)).containsExactly(new double[] {.5, 0, .5}, within(1e-12));
    }

    /** Box, Hunter and Hunter 2005, the pilot plant of chapter 5: yields of temperature, concentration and catalyst. */
    @Test
    void thePilotPlantHasTheEffectsOfTheTextbook() {
        double[] yields = {60, 72, 54, 68, 52, 83, 45, 80};
        assertThat(Contrast.main(3, 0).of(yields)).isEqualTo(23);
        assertThat(Contrast.main(3, 1).of(yields)).isEqualTo(-5);
        assertThat(Contrast.main(3, 2).of(yields)).isEqualTo(1.5);
        assertThat(Contrast.interaction(3, 0, 1).of(yields)).isEqualTo(1.5);
        assertThat(Contrast.interaction(3, 0, 2).of(yields)).isEqualTo(10);
        assertThat(Contrast.interaction(3, 1, 2).of(yields)).isZero();
    }

    @Test
    void shapleyValuesOfAnyNumbersAddUpToAllLessNoneAndAreMeansOverOrders() {
        SplittableRandom random = new SplittableRandom(7);
        for (int levers = 1; levers <= 6; levers++) {
            double[] game = game(levers, s -> random.nextDouble(-1, 1));
            double[] values = shapley(levers, game);
            assertThat(Arrays.stream(values).sum())
                    .isCloseTo(Contrast.total(levers).of(game), within(1e-12));
            double[] orders = new double[levers];
            int count = add(orders, game, levers, 0);
            for (int i = 0; i < levers; i++) {
                assertThat(values[i]).isCloseTo(orders[i] / count, within(1e-12));
            }
        }
    }

    /** Adds what each lever adds in every order that goes on from a setting; returns the number of orders. */
    private static int add(double[] sums, double[] game, int levers, int setting) {
        int orders = 0;
        for (int i = 0; i < levers; i++) {
            if (!isOn(setting, i)) {
                int after = add(sums, game, levers, setting | 1 << i);
                sums[i] += after * (game[setting | 1 << i] - game[setting]);
                orders += after;
            }
        }
        return Math.max(1, orders);
    }

    @Test
    void numbersThatAreEqualButForTheirLastDigitsDoNotDiffer() {
        double[] game = game(3, s -> isOn(s, 1) ? .1 + .2 : .3);
        assertThat(Contrast.main(3, 1).of(game)).isZero();
        assertThat(Contrast.total(3).of(game)).isZero();
    }
}
