package pacesetter.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipException;
import pacesetter.text.Name;

/**
 * What a finished folder holds, so that it can prove that it is whole.
 *
 * @param files by their path from the folder, with {@code /} between names
 */
record Inventory(SortedMap<String, Entry> files) {
    /** Of nothing. */
    static final Inventory NONE = new Inventory(new TreeMap<>());

    /** The manifest's key for it. */
    static final String KEY = "files";

    /** @param sha256 of the file's bytes; of a table that is compressed later, of what it holds */
    record Entry(long size, String sha256) {
        /** Whether a file is this one; the size first, since it costs nothing. */
        boolean is(Path file) throws IOException {
            if (!Files.isRegularFile(file)) {
                return false;
            }
            return TableFile.isCompressed(file)
                    ? isIn(file)
                    : Files.size(file) == size && Sha256.of(file).equals(sha256);
        }

        /** No more is unpacked than should be there. */
        private boolean isIn(Path compressed) throws IOException {
            try (InputStream content = TableFile.open(compressed)) {
                return Sha256.of(content, size).filter(sha256::equals).isPresent();
            } catch (ZipException | EOFException damaged) {
                return false;
            }
        }
    }

    Inventory {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** How a file in a folder is called here. */
    static String name(Path folder, Path file) {
        List<String> names = new ArrayList<>();
        folder.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        files.forEach((name, entry) -> {
            JsonObject one = new JsonObject();
            one.addProperty("size", entry.size());
            one.addProperty("sha256", entry.sha256());
            json.add(name, one);
        });
        return json;
    }

    /** What a manifest says. */
    static Inventory read(JsonFile manifest) throws IOException {
        JsonFile listed = manifest.object(KEY);
        SortedMap<String, Entry> files = new TreeMap<>();
        for (Map.Entry<String, JsonElement> file : listed.json().entrySet()) {
            JsonFile entry = listed.object(file.getKey());
            if (!isName(file.getKey())) {
                throw manifest.damaged(Name.of("%s names what no file can be", "%s 列有不可能的文件名", KEY));
            }
            files.put(file.getKey(), new Entry(entry.integer("size", 0, Long.MAX_VALUE), entry.text("sha256")));
        }
        return new Inventory(files);
    }

    private static boolean isName(String name) {
        try {
            Path path = Path.of(name).normalize();
            return !path.toString().isEmpty() && !path.isAbsolute() && !path.startsWith("..");
        } catch (InvalidPathException none) {
            return false;
        }
    }

    Optional<Entry> entry(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /**
     * A table that is not there as it was written.
     *
     * @param reason goes on from the file's name
     */
    record Damage(String file, Name reason) {
        /** A sentence without an end. */
        Name text() {
            return Name.of("%s %s", "%s %s", file, reason);
        }
    }

    /** Tables that are missing or not what was written; pictures do not count. */
    List<Damage> damage(Path folder) throws IOException {
        List<Damage> damage = new ArrayList<>();
        for (Map.Entry<String, Entry> file : files.entrySet()) {
            String name = file.getKey();
            if (name.indexOf('/') >= 0) {
                continue;
            }
            Path path = TableFile.of(folder.resolve(name));
            if (!Files.isRegularFile(path)) {
                damage.add(new Damage(name, new Name("is missing", "不存在")));
            } else if (!file.getValue().is(path)) {
                damage.add(new Damage(name, new Name("is not what was written", "与写入时不同")));
            }
        }
        return damage;
    }
}
