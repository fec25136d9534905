package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One of a thing is told in the singular, whatever command tells it. */
final class PluralTest {
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<![\\d.,:/-])1 (?!is |this )(?:more )?[a-z]+s\\b.*");

    @TempDir
    private Path folder;

    @BeforeEach
    void lay() throws IOException {
        Files.copy(Path.of("src/test/resources/tiny/tiny.yaml"), folder.resolve("tiny.yaml"));
    }

    private String said(int exitCode, String words) {
        Session.Answer answer = Session.in(folder).type(words.split(" "));
        String all = answer.out() + answer.err();
        assertThat(answer.exitCode()).as(words + ": " + all).isEqualTo(exitCode);
        assertThat(all).as(words).doesNotContainPattern(ONE_OF_MANY);
        return all;
    }

    @Test
    void theTestSeesAWrongPlural() {
        assertThat("0 of 1 runs are kept").containsPattern(ONE_OF_MANY);
        assertThat("21 runs in 1 world, 1 run is kept").doesNotContainPattern(ONE_OF_MANY);
    }

    @Test
    void oneRunIsToldOf() throws IOException {
        String one = "tiny.yaml --threads 1 --replicates 1";
        said(ExitCode.OK, "validate tiny.yaml");
        assertThat(said(ExitCode.OK, "run " + one)).contains("1 strategy in 1 world, 1 run on 1 thread");
        assertThat(said(ExitCode.OK, "sweep --dry-run --strategies none " + one))
                .contains("1 run: 1 strategy, 1 design point, 1 replicate", "on 1 thread (", "measured on 1 run)");
        assertThat(said(ExitCode.OK, "sweep --strategies none --out mine " + one))
                .contains("1 run; results go to mine");
        assertThat(said(ExitCode.OK, "status mine")).contains("1 of 1 run is kept");
        assertThat(said(ExitCode.OK, "sweep --strategies none --out mine tiny.yaml --threads 1 --replicates 2"))
                .contains("2 runs, 1 of them there already");
        assertThat(said(ExitCode.OUTPUT_EXISTS, "sweep --strategies none --out mine " + one))
                .contains("mine holds 1 run that is not in this sweep: ");
        said(ExitCode.OK, "reproduce mine");
        Files.writeString(folder.resolve("mine/runs.csv"), "\r\n", StandardOpenOption.APPEND);
        assertThat(said(ExitCode.DIFFERENT, "reproduce mine")).contains("Not identical: differences in 1 of ");
    }

    @Test
    void oneRunThatIsMissingIsToldOf() throws IOException {
        String shard = "sweep tiny.yaml --strategies none --replicates 2 --shard 1/2 --out part";
        said(ExitCode.OK, shard);
        for (Path part : Copies.files(folder.resolve("part/parts"))) {
            Files.delete(part);
        }
        assertThat(said(ExitCode.INVALID, "status part")).contains("1 of 1 run is missing from the parts");
        assertThat(said(ExitCode.INVALID, "merge part --out whole")).contains("1 of 1 run is missing. Go on with: ");
    }
}
