package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name in letters that no font of this machine has. */
final class PicturesTest {
    /** In scripts that hardly any machine has all fonts for. */
    private static final String STRANGE = Stream.of(
                    "\uD808\uDC00\uD808\uDC01", "\uD80C\uDC00\uD80C\uDC01", "\uD83A\uDC00", "\uD802\uDD00")
            .filter(name -> new Font(Font.SANS_SERIF, Font.PLAIN, 10).canDisplayUpTo(name) >= 0)
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder;

    private String scenario() throws IOException {
        Copies.copy(Path.of("scenarios/teaching"), folder.resolve("teaching"));
        Path regions = folder.resolve("teaching/regions.csv");
        Files.writeString(regions, Files.readString(regions).replace("Birchwood", STRANGE));
        Files.writeString(
                folder.resolve("teaching.yaml"),
                Files.readString(Path.of("scenarios/teaching.yaml")).replace("Birchwood", STRANGE));
        return "teaching.yaml";
    }

    private Session.Answer run(String... more) throws IOException {
        return Session.in(folder)
                .type(Stream.concat(
                                Stream.of("run", scenario(), "--replicates", "1", "--until", "2024-03-01"),
                                Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void isNamedOnceWithWhatToDo() throws IOException {
        Session.Answer answer = run("--out", "a");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err())
                .containsOnlyOnce("lack letters of 1 name, so charts have boxes in their place: " + STRANGE)
                .contains("Install a font");
        assertThat(Files.readString(folder.resolve("a/manifest.json"))).contains("lack letters of 1 name");
    }

    @Test
    void isNoMatterWithoutCharts() throws IOException {
        assertThat(run("--out", "a", "--no-charts").err()).doesNotContain("lack letters");
    }

    @Test
    void isNamedInAdoptionCurves() throws IOException {
        Files.writeString(
                folder.resolve("a.csv"),
                "region,domain,date\n" + STRANGE + ",x,2001\nB,x,2003\nC,x,2004\nD,x,2004\nE,x,2006\n");
        Session.Answer answer = Session.in(folder).type("curves", "a.csv", "--out", "c");
        assertThat(answer.exitCode()).as(answer.err()).isZero();
        assertThat(answer.err()).containsOnlyOnce("lack letters of 1 name");
    }
}
