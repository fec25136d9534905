package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * How far a sweep is, read beside whoever is writing it.
 *
 * @param id of the sweep
 * @param shard for instance 1/2
 * @param replicates worlds that were asked for last
 * @param runs of the shard
 * @param kept runs whose results are on the disk, failed ones among them
 * @param failed how many of them failed
 * @param isFinished whether the tables are there
 * @param damage what is not as it was written, a sentence without an end each
 * @param owner the living process that holds the folder, in words
 * @param command the command line that goes on with it, where it is known
 * @param caution what a reader must know of the program that made it
 */
public record SweepStatus(
        String id,
        String shard,
        int replicates,
        int runs,
        int kept,
        int failed,
        boolean isFinished,
        List<Name> damage,
        Optional<Name> owner,
        Optional<String> command,
        Optional<Name> caution) {
    private static final Name OTHER_TABLES = Name.of("%s is that of other tables", "%s 属于其他表格", Manifest.NAME);

    public SweepStatus {
        damage = List.copyOf(damage);
    }

    /**
     * The status of a folder, or nothing if it holds no sweep.
     *
     * @throws BrokenResultsException if what says which sweep it holds is damaged
     */
    public static Optional<SweepStatus> of(Path folder) throws IOException {
        Optional<SweepDescription> found = SweepDescription.read(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SweepDescription sweep = found.get();
        PartIndex index = PartIndex.of(sweep, folder.resolve(SweepFolder.PARTS));
        List<Name> damage = new ArrayList<>(index.strangers());
        index.damaged().forEach(part -> damage.add(damaged(part)));
        boolean finished = JsonFile.isThere(folder.resolve(Manifest.NAME));
        if (finished) {
            damage.addAll(damage(folder, sweep));
            if (index.kept() < sweep.runsHere()) {
                damage.add(Name.of(
                        "%d of %s missing from the parts",
                        "分块文件缺少 %2$s中的 %1$d 次",
                        sweep.runsHere() - index.kept(),
                        Name.counted(sweep.runsHere(), "run is", "runs are", " 次运行")));
            }
        }
        return Optional.of(new SweepStatus(
                sweep.id(),
                sweep.shard().toString(),
                sweep.replicates(),
                sweep.runsHere(),
                index.kept(),
                index.failed(),
                finished,
                damage,
                FolderLock.owner(folder),
                Optional.of(sweep.command()).filter(command -> !command.isEmpty()),
                sweep.edition().caution()));
    }

    private static Name damaged(String file) {
        return Name.of("%s is damaged", "%s 已损坏", file);
    }

    private static List<Name> damage(Path folder, SweepDescription sweep) throws IOException {
        JsonFile manifest;
        try {
            manifest = JsonFile.read(folder.resolve(Manifest.NAME));
            boolean checked = Edition.of(manifest).isChecked();
            if (checked != sweep.edition().isChecked()) {
                return List.of(OTHER_TABLES);
            }
            if (!checked) {
                return List.of();
            }
        } catch (BrokenResultsException broken) {
            return List.of(damaged(Manifest.NAME));
        }
        List<Name> damage = new ArrayList<>();
        Inventory.read(manifest).damage(folder).forEach(one -> damage.add(one.text()));
        if (!manifest.text("sweep").equals(sweep.tables())) {
            damage.add(OTHER_TABLES);
        }
        return damage;
    }
}
