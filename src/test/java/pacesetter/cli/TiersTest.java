package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A federation of states: no middle tier, and words of its own. */
final class TiersTest {
    private static final String WORDS = "tiers: {region: {en: State, zh: 州}, whole: {en: Federation, zh: 联邦}}\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void layTables() throws IOException {
        Copies.copy(Path.of("scenarios/teaching"), folder.resolve("teaching"));
        String scenario = Files.readString(Path.of("scenarios/teaching.yaml"))
                .replace("{group: Middle River}", "{region: Dunbridge}");
        Files.writeString(folder.resolve("grouped.yaml"), scenario + WORDS);
        List<String> rows = Files.readAllLines(folder.resolve("teaching/regions.csv"));
        Files.write(
                folder.resolve("teaching/states.csv"),
                rows.stream()
                        .map(row -> row.split(","))
                        .map(cells -> String.join(",", cells[0], cells[1], cells[2], cells[5], cells[6], cells[7]))
                        .toList());
        Files.writeString(
                folder.resolve("states.yaml"), scenario.replace("teaching/regions.csv", "teaching/states.csv") + WORDS);
    }

    private String run(String scenario, String strategy, String out, String... more) throws IOException {
        List<String> words =
                new ArrayList<>(List.of("run", scenario, "--strategy", strategy, "--replicates", "2", "--out", out));
        words.addAll(List.of(more));
        Session.Answer answer = Session.in(folder).type(words.toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        return answer.out() + answer.err();
    }

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void summaryAndChartsSpeakOfStates() throws IOException {
        String told = run("states.yaml", "journal", "a");
        assertThat(told).contains("Visits of the Federation", "Attention of States, units");
        assertThat(told).doesNotContain("Attention of regions", "Visits of the province");
        assertThat(chart("a/charts/coverage.svg")).contains("share of States, mean over domains", "over 9 States in");
        String chinese = run("states.yaml", "journal", "b", "--lang", "zh");
        assertThat(chinese).contains("联邦走访", "州注意力");
        assertThat(chart("b/charts/coverage.svg")).contains("州占比，各领域平均", "在9个州的推广");
        assertThat(chart("b/charts/turnover.svg")).contains("由联邦命名");
    }

    @Test
    void comparisonsCautionsAndMistakesSpeakOfStates() throws IOException {
        run("states.yaml", "journal", "a", "--strategy", "measured", "--no-charts");
        Session session = Session.in(folder);
        for (String language : List.of("en", "zh")) {
            assertThat(session.type(
                                    "compare",
                                    "a",
                                    "--outcome",
                                    "measured_leaders",
                                    "--lang",
                                    language,
                                    "--out",
                                    language)
                            .exitCode())
                    .isZero();
        }
        assertThat(chart("en/charts/differences.svg")).contains(">States").doesNotContain("regions");
        assertThat(chart("zh/charts/differences.svg")).contains(">个州").doesNotContain("地区");
        Path scenario = folder.resolve("states.yaml");
        Files.writeString(scenario, Files.readString(scenario).replace("{region: Dunbridge}", "{region: Nowhere}"));
        assertThat(session.type("validate", "states.yaml").err()).contains("is no State of this scenario");
        assertThat(session.type("validate", "states.yaml", "--lang", "zh").err())
                .contains("不是本情景的州");
        Path borders = folder.resolve("teaching/borders.csv");
        Files.write(borders, Files.readAllLines(borders).subList(0, 2));
        Files.writeString(scenario, Files.readString(scenario).replace("{region: Nowhere}", "{region: Dunbridge}"));
        Session.Answer found = session.type("validate", "states.yaml");
        assertThat(found.out() + found.err())
                .contains("7 of 9 States have no neighbour", "7 States without a neighbour");
    }

    private String chart(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    @Test
    void tablesKeepTheirNamesAndSayWhichWordsWereUsed() throws IOException {
        run("states.yaml", "journal", "a", "--no-charts");
        assertThat(lines("a/names.csv"))
                .contains("tier,region,State,州,,,", "tier,regions,States,州,,,", "tier,whole,Federation,联邦,,,");
        assertThat(lines("a/names.csv").stream().filter(line -> line.startsWith("outcome,province_cost_visits,")))
                .containsExactly("outcome,province_cost_visits,acts of the Federation: visits,联邦行动：走访,,,");
        assertThat(lines("a/adoptions.csv").get(0)).contains(",region,domain,");
    }

    @Test
    void withoutGroupsThereIsNothingOfGroups() throws IOException {
        run("states.yaml", "journal", "a", "--no-charts");
        assertThat(lines("a/groups.csv")).hasSize(1);
        assertThat(lines("a/names.csv")).noneMatch(line -> line.startsWith("group,"));
        assertThat(column("a/runs.csv", "measured_herfindahl_groups")).containsOnly("");
        run("grouped.yaml", "journal", "b", "--no-charts");
        assertThat(lines("b/groups.csv")).hasSizeGreaterThan(3);
        assertThat(column("b/runs.csv", "measured_herfindahl_groups")).doesNotContain("");
    }

    private List<String> column(String file, String name) throws IOException {
        List<String> rows = lines(file);
        int at = List.of(rows.get(0).split(",")).indexOf(name);
        return rows.stream().skip(1).map(row -> row.split(",", -1)[at]).collect(Collectors.toList());
    }

    @Test
    void groupsThatAreNotThereDecideNothing() throws IOException {
        run("states.yaml", "journal", "a", "--no-charts");
        run("grouped.yaml", "journal", "b", "--no-charts");
        assertThat(lines("a/series.csv").equals(lines("b/series.csv"))).isFalse();
        String scenario = Files.readString(folder.resolve("grouped.yaml"));
        List<String> rows = lines("teaching/regions.csv");
        List<String> alone = new ArrayList<>(List.of(rows.get(0)));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",");
            cells[3] = cells[1];
            cells[4] = cells[2];
            alone.add(String.join(",", cells));
        }
        Files.write(folder.resolve("teaching/alone.csv"), alone);
        Files.writeString(folder.resolve("alone.yaml"), scenario.replace("regions.csv", "alone.csv"));
        String[] noPushes = {"--set", "relay.listing=0", "--set", "relay.notice=0", "--set", "relay.own=0"};
        run(
                "alone.yaml",
                "journal",
                "c",
                Stream.concat(Stream.of("--no-charts"), Stream.of(noPushes)).toArray(String[]::new));
        assertThat(lines("a/series.csv").equals(lines("c/series.csv"))).isTrue();
    }

    @Test
    void aLeverOfGroupsIsIdleWithoutThem() throws IOException {
        String scenario = Files.readString(folder.resolve("states.yaml"));
        Files.writeString(
                folder.resolve("relay.yaml"),
                scenario.replace(
                        "strategies:\n",
                        "strategies:\n  - {id: pushed, name: Pushed, levers: [{lever: journal}, {lever: relay}]}\n"));
        Session.Answer answer = Session.in(folder).type("validate", "relay.yaml");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.out() + answer.err())
                .contains(
                        "the lever relay never acts, because the scenario has no groups that could push", "no groups");
    }

    @Test
    void pluralsThatAreNotRegularCanBeSaid() throws IOException {
        String scenario = Files.readString(folder.resolve("states.yaml"));
        Files.writeString(
                folder.resolve("laender.yaml"),
                scenario.replace(WORDS, "tiers: {region: Land, regions: Laender, whole: Bund}\n"));
        assertThat(run("laender.yaml", "journal", "a", "--no-charts")).contains("Attention of Laender", "of the Bund");
    }

    @Test
    void aLeverCanBeLimitedToTypesOfRegions() throws IOException {
        List<String> rows = lines("teaching/states.csv");
        List<String> typed = new ArrayList<>(List.of(rows.get(0) + ",type"));
        for (int i = 1; i < rows.size(); i++) {
            typed.add(rows.get(i) + (i % 2 == 0 ? ",state" : ",territory"));
        }
        Files.write(folder.resolve("teaching/states.csv"), typed);
        String scenario = Files.readString(folder.resolve("states.yaml"));
        String levers = "strategies:\n";
        for (String[] each :
                new String[][] {{"some", "types: [state], "}, {"both", "types: [state, territory], "}, {"all", ""}}) {
            levers +=
                    "  - {id: %s, name: %s, levers: [{lever: journal}, {lever: notice, issue: after_listing, %sdelay: 2}]}\n"
                            .formatted(each[0], each[0], each[1]);
        }
        Files.writeString(folder.resolve("typed.yaml"), scenario.replace("strategies:\n", levers));
        run("typed.yaml", "some", "a", "--no-charts");
        run("typed.yaml", "both", "b", "--no-charts");
        run("typed.yaml", "all", "c", "--no-charts");
        List<String> some = column("a/series.csv", "adopted");
        assertThat(some.equals(column("b/series.csv", "adopted"))).isFalse();
        assertThat(column("b/series.csv", "adopted")).isEqualTo(column("c/series.csv", "adopted"));
        Files.writeString(
                folder.resolve("typo.yaml"), scenario.replace("strategies:\n", levers.replace("[state]", "[stat]")));
        Session.Answer answer = Session.in(folder).type("validate", "typo.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("types (stat) is no type of a region. Did you mean state?");
    }
}
