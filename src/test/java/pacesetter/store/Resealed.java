package pacesetter.store;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/** Folders of results that a test has changed, as if the program had written them so. */
public final class Resealed {
    private Resealed() {}

    /** Makes the manifest say what is in the folder now. */
    public static void folder(Path folder) throws IOException {
        Path file = folder.resolve(Manifest.NAME);
        JsonObject manifest = JsonFile.read(file).json();
        Files.delete(file);
        SortedMap<String, Inventory.Entry> files = new TreeMap<>();
        for (Path path : Disk.tree(folder)) {
            if (Disk.isFile(path)) {
                files.put(Inventory.name(folder, path), entry(path));
            }
        }
        manifest.add(Inventory.KEY, new Inventory(files).json());
        Files.write(file, JsonFile.sealed(manifest));
    }

    private static Inventory.Entry entry(Path file) throws IOException {
        return new Inventory.Entry(Files.size(file), Sha256.of(file));
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

    /** Changes a file's JSON object in any way. */
    public static void json(Path file, Consumer<JsonObject> change) throws IOException {
        JsonObject json = JsonFile.read(file).json();
        change.accept(json);
        Files.write(file, JsonFile.sealed(json));
    }

    /** Makes the manifest say what one of the folder's tables is now. */
    public static void table(Path folder, String name) throws IOException {
        Inventory.Entry entry = entry(folder.resolve(name));
        JsonObject one = new JsonObject();
        one.addProperty("size", entry.size());
        one.addProperty("sha256", entry.sha256());
        json(
                folder.resolve(Manifest.NAME),
                json -> json.getAsJsonObject(Inventory.KEY).add(name, one));
    }

    /** Gives a part the checksum of what it holds now. */
    public static void part(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - Integer.BYTES;
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, Math.max(0, end));
        byte[] sealed = Arrays.copyOf(bytes, Math.max(bytes.length, Integer.BYTES));
        ByteBuffer.wrap(sealed).putInt(Math.max(0, end), (int) checksum.getValue());
        Files.write(file, sealed);
    }
}
