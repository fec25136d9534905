package pacesetter.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text in Markdown, as pandoc and most others read it, block by block. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|#~$]");

    private final List<String> blocks = new ArrayList<>();

    /** A text that is none of ours, shown as it is whatever is in it. */
    static String plain(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0").replaceAll("\\s+", " ");
    }

    void heading(int level, String text) {
        blocks.add("#".repeat(level) + " " + text);
    }

    /** Any blocks, already in Markdown. */
    void add(String text) {
        blocks.add(text.strip());
    }

    /** A list, unless it is empty. */
    void list(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add("- " + String.join("\n- ", items));
        }
    }

    /** A table, unless it has no rows; cells are Markdown in one line. */
    void table(List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(heads));
        lines.add(line(heads.stream().map(head -> "---").toList()));
        rows.forEach(row -> lines.add(line(row)));
        blocks.add(String.join("\n", lines));
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    /** All of it. */
    String text() {
        return String.join("\n\n", blocks) + "\n";
    }
}
