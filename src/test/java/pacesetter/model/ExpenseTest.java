package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

final class ExpenseTest {
    @Test
    void whatRegionsSpendAddsUpToTheLedger() {
        Scenario scenario = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));
        Model model = Model.of(World.of(scenario, new Seed(7)), scenario.strategy("early-standard"));
        model.start();
        int weeks = 30;
        for (int week = 0; week < weeks; week++) {
            model.schedule.step(model);
        }
        Ledger ledger = model.ledger();
        assertThat(sum(model, Expense.COPYING)).isPositive().isCloseTo(ledger.copying(), within(1e-6));
        assertThat(sum(model, Expense.ROLL_OUT)).isPositive().isCloseTo(ledger.rollout(), within(1e-6));
        assertThat(sum(model, Expense.SEARCH)).isPositive().isCloseTo(ledger.search() + ledger.lockIn(), within(1e-6));
        assertThat(sum(model, Expense.TRANSPLANTS)).isCloseTo(ledger.transplants(), within(1e-6));
        assertThat(sum(model, Expense.MENTORING)).isCloseTo(ledger.mentoring(), within(1e-6));
        assertThat(sum(model, Expense.SUPERVISION)).isPositive().isCloseTo(ledger.supervised(), within(1e-6));
    }

    private static double sum(Model model, Expense expense) {
        return model.regions().stream()
                .mapToDouble(region -> region.spent(expense))
                .sum();
    }
}
