package pacesetter.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import pacesetter.run.Column;

/**
 * A part of a sweep's results: written once, never changed. Eight letters, then records (four bytes of length and the
 * bytes), then a footer: a length of −1, the number of records, how many of them failed, and the CRC-32C of all before.
 */
final class PartFile {
    private static final byte[] MAGIC = "PACEPT01".getBytes(StandardCharsets.US_ASCII);
    private static final int FOOTER = 4 * Integer.BYTES;
    private static final int MOST_BYTES = 1 << 30;

    private final byte[] bytes;

    private PartFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Records on their way into a part. */
    static final class Builder {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int runs;
        private int failed;

        Builder() {
            bytes.writeBytes(MAGIC);
        }

        int runs() {
            return runs;
        }

        int size() {
            return bytes.size();
        }

        void add(SweepRecord record) throws IOException {
            byte[] one = record.bytes();
            writeInt(one.length);
            bytes.writeBytes(one);
            runs++;
            failed += record.hasFailed() ? 1 : 0;
        }

        /** The whole part, with its footer. */
        PartFile build() {
            writeInt(-1);
            writeInt(runs);
            writeInt(failed);
            writeInt(checksum(bytes.toByteArray(), bytes.size()));
            return new PartFile(bytes.toByteArray());
        }

        private void writeInt(int value) {
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        }
    }

    /** Writes it under a name that it has only once it is whole and on the disk. */
    void write(Disk disk, Path target) throws IOException {
        Path temporary = target.resolveSibling(target.getFileName() + SweepFolder.TEMPORARY);
        try (OutputStream out = disk.create(temporary)) {
            out.write(bytes, 0, bytes.length);
        }
        disk.force(temporary);
        disk.move(temporary, target);
        disk.force(Optional.ofNullable(target.getParent()).orElseThrow());
    }

    /** The part in a file, or nothing if it is not what was written. */
    static Optional<PartFile> read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - FOOTER;
        if (end < MAGIC.length || !Arrays.equals(MAGIC, Arrays.copyOf(bytes, MAGIC.length))) {
            return Optional.empty();
        }
        int checksum = ByteBuffer.wrap(bytes).getInt(bytes.length - Integer.BYTES);
        return checksum(bytes, bytes.length - Integer.BYTES) == checksum
                ? Optional.of(new PartFile(bytes))
                : Optional.empty();
    }

    /** Where the records begin. */
    List<Integer> offsets() {
        List<Integer> offsets = new ArrayList<>();
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = MAGIC.length;
        for (int length = buffer.getInt(at); length >= 0; length = buffer.getInt(at)) {
            offsets.add(at + Integer.BYTES);
            at += Integer.BYTES + length;
        }
        return offsets;
    }

    /** The record that begins there; without columns of its tables, without them. */
    SweepRecord record(int offset, List<List<Column>> columns) throws IOException {
        int length = ByteBuffer.wrap(bytes).getInt(offset - Integer.BYTES);
        return SweepRecord.read(bytes, offset, length, columns);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
