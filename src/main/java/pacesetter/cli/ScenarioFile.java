package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.sweep.file.SweepFile;
import pacesetter.text.Spelling;

/** A scenario as it is named on the command line. */
record ScenarioFile(Terminal terminal, Path path) {

    /**
     * Reads it.
     *
     * @param settings parameters set on the command line, by full name
     * @throws Refusal if there is no such file, with the name of one that may have been meant
     */
    Scenario read(Map<String, String> settings) {
        check();
        if (SweepFile.isSweep(terminal.resolve(path))) {
            throw Refusal.invalid(path + " is a sweep. Run it with: "
                    + Invocation.ofThisProgram().with("sweep", path.toString()).text());
        }
        return ScenarioReader.read(terminal.resolve(path), settings);
    }

    /** The files that a scenario was read from. */
    List<Path> inputs(Scenario read) {
        Path file = terminal.resolve(path);
        return read.files().stream()
                .map(source -> file.resolveSibling(source.path()))
                .toList();
    }

    /** Refuses what is no file that can be read. */
    void check() {
        if (path.toString().isEmpty()) {
            throw Refusal.invalid("the name of the scenario file is empty.");
        }
        Path file = terminal.resolve(path);
        if (Files.isDirectory(file)) {
            throw Refusal.invalid(path + " is a folder. Name a scenario file in it" + candidates(file));
        }
        if (!Files.exists(file)) {
            throw Refusal.invalid("no scenario file " + path + "." + hint(file));
        }
        if (!Files.isReadable(file)) {
            throw Refusal.invalid("no permission to read " + path);
        }
    }

    private static String candidates(Path folder) {
        List<String> names = scenarios(folder);
        return names.isEmpty() ? "." : ": " + String.join(", ", names.subList(0, Math.min(5, names.size()))) + ".";
    }

    private String hint(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return " There is no folder " + path.getParent() + " either.";
        }
        Path name = path.getFileName();
        return Spelling.hint(String.valueOf(name), scenarios(folder))
                .map(hint -> " " + hint)
                .orElse("");
    }

    private static List<String> scenarios(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml") || name.endsWith(".yml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
