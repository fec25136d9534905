package pacesetter.scenario.source;

import java.util.List;

/** Finds what separates the cells of a table: a comma, a semicolon, a tab or a bar. */
final class Separator {
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t', '|');

    /** Lines looked at. */
    private static final int LINES = 20;

    private Separator() {}

    /**
     * The one that most of the first lines have outside quotation marks; of equals the one that the first of them has most
     * often: a decimal comma is not in the header, nor are the semicolons of a list in one cell.
     */
    static char of(String text) {
        char best = CANDIDATES.get(0);
        int most = 0;
        int first = 0;
        for (char candidate : CANDIDATES) {
            int[] counts = counts(text, candidate);
            int lines = 0;
            int inFirst = 0;
            for (int count : counts) {
                lines += count > 0 ? 1 : 0;
                inFirst = inFirst == 0 ? count : inFirst;
            }
            if (lines > most || (lines == most && inFirst > first)) {
                best = candidate;
                most = lines;
                first = inFirst;
            }
        }
        return best;
    }

    /** How often each of the first lines has it. */
    private static int[] counts(String text, char candidate) {
        int[] counts = new int[LINES];
        boolean quoted = false;
        int line = 0;
        for (int i = 0; i < text.length() && line < LINES; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && c == candidate) {
                counts[line]++;
            } else if (!quoted && (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1)))) {
                line++;
            }
        }
        return counts;
    }
}
