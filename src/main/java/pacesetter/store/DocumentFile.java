package pacesetter.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A document in a file of its own, written whole or not at all. */
public final class DocumentFile {
    /** What every document has near its beginning, so that it is known as ours. */
    public static final String MARK = "<!-- pacesetter ";

    private static final int BEGINNING = 200; // bytes within which the mark stands

    private final Disk disk;

    DocumentFile(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes a document.
     *
     * @param text with {@link #MARK} near its beginning
     * @param replace whether an older document of ours may go
     * @throws FileAlreadyExistsException if something is there that may not
     */
    public static void write(Path file, String text, boolean replace) throws IOException {
        new DocumentFile(new Disk()).put(file.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8), replace);
    }

    /** Whether a document of ours stands there, and no link to one. */
    public static boolean isOurs(Path file) throws IOException {
        if (!Disk.isFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(MARK);
        }
    }

    void put(Path file, byte[] bytes, boolean replace) throws IOException {
        if (Disk.isThere(file) && !(replace && isOurs(file))) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Path folder = file.resolveSibling("");
        disk.createFolders(folder);
        Path scratch = file.resolveSibling(file.getFileName() + ".new");
        if (Disk.isFile(scratch) && (Files.size(scratch) == 0 || isOurs(scratch))) {
            disk.remove(scratch); // what was under way when the program was ended
        }
        try (OutputStream out = disk.createNew(scratch)) {
            out.write(bytes, 0, bytes.length);
        } catch (FileAlreadyExistsException other) {
            throw other;
        } catch (IOException failure) {
            abandon(scratch);
            throw failure;
        }
        try {
            disk.force(scratch);
            disk.move(scratch, file);
            disk.force(folder);
        } catch (IOException failure) {
            abandon(scratch);
            throw failure;
        }
    }

    /** Removes it, if it came to be. */
    private void abandon(Path scratch) throws IOException {
        if (Disk.isThere(scratch)) {
            disk.remove(scratch);
        }
    }
}
