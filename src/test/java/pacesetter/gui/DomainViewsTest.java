package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.analysis.Band;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.Chart;
import pacesetter.chart.Picture;
import pacesetter.run.RunResult;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

@Screen
final class DomainViewsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void coverageLeadersIndicatorsAndGenealogyAreOfTheDomainChosen(Language language) throws Exception {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.goTo(60);
            for (Chart chart : List.of(Chart.COVERAGE, Chart.LEADERS, Chart.INDICATORS, Chart.GENEALOGY)) {
                Desk.run(() -> {
                    desk.race().domain().choose(OptionalInt.empty());
                    desk.race().charts().select(chart);
                });
                String all = svg(desk);
                Desk.run(() -> desk.race().domain().choose(OptionalInt.of(0)));
                String one = svg(desk);
                desk.photograph("domain-" + chart.word() + "-" + language);
                String name = desk.words.of(
                        desk.player().run().scenario().domains().get(0).name());
                assertThat(one).as(chart.word()).contains(name).isNotEqualTo(all);
            }
        }
    }

    private String svg(Desk desk) throws Exception {
        Picture picture =
                Desk.on(() -> desk.race().charts().top().view().picture().orElseThrow());
        return java.nio.file.Files.readString(picture.writeSvg(directory));
    }

    @Test
    void aDomainsAndAGroupsCoverageAreThoseOfTheTables() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(60);
            RunResult.Completed recorded = Desk.on(() -> desk.player().run().glance());
            Scenario scenario = desk.player().run().scenario();
            StudyResults results = new StudyResults(scenario);
            results.watch(recorded);
            double province = last(results.series(0, "covered"));
            double regions = 0;
            for (var group : scenario.groups()) {
                long members = scenario.regions().stream()
                        .filter(region -> region.group() == group.index())
                        .count();
                regions += last(results.ofGroup(group, "covered"))
                        * members
                        / scenario.regions().size();
            }
            assertThat(regions).isCloseTo(province, within(1e-9));
            double domains = 0;
            for (int domain : scenario.domainsWithRoom()) {
                domains += last(results.ofDomain(scenario.domains().get(domain), "covered"))
                        / scenario.domainsWithRoom().length;
            }
            assertThat(domains).isCloseTo(province, within(1e-9));
        }
    }

    private static double last(Band band) {
        return band.points().get(band.points().size() - 1).mean();
    }
}
