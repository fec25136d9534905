package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.cli.Session.Answer;

final class InitCommandTest {
    @TempDir
    private Path folder;

    @Test
    void theStarterRunsAsItIs() {
        Answer made = Session.in(folder).type("init", "mine");
        assertThat(made.exitCode()).as(made.err()).isEqualTo(ExitCode.OK);
        Answer run = Session.in(folder).type("run", made.out().strip(), "--replicates=2", "--no-charts");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void itsCommentsAreInTheLanguageOfTheUser() {
        Answer made = Session.in(folder).type("init", "mine", "--lang=zh");
        assertThat(folder.resolve("mine/my-scenario.yaml")).content().contains("# 第一天与周数");
        Answer run = Session.in(folder).type("validate", made.out().strip());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
        assertThat(Session.in(folder).type("init", "other").exitCode()).isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("other/my-scenario.yaml")).content().contains("# The first day and");
    }

    @Test
    void withoutAFolderItIsMadeHere() {
        assertThat(Session.in(folder).type("init").out().strip()).isEqualTo("my-scenario.yaml");
        assertThat(folder.resolve("my-scenario.yaml")).isNotEmptyFile();
        assertThat(folder.resolve("regions.csv")).isNotEmptyFile();
    }

    @Test
    void nothingIsEverReplaced() throws IOException {
        Files.writeString(folder.resolve("regions.csv"), "mine");
        Answer answer = Session.in(folder).type("init");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OUTPUT_EXISTS);
        assertThat(answer.err()).contains("regions.csv").doesNotContain("my-scenario.yaml");
        assertThat(folder.resolve("regions.csv")).hasContent("mine");
        assertThat(folder.resolve("my-scenario.yaml")).doesNotExist();
    }

    @Test
    void aFileInTheWayIsATroubleWithTheDisk() throws IOException {
        Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(Session.in(folder).type("init", "file").exitCode()).isEqualTo(ExitCode.DISK);
    }
}
