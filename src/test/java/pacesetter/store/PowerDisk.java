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
import java.util.function.UnaryOperator;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

/**
 * A disk whose power fails before its n-th operation. Then a file that was not forced keeps any beginning of what was
 * written, and of the changes in a folder that was not forced since, any first few are there and the others never
 * happened. What is in a folder goes with it when that gets another name.
 */
final class PowerDisk extends Disk {
    /** The power has failed; nothing after it reaches the disk. */
    static final class PowerLoss extends IOException {}

    /** A change in a folder, with what undoes it; the folder may get another name. */
    private static final class Change {
        private final int time;
        private final Undo undo;
        private Path folder;

        Change(int time, Path folder, Undo undo) {
            this.time = time;
            this.folder = folder;
            this.undo = undo;
        }
    }

    /** Undoes a change; what it calls a path may have another name now. */
    private interface Undo {
        void run(UnaryOperator<Path> now) throws IOException;
    }

    /** A folder that got another name, and with it all that is inside. */
    private record Renaming(int time, Path from, Path to) {
        Path applied(Path path) {
            return path.startsWith(from) && !path.equals(from) ? to.resolve(from.relativize(path)) : path;
        }
    }

    private final Stream draws;
    private final List<Change> pending = new ArrayList<>();
    private final List<Renaming> renamings = new ArrayList<>();
    private final Set<Path> unforced = new LinkedHashSet<>();
    private int left;
    private int time;
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
        pending.forEach(change ->
                byFolder.computeIfAbsent(change.folder, f -> new ArrayList<>()).add(change));
        Set<Change> kept = new LinkedHashSet<>();
        byFolder.values().forEach(changes -> kept.addAll(changes.subList(0, draw(changes.size() + 1))));
        for (int i = pending.size() - 1; i >= 0; i--) {
            Change change = pending.get(i);
            if (!kept.contains(change)) {
                change.undo.run(path -> now(path, change.time));
                renamings.removeIf(renaming -> renaming.time() == change.time);
            }
        }
    }

    private Path now(Path path, int since) {
        Path now = path;
        for (Renaming renaming : renamings) {
            now = renaming.time() > since ? renaming.applied(now) : now;
        }
        return now;
    }

    private int draw(int bound) {
        return draws.below(drawn++, bound);
    }

    private void changed(Path path, Undo undo) {
        pending.add(new Change(time++, Optional.ofNullable(path.getParent()).orElseThrow(), undo));
    }

    @Override
    void createFolder(Path folder) throws IOException {
        operate();
        super.createFolder(folder);
        changed(folder, now -> super.delete(now.apply(folder)));
    }

    @Override
    OutputStream create(Path file) throws IOException {
        operate();
        OutputStream stream = super.create(file);
        changed(file, now -> Files.deleteIfExists(now.apply(file)));
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
        boolean folder = Files.isDirectory(from);
        Optional<byte[]> before = Files.exists(to) ? Optional.of(Files.readAllBytes(to)) : Optional.empty();
        super.move(from, to);
        if (unforced.remove(from)) {
            unforced.add(to);
        }
        if (folder) {
            rename(new Renaming(time, from, to));
        }
        changed(to, now -> {
            if (Files.exists(now.apply(to)) && Files.isDirectory(now.apply(from).getParent())) {
                Files.move(now.apply(to), now.apply(from));
            }
            if (before.isPresent()) {
                Files.write(now.apply(to), before.get());
            }
        });
    }

    private void rename(Renaming renaming) {
        renamings.add(renaming);
        List<Path> files = unforced.stream().map(renaming::applied).toList();
        unforced.clear();
        unforced.addAll(files);
        for (Change change : pending) {
            change.folder = change.folder.equals(renaming.from()) ? renaming.to() : renaming.applied(change.folder);
        }
    }

    @Override
    void force(Path path) throws IOException {
        operate();
        unforced.remove(path);
        pending.removeIf(change -> change.folder.equals(path));
    }

    @Override
    void remove(Path path) throws IOException {
        operate();
        Optional<byte[]> before = Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        super.remove(path);
        changed(path, now -> {
            if (before.isPresent()) {
                Files.write(now.apply(path), before.get());
            } else {
                Files.createDirectory(now.apply(path));
            }
        });
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
                now -> files.forEach((file, bytes) -> {
                    try {
                        Path again = now.apply(file);
                        Files.createDirectories(
                                Optional.ofNullable(again.getParent()).orElseThrow());
                        Files.write(again, bytes);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }));
    }
}
