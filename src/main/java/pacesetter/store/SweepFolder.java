package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.run.RunResult;
import pacesetter.sweep.Sweep;

/**
 * The folder of a sweep. Results are appended to part files that are written once and never change; what one holds
 * survives any crash. The tables are assembled from them in the end, in the order of run ids. Memory: 8 bytes a run and
 * a few parts.
 */
public final class SweepFolder implements PartSink, Closeable {
    static final String TEMPORARY = ".tmp";
    static final String PARTS = "parts";
    private static final Set<String> OURS = Set.of(
            FolderLock.NAME, PARTS, SweepDescription.NAME + TEMPORARY, SweepTables.UNFINISHED, SweepTables.FORMER);

    /** A part is closed at this size, or after this time, whichever comes first. */
    private static final int PART_BYTES = 4 << 20;

    private static final long PART_NANOS = 2_000_000_000L;

    private final Disk disk;
    private final Path folder;
    private final Sweep sweep;
    private final SweepDescription description;
    private final LongSupplier nanos;
    private final FolderLock lock;
    private final PartIndex index;
    private final RunMeanings meanings;
    private final List<String> notes = new ArrayList<>();
    private PartFile.Builder next;
    private long opened;
    private int lastPart;

    private SweepFolder(Disk disk, Path folder, Sweep sweep, Terms terms, LongSupplier nanos) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.sweep = sweep;
        this.nanos = nanos;
        meanings = new RunMeanings(sweep);
        description = SweepDescription.of(sweep, terms.version(), terms.command(), terms.warnings());
        next = new PartFile.Builder(PartHeader.of(description));
        opened = nanos.getAsLong();
        makeFolders(terms.discarding());
        lock = FolderLock.take(folder);
        try {
            index = new SweepGrowth(folder, description, terms.discarding()).check(parts(), meanings, notes::add);
            lastPart = index.lastPart();
            describe();
            clearAway();
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
    public record Terms(String version, String command, List<String> warnings, boolean discarding) {
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

    private void makeFolders(boolean discarding) throws IOException {
        if (Files.exists(folder) && !SweepDescription.isThere(folder)) {
            refuseForeign(discarding);
        }
        makeFolder(folder);
        makeFolder(parts());
    }

    private void refuseForeign(boolean discarding) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ResultExistsException(folder, "is a file.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> foreign = inside.map(path -> path.getFileName().toString())
                    .filter(name -> !OURS.contains(name) && !Dropping.isAny(name))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new ResultExistsException(
                        folder, "holds something else than a sweep: " + Belongings.listed(foreign) + ".");
            }
        }
        if (!discarding && !PartIndex.files(parts()).isEmpty()) {
            throw new SweepChangedException(folder + " holds parts without " + SweepDescription.NAME
                    + ", which says what they belong to. Put it back, or take over with --force those that belong to"
                    + " this sweep.");
        }
    }

    private void makeFolder(Path path) throws IOException {
        Path parent = Optional.ofNullable(path.getParent()).orElseThrow();
        if (!Files.isDirectory(path)) {
            Files.createDirectories(parent);
            disk.createFolder(path);
        }
        disk.force(parent);
    }

    /** Says in the folder which sweep it belongs to. */
    private void describe() throws IOException {
        Path file = folder.resolve(SweepDescription.NAME);
        byte[] bytes = description.bytes();
        if (!JsonFile.isThere(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            replace(SweepDescription.NAME, bytes);
        }
    }

    private void replace(String name, byte[] bytes) throws IOException {
        Path temporary = folder.resolve(name + TEMPORARY);
        try (OutputStream out = disk.create(temporary)) {
            out.write(bytes, 0, bytes.length);
        }
        disk.force(temporary);
        if (Files.isDirectory(folder.resolve(name))) {
            disk.setAside(folder.resolve(name));
        }
        disk.move(temporary, folder.resolve(name));
        disk.force(folder);
    }

    /** Takes the mark of a finished sweep away, if it is there, but keeps what it says of the tables that lie there. */
    private void reopen() throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.isDirectory(manifest)) {
            disk.setAside(manifest);
        } else if (Files.exists(manifest)) {
            disk.move(manifest, folder.resolve(SweepTables.FORMER));
            disk.force(folder);
        }
    }

    /** Removes what a crash left half written. */
    private void clearAway() throws IOException {
        Leftovers.clear(folder, disk);
        try (Stream<Path> leftovers = Files.list(parts())) {
            for (Path file : leftovers.filter(SweepFolder::isTemporary).toList()) {
                disk.delete(file);
            }
        }
        for (String name : List.of(SweepDescription.NAME + TEMPORARY, SweepTables.UNFINISHED)) {
            if (Files.exists(folder.resolve(name))) {
                disk.delete(folder.resolve(name));
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return file.getFileName().toString().matches("[0-9]{8}\\.part\\" + TEMPORARY);
    }

    /** Damaged parts must not be found damaged for ever; but what is left in one stays. */
    private void setDamageAside() throws IOException {
        for (String part : index.damaged()) {
            Path kept = disk.setAside(parts().resolve(part));
            notes.add(part + " is damaged and kept as " + kept.getFileName() + "; its runs are executed again");
        }
    }

    /** Takes a finished sweep as unfinished if one of its tables is not what was written. */
    private void noteDamage() throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (!Files.exists(manifest)) {
            return;
        }
        List<String> damage = new ArrayList<>();
        try {
            JsonFile read = JsonFile.read(manifest);
            if (!read.text("sweep").equals(description.tables())) {
                reopen(); // the sweep has grown since
                return;
            }
            damage.addAll(Inventory.read(read).damage(folder));
        } catch (BrokenResultsException broken) {
            damage.add(Manifest.NAME + " is damaged");
        }
        if (!damage.isEmpty()) {
            damage.forEach(one -> notes.add(one + "; the tables are assembled anew from the parts"));
            reopen();
        }
    }

    private Path parts() {
        return folder.resolve(PARTS);
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
    public List<String> notes() {
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
        reopen();
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
