package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.cli.Session.Answer;

final class ValidateCommandTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();

    private static final Path ADOPTION =
            Path.of("src/test/resources/adoption/us.yaml").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void aValidScenarioIsSummedUp() {
        Answer answer = Session.in(folder).type("validate", GOLDEN.toString());
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        assertThat(answer.out().lines())
                .startsWith(
                        GOLDEN + ": valid, 9 regions, 8 domains, 60 weeks, 4 strategies, 6 events, 4 targets",
                        "  territory: 3 groups, 9 borders, 0 regions without a neighbour, a schematic map")
                .contains(
                        "  price in person-days: visits 0.5, journal slots 2, drafting 20, supervision 0.25, audits 1, prizes 10",
                        "  strategy none: no lever");
    }

    @Test
    void everyMistakeOfEveryFileIsListed() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "id: a\nclendar: {start: 2018-12-04, ticks: 0}\n");
        Files.writeString(folder.resolve("b.yaml"), "id: b\n  - nonsense\n");
        Answer answer = Session.in(folder).type("validate", "a.yaml", "missing.yaml", GOLDEN.toString(), "b.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err())
                .contains("a.yaml:1:1: ", "a.yaml:2:1: key (clendar) is unknown", "Did you mean calendar?")
                .contains("no scenario file missing.yaml")
                .contains("b.yaml:1:5: ");
        assertThat(answer.out().lines())
                .filteredOn(line -> line.contains(": valid, "))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "y37-notice-before-listing, 'caution: The event notice (start-up, week of 2024-01-01) comes before the domain is listed'",
        "b10-header-only, 'caution: 9 of 9 regions have no neighbour in the table of borders'",
        "y05-fullwidth-colon, 's.yaml:12:6: character (\uFF1A) is none of YAML''s. \uFF1A is a full-width colon; write :.'",
        "y06-fullwidth-comma, 's.yaml:12:24: character (\uFF0C) is none of YAML''s. \uFF0C is a full-width comma; write ,.'",
        "r18-quoted-newline, 'regions.csv:2:5: name (Harbour District) must be a text on one line. There is a line break in it.'",
        "r54-xlsx-instead, 'regions.csv) is a zip archive, such as an Excel workbook (.xlsx), not CSV. Save the table as CSV UTF-8.'",
        "y13-comma, 's.yaml:23:22: key (5) is unknown in journal. Write a point, not a comma: slots: 0.5.'",
    })
    void whatWasTriedIsToldWithItsCure(String name, String message) {
        Path file = Path.of("src/test/resources/cases", name, "s.yaml").toAbsolutePath();
        assertThat(Session.in(folder).type("validate", file.toString()).err()).contains(message);
    }

    @ParameterizedTest
    @CsvSource({
        "r05-utf16le-bom, '3 groups, 0 borders, 9 regions without a neighbour'",
        "r25-chinese-header, '3 groups, 0 borders, 9 regions without a neighbour'",
        "r40-code-float, '3 groups, 8 borders, 0 regions without a neighbour'",
        "b05-matrix, '3 groups, 6 borders, 0 regions without a neighbour'",
        "b06-names, '3 groups, 1 border, 7 regions without a neighbour'",
        "b14-neighbours-list, '3 groups, 2 borders, 6 regions without a neighbour'",
    })
    void tablesOfOtherProgramsAreRead(String name, String territory) {
        Path file = Path.of("src/test/resources/cases", name, "s.yaml").toAbsolutePath();
        assertThat(Session.in(folder).type("validate", file.toString()).out()).contains("valid, 9 regions", territory);
    }

    @Test
    void adoptionDataAreCounted() {
        Answer answer = Session.in(folder).type("validate", ADOPTION.toString());
        assertThat(answer.out())
                .contains("observed: 254 adoptions in 6 domains, 50 regions, 1969-01-02 to 2010-12-30", "held out");
        assertThat(answer.err())
                .contains("247 domains (", "of the observed adoptions not in this scenario, and ignored");
    }
}
