package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class ClassArchiveTest {
    @TempDir
    private Path folder;

    /** The program's classes in a jar that names the other libraries. (Java 17 shares none of a jar whose path has blanks.) */
    private static void pack(Path jar) throws IOException {
        Path classes = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        StringBuilder libraries = new StringBuilder();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Path library = Path.of(entry);
                Files.createSymbolicLink(jar.resolveSibling(library.getFileName()), library);
                libraries.append(library.getFileName()).append(' ');
            }
        }
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Main.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, libraries.toString().strip());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest);
                Stream<Path> paths = Files.walk(classes)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                out.putNextEntry(new JarEntry(Copies.name(classes, path)));
                Files.copy(path, out);
            }
        }
    }

    private Launcher launcher(Path home) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no sh here");
        Path place = Files.createDirectory(folder.resolve("place")).toRealPath();
        pack(place.resolve("pacesetter.jar"));
        return Launcher.in(place)
                .where("JAVA_HOME", home)
                .where("XDG_CACHE_HOME", Files.createDirectory(folder.resolve("cache")));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"));
    }

    private Path archive() {
        return folder.resolve("cache/pacesetter/" + System.getProperty("java.version") + "-" + Launcher.HASH + ".jsa");
    }

    @Test
    @Timeout(600)
    void theFirstCommandMakesAnArchiveAndTheNextOneTakesItsClassesFromThere() throws Exception {
        Launcher launcher = launcher(java());
        Launcher.Answer first = launcher.type("--version");
        assertThat(first.out()).startsWith("pacesetter ");
        assertThat(first.err()).isEmpty();
        while (!Files.exists(archive())) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        Path log = folder.resolve("classes.log");
        Launcher.Answer next =
                launcher.where("JAVA_OPTS", "-Xlog:class+load:file=" + log).type("--version");
        assertThat(next).usingRecursiveComparison().ignoringFields("pid").isEqualTo(first);
        assertThat(log)
                .content()
                .contains("pacesetter.cli.Main source: shared objects file")
                .contains("picocli.CommandLine source: shared objects file");
        assertThat(archive().resolveSibling("")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void anArchiveThatDoesNotFitDisturbsNothing() throws Exception {
        assertThatNothingIsDisturbed(launcher(java()), java().resolve("lib/modules"));
    }

    @Test
    void norDoesItInJava25() throws Exception {
        Optional<Path> home = Fork.java25();
        assumeTrue(home.isPresent(), "no Java 25 here");
        assertThatNothingIsDisturbed(launcher(home.get()), java().resolve("lib/modules"));
    }

    /** Standard output is what it would be without any archive. */
    private void assertThatNothingIsDisturbed(Launcher launcher, Path noArchive) throws Exception {
        String plain = launcher.where("HOME", "/")
                .where("XDG_CACHE_HOME", "/dev/null")
                .type("schema")
                .out();
        assertThat(plain).startsWith("{");
        Path place = Optional.ofNullable(launcher.file().getParent()).orElseThrow();
        String version = version(launcher);
        Path built = place.resolve("pacesetter-" + version + ".jsa");
        byte[] bytes = new byte[100_000];
        try (var in = Files.newInputStream(noArchive)) {
            assertThat(in.read(bytes)).isEqualTo(bytes.length);
        }
        Files.write(built, bytes);
        Launcher.Answer answer = launcher.type("schema");
        assertThat(answer.exitCode()).isZero();
        assertThat(answer.out()).isEqualTo(plain);
        assertThat(built).hasBinaryContent(bytes); // young, so it is not made again
        assertThat(folder.resolve("cache")).isEmptyDirectory();
    }

    private static String version(Launcher launcher) throws IOException {
        return Files.readAllLines(Path.of(launcher.environment().get("JAVA_HOME"), "release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .map(line -> line.replaceAll(".*=\"|\"", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneIsNeededWhereThereIsNoneOrAnOldOneDoesNotFit() throws IOException {
        Path file = folder.resolve("a.jsa");
        assertThat(ClassArchive.isNeeded(file, true)).isTrue();
        Files.createFile(file);
        assertThat(ClassArchive.isNeeded(file, false)).isFalse();
        age(file);
        assertThat(ClassArchive.isNeeded(file, false)).isTrue();
        assertThat(ClassArchive.isNeeded(file, true)).isFalse();
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }

    @Test
    void whatCannotBeMadeLeavesNothing() {
        ClassArchive archive = new ClassArchive(folder.resolve("new/a.jsa"), folder.resolve("no.jar"));
        assertThatThrownBy(archive::make).isInstanceOf(IOException.class).hasMessageContaining("Java ended with 1");
        assertThat(folder.resolve("new")).isEmptyDirectory();
    }

    @Test
    void ofTwoAtOnceTheSecondLeavesItToTheFirstUnlessThatWasLongAgo() throws IOException {
        ClassArchive archive = new ClassArchive(folder.resolve("a.jsa"), folder.resolve("no.jar"));
        Path unfinished = Files.createFile(folder.resolve("a.jsa.new"));
        assertThatThrownBy(archive::make).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(unfinished).exists();
        age(unfinished);
        assertThatThrownBy(archive::make).hasMessageContaining("Java ended with 1");
        assertThat(unfinished).doesNotExist();
    }
}
