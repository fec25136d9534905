package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Lever;

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
        model.evidence().measure(0);
        for (int cell = 0; cell < model.programmes().measured.length; cell++) {
            assertThat(model.programmes().measured(cell))
                    .isCloseTo(model.programmes().performance(cell), within(2e-3));
        }
    }

    @Test
    void satisfactionAtRestIsARestAndARiseWearsOff() {
        Model model = model(Map.of());
        double rest = model.programmes().satisfaction(1);
        model.satisfaction().step(model);
        assertThat(model.programmes().satisfaction(1)).isCloseTo(rest, within(1e-12));
        model.programmes().performance[1] += 0.5;
        double highest = 0;
        for (int week = 0; week < 400; week++) {
            model.satisfaction().step(model);
            highest = Math.max(highest, model.programmes().satisfaction(1));
        }
        assertThat(model.programmes().satisfaction(1)).isCloseTo(rest + 0.3 * 0.5, within(1e-6));
        assertThat(highest).isGreaterThan(model.programmes().satisfaction(1) + 0.02);
    }

    @Test
    void performanceAloneIsTheScoreUnderNeutralWeights() {
        Model model = model(Map.of("leader.performance", "1", "leader.originality", "0", "leader.replicability", "0"));
        Worlds.run(model, 30);
        LeaderScore score = new LeaderScore(model);
        score.publish(0, 0);
        score.rate(0, model.world().scenario().parameters().leader());
        for (int r = 0; r < model.programmes().regions(); r++) {
            assertThat(score.of(r)).isEqualTo(model.programmes().measured(r));
        }
    }

    @Test
    void nothingThatWasEverPublishedIsOriginal() {
        LeaderScore score = new LeaderScore(model(Map.of()));
        assertThat(score.originality(0, 0b1011)).isZero();
        score.publish(0, 0b1111);
        assertThat(score.originality(0, 0b1011)).isEqualTo(1.0 / 12);
        score.publish(0, 0b1011);
        score.publish(0, 0);
        assertThat(score.originality(0, 0b1011)).isZero();
    }

    @Test
    void whatNobodyHasCopiedIsCreditedWithTheUsualGainOfCopies() {
        Model model = model(Map.of("leader.performance", "0", "leader.originality", "0", "leader.replicability", "1"));
        copy(model, 3, 1, 0.2);
        copy(model, 4, 1, 0.4);
        copy(model, 5, 2, 0.9);
        LeaderScore score = new LeaderScore(model);
        score.rate(0, model.world().scenario().parameters().leader());
        assertThat(score.of(1)).isCloseTo(0.3, within(1e-12));
        assertThat(score.of(2)).isCloseTo(0.9, within(1e-12));
        assertThat(score.of(7)).isCloseTo(0.5, within(1e-12));
    }

    private static void copy(Model model, int region, int source, double gain) {
        Programmes programmes = model.programmes();
        programmes.status[region] = Status.IN_FORCE;
        programmes.version[region] = 0;
        programmes.source[region] = source;
        programmes.before[region] = programmes.measured[region] - gain;
    }

    @Test
    void theGateOfSatisfactionKeepsOutWhoDoesNotSatisfy() {
        Model strict = model(Map.of("leader.min_satisfaction", "1"));
        Model open = model(Map.of("leader.min_satisfaction", "0"));
        Worlds.run(strict, 20);
        Worlds.run(open, 20);
        assertThat(strict.selection().candidate(0, 20)).isEqualTo(-1);
        assertThat(open.selection().candidate(0, 20)).isNotNegative();
    }

    @Test
    void aSurveyErrsAsASampleOfItsSizeDoes() {
        Model model = Model.of(
                Worlds.with(Map.of("evidence.survey_answers", "100"))
                        .size(60, 3, 10)
                        .world(5),
                Worlds.strategy());
        model.evidence().measure(0);
        Programmes now = model.programmes();
        double squares = 0;
        for (int cell = 0; cell < 600; cell++) {
            double satisfied = now.satisfaction(cell);
            double error = now.surveyed(cell) - satisfied;
            squares += error * error / (satisfied * (1 - satisfied) / 100) / 600;
        }
        assertThat(squares).isBetween(0.77, 1.23); // 1 within 4 standard errors
    }

    @Test
    void theGateReadsTheSurveyAlone() {
        Model model = Worlds.run(model(Map.of("leader.min_satisfaction", "0.4")), 20);
        int passes = model.selection().candidate(0, 20);
        model.programmes().satisfaction[passes] = 0;
        assertThat(model.selection().passesGates(passes, 20)).isTrue();
        model.programmes().surveyed[passes] = 0.39;
        assertThat(model.selection().passesGates(passes, 20)).isFalse();
    }

    @Test
    void residentsDoNotReadTheJournal() {
        double all = comparison("public", "0");
        assertThat(comparison("public", "0.9")).isEqualTo(all);
        assertThat(comparison("journal", "0.9")).isNotEqualTo(all);
        assertThat(comparison("public", "0.9", Worlds.publicity()))
                .isNotEqualTo(comparison("public", "0", Worlds.publicity()));
    }

    /** Sum of expectations under the journal and more. */
    private static double comparison(String by, String weight, Lever... more) {
        Map<String, String> changes = Map.of("satisfaction.comparison_by", by, "satisfaction.comparison", weight);
        Lever[] levers =
                Stream.concat(Stream.of(Worlds.journal()), Stream.of(more)).toArray(Lever[]::new);
        return Arrays.stream(Worlds.run(model(changes, levers), 60).programmes().expectation)
                .sum();
    }
}
