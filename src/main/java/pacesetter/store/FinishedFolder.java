package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * Whether a folder of finished results is what was written.
 *
 * @param kind for instance "run"
 * @param files number of files that the manifest lists, 0 where it lists none
 * @param damage tables that are missing or changed, a sentence without an end each
 * @param caution what a reader must know of the program that made it
 */
public record FinishedFolder(Name kind, int files, List<Name> damage, Optional<Name> caution) {
    public FinishedFolder {
        damage = List.copyOf(damage);
    }

    /**
     * What a folder says of itself, and whether that is so.
     *
     * @throws BrokenResultsException if the folder holds no results, or its manifest is not what was written
     */
    public static FinishedFolder of(Path folder) throws IOException {
        if (!JsonFile.isThere(folder.resolve(Manifest.NAME))) {
            throw new BrokenResultsException(
                    folder, new Name("holds no sweep, and no finished results", "中没有批量运行，也没有已完成的结果"));
        }
        JsonFile manifest = JsonFile.read(folder.resolve(Manifest.NAME));
        Name kind = Manifest.Kind.of(manifest).meaning();
        Edition edition = Edition.of(manifest);
        if (!edition.isChecked()) {
            return new FinishedFolder(kind, 0, List.of(), edition.caution());
        }
        Inventory listed = Inventory.read(manifest);
        List<Name> damage =
                listed.damage(folder).stream().map(Inventory.Damage::text).toList();
        return new FinishedFolder(kind, listed.files().size(), damage, edition.caution());
    }
}
