package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import pacesetter.random.Seed;
import pacesetter.text.Name;

/**
 * Where the results of a sweep's runs are in its part files, and what in them does not belong to the sweep. Memory: 8 bytes
 * a run.
 */
final class PartIndex {
    /** Under which a description says that each point meets worlds of its own. */
    static final String WORLDS = "choice of worlds";

    /** What a run of the sweep means, for parts that were made from other bytes than the sweep's files have now. */
    interface Meanings {
        /** {@link Meaning#ofRun} of a strategy, by its place in the sweep, at a design point. */
        long of(int place, int point);
    }

    /** No sweep of the most runs has so many parts; and the next one's number has to fit into eight digits. */
    private static final int MOST_PARTS = 90_000_000;

    private final SweepDescription sweep;
    private final Optional<Meanings> meanings;
    private final Map<String, Integer> places = new HashMap<>(); // of strategies
    private final Map<String, List<Integer>> points = new HashMap<>(); // alike ones share their results
    private long[] found = new long[0]; // [run id] number of its part << 32 | offset in it; 0 while it is missing
    private final BitSet failed = new BitSet();
    private final List<String> damaged = new ArrayList<>();
    private final List<Name> strangers = new ArrayList<>();
    private final Map<String, Integer> changed = new TreeMap<>();
    private int unasked;
    private int lastPart;

    private PartIndex(SweepDescription sweep, Optional<Meanings> meanings) {
        this.sweep = sweep;
        this.meanings = meanings;
        sweep.strategyIds().forEach(id -> places.put(id, places.size()));
        for (int point = 0; point < sweep.design().size(); point++) {
            points.computeIfAbsent(sweep.design().key(point), first -> new ArrayList<>())
                    .add(point);
        }
    }

    /** Reads what is in a folder of parts; of a run that is there twice, the later one counts. */
    static PartIndex of(SweepDescription sweep, Path parts) throws IOException {
        return of(sweep, parts, Optional.empty());
    }

    /** The same, with a look at what each run means. */
    static PartIndex of(SweepDescription sweep, Path parts, Meanings meanings) throws IOException {
        return of(sweep, parts, Optional.of(meanings));
    }

    private static PartIndex of(SweepDescription sweep, Path parts, Optional<Meanings> meanings) throws IOException {
        PartIndex index = new PartIndex(sweep, meanings);
        for (Path file : files(parts)) {
            index.scan(file);
        }
        return index;
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

    /** The file of a part in a folder of parts. */
    static Path file(Path parts, int number) {
        return parts.resolve(String.format(Locale.ROOT, "%08d.part", number));
    }

    private void scan(Path file) throws IOException {
        String name = file.getFileName().toString();
        int number = Integer.parseInt(name.substring(0, 8));
        if (number < 1 || number > MOST_PARTS) {
            strangers.add(Name.of("%s has a number that no part has", "%s 的编号超出分块文件的范围", name));
            return;
        }
        lastPart = Math.max(lastPart, number);
        Optional<PartFile> part = PartFile.read(file);
        if (part.isEmpty()) {
            damaged.add(name);
            return;
        }
        Optional<Name> stranger = part.get()
                .header()
                .map(header -> header.stranger(sweep))
                .orElse(
                        sweep.edition().isChecked()
                                ? Optional.of(PartHeader.otherNumbers(Edition.FIRST))
                                : Optional.empty());
        if (stranger.isPresent()) {
            strangers.add(Name.of("%s %s", "%s %s", name, stranger.get()));
            return;
        }
        List<SweepRecord> records =
                new ArrayList<>(); // all before any is taken: a part belongs to the sweep as a whole
        try {
            for (int offset : part.get().offsets()) {
                records.add(part.get().record(offset, List.of()));
            }
        } catch (IOException broken) {
            damaged.add(name);
            return;
        }
        if (!records.stream().allMatch(this::hasSeed)) {
            strangers.add(Name.of(
                    "%s belongs to another sweep: a run in it has another seed", "%s 属于另一批量运行：其中有运行的种子不同", name));
            return;
        }
        for (int i = 0; i < records.size(); i++) {
            take(
                    records.get(i),
                    part.get().header(),
                    number,
                    part.get().offsets().get(i));
        }
    }

    private boolean hasSeed(SweepRecord record) {
        int replicate = Math.max(0, record.replicate());
        if (!sweep.study().containsKey(WORLDS)) {
            return record.seed() == Seed.ofReplicate(sweep.seed(), replicate).value();
        }
        List<Integer> alike = points.getOrDefault(record.point(), List.of());
        return alike.isEmpty() // no longer asked for
                || alike.stream()
                        .map(point -> Seed.ofReplicate(sweep.seed(), point).value())
                        .anyMatch(seed -> record.seed()
                                == Seed.ofReplicate(seed, replicate).value());
    }

    private void take(SweepRecord record, Optional<PartHeader> header, int part, int offset) {
        Integer place = places.get(record.strategy());
        List<Integer> alike = points.getOrDefault(record.point(), List.of());
        if (place == null || alike.isEmpty() || record.replicate() < 0 || record.replicate() >= sweep.replicates()) {
            unasked++;
        } else if (header.isPresent() && !isMeant(record, header.get(), place, alike.get(0))) {
            changed.merge(record.strategy(), 1, Integer::sum);
        } else {
            for (int point : alike) {
                int world = record.replicate() * sweep.design().size() + point;
                note(world * sweep.strategies().size() + place, part, offset, record.hasFailed());
            }
        }
    }

    private boolean isMeant(SweepRecord record, PartHeader header, int place, int point) {
        String hash = header.strategies().get(record.strategy());
        if (hash == null || !hash.equals(sweep.strategies().get(record.strategy()))) {
            return false;
        }
        return header.source().equals(sweep.source())
                || meanings.isEmpty()
                || meanings.get().of(place, point) == record.meaning();
    }

    /** Takes down where a run's result is, and whether the run failed. */
    void note(int id, int part, int offset, boolean broken) {
        if (id >= found.length) {
            found = Arrays.copyOf(found, Math.max(id + 1, Math.min(sweep.runs(), found.length * 2)));
        }
        found[id] = (long) part << Integer.SIZE | offset;
        failed.set(id, broken);
    }

    boolean isMissing(int id) {
        return id >= found.length || found[id] == 0;
    }

    /** Number of the part a run's result is in. */
    int part(int id) {
        return (int) (found[id] >>> Integer.SIZE);
    }

    /** Where in its part a run's result begins. */
    int offset(int id) {
        return (int) found[id];
    }

    /** Runs whose results are there, failed ones among them. */
    int kept() {
        int kept = 0;
        for (int id = 0; id < found.length; id++) {
            kept += isMissing(id) || !sweep.isHere(id) ? 0 : 1;
        }
        return kept;
    }

    int failed() {
        return failed.cardinality();
    }

    /** Takes failed runs as missing. */
    void forgetFailed() {
        failed.stream().forEach(id -> found[id] = 0);
        failed.clear();
    }

    /** Part files that are not what was written. */
    List<String> damaged() {
        return List.copyOf(damaged);
    }

    /** Part files that belong to another sweep, a sentence without an end each. */
    List<Name> strangers() {
        return List.copyOf(strangers);
    }

    /** Numbers of results that strategies had which meant something else then, by strategy. */
    Map<String, Integer> changed() {
        return Map.copyOf(changed);
    }

    /** Number of results of runs that the sweep does not have. */
    int unasked() {
        return unasked;
    }

    /** The highest number of a part, 0 where there is none. */
    int lastPart() {
        return lastPart;
    }

    /** How many replicates, from the first on, are there with all their runs of the shard. */
    int wholeReplicates() {
        int worlds = sweep.design().size() * sweep.strategies().size();
        int replicate = 0;
        while (replicate < sweep.replicates() && isWhole(replicate * worlds, worlds)) {
            replicate++;
        }
        return replicate;
    }

    /** Design points of the shard whose runs of the first replicate are all there. */
    List<Integer> wholePoints() {
        List<Integer> whole = new ArrayList<>();
        int strategies = sweep.strategies().size();
        for (int point = 0; point < sweep.design().size(); point++) {
            if (sweep.isHere(point * strategies) && isWhole(point * strategies, strategies)) {
                whole.add(point);
            }
        }
        return whole;
    }

    private boolean isWhole(int from, int runs) {
        for (int id = from; id < from + runs; id++) {
            if (sweep.isHere(id) && isMissing(id)) {
                return false;
            }
        }
        return true;
    }
}
