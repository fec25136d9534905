package pacesetter.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pacesetter.text.Name;

/**
 * Where two folders of results differ: all files byte by byte, but in manifests and the like what tells of time, machine and
 * command line is left out. Folders inside, for charts and comparisons, are not looked at: pictures depend on fonts.
 *
 * @param compared number of files
 * @param differences a sentence each, in the order of file names
 */
public record FolderDifference(int compared, List<Name> differences) {
    private static final List<String> CIRCUMSTANCES = List.of(
            "started", "ended", "java", "version", "command", Warnings.ENGLISH, Warnings.CHINESE, Inventory.KEY);

    public FolderDifference {
        differences = List.copyOf(differences);
    }

    /** Holds one folder against another. */
    public static FolderDifference between(Path original, Path again) throws IOException {
        Set<String> names = files(original);
        names.addAll(files(again));
        List<Name> differences = new ArrayList<>();
        for (String name : names) {
            Path first = TableFile.of(original.resolve(name));
            Path second = TableFile.of(again.resolve(name));
            if (!Files.exists(first)) {
                differences.add(Name.of("%s is missing from the results", "%s 不在结果中", name));
            } else if (!Files.exists(second)) {
                differences.add(Name.of("%s is not made by this command", "%s 不由此命令生成", name));
            } else if (name.endsWith(".json")) {
                compareObjects(name, first, second, differences);
            } else {
                long at = mismatch(first, second);
                if (at >= 0) {
                    differences.add(Name.of("%s differs from line %d on", "%s 自第 %d 行起不同", name, line(first, at)));
                }
            }
        }
        return new FolderDifference(names.size(), differences);
    }

    /** The files that the program wrote; what else lies in a folder is its user's. */
    private static Set<String> files(Path folder) throws IOException {
        Set<String> files = new TreeSet<>(Set.of(Manifest.NAME));
        for (String file : Inventory.read(JsonFile.read(folder.resolve(Manifest.NAME)))
                .files()
                .keySet()) {
            if (file.indexOf('/') < 0
                    && !file.equals(VerifyScript.NAME)) { // a tool of the program's version, no result
                files.add(file);
            }
        }
        if (SweepDescription.isThere(folder)) {
            files.add(SweepDescription.NAME);
        }
        return files;
    }

    /** Number of the first byte that differs in what two files hold, -1 if none does. */
    private static long mismatch(Path first, Path second) throws IOException {
        if (!TableFile.isCompressed(first) && !TableFile.isCompressed(second)) {
            return Files.mismatch(first, second);
        }
        try (InputStream one = new BufferedInputStream(TableFile.open(first));
                InputStream other = new BufferedInputStream(TableFile.open(second))) {
            for (long at = 0; ; at++) {
                int read = one.read();
                if (read != other.read()) {
                    return at;
                }
                if (read < 0) {
                    return -1;
                }
            }
        }
    }

    private static long line(Path file, long at) throws IOException {
        long line = 1;
        try (var in = new BufferedInputStream(TableFile.open(file))) {
            for (long i = 0; i < at; i++) {
                line += in.read() == '\n' ? 1 : 0;
            }
        }
        return line;
    }

    private static void compareObjects(String name, Path first, Path second, List<Name> differences)
            throws IOException {
        JsonObject original = JsonFile.read(first).json();
        JsonObject again = JsonFile.read(second).json();
        Set<String> keys = new TreeSet<>(original.keySet());
        keys.addAll(again.keySet());
        CIRCUMSTANCES.forEach(keys::remove);
        for (String key : keys) {
            JsonElement value = original.get(key);
            if (value == null || !value.equals(again.get(key))) {
                differences.add(Name.of("%s differs in %s", "%s 的 %s 不同", name, key));
            }
        }
    }
}
