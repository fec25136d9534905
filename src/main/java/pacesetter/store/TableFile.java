package pacesetter.store;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import pacesetter.scenario.Compression;

/**
 * A table as it lies in a folder of results: plain, or compressed with gzip by its user or as the scenario asks for, under its name with
 * {@code .gz} behind. Other builds of zlib give other bytes, so a table is known by what it holds.
 */
final class TableFile {
    private static final String GZ = ".gz";
    private static final int BUFFER = 1 << 16;

    private TableFile() {}

    /** The file of a table: the one that was written, or if it is not there and a compressed one is, that. */
    static Path of(Path table) {
        Path compressed = compressed(table);
        return !Files.exists(table) && Files.isRegularFile(compressed) ? compressed : table;
    }

    /** What a table is called when it is compressed. */
    static Path compressed(Path table) {
        return table.resolveSibling(table.getFileName() + GZ);
    }

    /** Where a table is written that is to be compressed or not. */
    static Path of(Path table, Compression compression) {
        return compression == Compression.GZIP ? compressed(table) : table;
    }

    /** Whether a table lies there in either form; false of a folder. */
    static boolean isFile(Path table) {
        return Files.isRegularFile(of(table));
    }

    /** The name of the table that a file may hold. */
    static String name(String file) {
        return file.endsWith(GZ) ? file.substring(0, file.length() - GZ.length()) : file;
    }

    static boolean isCompressed(Path file) {
        return file.toString().endsWith(GZ);
    }

    /** What a file holds; the stream is not closed by interruptions. */
    static InputStream open(Path file) throws IOException {
        InputStream bytes = new FileInputStream(file.toFile());
        try {
            return isCompressed(file) ? new GZIPInputStream(bytes, BUFFER) : new BufferedInputStream(bytes, BUFFER);
        } catch (IOException noGzip) {
            bytes.close();
            throw noGzip;
        }
    }
}
