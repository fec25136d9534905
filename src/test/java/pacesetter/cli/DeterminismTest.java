package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The golden scenario leaves the same bytes in every table, whatever the Java version, its compiler, the locale, the time
 * zone and the number of threads. Other numbers than before are a breaking change: say so in the changelog and renew the
 * golden hash with {@code -Dpacesetter.renew=true}.
 */
final class DeterminismTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path GOLDEN_HASH = GOLDEN.resolve("tables.csv");
    private static final String NO_LIBM = "-XX:+UnlockDiagnosticVMOptions -XX:-UseLibmIntrinsic";

    @TempDir
    private static Path folder;

    private static String reference = "";
    private static String edition = ""; // format and numbers that the manifest names

    @BeforeAll
    static void runOnce() throws Exception {
        reference = tables(Fork.in(folder), "reference", 1);
    }

    /** Other tables need another row: who changes numbers has to raise them, or the format where only its words change. */
    @Test
    void theTablesAreThoseOfTheGoldenHash() throws IOException {
        List<String> rows = new ArrayList<>(Files.readAllLines(GOLDEN_HASH));
        String made = edition + ",";
        if (Boolean.getBoolean("pacesetter.renew") && rows.stream().noneMatch(row -> row.startsWith(made))) {
            rows.add(made + reference);
            Files.write(GOLDEN_HASH, rows);
        }
        assertThat(rows.stream().map(row -> row.substring(0, row.lastIndexOf(','))))
                .doesNotHaveDuplicates();
        assertThat(rows.get(rows.size() - 1))
                .as(
                        "raise Edition.NUMBERS or FORMAT, then renew it: mvn test -Dtest=DeterminismTest -Dpacesetter.renew=true")
                .isEqualTo(made + reference);
    }

    @ParameterizedTest
    @CsvSource({
        "2, -Duser.language=de -Duser.country=DE -Duser.timezone=Pacific/Apia",
        "8, -Duser.language=ar -Duser.country=EG -Duser.timezone=Africa/Cairo -XX:hashCode=0",
        "1, -Duser.language=th -Duser.country=TH -Duser.variant=TH -Duser.timezone=Asia/Bangkok -XX:hashCode=1",
        "2, -Duser.language=tr -Duser.country=TR -Duser.timezone=America/Sao_Paulo -XX:hashCode=2",
        "8, -XX:hashCode=3 -Dfile.encoding=ISO-8859-1",
        "2, -XX:TieredStopAtLevel=4 -XX:hashCode=4",
        "1, " + NO_LIBM,
        "8, " + NO_LIBM + " -XX:TieredStopAtLevel=4 -Duser.language=tr",
    })
    void theTablesAreTheSameWhateverTheMachine(int threads, String options) throws Exception {
        assertThat(tables(machine(options), "same", threads)).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "1, -Duser.language=en",
        "2, -XX:TieredStopAtLevel=4 -Duser.language=de -Duser.timezone=Pacific/Apia -XX:hashCode=0",
        "8, " + NO_LIBM + " -Duser.language=th -Duser.country=TH -Duser.variant=TH",
    })
    void theTablesAreTheSameOnJava25(int threads, String options) throws Exception {
        assumeTrue(Fork.java25().isPresent(), "no Java 25 here");
        Fork machine = machine(options).on(Fork.java25().orElseThrow());
        assertThat(tables(machine, "same25", threads)).isEqualTo(reference);
    }

    @Test
    void anotherSeedMakesOtherTables() throws Exception {
        assertThat(tables(Fork.in(folder), "other", 1, "--seed=2")).isNotEqualTo(reference);
    }

    /** A machine with these options and without any locale in its environment. */
    private static Fork machine(String options) {
        return Fork.in(folder)
                .with("-XX:+UnlockExperimentalVMOptions")
                .with(options.split(" "))
                .where("LC_ALL", "C");
    }

    private static String tables(Fork machine, String name, int threads, String... more) throws Exception {
        Path out = Files.createTempDirectory(folder, name).resolve("out");
        Fork.Answer answer = machine.type(Stream.concat(
                        Stream.of(
                                "run",
                                GOLDEN.resolve("golden.yaml").toAbsolutePath().toString(),
                                "--out=" + out,
                                "--replicates=3",
                                "--strategy=documented",
                                "--strategy=everything",
                                "--strategy=ring",
                                "--strategy=none",
                                "--no-charts",
                                "--threads=" + threads),
                        Stream.of(more))
                .toArray(String[]::new));
        assertThat(answer.exitCode()).as(answer.err()).isEqualTo(ExitCode.OK);
        JsonObject manifest = JsonParser.parseString(Files.readString(out.resolve("manifest.json")))
                .getAsJsonObject();
        edition = manifest.get("format").getAsInt() + ","
                + manifest.get("numbers").getAsInt();
        return hash(out);
    }

    /** One SHA-256 over names and bytes of all tables, in the order of their names. */
    private static String hash(Path results) throws Exception {
        List<Path> tables;
        try (Stream<Path> files = Files.list(results)) {
            tables = files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        assertThat(tables).hasSizeGreaterThan(8);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path table : tables) {
            digest.update(table.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(table));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
