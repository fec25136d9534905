package pacesetter.scenario.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import pacesetter.text.Name;

/** Makes a text of the bytes of a file; what it begins with says of a Unicode file which it is. */
final class Decoding {
    private static final Name IN_UTF_8 = new Name("Save the file with the encoding UTF-8.", "请以 UTF-8 编码保存文件。");

    /** A Unicode encoding and the bytes that files in it begin with, if with any. */
    private enum Mark {
        UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
        LITTLE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
        BIG(StandardCharsets.UTF_16BE, 0xFE, 0xFF);

        private final Charset charset;
        private final byte[] bytes;

        Mark(Charset charset, int... bytes) {
            this.charset = charset;
            this.bytes = new byte[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                this.bytes[i] = (byte) bytes[i];
            }
        }

        static Optional<Mark> of(byte[] file) {
            return Arrays.stream(values())
                    .filter(mark -> Signature.begins(file, mark.bytes))
                    .findFirst();
        }
    }

    private final Path path;
    private final byte[] bytes;
    private final Problems problems;

    Decoding(Path path, byte[] bytes, Problems problems) {
        this.path = path;
        this.bytes = bytes;
        this.problems = problems;
    }

    /** The text of a file that is UTF-8 unless it begins otherwise. */
    Optional<Source> text() {
        return read(StandardCharsets.UTF_8, Optional.of(IN_UTF_8));
    }

    /** The text of a table, whose encoding its user may have told. */
    Optional<Source> table(Optional<Charset> told) {
        Optional<Name> other = Signature.of(bytes);
        if (other.isPresent()) {
            Name hint = new Name("Save the table as CSV UTF-8.", "请将表格存为 CSV UTF-8。");
            problems.add(new Source(path, "").start(), Source.FILE, Name.same(path.getFileName()), other.get(), hint);
            return Optional.empty();
        }
        if (told.isPresent()) {
            return read(told.get(), Optional.empty());
        }
        return read(
                StandardCharsets.UTF_8,
                Optional.of(likely().orElseGet(() -> new Name(
                        "Save the table as CSV UTF-8, or write its encoding beside file, for instance encoding: GB18030.",
                        "请将表格存为 CSV UTF-8，或在 file 旁写明编码，例如 encoding: GB18030。"))));
    }

    private Optional<Source> read(Charset otherwise, Optional<Name> hint) {
        Optional<Mark> mark = Mark.of(bytes);
        Charset charset = mark.map(found -> found.charset).orElse(otherwise);
        int start = mark.map(found -> found.bytes.length).orElse(0);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        boolean malformed = decoder.decode(in, out, true).isError();
        Source source = new Source(path, out.flip().toString());
        boolean wide = charset.equals(StandardCharsets.UTF_8) && EncodingGuess.isWide(bytes);
        if (malformed || wide) {
            int at = wide ? EncodingGuess.firstZero(bytes) : in.position();
            problems.add(
                    wide ? source.start() : source.at(source.text().length()),
                    new Name("byte", "字节"),
                    Name.same(HexFormat.of().toHexDigits(bytes[at])),
                    Name.of("is not %s", "不是 %s", charset.name()),
                    hint);
            return Optional.empty();
        }
        return Optional.of(source);
    }

    /** What the encoding of a table may be, with a word that shows its reader whether it is. */
    private Optional<Name> likely() {
        return EncodingGuess.of(bytes)
                .map(guess -> Name.of(
                        "It may be %1$s, in which it has %2$s: if that is right, write encoding: %1$s beside file; or save"
                                + " the table as CSV UTF-8.",
                        "可能是 %1$s，若其中的文字确为 %2$s，请在 file 旁写 encoding: %1$s；或将表格存为 CSV UTF-8。",
                        guess.charset().name(),
                        guess.word()));
    }
}
