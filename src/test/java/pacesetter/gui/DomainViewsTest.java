package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import javax.swing.JSpinner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.analysis.Band;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.Chart;
import pacesetter.chart.Picture;
import pacesetter.run.RunResult;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

@Screen
final class DomainViewsTest {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void everyChartOfTheRunIsOfTheDomainChosen(Language language) throws Exception {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.goTo(60);
            for (Chart chart : EnumSet.complementOf(EnumSet.of(Chart.SWITCH))) {
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
                switch (chart) {
                    case COVERAGE -> {
                        String groups = language.of("Covered, by group, all domains", "覆盖，按分组，全部领域");
                        assertThat(all).contains(language.of("in 60 reform domains", "60个改革领域"), groups);
                        assertThat(all)
                                .contains(language.of("over the 59 domains with room at the start", "起初有推广余地的59个领域"));
                        assertThat(one).contains(groups);
                    }
                    case LEADERS ->
                        assertThat(all)
                                .contains(language.of("of 60, without the synthetic ones)", "不含合成领域"))
                                .contains(language.of(" more without a name here", "段未标名称"));
                    default -> {}
                }
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
            results.watch(recorded, Desk.on(() -> desk.player().run().leads()));
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
            for (String lead : List.of("true_changes", "measured_changes", "titled_changes")) {
                assertThat(scenario.domains().stream()
                                .mapToDouble(domain -> last(results.ofDomain(domain, lead)))
                                .sum())
                        .as(lead)
                        .isPositive()
                        .isCloseTo(
                                last(results.series(0, lead))
                                        * scenario.domains().size(),
                                within(1e-9));
            }
        }
    }

    @Test
    void aDomainHasItsOwnRanksAndAFanOfItsOwn() {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(60);
            Desk.run(() -> desk.named(JSpinner.class, "worlds").setValue(3));
            desk.press("Other worlds");
            OtherWorlds worlds = desk.race().worlds().worlds();
            Desk.await(() -> !worlds.isRunning());
            Domain domain = desk.player().run().scenario().domains().get(0);
            StudyResults others = worlds.worlds().orElseThrow();
            for (String column : List.of("covered", "delivered", "true_changes", "measured_changes")) {
                assertThat(others.ofDomain(domain, column).points())
                        .as(column)
                        .isNotEmpty()
                        .allMatch(point -> point.n() == 3);
            }
            assertThat(others.ofDomain(domain, "covered").points()).anyMatch(point -> point.low() < point.high());
            Desk.run(() -> desk.race().domain().choose(OptionalInt.of(0)));
            for (Chart chart : List.of(Chart.COVERAGE, Chart.TURNOVER)) {
                Desk.run(() -> desk.race().charts().select(chart));
                desk.photograph("domain-fan-" + chart.word());
            }
            Table ranks = Desk.on(() -> desk.player().run().ranks(OptionalInt.of(0)));
            int last = ranks.rows() - desk.player().run().scenario().regions().size();
            int first = (int) ranks.value(last, ranks.column("region"));
            assertThat(ranks.value(last, ranks.column("tick"))).isEqualTo(59);
            assertThat(ranks.value(last, ranks.column("measured")))
                    .isEqualTo(
                            Desk.on(() -> desk.player().run().model().field(0).measured(first)));
        }
    }

    private static double last(Band band) {
        return band.points().get(band.points().size() - 1).mean();
    }
}
