package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Lever;
import pacesetter.scenario.parameters.LeaderParameters;

/** Satisfaction, evidence and the leader's score. */
final class SelectionTest {
    private static final Map<String, String> EXACT = Map.of(
            "evidence.noise",
            "0",
            "evidence.gain",
            "1",
            "initial.endowment_sd",
            "0",
            "evidence.survey_answers",
            "1000000");

    private static Model model(Map<String, String> changes, Lever... levers) {
        Map<String, String> all = new HashMap<>(EXACT);
        all.putAll(changes);
        return Model.of(Worlds.with(all).world(5), Worlds.strategy(levers));
    }

    @Test
    void whoseResidentsExpectWhatTheyGetIsMeasuredAtItsPerformance() {
        Model model = model(Map.of());
        EvidenceAlone alone = new EvidenceAlone(model.world(), 0);
        double[] performance = {-0.1, 0, 0.2, 0.5, 0.8, 1};
        System.arraycopy(performance, 0, alone.performance, 0, performance.length);
        Readings satisfied = residents(model, alone.performance).satisfaction();
        for (int r = 0; r < performance.length; r++) {
            alone.satisfaction[r] = satisfied.at(r);
        }
        alone.survey(0);
        alone.measure(0);
        for (int r = 0; r < performance.length; r++) {
            assertThat(alone.evidence.measured().at(r)).isCloseTo(performance[r], within(2e-3));
        }
    }

    @Test
    void satisfactionAtRestIsARestAndARiseWearsOff() {
        Model model = model(Map.of());
        double[] performance = {0.1, 0.1};
        Satisfaction residents = residents(model, performance);
        Readings measured = new Readings(new double[2]);
        Readings satisfied = residents.satisfaction();
        double rest = satisfied.at(1);
        residents.week(0, measured);
        assertThat(satisfied.at(1)).isCloseTo(rest, within(1e-12));
        performance[1] += 0.5;
        double highest = 0;
        for (int week = 0; week < 400; week++) {
            residents.week(week, measured);
            highest = Math.max(highest, satisfied.at(1));
        }
        assertThat(satisfied.at(1)).isCloseTo(rest + 0.3 * 0.5, within(1e-6));
        assertThat(highest).isGreaterThan(satisfied.at(1) + 0.02);
        assertThat(satisfied.at(0)).isCloseTo(rest, within(1e-12));
    }

    /** Residents alone, who get what a test writes. */
    private static Satisfaction residents(Model model, double... performance) {
        Wiring wiring = model.wiring();
        return new Satisfaction(
                0,
                model.world().scenario().parameters().satisfaction(),
                wiring.leagues,
                wiring.leads,
                wiring.print,
                new Readings(performance),
                new double[2][performance.length]);
    }

    @Test
    void performanceAloneIsTheScoreUnderNeutralWeights() {
        Model model = model(Map.of("leader.performance", "1", "leader.originality", "0", "leader.replicability", "0"));
        Worlds.run(model, 30);
        InPrint print = print(model);
        LeaderScore score = new LeaderScore(12, print);
        publish(print, 0);
        LeaderParameters rules = model.world().scenario().parameters().leader();
        score.look(model.field(0), rules);
        for (int r = 0; r < 12; r++) {
            assertThat(score.of(model.field(0), r, rules))
                    .isEqualTo(model.field(0).measured(r));
        }
    }

    @Test
    void nothingThatWasEverPublishedIsOriginal() {
        Model model = model(Map.of());
        Field field = model.field(0);
        InPrint print = print(model);
        LeaderScore score = new LeaderScore(12, print);
        assertThat(score.originality(field, 0b1011)).isZero();
        publish(print, 0b1111);
        assertThat(score.originality(field, 0b1011)).isEqualTo(1.0 / 12);
        publish(print, 0b1011);
        publish(print, 0);
        assertThat(score.originality(field, 0b1011)).isZero();
    }

    /** A journal that has published nothing. */
    private static InPrint print(Model model) {
        return new InPrint(4, 60, model.world().scenario().parameters().journal());
    }

    private static void publish(InPrint print, int practice) {
        print.list(0, 1, new Version(0, 0, practice, 1, List.of(), 0), 0, 0);
    }

    @Test
    void whatNobodyHasCopiedIsCreditedWithTheUsualGainOfCopies() {
        Model model = model(Map.of(
                "evidence.satisfaction_weight", "0",
                "leader.performance", "0",
                "leader.originality", "0",
                "leader.replicability", "1"));
        EvidenceAlone alone = new EvidenceAlone(model.world(), 0);
        Field field = alone.in(model.field(0));
        int first = model.versions().freeze(0, 1, 0b01, 0);
        int second = model.versions().freeze(0, 2, 0b10, 0);
        alone.measure(0);
        copy(field, 3, first);
        copy(field, 4, first);
        copy(field, 5, second);
        alone.measure(1, 0, 0, 0, 0.2, 0.4, 0.9);
        LeaderScore score = new LeaderScore(12, model.wiring().print);
        LeaderParameters rules = model.world().scenario().parameters().leader();
        score.look(field, rules);
        assertThat(score.of(field, 1, rules)).isCloseTo(0.3, within(1e-12));
        assertThat(score.of(field, 2, rules)).isCloseTo(0.9, within(1e-12));
        assertThat(score.of(field, 7, rules)).isCloseTo(0.5, within(1e-12));
    }

    private static void copy(Field field, int region, int version) {
        field.evidence().remember(region);
        field.adoption().take(region, version, 0, 0, 0);
        field.adoption().comeIntoForce(region, 0);
    }

    @Test
    void theGateOfSatisfactionKeepsOutWhoDoesNotSatisfy() {
        Model strict = model(Map.of("leader.min_satisfaction", "1"));
        Model open = model(Map.of("leader.min_satisfaction", "0"));
        Worlds.run(strict, 20);
        Worlds.run(open, 20);
        assertThat(strict.wiring().selection.candidate(strict.field(0), 20)).isEqualTo(-1);
        assertThat(open.wiring().selection.candidate(open.field(0), 20)).isNotNegative();
    }

    @Test
    void aSurveyErrsAsASampleOfItsSizeDoes() {
        Worlds worlds = Worlds.with(Map.of("evidence.survey_answers", "100")).size(600, 3, 1);
        EvidenceAlone alone = new EvidenceAlone(worlds.world(5), 0);
        for (int r = 0; r < 600; r++) {
            alone.satisfaction[r] = 0.2 + r / 1000.0;
        }
        alone.survey(0);
        double squares = 0;
        for (int r = 0; r < 600; r++) {
            double satisfied = alone.satisfaction[r];
            double error = alone.evidence.surveyed().at(r) - satisfied;
            squares += error * error / (satisfied * (1 - satisfied) / 100) / 600;
        }
        assertThat(squares).isBetween(0.77, 1.23); // 1 within 4 standard errors
    }

    @Test
    void theGateReadsTheSurveyAlone() {
        Model model = Worlds.run(model(Map.of("leader.min_satisfaction", "0.4")), 20);
        Field field = model.field(0);
        Gates gates = model.wiring().gates;
        int passes = model.wiring().selection.candidate(field, 20);
        EvidenceAlone alone = new EvidenceAlone(model.world(), 0);
        double[] nothing = new double[12];
        Arrays.fill(nothing, -10);
        Satisfaction unhappy = residents(model, nothing);
        assertThat(unhappy.satisfaction().at(passes)).isZero();
        Arrays.fill(alone.satisfaction, 0.41);
        alone.survey(0);
        assertThat(gates.pass(alone.in(field, unhappy), passes, 20)).isTrue();
        assertThat(field.satisfaction(passes)).isGreaterThan(0.4);
        Arrays.fill(alone.satisfaction, 0.39);
        alone.survey(1);
        assertThat(gates.pass(alone.in(field), passes, 20)).isFalse();
    }

    @Test
    void residentsDoNotReadTheJournal() {
        double all = comparison("public", "0");
        assertThat(comparison("public", "0.9")).isEqualTo(all);
        assertThat(comparison("journal", "0.9")).isNotEqualTo(all);
        assertThat(comparison("public", "0.9", Worlds.publicity()))
                .isNotEqualTo(comparison("public", "0", Worlds.publicity()));
    }

    /** Sum of satisfaction, which follows expectations, under the journal and more. */
    private static double comparison(String by, String weight, Lever... more) {
        Map<String, String> changes = Map.of("satisfaction.comparison_by", by, "satisfaction.comparison", weight);
        Lever[] levers =
                Stream.concat(Stream.of(Worlds.journal()), Stream.of(more)).toArray(Lever[]::new);
        Cells now = Cells.of(Worlds.run(model(changes, levers), 60));
        return now.all().mapToDouble(now::satisfaction).sum();
    }
}
