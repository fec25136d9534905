package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.cli.Session.Answer;

final class MainTest {
    @TempDir
    private Path folder;

    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        Answer answer = Session.in(folder).type("--help");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).contains("run ", "validate ", "describe ", "init ", "schema ", "generate-completion ");
        assertThat(answer.out().lines().map(String::strip))
                .anyMatch(line -> line.matches("0 +done"))
                .anyMatch(line -> line.matches("3 +some runs failed.*"))
                .anyMatch(line -> line.matches("130 +interrupted.*"));
        assertThat(answer.err()).isEmpty();
    }

    @Test
    void theVersionNamesProgramJavaAndLicence() {
        Answer answer = Session.in(folder).type("--version");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .containsPattern("pacesetter \\d+\\.\\d+")
                .contains("Java " + System.getProperty("java.version"), "Apache License 2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "validate", "describe", "init", "schema", "generate-completion"})
    void everyCommandExplainsItself(String command) {
        Answer answer = Session.in(folder).type(command, "--help");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).startsWith("Usage: pacesetter " + command).contains("Exit codes:");
    }

    @ParameterizedTest
    @CsvSource({
        "'rnu x.yaml',            no command rnu. Did you mean run?",
        "'run x.yaml --strateg a', unknown option --strateg. Did you mean --strategy?",
        "'run x.yaml --sed=4',    unknown option --sed. Did you mean --seed?",
        "'run x.yaml --hlep',     unknown option --hlep. Did you mean --help?",
        "'--hlep',                unknown option --hlep. Did you mean --help?",
        "'run x.yaml --rep 3',    unknown option --rep. Did you mean --replicates?",
        "'rnu --help',            no command rnu. Did you mean run?",
        "'nonsense --help',       no command nonsense.",
        "'help rnu',              no command rnu. Did you mean run?",
        "'validat',               no command validat. Did you mean validate?",
        "'run',                   SCENARIO is missing.",
        "'run --hlep',            unknown option --hlep. Did you mean --help?",
        "'run --sed=4',           unknown option --sed. Did you mean --seed?",
        "'merge a',               --out is missing.",
        "'merge --out=a',         FOLDER is missing.",
        "'merge',                 '--out, FOLDER are missing.'",
        "'merge a --ot b',        unknown option --ot. Did you mean --out?",
        "'run x.yaml --null=none', --null (none) must be twin or frozen or off.",
        "'run x.yaml --lang fr',  --lang (fr) must be en or zh.",
        "'run x.yaml --seed=many', --seed (many) must be a whole number between -2^63 and 2^63 - 1.",
        "'run x.yaml --threads=two', '--threads (two) must be a whole number, at most 2147483647.'",
        "'run x.yaml --replicates=1e3', '--replicates (1e3) must be a whole number, at most 2147483647.'",
        "'run x.yaml y.yaml',     one too many: y.yaml.",
    })
    void aMistypedCommandLineGetsOneMessageAndAHint(String line, String message) {
        Answer answer = Session.in(folder).type(line.split(" "));
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).startsWith("pacesetter: ").contains(message);
        assertThat(answer.err().lines()).hasSize(2).last().asString().matches("Try: pacesetter( \\w+)? --help");
        assertThat(answer.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run", "schema", "sweep"})
    void helpOfACommandIsWhatItSaysOfItself(String command) {
        Answer answer = Session.in(folder).type("help", command);
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out())
                .isEqualTo(Session.in(folder).type(command, "--help").out());
    }

    @Test
    void aSweepGivenToAnotherCommandIsToldSo() throws IOException {
        Files.writeString(folder.resolve("s.yaml"), "scenario: x.yaml\nreplicates: 2\n");
        Answer answer = Session.in(folder).type("run", "s.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err().lines())
                .containsExactly("pacesetter: s.yaml is a sweep. Run it with: pacesetter sweep s.yaml");
    }

    @Test
    void aNameNoFileCanHaveIsToldSo() {
        Answer answer = Session.in(folder).type("validate", "a\0b.yaml");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(answer.err()).contains("no file can have this name here");
    }

    @Test
    void theShellCanCompleteCommands() {
        Answer answer = Session.in(folder).type("generate-completion");
        assertThat(answer.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(answer.out()).startsWith("#!/usr/bin/env bash").contains("--replicates", "generate-completion");
    }
}
