package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the results of a sweep's runs are in its part files. Memory: 8 bytes a run. */
final class PartIndex {
    private final Map<String, Integer> strategies;
    private final Map<String, Integer> points;
    private final int replicates;
    private final long[] places; // [run id] number of its part << 32 | offset in it; 0 while it is missing
    private final BitSet failed = new BitSet();
    private final List<String> damaged = new ArrayList<>();
    private int lastPart;

    private PartIndex(SweepDescription description) {
        strategies = indices(description.texts("strategies"));
        points = indices(description.texts("points"));
        replicates = description.number("replicates");
        places = new long[Math.multiplyExact(replicates, points.size() * strategies.size())];
    }

    /** Reads what is in a folder of parts; of a run that is there twice, the later one counts. */
    static PartIndex of(SweepDescription description, Path parts) throws IOException {
        PartIndex index = new PartIndex(description);
        for (Path file : files(parts)) {
            index.scan(file);
        }
        return index;
    }

    private static Map<String, Integer> indices(List<String> names) {
        Map<String, Integer> indices = new HashMap<>();
        names.forEach(name -> indices.put(name, indices.size()));
        return indices;
    }

    /** The part files of a folder, in the order they were written. */
    static List<Path> files(Path parts) throws IOException {
        if (!Files.isDirectory(parts)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(parts)) {
            return files.filter(file -> file.getFileName().toString().matches("[0-9]{8}\\.part"))
                    .sorted()
                    .toList();
        }
    }

    private void scan(Path file) throws IOException {
        int number = Integer.parseInt(file.getFileName().toString().substring(0, 8));
        lastPart = Math.max(lastPart, number);
        Optional<PartFile> part = PartFile.read(file);
        if (part.isEmpty()) {
            damaged.add(file.getFileName().toString());
            return;
        }
        for (int offset : part.get().offsets()) {
            SweepRecord record = part.get().record(offset, List.of());
            Integer strategy = strategies.get(record.strategy());
            Integer point = points.get(record.point());
            if (strategy != null && point != null && record.replicate() < replicates) {
                int world = record.replicate() * points.size() + point;
                note(world * strategies.size() + strategy, number, offset, record.hasFailed());
            }
        }
    }

    /** Takes down where a run's result is, and whether the run failed. */
    void note(int id, int part, int offset, boolean broken) {
        places[id] = (long) part << Integer.SIZE | offset;
        failed.set(id, broken);
    }

    boolean isMissing(int id) {
        return places[id] == 0;
    }

    /** Number of the part a run's result is in. */
    int part(int id) {
        return (int) (places[id] >>> Integer.SIZE);
    }

    /** Where in its part a run's result begins. */
    int offset(int id) {
        return (int) places[id];
    }

    /** Runs whose results are there, failed ones among them. */
    int kept() {
        int kept = 0;
        for (long place : places) {
            kept += place == 0 ? 0 : 1;
        }
        return kept;
    }

    int failed() {
        return failed.cardinality();
    }

    /** Takes failed runs as missing. */
    void forgetFailed() {
        failed.stream().forEach(id -> places[id] = 0);
        failed.clear();
    }

    /** Part files that are not what was written. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    /** The highest number of a part, 0 where there is none. */
    int lastPart() {
        return lastPart;
    }
}
