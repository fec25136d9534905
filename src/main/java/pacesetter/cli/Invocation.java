package pacesetter.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A command line in the making, to be pasted into a shell. */
final class Invocation {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_@%+=:,./\\\\-]+");
    private final List<String> words = new ArrayList<>();

    private Invocation() {}

    /** Begins as this program was started: by its launcher, by its jar, or else by its name. */
    static Invocation ofThisProgram() {
        String launcher = System.getProperty("pacesetter.launcher", "");
        if (!launcher.isEmpty()) {
            return new Invocation().with(launcher);
        }
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? new Invocation().with("java", "-jar", classPath)
                : new Invocation().with("pacesetter");
    }

    /** One of words that {@link #words} took apart. */
    static Invocation of(List<String> words) {
        return new Invocation().with(words.toArray(String[]::new));
    }

    Invocation copy() {
        return of(words);
    }

    Invocation with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** The words with a blank between, quoted where a shell would take them apart. */
    String text() {
        return String.join(" ", words.stream().map(Invocation::quoted).toList());
    }

    /** The words of a text that {@link #text} made. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '\'') {
                quoted = !quoted;
                begun = true;
            } else if (!quoted && letter == '\\' && text.startsWith("\\'", i)) {
                word.append('\'');
                i++;
            } else if (!quoted && letter == ' ') {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(letter);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** The words of a text that {@link #text} made from the command on: after the jar, or else after the launcher or the program's name. */
    static List<String> command(String text) {
        List<String> words = words(text);
        return words.subList(Math.min(words.indexOf("-jar") == 1 ? 3 : 1, words.size()), words.size());
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
