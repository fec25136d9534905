package pacesetter.scenario.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pacesetter.text.Name;

/** What a file is that is no text table, by what it begins with. */
final class Signature {
    private static final int HEAD = 4096;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final Name XLSX = new Name("is an Excel workbook (.xlsx), not CSV", "是 Excel 工作簿（.xlsx），不是 CSV");
    private static final Name XLS = new Name("is an Excel workbook (.xls), not CSV", "是 Excel 工作簿（.xls），不是 CSV");
    private static final Name ODS =
            new Name("is an OpenDocument workbook (.ods), not CSV", "是 OpenDocument 工作簿（.ods），不是 CSV");
    private static final Name ARCHIVE = new Name(
            "is a zip archive, such as an Excel workbook (.xlsx), not CSV", "是 zip 压缩包（如 Excel 工作簿 .xlsx），不是 CSV");
    private static final Name DOCUMENT = new Name("is a PDF document, not CSV", "是 PDF 文档，不是 CSV");
    private static final Name PAGE = new Name("is a web page, not CSV", "是网页，不是 CSV");
    private static final List<String> PAGES = List.of("<!doctype html", "<html", "<table");

    private Signature() {}

    /** The rule that it breaks; nothing for what may be a text. */
    static Optional<Name> of(byte[] file) {
        byte[] start = Arrays.copyOf(file, Math.min(file.length, HEAD));
        String head = new String(start, StandardCharsets.ISO_8859_1);
        if (begins(file, ZIP)) {
            boolean open = head.contains("application/vnd.oasis.opendocument");
            boolean excel = head.contains("xl/") || head.contains("[Content_Types].xml");
            return Optional.of(open ? ODS : excel ? XLSX : ARCHIVE);
        }
        if (begins(file, OLE)) {
            return Optional.of(XLS);
        }
        if (begins(file, PDF)) {
            return Optional.of(DOCUMENT);
        }
        String text = head.strip().toLowerCase(Locale.ROOT);
        return PAGES.stream().anyMatch(text::startsWith) ? Optional.of(PAGE) : Optional.empty();
    }

    static boolean begins(byte[] file, byte[] with) {
        return file.length >= with.length && Arrays.equals(file, 0, with.length, with, 0, with.length);
    }
}
