package pacesetter.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacesetter.run.SmallScenario;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;
import pacesetter.text.Name;

final class AblationTest {
    private static final Set<Change.Kind> ALL = EnumSet.allOf(Change.Kind.class);

    private static Ablation of(Map<String, String> parameters, LeverType... levers) {
        return of(parameters, ALL, levers);
    }

    private static Ablation of(Map<String, String> parameters, Set<Change.Kind> kinds, LeverType... levers) {
        Scenario scenario = SmallScenario.make().with(parameters).scenario();
        Scope always = new Scope(0, Integer.MAX_VALUE, Set.of(), Set.of());
        List<Lever> plain = List.of(levers).stream()
                .map(type -> new Lever(
                        type,
                        always,
                        type == LeverType.STANDARD
                                ? Map.of("issue", "after_adoption", "adopters", .3, "age", 13, "deadline", 29)
                                : type == LeverType.NOTICE
                                        ? Map.of("issue", "after_listing", "delay", 1, "deadline", 29)
                                        : Map.<String, Object>of()))
                .toList();
        return Ablation.of(scenario, List.of(new Strategy("one", Name.same("one"), plain)), kinds);
    }

    private static List<String> texts(Ablation ablation) {
        return ablation.changes().stream().map(Change::text).toList();
    }

    @Test
    void theFirstPointIsTheScenarioAndEveryOtherItsChange() {
        Ablation ablation = of(Map.of("evidence.noise", "0.3"), LeverType.JOURNAL);
        assertThat(ablation.changes().get(0).kind()).isEqualTo(Change.Kind.NONE);
        assertThat(ablation.design().settings(0)).containsEntry("evidence.noise", "0.3");
        assertThat(ablation.design().size()).isEqualTo(ablation.changes().size());
        for (int point = 1; point < ablation.changes().size(); point++) {
            Map<String, String> settings = ablation.design().settings(point);
            Map<String, String> change = ablation.changes().get(point).values();
            assertThat(settings).containsAllEntriesOf(change);
            assertThat(settings.entrySet())
                    .filteredOn(entry -> !change.containsKey(entry.getKey()))
                    .isSubsetOf(ablation.design().settings(0).entrySet());
        }
    }

    @Test
    void everyRuleHasItsOtherWordsAndNoneOfTheScenariosOwn() {
        assertThat(texts(of(Map.of("pressure.link", "linear"), LeverType.JOURNAL)))
                .contains("pressure.link = logit", "pressure.link = threshold", "landscape.partners = plain")
                .doesNotContain("pressure.link = linear", "landscape.partners = modular");
    }

    @Test
    void whatIsADefinitionIsNoRule() {
        assertThat(texts(of(Map.of(), LeverType.JOURNAL))).noneMatch(text -> text.startsWith("initial.start"));
    }

    @Test
    void aMechanismThatIsOffAlreadyIsNotSwitchedOff() {
        assertThat(texts(of(Map.of(), LeverType.JOURNAL))).contains("evidence.noise = 0");
        assertThat(texts(of(Map.of("evidence.noise", "0"), LeverType.JOURNAL))).doesNotContain("evidence.noise = 0");
    }

    @Test
    void whatActsThroughALeverIsTriedWhereAStrategyHasIt() {
        Ablation without = of(Map.of(), LeverType.JOURNAL);
        assertThat(texts(without)).noneMatch(text -> text.contains("standard.") || text.contains("mandate."));
        assertThat(without.leftOut())
                .singleElement()
                .satisfies(told -> assertThat(told.en()).contains("standard", "mandate"));
        assertThat(texts(of(Map.of(), LeverType.JOURNAL, LeverType.STANDARD)))
                .contains("standard.draft = listed", "standard.floor = 0", "mandate.until = delivered");
    }

    @Test
    void rulesThatTouchAreChangedTogether() {
        assertThat(texts(of(
                        Map.of("mandate.until", "delivered", "satisfaction.drop_applies", "voluntary"),
                        EnumSet.of(Change.Kind.PAIR),
                        LeverType.NOTICE)))
                .contains(
                        "mandate.until = in_force, satisfaction.drop_applies = unbound",
                        "mandate.until = deadline, satisfaction.drop_applies = unbound")
                .noneMatch(text -> text.contains("mandate.until = delivered"));
    }

    @Test
    void whatDoesNotGoTogetherIsLeftOutWithAWord() {
        Change apart = new Change(Change.Kind.RULE, Map.of("landscape.bits", "3"));
        Change fit = new Change(Change.Kind.MECHANISM, Map.of("evidence.noise", "0"));
        Ablation ablation = Ablation.around(SmallScenario.make().scenario(), List.of(apart, fit), List.of());
        assertThat(ablation.changes()).containsExactly(Change.NONE, fit);
        assertThat(ablation.leftOut())
                .singleElement()
                .satisfies(told ->
                        assertThat(told.en()).contains("landscape.interactions (3) must be below landscape.bits (3)"));
    }
}
