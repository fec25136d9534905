package pacesetter.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A disk on which the n-th operation fails, or all from the n-th on. */
final class FailingDisk extends Disk {
    /** What is wrong with it. */
    enum Trouble {
        /** Removing always works. */
        FULL("No space left on device"),
        /** Nothing can be relied on. */
        BROKEN("Input/output error");

        private final String message;

        Trouble(String message) {
            this.message = message;
        }
    }

    private final boolean lasting;
    private final Trouble trouble;
    private int left;

    /** A disk that is full. */
    FailingDisk(int operations, boolean lasting) {
        this(operations, lasting, Trouble.FULL);
    }

    /**
     * @param operations how many still succeed
     * @param lasting whether all fail from then on
     */
    FailingDisk(int operations, boolean lasting, Trouble trouble) {
        this.lasting = lasting;
        this.trouble = trouble;
        left = operations;
    }

    /** Whether an operation has failed. */
    boolean hasFailed() {
        return left < 0;
    }

    private void operate() throws IOException {
        left--;
        if (left == -1 || (lasting && left < 0)) {
            throw new IOException(trouble.message);
        }
    }

    private void operateUnlessFull() throws IOException {
        if (trouble != Trouble.FULL) {
            operate();
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
        return failing(super.create(file));
    }

    @Override
    OutputStream createNew(Path file) throws IOException {
        operate();
        return failing(super.createNew(file));
    }

    private OutputStream failing(OutputStream stream) {
        return new FilterOutputStream(stream) {
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

    @Override
    void remove(Path path) throws IOException {
        operateUnlessFull();
        super.remove(path);
    }

    @Override
    void delete(Path folder) throws IOException {
        operateUnlessFull();
        super.delete(folder);
    }
}
