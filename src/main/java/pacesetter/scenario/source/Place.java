package pacesetter.scenario.source;

/**
 * Where something stands.
 *
 * @param file as the user may open it, or the option of the command line it comes from
 * @param line from 1; 0 on the command line
 * @param column from 1, in characters
 */
public record Place(String file, int line, int column) {
    /** Values given on the command line. */
    public static final Place SET = new Place("--set", 0, 0);

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
