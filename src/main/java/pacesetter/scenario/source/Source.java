package pacesetter.scenario.source;

import java.nio.file.Path;
import pacesetter.text.Name;

/**
 * The text of a file.
 *
 * @param path as the user may open it
 */
public record Source(Path path, String text) {
    /** What a message about all of it is about. */
    public static final Name FILE = new Name("file", "文件");

    static final Name EMPTY = new Name("is empty", "是空的");

    /** The file as messages name it, with / between folders on every system. */
    public String shown() {
        return shown(path);
    }

    public static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** Where the file begins. */
    public Place start() {
        return new Place(shown(), 1, 1);
    }

    /** The place of the character at an index of the text. */
    Place at(int index) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(shown(), line, text.codePointCount(lineStart, index) + 1);
    }
}
