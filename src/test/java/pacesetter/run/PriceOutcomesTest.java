package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.scenario.Cost;
import pacesetter.scenario.Price;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;

final class PriceOutcomesTest {
    private static final int JOURNAL = 1;

    private static RunResult.Completed run(Scenario scenario) {
        Run run = new Run(0, scenario, JOURNAL, 0, 1, scenario.calendar().ticks(), Run.Null.OFF);
        return Execution.of(run, World.of(scenario, run.seed()));
    }

    private static double last(Table table, String column) {
        return table.value(table.rows() - 1, table.column(column));
    }

    private static Price price() {
        Map<Cost, Double> weights = new EnumMap<>(Cost.class);
        for (Cost cost : Cost.values()) {
            weights.put(cost, Math.pow(10, cost.ordinal()));
        }
        return new Price(new Name("person-days", "人日"), weights);
    }

    @Test
    void theProvincesCostIsTheSumOfItsKindsAtTheScenariosPrices() {
        RunResult.Completed run = run(SmallScenario.make().with(price()).scenario());
        for (Table table : new Table[] {run.outcomes(), run.series()}) {
            double sum = 0;
            for (Cost cost : Cost.values()) {
                sum += Math.pow(10, cost.ordinal()) * last(table, cost.column());
            }
            assertThat(last(table, "province_cost")).isCloseTo(sum, within(1e-9 * sum));
            assertThat(last(table, "province_cost_visits")).isPositive();
            assertThat(last(table, "province_cost_slots")).isPositive();
        }
    }

    @Test
    void withoutPricesTheSumIsUndefinedAndTheKindsAreWhatTheyAre() {
        Table without = run(SmallScenario.make().scenario()).outcomes();
        Table with = run(SmallScenario.make().with(price()).scenario()).outcomes();
        assertThat(last(without, "province_cost")).isNaN();
        for (Cost cost : Cost.values()) {
            assertThat(last(without, cost.column())).as(cost.column()).isEqualTo(last(with, cost.column()));
        }
    }

    @Test
    void theNameOfTheSumSaysWhatItIsIn() {
        assertThat(Layout.outcomes(SmallScenario.make().with(price()).scenario())
                        .get("province_cost"))
                .isEqualTo(new Name("price of the province's acts, person-days", "省级行动代价，人日"));
    }
}
