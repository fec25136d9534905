package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * What the program wrote into a folder, as the manifest there says.
 *
 * @param inventory none of a folder of 0.1.0, where names must do
 */
record Written(Manifest.Kind kind, Optional<Inventory> inventory) {

    /**
     * What a folder's manifest says.
     *
     * @throws BrokenResultsException if the folder has none that this program wrote and nobody changed
     */
    static Written in(Path folder) throws IOException {
        return of(manifest(folder));
    }

    /** A folder's manifest; a link to one is none. */
    static JsonFile manifest(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        if (!Disk.isFile(file)) {
            throw new BrokenResultsException(file, new Name("is missing", "不存在"));
        }
        return JsonFile.read(file);
    }

    static Written of(JsonFile manifest) throws IOException {
        Manifest.Kind kind = Manifest.Kind.of(manifest);
        boolean listed = Edition.of(manifest).isChecked();
        return new Written(kind, listed ? Optional.of(Inventory.read(manifest)) : Optional.empty());
    }

    /** Whether the program gave a file that name, or a table of it that is compressed. */
    boolean names(String name) {
        return inventory
                .map(list -> list.entry(TableFile.name(name)).isPresent())
                .orElseGet(() -> FirstFiles.contains(kind, name));
    }

    /** Whether a file is what the program wrote under that name; of 0.1.0, the name has to do. */
    boolean isUnchanged(String name, Path file) throws IOException {
        Optional<Inventory.Entry> entry = inventory.flatMap(list -> list.entry(TableFile.name(name)));
        return entry.isPresent() ? entry.get().is(file) : inventory.isEmpty() && names(name);
    }
}
