package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.Declarations;

/**
 * A submodel that is switched off leaves no trace: what belongs to it can change without changing a single bit of the
 * run. Each case also shows that the same change matters while the submodel is on.
 */
final class NeutralValuesTest {
    private static final Lever JOURNAL = Worlds.journal();
    private static final Lever NOTICE = Worlds.noticeAfterListing(1, 20);
    private static final Lever LEAGUE = new Lever(LeverType.LEAGUE_TABLE, Worlds.ALWAYS);
    private static final Lever ENDORSEMENT = new Lever(LeverType.ENDORSEMENT, Worlds.ALWAYS);
    private static final Lever RELAY = Worlds.relay();
    private static final Lever CHECKLIST = Worlds.checklist(Worlds.ALWAYS, 20);
    private static final Lever STANDARD = Worlds.standard(Worlds.ALWAYS, false, 0.2, 4, 20);
    private static final Lever REWARD = new Lever(LeverType.REWARD, Worlds.ALWAYS);
    private static final List<Lever> ALL = List.of(JOURNAL, NOTICE, LEAGUE, ENDORSEMENT, RELAY, REWARD);
    private static final List<Lever> NONE = List.of();

    /**
     * @param off what switches the submodel off
     * @param change what must not matter then
     */
    private record Case(
            String submodel,
            List<Lever> leversOn,
            List<Lever> leversOff,
            Map<String, String> off,
            Map<String, String> change) {
        @Override
        public String toString() {
            return submodel;
        }
    }

    /** Mechanisms switched off as they are declared to be. */
    private static Map<String, String> off(String... names) {
        Map<String, String> off = new HashMap<>();
        for (String name : names) {
            off.put(
                    name,
                    Optional.ofNullable(Declarations.ALL.get(name))
                            .orElseThrow()
                            .neutral());
        }
        assertThat(off).doesNotContainValue("");
        return off;
    }

    private static Case parameter(String submodel, Map<String, String> off, Map<String, String> change) {
        return new Case(submodel, ALL, ALL, off, change);
    }

    private static Case lever(String submodel, List<Lever> on, List<Lever> off, Map<String, String> change) {
        return new Case(submodel, on, off, Map.of(), change);
    }

    static Stream<Case> cases() {
        return Stream.of(
                parameter("modules", Map.of("landscape.partners", "plain"), Map.of("landscape.module_bias", "0.1")),
                parameter(
                        "legacy and pioneers",
                        Map.of("initial.start", "random"),
                        Map.of("initial.legacy_quantile", "0.9", "initial.pioneer_performance", "0.9")),
                parameter("locked elements", off("turbulence.locked_bits"), Map.of("turbulence.unlock", "0.2")),
                parameter(
                        "roll-out and depth",
                        off("rollout.start", "rollout.depth_start"),
                        Map.of(
                                "rollout.speed_procedure", "0.1",
                                "rollout.depth_rate", "0.9",
                                "copying.checklist_speed", "3",
                                "attention.rollout", "0.9")),
                parameter(
                        "noise of evidence",
                        off("evidence.noise"),
                        Map.of("evidence.close_watched", "1", "evidence.close_visits", "9")),
                new Case(
                        "learning",
                        List.of(JOURNAL),
                        ALL,
                        off("pressure.learning"),
                        Map.of("journal.half_life", "2", "journal.visibility_floor", "0.9")),
                parameter("imitation", off("pressure.imitation"), Map.of("pressure.imitation_memory", "1")),
                parameter("cost", off("pressure.cost"), Map.of("pressure.domain_cost", "1")),
                parameter("fading of visibility", off("journal.visibility_floor"), Map.of("journal.half_life", "2")),
                parameter(
                        "scarcity of attention",
                        off("attention.per_domain"),
                        Map.of(
                                "attention.choice_noise", "5",
                                "attention.rollout_utility", "9",
                                "attention.pushed_utility", "9",
                                "attention.search_utility", "9",
                                "mandate.endorsement", "9")),
                parameter(
                        "own search",
                        off("search.trial", "search.jump"),
                        Map.of(
                                "search.jump_bits", "5",
                                "search.pairs", "0",
                                "search.path_min", "1",
                                "attention.search", "0.9",
                                "attention.search_utility", "9")),
                parameter(
                        "follower styles",
                        Map.of(
                                "landscape.modules", "1",
                                "copying.error_checklist", "0.05",
                                "copying.checklist_speed", "1",
                                "attention.supervision", "0",
                                "search.trial", "0",
                                "search.jump", "0"),
                        Map.of("copying.share_checklist", "0.1", "copying.share_hard_points", "0.2")),
                parameter(
                        "the people's judgement",
                        off("evidence.satisfaction_weight", "leader.min_satisfaction", "satisfaction.drop_probability"),
                        Map.of(
                                "evidence.performance_weight", "0.2",
                                "satisfaction.base", "0.3",
                                "satisfaction.results", "0.9",
                                "satisfaction.surprise", "2",
                                "satisfaction.speed", "0.5",
                                "satisfaction.expectation_speed", "0.5",
                                "satisfaction.comparison", "0.9")),
                new Case(
                        "dropping",
                        List.of(JOURNAL, LEAGUE),
                        List.of(JOURNAL, LEAGUE),
                        off("satisfaction.drop_probability"),
                        Map.of("satisfaction.drop_weeks", "2")),
                parameter("gaming", off("evidence.gaming", "mandate.false_report"), Map.of("evidence.audit", "0.9")),
                lever(
                        "reward",
                        List.of(JOURNAL, REWARD),
                        List.of(JOURNAL),
                        Map.of(
                                "reward.search", "5",
                                "reward.reach", "1",
                                "reward.shown_effort", "0.5",
                                "reward.attention", "2")),
                lever(
                        "journal",
                        List.of(JOURNAL),
                        NONE,
                        Map.of(
                                "journal.slots", "0.5",
                                "journal.half_life", "2",
                                "leader.margin", "0.01",
                                "leader.min_weeks", "20")),
                lever(
                        "notice",
                        List.of(JOURNAL, NOTICE),
                        List.of(JOURNAL),
                        Map.of(
                                "mandate.onset", "0.5",
                                "mandate.compliance", "0.9",
                                "mandate.inspection", "1",
                                "pressure.coercion", "9")),
                lever(
                        "publicity",
                        List.of(JOURNAL, Worlds.publicity()),
                        List.of(JOURNAL),
                        Map.of("publicity.confidence", "0.1", "publicity.spur", "9")),
                lever(
                        "mentoring",
                        List.of(JOURNAL, Worlds.mentoring()),
                        List.of(JOURNAL),
                        Map.of("mentoring.attention", "9", "mentoring.weeks", "2")),
                new Case(
                        "pushes of groups",
                        List.of(JOURNAL, NOTICE),
                        List.of(JOURNAL, NOTICE),
                        off("relay.listing", "relay.notice", "relay.own"),
                        Map.of(
                                "pressure.relay", "9",
                                "relay.notice_delay", "9",
                                "relay.notice_deadline", "0.5",
                                "relay.pushes", "1")),
                lever(
                        "checklist",
                        List.of(JOURNAL, CHECKLIST),
                        List.of(JOURNAL),
                        Map.of("mandate.onset", "0.5", "pressure.coercion", "9")),
                lever(
                        "standard",
                        List.of(JOURNAL, STANDARD),
                        List.of(JOURNAL),
                        Map.of(
                                "standard.floor", "1",
                                "standard.copy_error", "1",
                                "standard.copy_cost", "0.1",
                                "standard.lock_in", "9",
                                "standard.margin", "0",
                                "standard.drafting", "5")),
                new Case(
                        "national tier",
                        List.of(JOURNAL, STANDARD),
                        List.of(JOURNAL, STANDARD),
                        off("national.prestige"),
                        Map.of("national.coverage", "0", "national.uptake", "0.5")),
                lever(
                        "endorsement",
                        List.of(JOURNAL, ENDORSEMENT),
                        List.of(JOURNAL),
                        Map.of("mandate.endorsement", "9")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsSwitchedOffLeavesNoTrace(Case each) {
        assertThat(run(each.leversOff, each.off, each.change)).isEqualTo(run(each.leversOff, each.off, Map.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theSameChangeMattersWhileItIsOn(Case each) {
        assertThat(run(each.leversOn, Map.of(), each.change)).isNotEqualTo(run(each.leversOn, Map.of(), Map.of()));
    }

    private static Trace run(List<Lever> levers, Map<String, String> first, Map<String, String> second) {
        Map<String, String> changes = new HashMap<>(first);
        changes.putAll(second);
        return Trace.of(Worlds.with(changes), levers.toArray(Lever[]::new));
    }

    @Test
    void withoutTurbulenceTheLandscapeStandsStill() {
        assertThat(movements(Map.of("turbulence.redraw", "0"))).isZero();
        assertThat(movements(Map.of("turbulence.redraw", "0.001"))).isPositive();
    }

    /** Programmes whose quality is not what the landscape of the start says, over all weeks. */
    private static int movements(Map<String, String> changes) {
        Model model = Model.of(Worlds.with(changes).world(3), Worlds.strategy(JOURNAL));
        Cells now = Cells.of(model);
        model.start();
        int moved = 0;
        for (int week = 0; week < 60; week++) {
            model.schedule.step(model);
            for (int cell = 0; cell < 48; cell++) {
                int practice = now.practice(cell);
                double quality = model.world().performance(cell % 12, cell / 12, practice);
                moved += quality == now.quality(cell) ? 0 : 1;
            }
        }
        return moved;
    }

    @Test
    void withoutNoiseAndEndowmentTheProvinceSeesPerformanceItself() {
        Map<String, String> exact = Map.of(
                "evidence.noise", "0",
                "evidence.gain", "1",
                "evidence.interval", "1",
                "evidence.satisfaction_weight", "0",
                "initial.endowment_sd", "0");
        assertThat(misjudged(exact)).isZero();
        Map<String, String> endowed = new HashMap<>(exact);
        endowed.remove("initial.endowment_sd");
        assertThat(misjudged(endowed)).isPositive();
    }

    private static int misjudged(Map<String, String> changes) {
        Model model = Model.of(Worlds.with(changes).world(3), Worlds.strategy(JOURNAL));
        Cells now = Cells.of(model);
        model.start();
        int wrong = 0;
        for (int week = 0; week < 60; week++) {
            model.schedule.step(model);
            for (int cell = 0; cell < 48; cell++) {
                double error = now.measured(cell) - now.performance(cell);
                wrong += Math.abs(error) < 1e-12 ? 0 : 1;
            }
        }
        return wrong;
    }

    @Test
    void withoutErrorsAChecklistFollowerTakesEveryElement() {
        assertThat(missedElements(Map.of(
                        "copying.share_checklist",
                        "1",
                        "copying.share_hard_points",
                        "0",
                        "copying.error_checklist",
                        "0")))
                .isZero();
        assertThat(missedElements(Map.of(
                        "copying.share_checklist",
                        "1",
                        "copying.share_hard_points",
                        "0",
                        "copying.error_checklist",
                        "0.2")))
                .isPositive();
    }

    private static int missedElements(Map<String, String> changes) {
        Model model = Model.of(Worlds.with(changes).world(3), Worlds.strategy(JOURNAL));
        int[] missed = new int[1];
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    for (int i = 0; i < model.happenings().count(); i++) {
                        if (model.happenings().kind(i) == Happening.ADOPTION.ordinal()) {
                            missed[0] += (int) model.happenings().value(i);
                        }
                    }
                },
                1);
        for (int week = 0; week < 60; week++) {
            model.schedule.step(model);
        }
        assertThat(Worlds.adopted(model)).isGreaterThan(0.5);
        return missed[0];
    }

    @Test
    void withoutNoiseOfTrialsNoVoluntaryCopyDoesHarm() {
        assertThat(harm(Map.of(
                        "copying.trial_noise",
                        "0",
                        "search.trial_noise",
                        "0",
                        "turbulence.redraw",
                        "0",
                        "satisfaction.drop_probability",
                        "0")))
                .isZero();
        assertThat(harm(Map.of("copying.trial_noise", "0.5", "turbulence.redraw", "0")))
                .isPositive();
    }

    /** How often a programme's quality falls. */
    private static int harm(Map<String, String> changes) {
        Model model = Model.of(Worlds.with(changes).world(3), Worlds.strategy(JOURNAL));
        Cells now = Cells.of(model);
        model.start();
        int falls = 0;
        for (int week = 0; week < 60; week++) {
            double[] before = now.qualities();
            model.schedule.step(model);
            for (int cell = 0; cell < 48; cell++) {
                falls += now.quality(cell) < before[cell] ? 1 : 0;
            }
        }
        return falls;
    }
}
