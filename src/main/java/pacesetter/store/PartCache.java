package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.run.Column;
import pacesetter.text.Name;

/** The parts read last, so that neighbouring runs cost one reading. */
final class PartCache {
    private static final int HELD = 8;

    private final List<List<Column>> columns;
    private final Map<Path, PartFile> parts = new LinkedHashMap<>(HELD, 0.75f, true);

    /** @param columns of the tables of a record */
    PartCache(List<List<Column>> columns) {
        this.columns = List.copyOf(columns);
    }

    /**
     * The result that begins somewhere in a part.
     *
     * @throws BrokenResultsException if the part is no longer what was written, or does not go with the columns
     */
    SweepRecord record(Path file, int offset) throws IOException {
        PartFile part = get(file);
        try {
            return part.record(offset, columns);
        } catch (IOException wrong) {
            throw new BrokenResultsException(
                    file,
                    Name.of(
                            "is damaged: %s. Take it out of the folder, and its runs are executed again",
                            "已损坏：%s。请将其移出文件夹，其中的运行会重新进行", new Name(String.valueOf(wrong.getMessage()), "内容与写入时不同")));
        }
    }

    private PartFile get(Path file) throws IOException {
        Optional<PartFile> held = Optional.ofNullable(parts.get(file));
        if (held.isPresent()) {
            return held.get();
        }
        PartFile read =
                PartFile.read(file).orElseThrow(() -> new BrokenResultsException(file, new Name("is damaged", "已损坏")));
        parts.put(file, read);
        if (parts.size() > HELD) {
            parts.remove(parts.keySet().iterator().next());
        }
        return read;
    }
}
