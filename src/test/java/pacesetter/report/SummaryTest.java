package pacesetter.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;
import pacesetter.text.TextTable;

final class SummaryTest {
    @Test
    void targetsStandBesideWhatIsSimulatedWithIntervalNumberUseAndSource() {
        List<String> lines =
                PseudoResults.summary(1, 30, 104, Language.EN).targets().get(0).lines();
        assertThat(lines.get(4))
                .matches("Social governance centres, % covered +12 +2019-07-30 +held out +Zhejiang Online 2019 +76\\.4"
                        + " +\\d+\\.\\d \\[\\d+\\.\\d, \\d+\\.\\d]");
    }

    @Test
    void aTargetTheRunsDoNotReachSaysSo() {
        List<String> lines =
                PseudoResults.summary(1, 30, 20, Language.EN).targets().get(0).lines();
        assertThat(lines.get(3)).matches("Business start-up covers the province, .* Zhejiang Online 2019 +100 +-");
    }

    @Test
    void targetsAreShownForEveryStrategy() {
        StudyResults results = PseudoResults.of(5, 4, 104);
        List<TextTable> targets = Summary.of(results, Language.EN).targets();
        assertThat(targets).hasSize(2);
        for (int strategy : results.strategies()) {
            TextTable table = targets.get(strategy / 4);
            int column = 6 + strategy % 4;
            assertThat(table.heads().get(column).title())
                    .isEqualTo(results.scenario().strategies().get(strategy).id());
            String mean = results.target(strategy, results.scenario().targets().get(3))
                    .share()
                    .times(100)
                    .text(1);
            assertThat(table.rows().get(3).get(column)).isEqualTo(mean);
        }
    }

    @Test
    void aStoryIsAShareOfRunsBesideItsChanceLevel() {
        Summary summary = PseudoResults.summary(1, 30, 104, Language.EN);
        assertThat(summary.targets().get(0).lines())
                .anyMatch(line -> line.matches(
                        "Rui'an named, % of runs titled .* context .* 100 +43\\.33 \\(13/30\\);" + " chance 1\\.25"));
        assertThat(summary.limits()).anyMatch(line -> line.startsWith("chance: "));
    }

    @Test
    void anIntervalThatWasObservedShowsBothEnds() {
        assertThat(PseudoResults.summary(1, 30, 104, Language.ZH)
                        .targets()
                        .get(0)
                        .lines())
                .anyMatch(line -> line.matches("命名转移 .* 1至4 +3\\.0.*"));
    }

    @Test
    void strategiesAreComparedInSentencesThatCanBeQuoted() {
        Summary summary = PseudoResults.summary(2, 30, 104, Language.EN);
        assertThat(summary.comparisons()).hasSize(2);
        assertThat(summary.comparisons().get(0))
                .matches(
                        "none reaches 90 % covered \\d+\\.\\d weeks earlier than documented \\[\\d+\\.\\d, \\d+\\.\\d],"
                                + " n = 30; price: price of the province's acts .*person-days.*, on paper only .*\\.");
    }

    @Test
    void replicatesThatDoNotArriveAreCountedAndNotAveraged() {
        // At 46 weeks only the quicker strategy has arrived in all replicates, the slower in none.
        Scenario scenario = PseudoResults.scenario(46);
        StudyResults results = new StudyResults(scenario);
        for (int replicate = 0; replicate < 3; replicate++) {
            results.add(PseudoResults.result(scenario, 0, replicate, 46));
            results.add(PseudoResults.result(scenario, 4, replicate, 46));
        }
        String sentence = Summary.of(results, Language.EN).comparisons().get(0);
        assertThat(sentence)
                .isEqualTo("journal-league reaches 90 % covered by 2019-10-22 in 3 of 3 replicates, documented in 0:"
                        + " no difference of times can be given.");
        assertThat(Summary.of(results, Language.EN).lines())
                .anyMatch(line -> line.startsWith("Weeks to 90 % covered") && line.contains("> 46 (0/3)"));
    }

    @Test
    void aPartlyCensoredComparisonNamesTheReplicatesItLeavesOut() {
        Scenario scenario = PseudoResults.scenario(55);
        StudyResults results = new StudyResults(scenario);
        for (int replicate = 0; replicate < 7; replicate++) {
            results.add(PseudoResults.result(scenario, 0, replicate, 55));
            results.add(PseudoResults.result(scenario, 4, replicate, 55));
        }
        int arrived = results.weeksUntilCovered(0, 90).reached();
        assertThat(arrived).isBetween(1, 6);
        assertThat(Summary.of(results, Language.EN).comparisons().get(0))
                .contains(
                        ", n = 7; of 7 replicates, by 2019-12-24 only journal-league gets there in " + (7 - arrived)
                                + ", only documented in 0, neither in 0: a time that did not come counts as the end (restricted mean); price:");
    }

    @Test
    void everySummaryWarnsThatNothingIsCalibrated() {
        assertThat(PseudoResults.summary(1, 1, 1, Language.EN).lines())
                .anyMatch(line -> line.contains("not calibrated"));
        assertThat(PseudoResults.summary(1, 1, 1, Language.ZH).lines()).anyMatch(line -> line.contains("参数未校准"));
    }

    @Test
    void linesOfATableAreEquallyWideInChinese() {
        List<String> lines =
                PseudoResults.summary(3, 5, 60, Language.ZH).outcomes().get(0).lines();
        assertThat(lines.stream().map(TextTable::width).distinct()).hasSize(1);
    }

    @Test
    void moreThanFourStrategiesTakeASecondTable() {
        assertThat(PseudoResults.summary(5, 2, 10, Language.EN).outcomes()).hasSize(2);
    }
}
