package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The launcher for shells as the build lays it beside the jar, and what is set where it is started.
 *
 * @param file the launcher, or a link to it
 * @param environment all variables
 * @param directory where it is started
 */
record Launcher(Path file, Map<String, String> environment, Path directory) {
    static final Path SOURCES = Path.of("src/main/launcher");
    static final String HASH = "0123abcd";

    /** What a start left. */
    record Answer(long pid, int exitCode, String out, String err) {}

    /** All programs that it calls, but for Java. */
    private static final List<String> PROGRAMS = List.of("dirname", "readlink", "sed");

    /** Lays a launcher into a folder. It finds the programs that it needs, and neither a Java nor a place for its archive. */
    static Launcher in(Path folder) throws IOException {
        String text = Files.readString(SOURCES.resolve("pacesetter"));
        Map<String, String> tokens = tokens();
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            text = text.replace("@" + token.getKey() + "@", token.getValue());
        }
        Path file = Files.writeString(folder.resolve("pacesetter"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path programs = Files.createDirectory(folder.resolve("programs"));
        for (String name : PROGRAMS) {
            Path program = Path.of("/usr/bin", name);
            Files.createSymbolicLink(programs.resolve(name), Files.exists(program) ? program : Path.of("/bin", name));
        }
        return new Launcher(file, Map.of("LC_ALL", "C.UTF-8", "PATH", programs.toString()), folder);
    }

    /** What the build puts into both launchers. */
    static Map<String, String> tokens() throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(SOURCES.resolve("launcher.properties"))) {
            properties.load(reader);
        }
        Map<String, String> tokens = new TreeMap<>(Map.of("hash", HASH));
        properties.forEach((key, value) -> tokens.put(key.toString(), value.toString()));
        return tokens;
    }

    Launcher by(Path link) {
        return new Launcher(link, environment, directory);
    }

    Launcher from(Path place) {
        return new Launcher(file, environment, place);
    }

    Launcher where(String variable, Object value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(variable, value.toString());
        return new Launcher(file, Map.copyOf(all), directory);
    }

    Answer type(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(file.toString()));
        line.addAll(List.of(arguments));
        Path out = Files.createTempFile("pacesetter-", ".out");
        Path err = Files.createTempFile("pacesetter-", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            assertThat(process.waitFor(Fork.PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Answer(process.pid(), process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
