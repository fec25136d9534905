package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

/** Commands whose results tests of other packages look at. */
public final class Commands {
    private Commands() {}

    /** Types a command in a folder; it must end well. */
    public static void type(Path folder, String line) {
        Session.Answer answer = Session.in(folder).type(line.split(" "));
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
    }
}
