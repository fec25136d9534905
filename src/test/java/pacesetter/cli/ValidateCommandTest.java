package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;

final class ValidateCommandTest {
    private static final Path GOLDEN =
            Path.of("src/test/resources/golden/golden.yaml").toAbsolutePath();

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
                .contains("  strategy none: no lever");
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
}
