package pacesetter.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.run.Run;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.sweep.Sweep;

final class FactorialTest {
    private static final Scenario GOLDEN =
            ScenarioReader.read(Path.of("src/test/resources/golden/golden.yaml"), Map.of());
    private static final Strategy EVERYTHING = GOLDEN.strategy("everything");

    @Test
    void everySubsetIsAStrategyNamedByWhatIsOn() {
        Factorial factorial =
                new Factorial(GOLDEN, EVERYTHING, List.of(LeverType.JOURNAL, LeverType.NOTICE, LeverType.LEAGUE_TABLE));
        assertThat(factorial.strategies())
                .extracting(Strategy::id)
                .containsExactly(
                        "none",
                        "journal",
                        "notice",
                        "journal+notice",
                        "league_table",
                        "journal+league_table",
                        "notice+league_table",
                        "journal+notice+league_table");
        Strategy last = factorial.strategies().get(7);
        assertThat(last.levers()).isEqualTo(EVERYTHING.levers().subList(0, 3));
        assertThat(last.name().zh()).isEqualTo("内刊、通知、排行榜");
        assertThat(last.name().en()).isEqualTo("journal, notice, league table");
    }

    @Test
    void allOnIsTheStrategyItself() {
        List<LeverType> kinds = Factorial.kinds(EVERYTHING);
        Factorial factorial = new Factorial(GOLDEN, EVERYTHING, kinds);
        assertThat(factorial.strategies()).hasSize(1 << kinds.size());
        Strategy all = factorial.strategies().get((1 << kinds.size()) - 1);
        assertThat(all.levers()).isEqualTo(EVERYTHING.levers());
        assertThat(all.measured()).isEqualTo(EVERYTHING.measured());
    }

    @Test
    void leversOfOneKindAreSwitchedTogether() {
        List<Lever> levers = GOLDEN.strategies().get(0).levers();
        Lever early = levers.get(2);
        Lever late = early.in(levers.get(0).scope());
        Strategy twice = new Strategy("twice", EVERYTHING.name(), List.of(early, late));
        assertThat(Factorial.kinds(twice)).containsExactly(LeverType.ENDORSEMENT);
        assertThat(new Factorial(GOLDEN, twice, Factorial.kinds(twice)).strategies())
                .extracting(Strategy::levers)
                .containsExactly(List.of(), List.of(early, late));
    }

    @Test
    void theStrategyWithMostKindsIsTakenUnlessAnotherIsNamed() {
        assertThat(Factorial.richest(GOLDEN)).isEqualTo(EVERYTHING);
    }

    @Test
    void onlyLeversOfTheStrategyAndNotTooManyCanBeSwitched() {
        assertThatThrownBy(() -> new Factorial(GOLDEN, GOLDEN.strategy("ring"), List.of(LeverType.JOURNAL)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Factorial(GOLDEN, EVERYTHING, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatActsOnListingsNeedsTheJournal() {
        Factorial factorial = new Factorial(GOLDEN, EVERYTHING, Factorial.kinds(EVERYTHING));
        assertThat(factorial.needs())
                .contains(
                        entry(LeverType.NOTICE, List.of(LeverType.JOURNAL)),
                        entry(LeverType.CHECKLIST, List.of(LeverType.JOURNAL)))
                .doesNotContainKeys(LeverType.LEAGUE_TABLE, LeverType.ENDORSEMENT, LeverType.JOURNAL);
    }

    /** A lever whose need is off for good is idle throughout, which is no need of anything that is switched. */
    @Test
    void whatNeverActsNeedsNothing() {
        Factorial factorial = new Factorial(GOLDEN, EVERYTHING, List.of(LeverType.NOTICE, LeverType.LEAGUE_TABLE));
        assertThat(factorial.needs()).isEmpty();
    }

    @Test
    void theSweepMeetsTheSameWorldsUnderEverySetting() {
        Factorial factorial = new Factorial(GOLDEN, EVERYTHING, List.of(LeverType.JOURNAL, LeverType.REWARD));
        Sweep sweep = factorial.sweep(3, 7, 20, Run.Null.OFF);
        assertThat(sweep.runs()).isEqualTo(12);
        assertThat(sweep.id()).isEqualTo("golden-levers");
        assertThat(sweep.strategyIds()).containsExactly("none", "journal", "reward", "journal+reward");
        assertThat(sweep.chunks(id -> true).next().runs())
                .extracting(Run::replicate)
                .containsExactly(0, 0, 0, 0);
        assertThat(sweep.base().events()).isEqualTo(GOLDEN.events());
    }
}
