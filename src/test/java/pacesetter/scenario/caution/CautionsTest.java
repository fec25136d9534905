package pacesetter.scenario.caution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.file.ScenarioReader;

final class CautionsTest {
    private static final String JOURNAL = "{lever: journal}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"teaching", "zhejiang-2018", "zhejiang-smooth", "national"})
    void whatIsShippedGetsNone(String name) {
        assertThat(Cautions.of(ScenarioReader.read(Path.of("scenarios", name + ".yaml"))))
                .isEmpty();
    }

    @Test
    void aLeverThatNeedsAJournalNamesTheStrategyAndTheReason() throws IOException {
        assertThat(cautions("{lever: mentoring}", ""))
                .containsExactly(
                        "In the strategy s the lever mentoring never acts, because nothing is ever listed without"
                                + " the lever journal in the same strategy.");
        assertThat(cautions(JOURNAL + ", {lever: mentoring}", "")).isEmpty();
    }

    @Test
    void aLeverThatIsIdleInManyStrategiesIsToldOnce() throws IOException {
        Scenario scenario = scenario("{lever: mentoring}", "", "one", "R1,R2\nR2,R3\n");
        Strategy idle = scenario.strategies().get(0);
        List<Strategy> seven = IntStream.range(0, 7)
                .mapToObj(i -> new Strategy("s" + i, idle.name(), idle.levers()))
                .toList();
        assertThat(english(Cautions.of(scenario.with(seven, List.of()))))
                .singleElement()
                .asString()
                .startsWith("In the strategies s0, s1, s2, s3, s4, … the lever mentoring never acts");
    }

    @Test
    void ofStrategiesThatAreNotRunNoLeverIsSaidToBeIdle() throws IOException {
        Scenario scenario = scenario("{lever: mentoring}", "", "one", "R1,R2\nR2,R3\n");
        assertThat(english(Cautions.of(scenario, List.of(1)))).isEmpty();
        assertThat(english(Cautions.of(scenario, List.of(0)))).hasSize(1);
    }

    @Test
    void eventsThatNoStrategyLetsHappenAreCounted() throws IOException {
        String events =
                "{date: 2024-02-05, event: notice, domain: one}, {date: 2024-03-04, event: notice, domain: one}";
        assertThat(cautions(JOURNAL, events))
                .containsExactly(
                        "2 events of the kind notice (first one, week of 2024-02-05) never act, because no strategy"
                                + " has the lever notice with issue: scripted.");
        assertThat(cautions(JOURNAL + ", {lever: notice, issue: scripted, start: 2024-02-05}", events))
                .isEmpty();
        assertThat(cautions(
                        "{lever: journal, domains: [one], start: 2024-06-03}",
                        "{date: 2024-02-05, event: listing, domain: one}"))
                .containsExactly(
                        "1 event of the kind listing (one, week of 2024-02-05) never acts, because no strategy has the"
                                + " lever journal at that date in that domain.");
    }

    @Test
    void aNoticeBeforeTheListingIsToldWithBothWeeks() throws IOException {
        String levers = JOURNAL + ", {lever: notice, issue: scripted}";
        String notice = "{date: 2024-01-02, event: notice, domain: one}";
        assertThat(cautions(levers, "{date: 2024-01-15, event: listing, domain: one}, " + notice))
                .singleElement()
                .asString()
                .contains("notice (one, week of 2024-01-01)", "week of 2024-01-15 at the earliest");
        assertThat(cautions("{lever: notice, issue: scripted}", notice))
                .singleElement()
                .asString()
                .contains("it is never listed");
    }

    @ParameterizedTest
    @CsvSource({"12, 1", "13, 0"})
    void aPilotThatOutlastsTheDraftIsTold(int delay, int cautions) throws IOException {
        Path changed = folder.resolve("hasty.yaml");
        scenario(JOURNAL + ", {lever: standard, issue: after_adoption}", "", "one", "R1,R2\nR2,R3\n");
        Files.writeString(changed, "extends: small.yaml\nparameters: {standard: {delay: " + delay + "}}\n");
        assertThat(english(Cautions.of(ScenarioReader.read(changed))))
                .hasSize(cautions)
                .allMatch(text -> text.startsWith("standard.pilot_weeks (13) is longer than standard.delay (12)"));
    }

    @Test
    void regionsWithoutANeighbourAreNamed() throws IOException {
        assertThat(english(Cautions.of(scenario(JOURNAL, "", "one", "R2,R3\n"))))
                .containsExactly(
                        "1 of 3 regions has no neighbour in the table of borders, so only the own group counts as"
                                + " peers: Ash.");
        assertThat(english(Cautions.of(scenario(JOURNAL, "", "one", ""))))
                .singleElement()
                .asString()
                .startsWith("3 of 3");
    }

    @ParameterizedTest
    @CsvSource({
        "one-way, oneway",
        "a-1, a1",
    })
    void idsThatDifferInMarksAloneAreNamed(String first, String second) throws IOException {
        Scenario scenario =
                scenario(JOURNAL, "", first + ", name: One, kind: procedure}\n  - {id: " + second, "R1,R2\nR2,R3\n");
        assertThat(english(Cautions.of(scenario)))
                .singleElement()
                .asString()
                .startsWith("1 set of domain ids differ only in capitals or marks")
                .contains(first + " and " + second);
    }

    @ParameterizedTest
    @CsvSource({
        "007, leading zeros",
        "1234567890123456, at most 15 digits",
        "1e5, exponent",
        "1-2, dates",
        "mar1, dates",
        "2024-01, dates",
        "true, true or false",
        "t, true or false",
        "na, missing",
        "nan, missing",
        "null, missing",
        "inf, missing",
    })
    void anIdThatAnotherProgramReadsOtherwiseIsNamed(String id, String reading) throws IOException {
        assertThat(english(Cautions.of(scenario(JOURNAL, "", "\"" + id + "\"", "R1,R2\nR2,R3\n"))))
                .singleElement()
                .asString()
                .startsWith("1 of 1 domain ids (" + id + ") may be read as")
                .contains(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"330102", "march", "none", "one-2", "e5", "tt"})
    void anOrdinaryIdIsNotNamed(String id) throws IOException {
        assertThat(english(Cautions.of(scenario(JOURNAL, "", "\"" + id + "\"", "R1,R2\nR2,R3\n"))))
                .isEmpty();
    }

    @Test
    void everyCautionSpeaksBothLanguages() throws IOException {
        Stream<Caution> all = Cautions.of(scenario("{lever: mentoring}", "", "\"007\"", "")).stream();
        assertThat(all).hasSize(3).allSatisfy(caution -> {
            assertThat(caution.text().en()).matches("[\\x20-\\x7E\\u2026]+");
            assertThat(caution.text().zh()).containsPattern("\\p{IsHan}").endsWith("。");
        });
    }

    @ParameterizedTest
    @CsvSource({"1899-12-25, 1", "1900-01-01, 0"})
    void datesThatExcelDoesNotKnowAreTold(String start, int cautions) throws IOException {
        scenario(JOURNAL, "", "one", "R1,R2\nR2,R3\n");
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, Files.readString(file).replace("2024-01-01", start));
        assertThat(english(Cautions.of(ScenarioReader.read(file))))
                .hasSize(cautions)
                .allMatch(text -> text.startsWith("The calendar begins in 1899: Excel knows no date before 1900"));
    }

    private List<String> cautions(String levers, String events) throws IOException {
        return english(Cautions.of(scenario(levers, events, "one", "R1,R2\nR2,R3\n")));
    }

    private Scenario scenario(String levers, String events, String domain, String borders) throws IOException {
        Files.writeString(
                folder.resolve("regions.csv"),
                "code,name,group,lon,lat,population\nR1,Ash,G,1,1,1\nR2,Beech,G,2,1,1\nR3,Cedar,G,3,1,1\n");
        Files.writeString(folder.resolve("borders.csv"), "code_a,code_b\n" + borders);
        Path file = folder.resolve("small.yaml");
        Files.writeString(file, """
                title: Small
                calendar: {start: 2024-01-01, ticks: 60}
                regions: {file: regions.csv}
                borders: {file: borders.csv}
                parameters: {attention: {per_domain: 2}}
                domains:
                  - {id: %s, name: Other, kind: procedure}
                strategies:
                  - {id: s, name: S, levers: [%s]}
                  - {id: bare, name: Bare, levers: []}
                events: [%s]
                """.formatted(domain, levers, events));
        return ScenarioReader.read(file);
    }

    private static List<String> english(List<Caution> cautions) {
        return cautions.stream().map(caution -> caution.text().en()).toList();
    }
}
