package pacesetter.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import pacesetter.run.Column;

/**
 * A part of a sweep's results: written once, never changed. Eight letters, a header (four bytes of length and the bytes of
 * a {@link PartHeader}), then records likewise, then a footer: a length of −1, the number of records, how many of them
 * failed, and the CRC-32C of all before. Parts of 0.1.0 have no header.
 */
final class PartFile {
    private static final String MAGIC = "PACEPT02";
    private static final String FIRST_MAGIC = "PACEPT01";
    private static final int FOOTER = 4 * Integer.BYTES;
    private static final int MOST_BYTES = 1 << 30;

    private final byte[] bytes;
    private final Optional<PartHeader> header;
    private final List<Integer> offsets;

    private PartFile(byte[] bytes, Optional<PartHeader> header, List<Integer> offsets) {
        this.bytes = bytes;
        this.header = header;
        this.offsets = List.copyOf(offsets);
    }

    /** Records on their way into a part. */
    static final class Builder {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private int runs;
        private int failed;

        Builder(PartHeader header) {
            bytes.writeBytes(MAGIC.getBytes(StandardCharsets.US_ASCII));
            add(header.bytes());
        }

        int runs() {
            return runs;
        }

        int size() {
            return bytes.size();
        }

        /** Returns where in the part it begins. */
        int add(SweepRecord record) throws IOException {
            int offset = size() + Integer.BYTES;
            add(record.bytes());
            runs++;
            failed += record.hasFailed() ? 1 : 0;
            return offset;
        }

        private void add(byte[] one) {
            writeInt(one.length);
            bytes.writeBytes(one);
        }

        /** The bytes of the whole part, with its footer. */
        byte[] build() {
            writeInt(-1);
            writeInt(runs);
            writeInt(failed);
            writeInt(checksum(bytes.toByteArray(), bytes.size()));
            return bytes.toByteArray();
        }

        private void writeInt(int value) {
            bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        }
    }

    /** Writes a part's bytes under a name that the file has only once it is whole and on the disk. */
    static void write(byte[] bytes, Disk disk, Path target) throws IOException {
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
        if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length - FOOTER;
        if (end < MAGIC.length() || checksum(bytes, bytes.length - Integer.BYTES) != intAt(bytes, end + FOOTER - 4)) {
            return Optional.empty();
        }
        String magic = new String(bytes, 0, MAGIC.length(), StandardCharsets.ISO_8859_1);
        List<Integer> blocks = blocks(bytes, end);
        boolean first = magic.equals(FIRST_MAGIC);
        if (!(first || magic.equals(MAGIC)) || blocks.size() != intAt(bytes, end + 4) + (first ? 0 : 1)) {
            return Optional.empty();
        }
        if (first) {
            return Optional.of(new PartFile(bytes, Optional.empty(), blocks));
        }
        int at = blocks.get(0);
        return PartHeader.read(file, new String(bytes, at, intAt(bytes, at - 4), StandardCharsets.UTF_8))
                .map(header -> new PartFile(bytes, Optional.of(header), blocks.subList(1, blocks.size())));
    }

    /** Where blocks of a length and so many bytes begin, up to the footer; none if they do not end there. */
    private static List<Integer> blocks(byte[] bytes, int end) {
        List<Integer> blocks = new ArrayList<>();
        int at = MAGIC.length();
        while (at < end) {
            int length = intAt(bytes, at);
            if (length < 0 || length > end - at - Integer.BYTES) {
                return List.of();
            }
            blocks.add(at + Integer.BYTES);
            at += Integer.BYTES + length;
        }
        return intAt(bytes, end) == -1 ? blocks : List.of();
    }

    private static int intAt(byte[] bytes, int at) {
        return ByteBuffer.wrap(bytes).getInt(at);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** What it belongs to; parts of 0.1.0 do not say. */
    Optional<PartHeader> header() {
        return header;
    }

    /** Where the records begin. */
    List<Integer> offsets() {
        return offsets;
    }

    /** The record that begins there; without columns of its tables, without them. */
    SweepRecord record(int offset, List<List<Column>> columns) throws IOException {
        return SweepRecord.read(bytes, offset, intAt(bytes, offset - Integer.BYTES), header.isPresent(), columns);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
