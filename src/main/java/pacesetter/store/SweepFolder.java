package pacesetter.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import pacesetter.run.RunResult;
import pacesetter.sweep.Sweep;

/**
 * The folder of a sweep. Results are appended to part files that are written once and never change; what one holds
 * survives any crash. The tables are assembled from them in the end, in the order of run ids. Memory: 8 bytes a run and
 * a few parts.
 */
public final class SweepFolder implements Closeable {
    static final String TEMPORARY = ".tmp";
    static final String PARTS = "parts";
    private static final Set<String> OURS = Set.of(FolderLock.NAME, PARTS, SweepDescription.NAME + TEMPORARY);

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
    private PartFile.Builder next = new PartFile.Builder();
    private long opened;
    private int lastPart;

    private SweepFolder(Disk disk, Path folder, Sweep sweep, String version, LongSupplier nanos) throws IOException {
        this.disk = disk;
        this.folder = folder;
        this.sweep = sweep;
        this.nanos = nanos;
        description = SweepDescription.of(sweep, version);
        opened = nanos.getAsLong();
        makeFolders();
        lock = FolderLock.take(folder);
        try {
            describe();
            index = PartIndex.of(description, parts());
            lastPart = index.lastPart();
            clearAway();
        } catch (IOException | RuntimeException failure) {
            lock.close();
            throw failure;
        }
    }

    /**
     * Opens a sweep's folder, new or with some of its results.
     *
     * @param version of this program
     * @param nanos a clock that only goes forward
     * @throws ResultExistsException if the folder holds something else
     * @throws FolderInUseException if another process is writing it
     * @throws SweepChangedException if it holds the results of another sweep
     */
    public static SweepFolder open(Path folder, Sweep sweep, String version, LongSupplier nanos) throws IOException {
        return open(new Disk(), folder, sweep, version, nanos);
    }

    static SweepFolder open(Disk disk, Path folder, Sweep sweep, String version, LongSupplier nanos)
            throws IOException {
        return new SweepFolder(disk, folder.toAbsolutePath().normalize(), sweep, version, nanos);
    }

    private void makeFolders() throws IOException {
        if (Files.exists(folder) && SweepDescription.read(folder).isEmpty()) {
            refuseForeign();
        }
        makeFolder(folder);
        makeFolder(parts());
    }

    private void refuseForeign() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ResultExistsException(folder, "is a file.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (!inside.allMatch(path -> OURS.contains(path.getFileName().toString()))) {
                throw new ResultExistsException(folder, "holds something else than a sweep.");
            }
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

    /** Says in the folder which sweep it belongs to, after checking that what is there does. */
    private void describe() throws IOException {
        Optional<SweepDescription> found = SweepDescription.read(folder);
        if (found.isPresent()) {
            found.get().checkGrowsTo(folder, description);
            if (found.get().equals(description)) {
                return;
            }
        }
        reopen();
        replace(SweepDescription.NAME, description.bytes());
    }

    private void replace(String name, byte[] bytes) throws IOException {
        Path temporary = folder.resolve(name + TEMPORARY);
        try (OutputStream out = disk.create(temporary)) {
            out.write(bytes, 0, bytes.length);
        }
        disk.force(temporary);
        disk.move(temporary, folder.resolve(name));
        disk.force(folder);
    }

    /** Takes the mark of a finished sweep away, if it is there. */
    private void reopen() throws IOException {
        Path manifest = folder.resolve(ResultFolder.MANIFEST);
        if (Files.exists(manifest)) {
            disk.delete(manifest);
            disk.force(folder);
        }
    }

    /** Removes what a crash left half written. */
    private void clearAway() throws IOException {
        try (Stream<Path> leftovers = Files.list(parts())) {
            for (Path file : leftovers.filter(SweepFolder::isTemporary).toList()) {
                disk.delete(file);
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return file.getFileName().toString().endsWith(TEMPORARY);
    }

    private Path parts() {
        return folder.resolve(PARTS);
    }

    private Path part(int number) {
        return parts().resolve(String.format(Locale.ROOT, "%08d.part", number));
    }

    /** Bytes that a result takes in a part, but for its names. */
    public static int bytes(RunResult result) throws IOException {
        return SweepRecord.of(result, "", "").bytes().length;
    }

    /** Whether a run's result is not there yet. */
    public boolean isMissing(int id) {
        return index.isMissing(id);
    }

    /** Part files that are not what was written; their runs count as missing. */
    public List<String> damaged() {
        return index.damaged();
    }

    /** Runs that failed. */
    public int failed() {
        return index.failed();
    }

    /** Takes failed runs as missing, so that they are executed again. */
    public void forgetFailed() {
        index.forgetFailed();
    }

    /** Whether the tables are there, made of all results. */
    public boolean isFinished() {
        return Files.exists(folder.resolve(ResultFolder.MANIFEST))
                && sweep.ids().noneMatch(this::isMissing);
    }

    /** Takes a result; it is on the disk for sure after the next {@link #flush()}. */
    public void append(RunResult result) throws IOException {
        int id = result.run().id();
        SweepRecord record = SweepRecord.of(
                result, sweep.strategyIds().get(sweep.place(id)), sweep.design().key(sweep.point(id)));
        int offset = next.size() + Integer.BYTES;
        next.add(record);
        index.note(id, lastPart + 1, offset, record.hasFailed());
        if (next.size() >= PART_BYTES || nanos.getAsLong() - opened >= PART_NANOS) {
            flush();
        }
    }

    /** Brings everything taken so far to the disk, whether or not the thread is interrupted meanwhile. */
    public void flush() throws IOException {
        if (next.runs() == 0) {
            return;
        }
        reopen();
        PartFile part = next.build();
        boolean interrupted = Thread.interrupted();
        try {
            part.write(disk, part(lastPart + 1));
        } catch (ClosedByInterruptException stopped) {
            interrupted |= Thread.interrupted();
            part.write(disk, part(lastPart + 1));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        lastPart++;
        next = new PartFile.Builder();
        opened = nanos.getAsLong();
    }

    /**
     * Assembles the tables of a shard all of whose results are there.
     *
     * @return the folder
     */
    public Path finish(Provenance provenance) throws IOException {
        flush();
        new SweepTables(disk, folder, sweep).write(this::record, provenance);
        return folder;
    }

    /** Reads results by run id, in any order, quickest in the order they were written. */
    private SweepRecord record(int id, PartCache cache) throws IOException {
        return cache.get(part(index.part(id))).record(index.offset(id), cache.columns());
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
