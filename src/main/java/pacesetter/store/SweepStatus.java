package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import pacesetter.sweep.Shard;

/**
 * How far a sweep is, read beside whoever is writing it.
 *
 * @param id of the sweep
 * @param shard for instance 1/2
 * @param runs of the shard
 * @param kept runs whose results are on the disk, failed ones among them
 * @param failed how many of them failed
 * @param isFinished whether the tables are there
 * @param owner the living process that holds the folder, in words
 */
public record SweepStatus(
        String id, String shard, int runs, int kept, int failed, boolean isFinished, Optional<String> owner) {

    /** The status of a folder, or nothing if it holds no sweep. */
    public static Optional<SweepStatus> of(Path folder) throws IOException {
        Optional<SweepDescription> found = SweepDescription.read(folder);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SweepDescription description = found.get();
        int worlds = description.number("replicates")
                * description.json().getAsJsonArray("points").size();
        int here = Shard.parse(description.text("shard")).share(worlds)
                * description.texts("strategies").size();
        PartIndex index = PartIndex.of(description, folder.resolve(SweepFolder.PARTS));
        return Optional.of(new SweepStatus(
                description.text("id"),
                description.text("shard"),
                here,
                index.kept(),
                index.failed(),
                Files.exists(folder.resolve(ResultFolder.MANIFEST)),
                FolderLock.owner(folder)));
    }
}
