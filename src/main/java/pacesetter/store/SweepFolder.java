package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import pacesetter.run.RunResult;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;

/**
 * The folder of a sweep. Results are appended to part files that are written once and never change; what one holds
 * survives any crash. The tables are assembled from them in the end, in the order of run ids. Memory: 8 bytes a run and
 * a few parts.
 */
public final class SweepFolder implements PartSink, Closeable {
    static final String TEMPORARY = ".tmp";
    static final String PARTS = "parts";

    /** A part is closed at this size, or after this time, whichever comes first. */
    private static final int PART_BYTES = 4 << 20;

    private static final long PART_NANOS = 2_000_000_000L;

    private final Disk disk;
    private final Path folder;
    private final SweepPlace place;
    private final Sweep sweep;
    private final SweepDescription description;
    private final LongSupplier nanos;
    private final FolderLock lock;
    private final PartIndex index;
    private final RunMeanings meanings;
    private final List<Name> notes = new ArrayList<>();
    private PartFile.Builder next;
    private long opened;
    private int lastPart;

    private SweepFolder(Disk disk, Path folder, Sweep sweep, Terms terms, LongSupplier nanos) throws IOException {
        this.disk = disk;
        this.folder = folder;
        place = new SweepPlace(disk, folder);
        this.sweep = sweep;
        this.nanos = nanos;
        meanings = new RunMeanings(sweep);
        description = SweepDescription.of(sweep, terms.version(), terms.command(), terms.warnings());
        next = new PartFile.Builder(PartHeader.of(description));
        opened = nanos.getAsLong();
        place.make(terms.discarding());
        lock = FolderLock.take(folder);
        try {
            index = new SweepGrowth(folder, description, terms.discarding()).check(parts(), meanings, notes::add);
            lastPart = index.lastPart();
            place.describe(description);
            place.clearAway();
            setDamageAside();
            noteDamage();
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * On what terms a folder is opened.
     *
     * @param version of this program
     * @param command the command line that goes on with the sweep
     * @param warnings what a reader of the results must know
     * @param discarding whether the tables may lose runs that are there, because the sweep no longer asks for them
     */
    public record Terms(String version, String command, List<Name> warnings, boolean discarding) {
        public Terms {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Opens a sweep's folder, new or with some of its results.
     *
     * @param nanos a clock that only goes forward
     * @throws ResultExistsException if the folder holds something else
     * @throws FolderInUseException if another process is writing it
     * @throws SweepChangedException if it holds the results of another sweep
     * @throws BrokenResultsException if what says which sweep it holds is damaged
     */
    public static SweepFolder open(Path folder, Sweep sweep, Terms terms, LongSupplier nanos) throws IOException {
        return open(new Disk(), folder, sweep, terms, nanos);
    }

    static SweepFolder open(Disk disk, Path folder, Sweep sweep, Terms terms, LongSupplier nanos) throws IOException {
        return new SweepFolder(disk, folder.toAbsolutePath().normalize(), sweep, terms, nanos);
    }

    /** Damaged parts must not be found damaged for ever; but what is left in one stays. */
    private void setDamageAside() throws IOException {
        for (String part : index.damaged()) {
            Path kept = disk.setAside(parts().resolve(part));
            notes.add(Name.of(
                    "%s is damaged and kept as %s; its runs are executed again",
                    "%s 已损坏，改名保留为 %s；其中的运行将重新进行", part, String.valueOf(kept.getFileName())));
        }
    }

    /** Takes a finished sweep as unfinished if one of its tables is not what was written. */
    private void noteDamage() throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.exists(manifest)) {
            return;
        }
        List<Name> damage = new ArrayList<>();
        try {
            JsonFile read = JsonFile.read(manifest);
            if (!read.text("sweep").equals(description.tables())) {
                place.reopen(); // the sweep has grown since
                return;
            }
            Inventory.read(read).damage(folder).forEach(one -> damage.add(one.text()));
        } catch (BrokenResultsException broken) {
            damage.add(Name.of("%s is damaged", "%s 已损坏", Manifest.NAME));
        }
        if (!damage.isEmpty()) {
            damage.forEach(one ->
                    notes.add(Name.of("%s; the tables are assembled anew from the parts", "%s；表格将由分块文件重新汇总", one)));
            place.reopen();
        }
    }

    private Path parts() {
        return place.parts();
    }

    private Path part(int number) {
        return PartIndex.file(parts(), number);
    }

    /** Bytes that a result takes in a part, but for its names. */
    public static int bytes(RunResult result) throws IOException {
        return SweepRecord.of(result, "", "", 0).bytes().length;
    }

    @Override
    public boolean isMissing(int id) {
        return index.isMissing(id);
    }

    /** What a user must know of what was found in the folder, a sentence without an end each. */
    public List<Name> notes() {
        return List.copyOf(notes);
    }

    /** Runs that failed. */
    public int failed() {
        return index.failed();
    }

    /** How many replicates, from the first on, are there whole. */
    public int wholeReplicates() {
        return index.wholeReplicates();
    }

    /** Takes failed runs as missing, so that they are executed again. */
    public void forgetFailed() {
        index.forgetFailed();
    }

    /** Whether the tables are there, made of all results. */
    public boolean isFinished() {
        return Files.exists(folder.resolve(Manifest.NAME)) && ids().noneMatch(this::isMissing);
    }

    private IntStream ids() {
        return sweep.ids();
    }

    @Override
    public void accept(RunResult result) throws IOException {
        int id = result.run().id();
        SweepRecord record = SweepRecord.of(
                result,
                sweep.strategyIds().get(sweep.place(id)),
                sweep.design().key(sweep.point(id)),
                meanings.of(result.run()));
        index.note(id, lastPart + 1, next.add(record), record.hasFailed());
        if (next.size() >= PART_BYTES || nanos.getAsLong() - opened >= PART_NANOS) {
            flush();
        }
    }

    @Override
    public void flush() throws IOException {
        if (next.runs() == 0) {
            return;
        }
        place.reopen();
        PartFile.write(next.build(), disk, part(lastPart + 1));
        lastPart++;
        next = new PartFile.Builder(PartHeader.of(description));
        opened = nanos.getAsLong();
    }

    /**
     * Assembles the tables of a shard all of whose results are there.
     *
     * @return files that stood in the way and that this program did not write, with the names they have been given
     */
    public Map<String, String> finish(Provenance provenance) throws IOException, InterruptedException {
        flush();
        return new SweepTables(disk, folder, description).write(this::record, provenance);
    }

    /** Reads results by run id, in any order, quickest in the order they were written. */
    private SweepRecord record(int id, PartCache cache) throws IOException {
        return cache.record(part(index.part(id)), index.offset(id));
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
