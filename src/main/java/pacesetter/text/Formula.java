package pacesetter.text;

import java.util.regex.Pattern;

/**
 * A text that a spreadsheet would run when it opens a table: it begins like a formula, perhaps behind blanks and quotation
 * marks, with signs of full width too. An apostrophe in front of it makes it a text again. Numbers are none.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP, CSV Injection</a>
 */
public final class Formula {
    private static final String APOSTROPHE = "'";
    private static final Pattern BEGINNING = Pattern.compile("['\"\\s]*[=+@\\-\uFF1D\uFF0B\uFF20\uFF0D]|'*[\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    private Formula() {}

    private static boolean is(String text) {
        return BEGINNING.matcher(text).lookingAt() && !NUMBER.matcher(text).matches();
    }

    /** The cell that shows a text and never runs it. */
    public static String cell(String text) {
        return is(text) ? APOSTROPHE + text : text;
    }

    /** The text of such a cell, as it was. */
    public static String text(String cell) {
        return cell.startsWith(APOSTROPHE) && is(cell.substring(1)) ? cell.substring(1) : cell;
    }
}
