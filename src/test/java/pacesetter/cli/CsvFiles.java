package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of a folder of results. */
final class CsvFiles {
    private CsvFiles() {}

    /** Their texts by file name. */
    static TreeMap<String, String> in(Path folder) throws IOException {
        return to(folder, 1);
    }

    /** The same with those of the folders in it. */
    static TreeMap<String, String> under(Path folder) throws IOException {
        return to(folder, Integer.MAX_VALUE);
    }

    private static TreeMap<String, String> to(Path folder, int depth) throws IOException {
        TreeMap<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder, depth)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv") && Files.isRegularFile(path))
                    .toList()) {
                tables.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return tables;
    }
}
