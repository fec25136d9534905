package pacesetter.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which the n-th operation fails, or all from the n-th on; removing always works, as on a full disk. */
final class FailingDisk extends Disk {
    private final boolean lasting;
    private int left;

    /**
     * @param operations how many still succeed
     * @param lasting whether all fail from then on
     */
    FailingDisk(int operations, boolean lasting) {
        this.lasting = lasting;
        left = operations;
    }

    /** Whether an operation has failed. */
    boolean hasFailed() {
        return left < 0;
    }

    private void operate() throws IOException {
        left--;
        if (left == -1 || (lasting && left < 0)) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    void createFolder(Path folder) throws IOException {
        operate();
        super.createFolder(folder);
    }

    @Override
    OutputStream create(Path file) throws IOException {
        operate();
        return new FilterOutputStream(super.create(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                operate();
                out.write(bytes, offset, length);
            }
        };
    }

    @Override
    void move(Path from, Path to) throws IOException {
        operate();
        super.move(from, to);
    }

    @Override
    void force(Path path) throws IOException {
        operate();
        super.force(path);
    }
}
