package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.text.Language;

/** Names that would do something to a spreadsheet or a screen do nothing. */
final class HostileNamesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final String HOSTILE = "a\u001B[31mb\u202Ec";
    private static final String SHOWN = "a<U+001B>[31mb<U+202E>c";

    @TempDir
    private Path folder;

    /** The golden scenario with names that are formulas, in a folder of that name. */
    private Session scenario(String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve(name));
        String regions = Files.readString(GOLDEN.resolve("regions.csv"));
        Files.writeString(
                place.resolve("regions.csv"),
                regions.replace("North,", "=North(),").replace("桤县", "＋桤县"));
        Files.copy(GOLDEN.resolve("borders.csv"), place.resolve("borders.csv"));
        String text = Files.readString(GOLDEN.resolve("golden.yaml"))
                .replace("[North]", "['=North()']")
                .replace("prefecture: North", "prefecture: '=North()'")
                .replace("Golden world", "'@Golden'")
                .replace("Working days", "'-days'")
                .replace("unit: {en: days", "unit: {en: '+days'");
        Files.writeString(place.resolve("golden.yaml"), text);
        return Session.in(folder);
    }

    @Test
    void noTableHoldsAFormula() throws IOException {
        Session session = scenario("s");
        String file = "s/golden.yaml";
        String some = "--strategies=none,everything";
        done(session.type("run", file, "--replicates=1", "--no-charts", "--out=run"));
        done(session.type("sweep", file, some, "--replicates=3", "--out=swept"));
        done(session.type("compare", "swept", "--out=compared"));
        done(session.type("reproduce", "run"));
        boolean seen = false;
        for (String results : List.of("run", "swept", "compared")) {
            for (Map.Entry<String, String> table :
                    CsvFiles.in(folder.resolve(results)).entrySet()) {
                for (String cell : cells(table.getValue())) {
                    assertThat(cell).as(results + "/" + table.getKey()).matches("(?s)[^=+@＋-].*|-[0-9.].*|");
                    seen |= cell.equals("'=North()");
                }
            }
        }
        assertThat(seen).isTrue();
    }

    private static List<String> cells(String table) {
        return CsvReader.builder().detectBomHeader(true).ofCsvRecord(table).stream()
                .flatMap(row -> row.getFields().stream())
                .map(cell -> cell.replace("\uFEFF", ""))
                .toList();
    }

    private static void done(Session.Answer answer) {
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
    }

    @Test
    void noCommandLetsANameSteerTheScreen() throws IOException {
        Session session = scenario(HOSTILE);
        String file = HOSTILE + "/golden.yaml";
        String run = HOSTILE + "/run";
        String swept = HOSTILE + "/swept";
        String compared = HOSTILE + "/compared";
        String some = "--strategies=none,everything";
        List<String[]> lines = List.of(
                words("validate", file),
                words("describe", file),
                words("run", file, "--replicates=1", "--no-charts", "--out", run),
                words("sweep", file, some, "--replicates=3", "--out", swept),
                words("status", swept),
                words("compare", swept, "--out", compared),
                words("reproduce", run),
                words("init", HOSTILE + "/new"));
        for (String[] line : lines) {
            Session.Answer answer = session.type(line);
            done(answer);
            assertPlain(answer);
        }
        assertThat(session.type("validate", file).out()).startsWith(SHOWN + "/golden.yaml: valid");
    }

    @Test
    void noRefusalDoes() throws IOException {
        Session session = scenario(HOSTILE);
        Path broken = folder.resolve(HOSTILE).resolve("broken.yaml");
        Files.writeString(broken, "title: {");
        Files.createDirectories(folder.resolve(HOSTILE).resolve("results"));
        String file = HOSTILE + "/golden.yaml";
        List<String[]> lines = List.of(
                words(HOSTILE),
                words("run", HOSTILE),
                words("run", HOSTILE + "/none.yaml"),
                words("validate", HOSTILE + "/broken.yaml"),
                words("run", file, "--strategy", HOSTILE),
                words("run", file, "--set", HOSTILE + "=1"),
                words("run", file, "--" + HOSTILE),
                words("describe", file, HOSTILE),
                words("status", HOSTILE + "/results"),
                words("compare", HOSTILE + "/results"),
                words("merge", HOSTILE + "/results", "--out", HOSTILE),
                words("reproduce", HOSTILE + "/results"));
        for (String[] line : lines) {
            Session.Answer answer = session.type(line);
            assertThat(answer.exitCode()).as("%s", List.of(line)).isNotEqualTo(ExitCode.OK);
            assertPlain(answer);
            assertThat(answer.err()).as("%s", List.of(line)).contains("<U+001B>[31m");
        }
    }

    private static String[] words(String... words) {
        return words;
    }

    private static void assertPlain(Session.Answer answer) {
        assertThat(Stream.of(answer.out(), answer.err()))
                .allSatisfy(said -> assertThat(said).doesNotContain("\u001B", "\u202E", "\r"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anExceptionDoesNotEither(boolean debug) {
        StringWriter err = new StringWriter();
        Terminal terminal = new Session(folder, false, debug).terminal(new StringWriter(), err);
        new Failure(terminal, "run").report(new IOException("x\u001B[31m\ny"));
        assertThat(err.toString())
                .contains("the disk refused: x<U+001B>[31m<U+000A>y")
                .doesNotContain("\u001B");
    }

    @Test
    void theProgramsOwnColoursStay() {
        StringWriter out = new StringWriter();
        Terminal plain = Session.in(folder).terminal(out, new StringWriter());
        Terminal coloured = new Terminal(
                plain.out(), plain.err(), false, true, true, false, false, folder, plain.clock(), Language.EN);
        Main.execute(coloured, "--help");
        assertThat(out.toString()).contains("\u001B[");
    }
}
