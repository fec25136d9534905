package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Folders of results that a test has changed, as if the program had written them so. */
public final class Resealed {
    private Resealed() {}

    /** Makes the manifest say what is in the folder now. */
    public static void folder(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        JsonObject manifest = JsonFile.read(file).json();
        Files.delete(file);
        manifest.add(Inventory.KEY, Inventory.of(folder).json());
        Files.write(file, JsonFile.sealed(manifest));
    }

    /** Changes an entry of a file's JSON object. */
    public static void entry(Path file, String key, String value) throws IOException {
        JsonObject json = JsonFile.read(file).json();
        json.addProperty(key, value);
        Files.write(file, JsonFile.sealed(json));
    }

    /** The same with a number. */
    public static void entry(Path file, String key, int value) throws IOException {
        JsonObject json = JsonFile.read(file).json();
        json.addProperty(key, value);
        Files.write(file, JsonFile.sealed(json));
    }
}
