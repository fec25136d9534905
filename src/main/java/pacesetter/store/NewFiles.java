package pacesetter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Files that come into a folder together, or not at all. */
public final class NewFiles {
    private final Disk disk;
    private final List<Path> made = new ArrayList<>();

    NewFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Writes files by name, and the folder if it is not there.
     *
     * @throws FileAlreadyExistsException if one is there already
     */
    public static void write(Path folder, Map<String, byte[]> files) throws IOException {
        new NewFiles(new Disk()).into(folder.toAbsolutePath(), files);
    }

    void into(Path folder, Map<String, byte[]> files) throws IOException {
        try {
            createFolders(folder);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                try (OutputStream out = disk.createNew(path)) {
                    made.add(path);
                    out.write(file.getValue(), 0, file.getValue().length);
                }
            }
        } catch (IOException failure) {
            remove();
            throw failure;
        }
    }

    private void createFolders(@Nullable Path folder) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            createFolders(folder.getParent());
            if (Disk.isThere(folder)) {
                throw new NotDirectoryException(folder.toString()); // and no file of ours that is there already
            }
            disk.createFolder(folder);
            made.add(folder);
        }
    }

    private void remove() throws IOException {
        for (int i = made.size() - 1; i >= 0; i--) {
            disk.remove(made.get(i));
        }
    }
}
