package pacesetter.scenario.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.text.Name;
import pacesetter.text.SystemReason;

/**
 * Reads the files of one scenario, and none outside its tree: the folder of the scenario, or the nearest folder above
 * that is called {@code scenarios}.
 */
public final class Sources {
    private static final String SCENARIOS = "scenarios";

    private final FileStore files;
    private final Path scenario;
    private final Problems problems;

    /** What was read, by real path. */
    private final Map<Path, SourceFile> read = new LinkedHashMap<>();

    public Sources(FileStore files, Path scenario, Problems problems) {
        this.files = files;
        this.scenario = scenario.normalize(); // so that what is named from it is normal as well
        this.problems = problems;
    }

    /** The scenario file itself. */
    public Source scenario(int limit) {
        Place start = new Place(Source.shown(scenario), 1, 1);
        return read(scenario, Source.shown(scenario), start, Source.FILE, limit)
                .flatMap(Decoding::text)
                .orElseThrow(problems::exception);
    }

    /**
     * A file that another file names, relative to it; nothing and a problem noted if it cannot be read.
     *
     * @param key the key that names it, and {@code place} where
     * @param limit largest number of bytes
     */
    public Optional<Source> named(Path namedBy, String name, String key, Place place, int limit) {
        return located(namedBy, name, key, place)
                .flatMap(path -> read(path, name, place, Name.same(key), limit))
                .flatMap(Decoding::text);
    }

    /**
     * A table that another file names, likewise.
     *
     * @param encoding what the other file says it is written in; by itself it is Unicode
     */
    public Optional<Source> table(Path namedBy, String name, String key, Place place, Optional<Charset> encoding) {
        return located(namedBy, name, key, place)
                .flatMap(path -> read(path, name, place, Name.same(key), CsvTable.MAX_BYTES))
                .flatMap(bytes -> bytes.table(encoding));
    }

    /** Where a file that another file names is; nothing and a problem noted if it is not there or out of bounds. */
    public Optional<Path> located(Path namedBy, String name, String key, Place place) {
        Path path;
        try {
            Path relative = Path.of(name);
            if (relative.isAbsolute() || relative.getRoot() != null) {
                problems.add(
                        place, key, name, new Name("must be a path from the file that names it", "应为相对于引用它的文件的路径"));
                return Optional.empty();
            }
            path = namedBy.resolveSibling(relative).normalize();
        } catch (InvalidPathException e) {
            problems.add(place, key, name, new Name("is no path", "不是路径"));
            return Optional.empty();
        }
        try {
            Path folder = folder(scenario.toAbsolutePath());
            if (!path.toAbsolutePath().startsWith(tree(folder))
                    || !files.real(path).startsWith(tree(files.real(folder)))) {
                problems.add(place, key, name, new Name("leaves the scenario's folder", "超出了情景所在文件夹"));
                return Optional.empty();
            }
        } catch (IOException e) {
            problems.add(place, key, name, reason(e));
            return Optional.empty();
        }
        return Optional.of(path);
    }

    /** The tree around a scenario's folder that no path may leave. */
    public static Path tree(Path folder) {
        for (Path above = folder; above != null; above = above.getParent()) {
            if (above.endsWith(SCENARIOS)) {
                return above;
            }
        }
        return folder;
    }

    private Optional<Decoding> read(Path path, String name, Place place, Name key, int limit) {
        byte[] bytes;
        Path real;
        try {
            real = files.real(path);
            bytes = files.read(path, limit + 1);
        } catch (IOException e) {
            problems.add(place, key, Name.same(name), reason(e));
            return Optional.empty();
        }
        if (bytes.length > limit) {
            problems.add(place, key, Name.same(name), Name.of("is larger than %d MB", "大于 %d MB", limit >> 20));
            return Optional.empty();
        }
        String fromScenario = Source.shown(folder(scenario.toAbsolutePath())
                .relativize(path.toAbsolutePath().normalize()));
        read.putIfAbsent(real, new SourceFile(fromScenario, sha256(bytes)));
        return Optional.of(new Decoding(path, bytes, problems));
    }

    public static Path folder(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Name reason(IOException e) {
        if (e instanceof NoSuchFileException) {
            return new Name("does not exist", "不存在");
        }
        if (e instanceof AccessDeniedException) {
            return new Name("may not be read by you", "您无权读取");
        }
        return e instanceof FileSystemException refused && refused.getReason() != null
                ? Name.of("%s", "无法读取：%s", SystemReason.of(refused.getReason()))
                : new Name("cannot be read", "无法读取");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Every file read so far, the scenario first, by its path from the scenario's folder. */
    public List<SourceFile> read() {
        return new ArrayList<>(read.values());
    }
}
