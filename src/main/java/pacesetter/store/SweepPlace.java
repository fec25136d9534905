package pacesetter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import pacesetter.text.Name;

/** Where the files of a sweep lie, and what may lie there beside its parts. */
record SweepPlace(Disk disk, Path folder) {
    private static final Set<String> OURS = Set.of(
            FolderLock.NAME,
            SweepFolder.PARTS,
            SweepDescription.NAME + SweepFolder.TEMPORARY,
            SweepTables.UNFINISHED,
            SweepTables.FORMER);

    /**
     * Makes the folder and that of its parts.
     *
     * @param discarding whether parts may be taken over that nothing says the sweep of
     * @throws ResultExistsException if it holds something else
     * @throws SweepChangedException if it holds parts, and nothing says of what
     */
    void make(boolean discarding) throws IOException {
        if (Files.exists(folder) && !SweepDescription.isThere(folder)) {
            refuseForeign(discarding);
        }
        makeFolder(folder);
        makeFolder(parts());
    }

    private void refuseForeign(boolean discarding) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ResultExistsException(folder, new Name("is a file", "是文件"));
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> foreign = inside.map(path -> path.getFileName().toString())
                    .filter(name -> !OURS.contains(name) && !Dropping.isAny(name))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new ResultExistsException(
                        folder,
                        Name.of("holds something else than a sweep: %s", "中有批量运行以外的内容：%s", Belongings.listed(foreign)));
            }
        }
        if (!discarding && !PartIndex.files(parts()).isEmpty()) {
            throw new SweepChangedException(Name.of(
                    "%s holds parts without %s, which says what they belong to. Put it back, or take over with --force"
                            + " those that belong to this sweep.",
                    "%s 中有分块文件，却没有说明其归属的 %s。请放回该文件，或用 --force 接收属于此批量运行的部分。", folder, SweepDescription.NAME));
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
    void describe(SweepDescription description) throws IOException {
        Path file = folder.resolve(SweepDescription.NAME);
        byte[] bytes = description.bytes();
        if (!JsonFile.isThere(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            replace(SweepDescription.NAME, bytes);
        }
    }

    private void replace(String name, byte[] bytes) throws IOException {
        Path temporary = folder.resolve(name + SweepFolder.TEMPORARY);
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
    void reopen() throws IOException {
        Path manifest = folder.resolve(Manifest.NAME);
        if (Files.isDirectory(manifest)) {
            disk.setAside(manifest);
        } else if (Files.exists(manifest)) {
            disk.move(manifest, folder.resolve(SweepTables.FORMER));
            disk.force(folder);
        }
    }

    /** Removes what a crash left half written. */
    void clearAway() throws IOException {
        Leftovers.clear(folder, disk);
        try (Stream<Path> leftovers = Files.list(parts())) {
            for (Path file : leftovers.filter(SweepPlace::isTemporary).toList()) {
                disk.delete(file);
            }
        }
        for (String name : List.of(SweepDescription.NAME + SweepFolder.TEMPORARY, SweepTables.UNFINISHED)) {
            if (Files.exists(folder.resolve(name))) {
                disk.delete(folder.resolve(name));
            }
        }
    }

    private static boolean isTemporary(Path file) {
        return file.getFileName().toString().matches("[0-9]{8}\\.part\\" + SweepFolder.TEMPORARY);
    }

    Path parts() {
        return folder.resolve(SweepFolder.PARTS);
    }
}
