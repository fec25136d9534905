package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.source.FileStore;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.scenario.source.Source;
import pacesetter.sweep.Shard;
import pacesetter.sweep.file.SweepFile;
import pacesetter.sweep.file.SweepReader;
import pacesetter.text.Chinese;
import pacesetter.text.Language;

/** Files in memory, below the folder {@code /scenarios}. */
public final class MemoryFiles implements FileStore {
    static final Path ROOT = Path.of("/scenarios").toAbsolutePath();
    private final Map<Path, byte[]> files = new TreeMap<>();

    /** The files of a folder on disk and all below. */
    static MemoryFiles of(Path folder) throws IOException {
        MemoryFiles memory = new MemoryFiles();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                memory.files.put(ROOT.resolve(folder.relativize(path)), Files.readAllBytes(path));
            }
        }
        return memory;
    }

    public MemoryFiles with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryFiles with(String name, byte[] bytes) {
        files.put(ROOT.resolve(name), bytes);
        return this;
    }

    byte[] bytes(String name) {
        return files.get(ROOT.resolve(name));
    }

    /** A copy in which one file is another. */
    MemoryFiles but(String name, byte[] bytes) {
        MemoryFiles copy = new MemoryFiles();
        copy.files.putAll(files);
        return copy.with(name, bytes);
    }

    Scenario read(String name) {
        return ScenarioReader.read(this, ROOT.resolve(name), Map.of());
    }

    /** What is wrong with a scenario, each line without the folder; nothing if it is valid. */
    public List<String> problems(String name) {
        return problems(name, Map.of());
    }

    List<String> problems(String name, Map<String, String> overrides) {
        try {
            ScenarioReader.read(this, ROOT.resolve(name), overrides);
            return List.of();
        } catch (ScenarioException e) {
            return shown(e);
        }
    }

    /** The same of a sweep, whose design is made as well. */
    List<String> sweepProblems(String name) {
        try {
            SweepFile read = new SweepReader(this, ROOT.resolve(name), Map.of()).read();
            read.sweep(read.scenario().calendar().ticks(), Shard.WHOLE);
            return List.of();
        } catch (ScenarioException e) {
            return shown(e);
        }
    }

    private static List<String> shown(ScenarioException e) {
        assertThat(Chinese.wrong(e.problems(Language.ZH))).isEmpty();
        return e.problems().stream()
                .map(problem -> problem.replace(Source.shown(ROOT) + "/", ""))
                .toList();
    }

    @Override
    public Path real(Path path) throws IOException {
        Path real = path.normalize();
        if (files.keySet().stream().noneMatch(file -> file.startsWith(real))) {
            throw new NoSuchFileException(path.toString());
        }
        return real;
    }

    @Override
    public byte[] read(Path path, int limit) throws IOException {
        byte[] bytes = files.get(real(path));
        if (bytes == null) {
            throw new FileSystemException(path.toString(), null, "is not a file");
        }
        return bytes.length > limit ? Arrays.copyOf(bytes, limit) : bytes;
    }
}
