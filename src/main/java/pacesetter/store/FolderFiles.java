package pacesetter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the files of a folder and takes down what each has become, so that none has to be read again for the inventory. */
final class FolderFiles {
    private final Disk disk;
    private final Path folder;
    private final SortedMap<String, Inventory.Entry> written = new TreeMap<>();
    private int open;

    FolderFiles(Disk disk, Path folder) {
        this.disk = disk;
        this.folder = folder;
    }

    /** Opens a new file, which is in the inventory when it is closed; one thread may write at a time. */
    OutputStream create(String name) throws IOException {
        OutputStream file = new File(name);
        open++;
        return file;
    }

    /** The files so far, all of them closed. */
    Inventory inventory() {
        if (open > 0) {
            throw new IllegalStateException(open + " files are open");
        }
        return new Inventory(written);
    }

    private final class File extends DigestOutputStream {
        private final String name;
        private boolean closed;

        File(String name) throws IOException {
            super(disk.create(folder.resolve(name)), Sha256.digest());
            this.name = name;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (!closed) {
                closed = true;
                open--;
                long size = Files.size(folder.resolve(name));
                written.put(
                        name,
                        new Inventory.Entry(size, Sha256.text(getMessageDigest().digest())));
            }
        }
    }
}
