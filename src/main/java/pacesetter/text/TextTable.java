package pacesetter.text;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A table for a terminal with a font of fixed width, in which a Chinese character takes two columns. The first column
 * is set left, the others as their heads say.
 */
public record TextTable(List<Head> heads, List<List<String>> rows) {
    private static final String GAP = "  ";

    /** A column's title and the side its texts are set to. */
    public record Head(String title, Side side) {
        public static Head left(String title) {
            return new Head(title, Side.LEFT);
        }

        public static Head right(String title) {
            return new Head(title, Side.RIGHT);
        }
    }

    /** Where a text stands in its column. */
    enum Side {
        LEFT,
        RIGHT
    }

    public TextTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(row + " does not fit " + heads);
            }
        }
    }

    /** The lines: titles, a rule, the rows. */
    public List<String> lines() {
        List<String> titles = heads.stream().map(Head::title).toList();
        int[] widths = new int[heads.size()];
        for (int c = 0; c < widths.length; c++) {
            int column = c;
            widths[c] = Math.max(
                    width(titles.get(c)),
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0));
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(titles, widths));
        int total = GAP.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        lines.add("-".repeat(total));
        rows.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < widths.length; c++) {
            String padding = " ".repeat(widths[c] - width(cells.get(c)));
            line.append(c == 0 ? "" : GAP);
            line.append(heads.get(c).side() == Side.LEFT ? cells.get(c) + padding : padding + cells.get(c));
        }
        return line.toString().stripTrailing();
    }

    private static final Set<UnicodeScript> WIDE_SCRIPTS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);
    private static final Set<UnicodeBlock> WIDE_BLOCKS =
            Set.of(UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    /** Columns a text takes: two for each wide character of Unicode's annex 11, none for a mark on one, else one. */
    public static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
            default -> isWide(point) ? 2 : 1;
        };
    }

    private static boolean isWide(int point) {
        boolean halfWidth = point >= 0xFF61 && point <= 0xFFDC;
        return !halfWidth
                && (WIDE_SCRIPTS.contains(UnicodeScript.of(point)) || WIDE_BLOCKS.contains(UnicodeBlock.of(point)));
    }
}
