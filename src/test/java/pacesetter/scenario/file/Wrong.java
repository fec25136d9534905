package pacesetter.scenario.file;

import java.util.List;

/**
 * A part of a file, what it is changed to, and what is then said.
 *
 * @param problems without the folder
 */
record Wrong(String part, String changed, List<String> problems) {
    static Wrong wrong(String part, String changed, String... problems) {
        return new Wrong(part, changed, List.of(problems));
    }

    @Override
    public String toString() {
        return part.strip() + " -> " + changed.strip();
    }
}
