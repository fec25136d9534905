package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.sweep.file.SweepFile;
import pacesetter.text.Name;
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
            throw Refusal.invalid(Name.of(
                    "%s is a sweep. Run it with: %s",
                    "%s 是批量运行文件。运行请用：%s",
                    path,
                    Invocation.ofThisProgram().with("sweep", path.toString()).text()));
        }
        return ScenarioReader.read(terminal.resolve(path), settings);
    }

    /** The scenario at the points of a design, over what is set on the command line. */
    Function<Map<String, String>, Scenario> variants(Map<String, String> settings) {
        Path file = terminal.resolve(path);
        return point -> {
            Map<String, String> values = new LinkedHashMap<>(settings);
            values.putAll(point);
            return ScenarioReader.read(file, values);
        };
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
            throw Refusal.invalid(new Name("the name of the scenario file is empty.", "情景文件名是空的。"));
        }
        Path file = terminal.resolve(path);
        if (Files.isDirectory(file)) {
            throw Refusal.invalid(Name.of(
                    "%s is a folder. Name a scenario file in it%s", "%s 是文件夹。请指定其中的情景文件%s", path, candidates(file)));
        }
        if (!Files.exists(file)) {
            throw Refusal.invalid(
                    Name.of("no scenario file %s.", "没有情景文件 %s。", path).then(hint(file)));
        }
        if (!Files.isReadable(file)) {
            throw Refusal.invalid(Name.of("no permission to read %s", "没有权限读取 %s", path));
        }
    }

    private static Name candidates(Path folder) {
        List<String> names = scenarios(folder);
        return names.isEmpty()
                ? new Name(".", "。")
                : Name.of(": %s.", "：%s。", Name.list(names.subList(0, Math.min(5, names.size()))));
    }

    private Optional<Name> hint(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.of(
                    Name.of("There is no folder %s either.", "也没有文件夹 %s。", String.valueOf(path.getParent())));
        }
        Path name = path.getFileName();
        return Spelling.hint(String.valueOf(name), scenarios(folder));
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
