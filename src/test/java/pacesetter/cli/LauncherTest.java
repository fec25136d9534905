package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the launchers make of where they are and what they are told, with a Java that only says how it was called. */
final class LauncherTest {

    /** Says its process, then its words, a line each. */
    private static final String STAND_IN = """
            #!/bin/sh
            if [ "$1" = -version ]; then
              printf 'Picked up options\\nopenjdk version "%s" 2019-01-15\\n' >&2
            else
              printf '<%%s>\\n' $$ "$@"
              exit "${STAND_IN_EXIT:-0}"
            fi
            """;

    @TempDir
    private Path folder;

    private Path place = Path.of("");
    private Launcher launcher = new Launcher(place, java.util.Map.of(), place);

    @BeforeEach
    void lay() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
        place = Files.createDirectories(folder.resolve("a place 某处 $x * 'q'")).toRealPath();
        launcher = Launcher.in(place).from(folder);
    }

    /** A folder with a Java that says its version itself. */
    private Path java(String name, String version) throws IOException {
        Path bin = Files.createDirectories(folder.resolve(name).resolve("bin"));
        Path java = Files.writeString(bin.resolve("java"), STAND_IN.formatted(version));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return bin.getParent();
    }

    /** A folder with a Java whose version a file says. */
    private Path javaWithFile(String name, String version) throws IOException {
        Path home = java(name, "1.4");
        Files.writeString(
                home.resolve("release"),
                "IMPLEMENTOR=\"N.N.\"\nJAVA_VERSION=\"" + version + "\"\nJAVA_VERSION_DATE=\"2025-01-01\"\n");
        return home;
    }

    private Launcher with(Path home) {
        return launcher.where("JAVA_HOME", home);
    }

    private static List<String> words(Launcher.Answer answer) {
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).isNotEmpty();
        return answer.out().lines().map(line -> line.replaceAll("^<|>$", "")).toList();
    }

    @Test
    void whatIsTypedReachesTheProgramUnchanged() throws Exception {
        String[] typed = {"run", "a b", "", "*", "'q'", "\"", "$HOME", "\\", "-x", "--", "某", "`date`", "!"};
        List<String> words = words(with(java("jdk", "17.0.1")).type(typed));
        assertThat(words).endsWith(typed).containsSubsequence("-jar", place + "/pacesetter.jar", "run");
    }

    @Test
    void itsOwnNameIsPassedOnForHints() throws Exception {
        Launcher.Answer answer = with(java("jdk", "17.0.1")).type();
        assertThat(words(answer)).contains("-Dpacesetter.launcher=" + place + "/pacesetter");
    }

    @Test
    void itIsFoundThroughLinksToLinks() throws Exception {
        Path one = Files.createSymbolicLink(folder.resolve("one"), place.resolve("pacesetter"));
        Path elsewhere = Files.createDirectory(folder.resolve("else where"));
        Path two = Files.createSymbolicLink(elsewhere.resolve("pacesetter"), Path.of("../one"));
        for (Path link : List.of(one, two)) {
            assertThat(words(with(java("jdk", "17.0.1")).by(link).type())).contains(place + "/pacesetter.jar");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--engine spark", "--engine=spark"})
    void forTheEngineOfSparkItsOwnScriptTakesItsPlace(String engine) throws Exception {
        Path bin = Files.createDirectories(folder.resolve("spark/bin"));
        Path submit = Files.writeString(bin.resolve("spark-submit"), STAND_IN.formatted("17"));
        Files.setPosixFilePermissions(submit, PosixFilePermissions.fromString("rwxr-xr-x"));
        Launcher here = with(java("jdk", "17.0.1"));
        String[] typed = ("sweep my.yaml " + engine).split(" ");
        List<String> words = words(here.where("SPARK_HOME", bin.getParent()).type(typed));
        assertThat(words).contains(place + "/pacesetter.jar").endsWith(typed).doesNotContain("-jar");
        assertThat(words(here.type(typed))).contains("-jar"); // the program says what is missing
        assertThat(words(here.where("SPARK_HOME", bin.getParent()).type("sweep", "my.yaml")))
                .contains("-jar");
    }

    @Test
    void javaTakesItsPlace() throws Exception {
        Launcher.Answer answer = with(java("jdk", "17.0.1")).type();
        assertThat(words(answer)).startsWith(Long.toString(answer.pid())); // so that signals reach it
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 130})
    void theExitCodeIsThatOfTheProgram(int code) throws Exception {
        assertThat(with(java("jdk", "17.0.1"))
                        .where("STAND_IN_EXIT", code)
                        .type("run")
                        .exitCode())
                .isEqualTo(code);
    }

    @Test
    void javaIsTheFirstThatIsNewEnough() throws Exception {
        Path onPath = java("on path", "21");
        Launcher both = launcher.where(
                "PATH", launcher.environment().get("PATH") + ":" + folder.resolve("bin") + ":" + onPath.resolve("bin"));
        assertThat(version(both.where("JAVA_HOME", javaWithFile("home", "25-ea"))))
                .isEqualTo("25-ea");
        assertThat(version(both.where("JAVA_HOME", javaWithFile("old", "11.0.2"))))
                .isEqualTo("21");
        assertThat(version(both.where("JAVA_HOME", folder.resolve("none")))).isEqualTo("21");
        assertThat(version(both)).isEqualTo("21");
    }

    @Test
    void aJavaThatComesWithItIsTakenBeforeAll() throws Exception {
        Launcher other = with(javaWithFile("home", "25.0.1"));
        Files.move(javaWithFile("bundled", "21.0.1"), place.resolve("runtime"));
        assertThat(version(other)).isEqualTo("21.0.1");
    }

    /** That of the Java that was started, in the name of the archive for it. */
    private static String version(Launcher launcher) throws Exception {
        String archive = archive(launcher.where("HOME", "/home/u"));
        assertThat(archive).startsWith("/home/u/.cache/pacesetter/").endsWith("-" + Launcher.HASH + ".jsa");
        return archive.substring("/home/u/.cache/pacesetter/".length(), archive.lastIndexOf('-'));
    }

    private static String archive(Launcher launcher) throws Exception {
        String begin = "-Dpacesetter.archive=";
        return words(launcher.type()).stream()
                .filter(word -> word.startsWith(begin))
                .findFirst()
                .orElseThrow()
                .substring(begin.length());
    }

    @Test
    void withoutAJavaThatIsNewEnoughItSaysSoInBothLanguages() throws Exception {
        Launcher.Answer none = launcher.type("run");
        assertThat(none.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(none.out()).isEmpty();
        assertThat(none.err())
                .contains("Java 17 or newer. Found: no Java.", "需要 Java 17 或更新版本")
                .hasLineCount(2);
        for (Path old : List.of(java("asked", "1.8.0_402"), javaWithFile("told", "16.0.2"), java("odd", "?"))) {
            Launcher.Answer answer = with(old).type("run");
            assertThat(answer.exitCode()).isEqualTo(ExitCode.INVALID);
            assertThat(answer.err()).contains("Found: " + old + "/bin/java (").hasLineCount(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',                  short",
        "--help,              short",
        "run sweep,           short",
        "--lang zh run x,     short",
        "sweep x,             long",
        "--debug ablate x,    long",
        "--lang zh levers x,  long",
        "calibrate x,         long",
        "learn x,             long",
        "--lang=zh gui,       long",
    })
    void theCommandChoosesTheCompilers(String line, String length) throws Exception {
        List<String> words = words(with(java("jdk", "17.0.1")).type(line.isEmpty() ? new String[0] : line.split(" ")));
        assertThat(words.contains("-XX:TieredStopAtLevel=1")).isEqualTo(length.equals("short"));
    }

    @Test
    void javaIsKeptFromWritingToStandardOutputAndTakesOptionsOfTheUser() throws Exception {
        List<String> words = words(
                with(java("jdk", "17.0.1")).where("JAVA_OPTS", "-Xmx1g  -Dx=*").type("run"));
        assertThat(words)
                .containsSubsequence("-Xlog:disable", "-Xlog:all=error,cds*=off:stderr", "-Xmx1g", "-Dx=*", "-jar");
    }

    @Test
    void theArchiveOfTheBuildIsTakenBeforeThatOfTheUser() throws Exception {
        Path cache = folder.resolve("ca che");
        Launcher here = with(javaWithFile("jdk", "17.0.1")).where("XDG_CACHE_HOME", cache);
        Path own = cache.resolve("pacesetter/17.0.1-" + Launcher.HASH + ".jsa");
        assertThat(archive(here)).isEqualTo(own.toString());
        assertThat(words(here.type())).noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"));

        Files.createDirectories(own.getParent());
        Files.createFile(own);
        assertThat(words(here.type())).contains("-XX:SharedArchiveFile=" + own);

        Files.createFile(place.resolve("pacesetter-21.jsa")); // for another Java
        assertThat(archive(here)).isEqualTo(own.toString());
        Path built = Files.createFile(place.resolve("pacesetter-17.0.1.jsa"));
        assertThat(archive(here)).isEqualTo(built.toString());
        assertThat(words(here.type())).contains("-XX:SharedArchiveFile=" + built);
    }

    /** Which Java takes for two files. */
    @Test
    void whereTheNameOfTheArchiveHasAColonThereIsNone() throws Exception {
        Path cache = Files.createDirectories(folder.resolve("a:b/pacesetter"));
        Files.createFile(cache.resolve("17-" + Launcher.HASH + ".jsa"));
        Launcher here = with(javaWithFile("jdk", "17")).where("XDG_CACHE_HOME", cache.getParent());
        assertThat(archive(here)).isEmpty();
        assertThat(words(here.type())).noneMatch(word -> word.startsWith("-XX:SharedArchiveFile"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pacesetter", "pacesetter.bat"})
    void bothLaunchersUseAllThatTheBuildPutsIn(String name) throws IOException {
        Set<String> tokens = new TreeSet<>(Pattern.compile("@([a-z.]+)@")
                .matcher(Files.readString(Launcher.SOURCES.resolve(name)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList());
        assertThat(tokens).isEqualTo(Launcher.tokens().keySet());
    }

    @Test
    void everyLongCommandExists() throws IOException {
        assertThat(String.valueOf(Launcher.tokens().get("long")).split(" "))
                .isSubsetOf(Main.commandLine(Terminal.standard(java.util.Map.of()))
                        .getSubcommands()
                        .keySet());
    }
}
