package pacesetter.store;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Where two folders of results differ: all files byte by byte, but in the manifests what tells of time, machine and
 * command line is left out, and so are checksums. Folders inside, for charts and comparisons, are not looked at: pictures
 * depend on fonts.
 *
 * @param compared number of files
 * @param differences a sentence each, in the order of file names
 */
public record FolderDifference(int compared, List<String> differences) {
    private static final List<String> CIRCUMSTANCES =
            List.of("started", "ended", "java", "command", "warnings", Inventory.KEY, JsonFile.SEAL);

    public FolderDifference {
        differences = List.copyOf(differences);
    }

    /** Holds one folder against another. */
    public static FolderDifference between(Path original, Path again) throws IOException {
        Set<String> names = new TreeSet<>(files(original));
        names.addAll(files(again));
        List<String> differences = new ArrayList<>();
        for (String name : names) {
            Path first = original.resolve(name);
            Path second = again.resolve(name);
            if (!Files.exists(first)) {
                differences.add(name + " is missing from the results");
            } else if (!Files.exists(second)) {
                differences.add(name + " is not made by this command");
            } else if (name.equals(ResultFolder.MANIFEST)) {
                compareManifests(first, second, differences);
            } else {
                long at = Files.mismatch(first, second);
                if (at >= 0) {
                    differences.add(name + " differs from line " + line(first, at) + " on");
                }
            }
        }
        return new FolderDifference(names.size(), differences);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith(FolderLock.NAME))
                    .map(path -> String.valueOf(path.getFileName()))
                    .toList();
        }
    }

    private static long line(Path file, long at) throws IOException {
        long line = 1;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            for (long i = 0; i < at; i++) {
                line += in.read() == '\n' ? 1 : 0;
            }
        }
        return line;
    }

    private static void compareManifests(Path first, Path second, List<String> differences) throws IOException {
        JsonObject original = manifest(first);
        JsonObject again = manifest(second);
        Set<String> keys = new TreeSet<>(original.keySet());
        keys.addAll(again.keySet());
        CIRCUMSTANCES.forEach(keys::remove);
        for (String key : keys) {
            JsonElement value = original.get(key);
            if (value == null || !value.equals(again.get(key))) {
                differences.add(ResultFolder.MANIFEST + " differs in " + key);
            }
        }
    }

    private static JsonObject manifest(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
}
