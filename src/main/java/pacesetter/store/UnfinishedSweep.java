package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.sweep.Design;
import pacesetter.text.Name;

/**
 * What is there of a sweep that is not finished, cut down to worlds that all strategies have met: whole replicates, or,
 * before the first of them is whole, whole design points of it.
 */
public final class UnfinishedSweep {
    private final Path folder;
    private final SweepDescription whole;
    private final SweepDescription balanced;
    private final List<Integer> points;
    private final int kept;

    private UnfinishedSweep(
            Path folder, SweepDescription whole, SweepDescription balanced, List<Integer> points, int kept) {
        this.folder = folder;
        this.whole = whole;
        this.balanced = balanced;
        this.points = List.copyOf(points);
        this.kept = kept;
    }

    /**
     * What is there in a folder; nothing if it holds no sweep, or a finished one.
     *
     * @throws BrokenResultsException if what is there cannot be read or compared
     */
    public static Optional<UnfinishedSweep> of(Path folder) throws IOException {
        if (JsonFile.isThere(folder.resolve(Manifest.NAME))) {
            return Optional.empty();
        }
        Optional<SweepDescription> found = SweepDescription.read(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SweepDescription sweep = found.get();
        if (!sweep.edition().isChecked()) {
            throw new BrokenResultsException(
                    folder,
                    Name.of(
                            "holds an unfinished sweep %s. Finish it with that version",
                            "中是未完成的批量运行，%s。请用该版本完成", sweep.edition().caution().orElse(Name.same(""))));
        }
        PartIndex index = PartIndex.of(sweep, folder.resolve(SweepFolder.PARTS));
        if (!index.strangers().isEmpty()) {
            throw new BrokenResultsException(
                    folder,
                    Name.of(
                            "holds what does not belong there: %s",
                            "中有不属于此处的内容：%s", index.strangers().get(0)));
        }
        int replicates = index.wholeReplicates();
        List<Integer> points = new ArrayList<>();
        for (int point = 0; point < sweep.design().size(); point++) {
            points.add(point);
        }
        if (replicates == 0) {
            points = index.wholePoints();
        }
        if (points.isEmpty()) {
            throw new BrokenResultsException(
                    folder,
                    Name.of(
                            "holds a sweep that has just begun: %d of %s there, and no world that all strategies"
                                    + " have met. Go on with: %s",
                            "中是刚开始的批量运行：%2$s已有 %1$d 次，还没有全部策略都经历过的世界。继续请用：%3$s",
                            index.kept(),
                            Name.counted(sweep.runsHere(), "run is", "runs are", " 次运行"),
                            sweep.command()));
        }
        List<List<String>> values =
                points.stream().map(point -> sweep.design().points().get(point)).toList();
        SweepDescription balanced = replicates == 0
                ? sweep.with(1, new Design(sweep.design().factors(), values)).whole(sweep.command())
                : sweep.with(replicates, sweep.design());
        return Optional.of(new UnfinishedSweep(folder, sweep, balanced, points, index.kept()));
    }

    /** How much of it is there, and what is compared of that, in words. */
    public Name progress() {
        Name compared = balanced.design().size() < whole.design().size()
                ? Name.of(
                        "%d of %s in the first replicate",
                        "第一次重复中 %2$s里的 %1$d 个",
                        balanced.design().size(),
                        Name.counted(whole.design().size(), "design point", "design points", " 个设计点"))
                : Name.of(
                        "%d of %s",
                        "%2$s中的 %1$d 次",
                        balanced.replicates(),
                        Name.counted(whole.replicates(), "replicate", "replicates", " 次重复"));
        return Name.of(
                "not finished: %d of %s there. Compared are %s, whose worlds all strategies have met. Go on"
                        + " with: %s",
                "尚未完成：%2$s已有 %1$d 次。比较的是%3$s，其世界全部策略都经历过。继续请用：%4$s",
                kept,
                Name.counted(whole.runsHere(), "run is", "runs are", " 次运行"),
                compared,
                whole.command());
    }

    /** Writes the tables of the balanced worlds into a folder and opens it. */
    public StoredStudy writeTo(Path place, String version) throws IOException, InterruptedException {
        Path parts = folder.resolve(SweepFolder.PARTS);
        PartIndex index = PartIndex.of(whole, parts);
        List<Name> warnings = new ArrayList<>(whole.warnings());
        warnings.add(Name.of("The sweep is %s", "本批量运行%s", progress()));
        new SweepTables(new Disk(), place, balanced)
                .write(
                        (id, cache) -> {
                            int here = original(id);
                            return cache.record(PartIndex.file(parts, index.part(here)), index.offset(here));
                        },
                        new Provenance(version, whole.command(), Instant.EPOCH, Instant.EPOCH, warnings));
        return StoredStudy.open(place);
    }

    /** The id in the whole sweep of a run of the balanced one. */
    private int original(int id) {
        int strategies = whole.strategies().size();
        int world = id / strategies;
        int point = points.get(world % points.size());
        return (world / points.size() * whole.design().size() + point) * strategies + id % strategies;
    }
}
