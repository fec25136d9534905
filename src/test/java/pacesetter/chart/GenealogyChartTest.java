package pacesetter.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.analysis.Genealogy;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.panel.GenealogyPanel;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.SmallScenario;
import pacesetter.run.Study;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

final class GenealogyChartTest {
    private static final int NONE = 0;
    private static final int JOURNAL = 1;
    private static final Scenario SCENARIO = SmallScenario.make().weeks(60).scenario();

    @TempDir
    private Path folder;

    private static StudyResults results(int strategy, Run.Null noise) throws Exception {
        StudyResults results = new StudyResults(SCENARIO);
        new Study(SCENARIO, List.of(strategy), 2, 5, 60, noise).execute(1, result -> {
            if (result instanceof RunResult.Completed completed) {
                results.add(completed);
            }
        });
        return results;
    }

    @Test
    void carriersChangeHandsAndNeverMultiply() throws Exception {
        List<Genealogy> genealogies = results(JOURNAL, Run.Null.OFF).genealogies(JOURNAL);
        assertThat(genealogies).hasSize(4);
        for (Genealogy genealogy : genealogies) {
            int last = 0;
            for (int tick = 0; tick < 60; tick++) {
                int at = tick;
                int carriers = genealogy.nodes().stream()
                        .mapToInt(node -> node.carriers().get(at))
                        .sum();
                assertThat(carriers).isBetween(last, 12); // who has learned stays in the tree
                last = carriers;
            }
            assertThat(genealogy.nodes().get(0).tick()).isEqualTo(-1);
            assertThat(genealogy.nodes().stream()
                            .mapToInt(Genealogy.Node::copies)
                            .sum())
                    .isPositive();
        }
    }

    @Test
    void withAJournalOvertakesAreThoseOfTheTitleAndWithoutThoseMeasured() throws Exception {
        assertThat(results(JOURNAL, Run.Null.OFF).genealogies(JOURNAL)).allMatch(Genealogy::isTitled);
        List<Genealogy> measured = results(NONE, Run.Null.OFF).genealogies(NONE);
        assertThat(measured).noneMatch(Genealogy::isTitled).anyMatch(genealogy -> genealogy.overtakes() > 0);
    }

    @Test
    void theRuleChoosesTheNamedDomainWithMostOvertakes() throws Exception {
        StudyResults results = results(JOURNAL, Run.Null.OFF);
        long most = results.genealogies(JOURNAL).stream()
                .filter(each -> !SCENARIO.domains().get(each.domain()).synthetic())
                .mapToLong(Genealogy::overtakes)
                .max()
                .orElseThrow();
        Typeface typeface = Typeface.of(SCENARIO, Language.EN);
        GenealogyChart chart =
                GenealogyChart.of(results, JOURNAL, Optional.empty(), typeface).orElseThrow();
        assertThat(chart.genealogy().overtakes()).isEqualTo(most);
        assertThat(SCENARIO.domains().get(chart.genealogy().domain()).synthetic())
                .isFalse();
    }

    @Test
    void everyVersionThatWasCopiedOrListedHasARowBelowItsParent() throws Exception {
        StudyResults results = results(JOURNAL, Run.Null.OFF);
        for (int domain = 0; domain < 4; domain++) {
            GenealogyChart chart = GenealogyChart.of(
                            results,
                            JOURNAL,
                            Optional.of(SCENARIO.domains().get(domain)),
                            Typeface.of(SCENARIO, Language.EN))
                    .orElseThrow();
            List<Integer> order =
                    chart.rows().stream().map(row -> row.node().id()).toList();
            assertThat(order)
                    .doesNotHaveDuplicates()
                    .containsAll(chart.genealogy().nodes().stream()
                            .filter(node -> node.copies() > 0)
                            .map(Genealogy.Node::id)
                            .toList());
            for (GenealogyPanel.Row row : chart.rows()) {
                int place = order.indexOf(row.node().id());
                assertThat(row.node().parents().stream().limit(1).map(order::indexOf))
                        .allSatisfy(parent -> assertThat(parent).isLessThan(place));
            }
        }
    }

    @Test
    void theChosenDomainIsDrawnWithItsCarriers() throws Exception {
        StudyResults results = results(JOURNAL, Run.Null.OFF);
        new ChartBook(results, Language.EN, Optional.of(SCENARIO.domains().get(3)))
                .writeTo(name -> Files.newOutputStream(folder.resolve(name)));
        assertThat(folder.resolve("genealogy.svg"))
                .content()
                .contains(
                        "Who learned from whom: "
                                + SCENARIO.domains().get(3).name().en(),
                        ">copied<",
                        "replicate 0")
                .contains(">listed, and takes the title from another<")
                .doesNotContain("NaN", "most overtakes");
    }

    @Test
    void aFrozenTwinHasNoGenealogyToDraw() throws Exception {
        new ChartBook(results(JOURNAL, Run.Null.FROZEN), Language.EN)
                .writeTo(name -> Files.newOutputStream(folder.resolve(name)));
        assertThat(folder.resolve("genealogy.svg")).doesNotExist();
        assertThat(folder.resolve("turnover.svg")).exists();
    }

    @Test
    void theSameRunGivesTheSamePicture() throws Exception {
        new ChartBook(results(JOURNAL, Run.Null.OFF), Language.ZH)
                .writeTo(name -> Files.newOutputStream(folder.resolve(name)));
        byte[] first = Files.readAllBytes(folder.resolve("genealogy.png"));
        new ChartBook(results(JOURNAL, Run.Null.OFF), Language.ZH)
                .writeTo(name -> Files.newOutputStream(folder.resolve(name)));
        assertThat(folder.resolve("genealogy.png")).hasBinaryContent(first);
    }
}
