package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Map;
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

    @Test
    void attentionIsSavedForATransplantThatIsTheDearestTask() {
        Map<String, String> poor = Map.of(
                "attention.per_domain",
                "0.1",
                "transplant.attention",
                "6",
                "transplant.rate",
                "0.5",
                "search.trial",
                "0",
                "search.jump",
                "0",
                "pressure.intercept",
                "-1000");
        Model model = Worlds.run(
                Model.of(Worlds.with(poor).concept(0.6).weeks(100).world(5), Worlds.strategy(Worlds.journal())));
        assertThat(model.ledger().transplants()).isPositive();
    }

    @Test
    void whatIsAskedBeyondAllAttentionIsAllUnmet() {
        Model model = Model.of(
                Worlds.with(Map.of("attention.per_domain", "0.1", "attention.supervision", "1"))
                        .size(2, 1, 4)
                        .world(5),
                Worlds.strategy());
        RegionAgent region = model.regions().get(0);
        Living living = model.living().orElseThrow();
        for (int programme = 0; programme < 4; programme++) {
            living.agenda.supervise(region.index());
        }
        region.choose(0);
        assertThat(living.unmet.at(region.index())).isCloseTo(1 - region.attention() / 4, within(1e-12));
    }
}
