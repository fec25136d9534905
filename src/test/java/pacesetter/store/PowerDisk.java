package pacesetter.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

/**
 * A disk whose power fails before its n-th operation. Then a file that was not forced keeps any beginning of what was
 * written, and of the changes in a folder that was not forced since, any first few are there and the others never
 * happened.
 */
final class PowerDisk extends Disk {
    /** The power has failed; nothing after it reaches the disk. */
    static final class PowerLoss extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A change in a folder, with what undoes it. */
    private record Change(Path folder, Undo undo) {}

    private interface Undo {
        void run() throws IOException;
    }

    private final Stream draws;
    private final List<Change> pending = new ArrayList<>();
    private final Set<Path> unforced = new LinkedHashSet<>();
    private int left;
    private int drawn;
    private boolean dead;

    /** @param operations how many still succeed */
    PowerDisk(int operations, long seed) {
        left = operations;
        draws = new Seed(seed).stream(Purpose.TASK, operations);
    }

    boolean isDead() {
        return dead;
    }

    private void operate() throws IOException {
        if (!dead && left-- == 0) {
            dead = true;
            lose();
        }
        if (dead) {
            throw new PowerLoss();
        }
    }

    private void lose() throws IOException {
        for (Path file : unforced) {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, draw(bytes.length + 1)));
            }
        }
        Map<Path, List<Change>> byFolder = new LinkedHashMap<>();
        pending.forEach(change -> byFolder.computeIfAbsent(change.folder(), f -> new ArrayList<>())
                .add(change));
        Set<Change> kept = new LinkedHashSet<>();
        byFolder.values().forEach(changes -> kept.addAll(changes.subList(0, draw(changes.size() + 1))));
        for (int i = pending.size() - 1; i >= 0; i--) {
            if (!kept.contains(pending.get(i))) {
                pending.get(i).undo().run();
            }
        }
    }

    private int draw(int bound) {
        return draws.below(drawn++, bound);
    }

    private void changed(Path path, Undo undo) {
        pending.add(new Change(Optional.ofNullable(path.getParent()).orElseThrow(), undo));
    }

    @Override
    void createFolder(Path folder) throws IOException {
        operate();
        super.createFolder(folder);
        changed(folder, () -> super.delete(folder));
    }

    @Override
    OutputStream create(Path file) throws IOException {
        operate();
        OutputStream stream = super.create(file);
        changed(file, () -> Files.deleteIfExists(file));
        unforced.add(file);
        return new FilterOutputStream(stream) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                operate();
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    void move(Path from, Path to) throws IOException {
        operate();
        Optional<byte[]> before = Files.exists(to) ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
        super.move(from, to);
        if (unforced.remove(from)) {
            unforced.add(to);
        }
        changed(to, () -> {
            if (Files.exists(to) && Files.isDirectory(from.getParent())) {
                Files.move(to, from);
            }
            if (before.isPresent()) {
                Files.write(to, before.get());
            }
        });
    }

    @Override
    void force(Path path) throws IOException {
        operate();
        unforced.remove(path);
        pending.removeIf(change -> change.folder().equals(path));
    }

    @Override
    void delete(Path path) throws IOException {
        operate();
        Map<Path, byte[]> files = new LinkedHashMap<>();
        List<Path> tree = Disk.tree(path);
        for (Path inside : tree) {
            if (Files.isRegularFile(inside)) {
                files.put(inside, Files.readAllBytes(inside));
            }
        }
        super.delete(path);
        changed(
                path,
                () -> files.forEach((file, bytes) -> {
                    try {
                        Files.createDirectories(
                                Optional.ofNullable(file.getParent()).orElseThrow());
                        Files.write(file, bytes);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }
}
