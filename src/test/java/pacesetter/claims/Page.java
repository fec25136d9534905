package pacesetter.claims;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page with claims: blocks that are written from the file of claims, and sentences marked {@code <!-- claim: ID -->}.
 *
 * @param text as it is on the disk
 */
record Page(Path file, String text) {
    private static final Pattern MARK = Pattern.compile("<!-- claim: ([a-z0-9-]+) -->");
    private static final Pattern BLOCK =
            Pattern.compile("(?s)<!-- (table|claims|words): ([a-z-]+) -->\\n.*?<!-- end -->");

    /** A number with an interval, or a share of the uncertain points, which nobody writes but after a run. */
    private static final Pattern MEASURED = Pattern.compile("-?[\\d.,]*\\d \\[-?[\\d.,]*\\d, -?[\\d.,]*\\d]");

    /**
     * A paragraph, or an item of a list, that makes claims.
     *
     * @param claims their ids
     * @param measured the measured numbers that it tells
     */
    record Passage(String text, List<String> claims, List<String> measured) {}

    static Page of(String file) throws IOException {
        Path path = Path.of(file);
        return new Page(path, Files.readString(path));
    }

    /** The passages that make claims, or tell a measured number without saying which claim it belongs to. */
    List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        String prose = text.replaceAll("(?s)<!-- (table|claims|words)[^>]*-->.*?<!-- end -->", "")
                .replaceAll("(?m)^(\\||    ).*$", "");
        for (String passage : prose.split("\\n\\s*\\n|\\n(?=- )", -1)) {
            List<String> claims = matches(MARK, passage, 1);
            List<String> measured = matches(MEASURED, passage.replaceAll("\\s+", " "), 0);
            if (!claims.isEmpty() || !measured.isEmpty()) {
                passages.add(new Passage(passage.replaceAll("\\s+", " "), claims, measured));
            }
        }
        return passages;
    }

    /** The names of the blocks that are written from the file of claims, after their kind. */
    List<String> blocks() {
        List<String> names = new ArrayList<>();
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            names.add(block.group(1) + ": " + block.group(2));
        }
        return names;
    }

    /** The page with other lines in a block. */
    Page with(String block, List<String> lines) {
        String begin = "<!-- " + block + " -->\n";
        int from = text.indexOf(begin);
        if (from < 0) {
            return this;
        }
        int to = text.indexOf("<!-- end -->", from);
        return new Page(
                file, text.substring(0, from) + begin + "\n" + String.join("\n", lines) + "\n\n" + text.substring(to));
    }

    /** The lines in a block. */
    List<String> lines(String block) {
        int from = text.indexOf("<!-- " + block + " -->\n");
        String inside = text.substring(text.indexOf('\n', from), text.indexOf("<!-- end -->", from));
        return inside.lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> matches(Pattern pattern, String text, int group) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(group));
        }
        return found;
    }
}
