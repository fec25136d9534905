package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The program in a Java machine of its own.
 *
 * @param home home of the Java development kit or runtime
 * @param options of the Java machine
 * @param environment variables added to those of this process
 * @param directory where it is started
 */
record Fork(Path home, List<String> options, Map<String, String> environment, Path directory) {
    static final long PATIENCE_SECONDS = 600;

    /** What it left: exit code and the bytes of the streams, read as UTF-8. */
    record Answer(int exitCode, String out, String err) {}

    static Fork in(Path directory) {
        return new Fork(Path.of(System.getProperty("java.home")), List.of(), Map.of(), directory);
    }

    /**
     * A Java 25 machine: where the property {@code pacesetter.jdk25} or the variable {@code PACESETTER_JDK25} says, or
     * below {@code /usr/lib/jvm}.
     */
    static Optional<Path> java25() throws IOException {
        String told = System.getProperty("pacesetter.jdk25", System.getenv("PACESETTER_JDK25"));
        if (told != null) {
            return Optional.of(Path.of(told));
        }
        Path usual = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(usual)) {
            return Optional.empty();
        }
        try (Stream<Path> homes = Files.list(usual)) {
            return homes.filter(home -> home.getFileName().toString().contains("25"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        }
    }

    Fork on(Path otherHome) {
        return new Fork(otherHome, options, environment, directory);
    }

    Fork with(String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return new Fork(home, List.copyOf(all), environment, directory);
    }

    Fork where(String variable, String value) {
        Map<String, String> all = new TreeMap<>(environment);
        all.put(variable, value);
        return new Fork(home, options, Map.copyOf(all), directory);
    }

    /** Starts it with its streams going to files. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        return builder(err, arguments).redirectOutput(out.toFile()).start();
    }

    /** Starts it with its output going to this process. */
    Process piped(Path err, String... arguments) throws IOException {
        return builder(err, arguments).start();
    }

    /** What a shell would have to be told to start it. */
    List<String> line(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(home.resolve("bin/java").toString());
        line.add("-XX:TieredStopAtLevel=1");
        line.addAll(options);
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), "pacesetter.cli.Main"));
        line.addAll(List.of(arguments));
        return line;
    }

    private ProcessBuilder builder(Path err, String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(line(arguments)).directory(directory.toFile());
        builder.environment().put("LC_ALL", "C.UTF-8"); // whatever this machine speaks
        builder.environment().putAll(environment);
        return builder.redirectError(err.toFile());
    }

    /** Types a command and waits for the answer. */
    Answer type(String... arguments) throws IOException, InterruptedException {
        Path streams = Files.createTempDirectory("pacesetter-fork-");
        Path out = streams.resolve("stdout");
        Path err = streams.resolve("stderr");
        try {
            Process process = start(out, err, arguments);
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("no answer to " + List.of(arguments) + ": " + Files.readString(err));
            }
            return new Answer(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.deleteIfExists(out);
            Files.deleteIfExists(err);
            Files.delete(streams);
        }
    }
}
