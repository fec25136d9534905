package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import pacesetter.text.Name;

/**
 * The shards of one sweep, by number, all of whose runs are there. Their parts are joined after a look at each, and the
 * tables made from them: the whole is a sweep's folder like any other.
 */
public final class ShardMerge {
    private final List<Path> parts = new ArrayList<>();
    private final SweepDescription first;

    private ShardMerge(SweepDescription first) {
        this.first = first;
    }

    /**
     * Checks that the folders are all shards of one sweep, whole and undamaged.
     *
     * @throws SweepChangedException if not, with the reason
     * @throws BrokenResultsException if a file in one is not what was written
     */
    public static ShardMerge of(List<Path> folders) throws IOException {
        TreeMap<Integer, Path> byNumber = new TreeMap<>();
        Optional<ShardMerge> merge = Optional.empty();
        for (Path folder : folders) {
            SweepDescription sweep = SweepDescription.read(folder)
                    .orElseThrow(() -> new SweepChangedException(Name.of("%s holds no sweep.", "%s 中没有批量运行。", folder)));
            if (!sweep.edition().isJoinable()) {
                throw new SweepChangedException(Name.of(
                        "%s was made by version %s. Merge its shards with that version.",
                        "%s 由 %s 版生成。请用该版本合并其分片。", folder, sweep.edition().version()));
            }
            if (merge.isPresent() && !belongTogether(merge.get().first, sweep)) {
                throw new SweepChangedException(Name.of(
                        "%s is a shard of another sweep than %s.", "%s 与 %s 不是同一批量运行的分片。", folder, folders.get(0)));
            }
            if (byNumber.put(sweep.shard().number(), folder) != null) {
                throw new SweepChangedException(
                        Name.of("%s is shard %s, as another folder is.", "%s 是分片 %s，与另一文件夹相同。", folder, sweep.shard()));
            }
            ShardMerge all = merge.orElseGet(() -> new ShardMerge(sweep));
            merge = Optional.of(all);
            all.take(folder, sweep);
        }
        ShardMerge all = merge.orElseThrow();
        for (int number = 1; number <= all.first.shard().of(); number++) {
            if (!byNumber.containsKey(number)) {
                throw new SweepChangedException(Name.of(
                        "shard %d/%d is missing.",
                        "缺少分片 %d/%d。", number, all.first.shard().of()));
            }
        }
        return all;
    }

    private static boolean belongTogether(SweepDescription one, SweepDescription other) {
        return one.shard().of() == other.shard().of() && essence(one).equals(essence(other));
    }

    private static JsonObject essence(SweepDescription sweep) {
        JsonObject json = sweep.json();
        List.of("command", "version", "shard", Warnings.ENGLISH, Warnings.CHINESE)
                .forEach(json::remove);
        return json;
    }

    private void take(Path folder, SweepDescription sweep) throws IOException {
        if (JsonFile.isThere(folder.resolve(Manifest.NAME))) {
            JsonFile manifest = JsonFile.read(folder.resolve(Manifest.NAME));
            List<Inventory.Damage> damage = Inventory.read(manifest).damage(folder);
            if (!damage.isEmpty()) {
                throw new BrokenResultsException(
                        folder.resolve(damage.get(0).file()),
                        Name.of(
                                "%s. Assemble the shard's tables anew with: %s",
                                "%s。重新汇总该分片的表格请用：%s", damage.get(0).reason(), sweep.command()));
            }
        }
        Path place = folder.resolve(SweepFolder.PARTS);
        PartIndex index = PartIndex.of(sweep, place);
        if (!index.damaged().isEmpty()) {
            throw new BrokenResultsException(
                    place.resolve(index.damaged().get(0)),
                    Name.of("is damaged. Run what it held again with: %s", "已损坏。重新运行其内容请用：%s", sweep.command()));
        }
        if (!index.strangers().isEmpty()) {
            throw new BrokenResultsException(
                    place,
                    Name.of(
                            "holds what does not belong there: %s",
                            "中有不属于此处的内容：%s", index.strangers().get(0)));
        }
        if (index.kept() < sweep.runsHere()) {
            throw new SweepChangedException(Name.of(
                    "%s is not finished: %d of %s missing. Go on with: %s",
                    "%s 尚未完成：%3$s还缺 %2$d 次。继续请用：%4$s",
                    folder,
                    sweep.runsHere() - index.kept(),
                    Name.counted(sweep.runsHere(), "run is", "runs are", " 次运行"),
                    sweep.command()));
        }
        parts.addAll(PartIndex.files(place));
    }

    /**
     * Writes the whole.
     *
     * @param command makes the command line of the whole from that of a shard
     * @param provenance makes what the manifest says of it
     */
    public void writeTo(ResultFolder target, UnaryOperator<String> command, Provenance provenance)
            throws IOException, InterruptedException {
        SweepDescription whole = first.whole(command.apply(first.command()));
        Disk disk = target.disk();
        Path folder = target.path();
        try (OutputStream out = target.create(SweepDescription.NAME)) {
            byte[] bytes = whole.bytes();
            out.write(bytes, 0, bytes.length);
        }
        Path joined = folder.resolve(SweepFolder.PARTS);
        disk.createFolder(joined);
        for (int i = 0; i < parts.size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Path from = parts.get(i);
            byte[] part = PartFile.read(from)
                    .orElseThrow(() -> new BrokenResultsException(from, new Name("is damaged", "已损坏")))
                    .bytes();
            try (OutputStream out = disk.create(PartIndex.file(joined, i + 1))) {
                out.write(part, 0, part.length);
            }
        }
        PartIndex index = PartIndex.of(whole, joined);
        new SweepTables(disk, folder, whole)
                .write((id, cache) -> cache.record(parts.get(index.part(id) - 1), index.offset(id)), provenance);
    }

    /** What a reader of the whole must know. */
    public List<Name> warnings() {
        return first.warnings();
    }

    /** The command line that goes on with the first of them. */
    public String command() {
        return first.command();
    }
}
