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
        TreeMap<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".csv") && Files.isRegularFile(path))
                    .toList()) {
                tables.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return tables;
    }
}
