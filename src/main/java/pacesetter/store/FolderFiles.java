package pacesetter.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import pacesetter.scenario.Compression;

/** Writes the files of a folder and takes down what each has become, so that none has to be read again for the inventory. */
final class FolderFiles {
    private static final int BUFFER = 1 << 16;

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
        return create(name, Compression.NONE);
    }

    /** The same of a table that may be compressed; the inventory has what it holds under its plain name. */
    OutputStream create(String name, Compression compression) throws IOException {
        OutputStream bytes = disk.create(TableFile.of(folder.resolve(name), compression));
        OutputStream file =
                new File(name, compression == Compression.GZIP ? new GZIPOutputStream(bytes, BUFFER) : bytes);
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
        private long size;
        private boolean closed;

        File(String name, OutputStream to) {
            super(to, Sha256.digest());
            this.name = name;
        }

        @Override
        public void write(int one) throws IOException {
            super.write(one);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            super.write(bytes, from, length);
            size += length;
        }

        @Override
        public void close() throws IOException {
            super.close();
            if (!closed) {
                closed = true;
                open--;
                written.put(
                        name,
                        new Inventory.Entry(size, Sha256.text(getMessageDigest().digest())));
            }
        }
    }
}
