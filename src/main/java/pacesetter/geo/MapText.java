package pacesetter.geo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import pacesetter.text.Name;

/** The text of a file of boundaries in UTF-8 or UTF-16; what is neither is named as what it is. */
final class MapText {
    private static final int MAX_BYTES = 64 << 20;

    /** Formats that are taken for GeoJSON, by their first bytes in Latin-1. */
    private static final Map<String, Name> FORMATS = formats();

    private final MapFault fault;

    private MapText(MapFault fault) {
        this.fault = fault;
    }

    private static Map<String, Name> formats() {
        Map<String, Name> formats = new LinkedHashMap<>();
        formats.put("\0\0'\n", new Name("is a shapefile", "是 shapefile"));
        formats.put("PK\3\4", new Name("is a zip archive", "是 zip 压缩文件"));
        formats.put("\u001F\u008B", new Name("is a gzip archive", "是 gzip 压缩文件"));
        formats.put("SQLite format 3", new Name("is a GeoPackage or another database", "是 GeoPackage 或其他数据库"));
        formats.put("<", new Name("is XML: KML, GML or a web page", "是 XML：KML、GML 或网页"));
        return formats;
    }

    /** The text without a byte-order mark. */
    static String read(Path file) {
        MapFault fault = new MapFault(file);
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(MAX_BYTES + 1);
        } catch (IOException broken) {
            throw fault.of(
                    new Name("cannot be read", "无法读取"),
                    new Name(
                            "Maybe the path is wrong; it is looked for from the current folder.",
                            "路径可能有误；路径从当前文件夹算起。"));
        }
        if (bytes.length > MAX_BYTES) {
            throw fault.of(
                    Name.of("is larger than %d MB", "大于 %d MB", MAX_BYTES >> 20),
                    new Name("Simplify it, for instance with mapshaper.", "请先简化，例如用 mapshaper。"));
        }
        return new MapText(fault).text(bytes);
    }

    private String text(byte[] bytes) {
        String first = new String(Arrays.copyOf(bytes, Math.min(16, bytes.length)), StandardCharsets.ISO_8859_1);
        FORMATS.forEach((begin, format) -> {
            if (first.startsWith(begin)) {
                throw fault.of(format, MapFault.CONVERT);
            }
        });
        String text = decoded(bytes, charset(first));
        if (text.isBlank()) {
            throw fault.of(new Name("is empty", "是空的"), MapFault.CONVERT);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** As JSON begins with an ASCII letter, a zero beside it tells UTF-16 (RFC 4627). */
    private static Charset charset(String first) {
        if (first.startsWith("\u00FF\u00FE") || first.indexOf('\0') == 1) {
            return StandardCharsets.UTF_16LE;
        }
        return first.startsWith("\u00FE\u00FF") || first.startsWith("\0")
                ? StandardCharsets.UTF_16BE
                : StandardCharsets.UTF_8;
    }

    private String decoded(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        if (!decoder.decode(ByteBuffer.wrap(bytes), text, true).isError()) {
            return text.flip().toString();
        }
        String whole = text.flip().toString();
        throw fault.of(
                whole,
                whole.length(),
                isChinese(bytes)
                        ? new Name("is text in GBK or GB18030, not in UTF-8", "是 GBK 或 GB18030 编码的文字，不是 UTF-8")
                        : Name.of("is not text in %s", "不是 %s 编码的文字", charset.name()),
                new Name("Save it with the encoding UTF-8.", "请以 UTF-8 编码保存。"));
    }

    /** Whether the bytes make sense in China's encodings: nearly all signs have two bytes that are no ASCII. */
    private static boolean isChinese(byte[] bytes) {
        try {
            String read = Charset.forName("GB18030")
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            long signs = read.chars().filter(letter -> letter > 0x7F).count();
            long high = new String(bytes, StandardCharsets.ISO_8859_1)
                    .chars()
                    .filter(letter -> letter > 0x7F)
                    .count();
            return 2 * high > 3 * signs && read.codePoints().anyMatch(Character::isIdeographic);
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
