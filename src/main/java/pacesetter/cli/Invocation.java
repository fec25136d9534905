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

    /** Begins as this program was started: by its jar, or else by its name. */
    static Invocation ofThisProgram() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? new Invocation().with("java", "-jar", classPath)
                : new Invocation().with("pacesetter");
    }

    Invocation with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** The words with a blank between, quoted where a shell would take them apart. */
    String text() {
        return String.join(" ", words.stream().map(Invocation::quoted).toList());
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
