package pacesetter.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import pacesetter.scenario.caution.Caution;
import pacesetter.text.Hidden;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * The place a command is typed at.
 *
 * @param out data and results, always UTF-8
 * @param err messages and progress, always UTF-8
 * @param piped whether {@code out} goes to another program, which may stop reading when it has enough
 * @param animated whether {@code err} can redraw its last line
 * @param coloured whether escape sequences may colour what is written
 * @param debug whether stack traces are wanted
 * @param aside whether a command is run on the way of another one, which has the last word
 * @param directory what relative paths start from
 * @param language of all words for the user
 */
record Terminal(
        PlainWriter out,
        PlainWriter err,
        boolean piped,
        boolean animated,
        boolean coloured,
        boolean debug,
        boolean aside,
        Path directory,
        Clock clock,
        Language language) {
    private static final int FILE_TYPE = 0xF000; // in the mode of a file, POSIX
    private static final int PIPE = 0x1000;

    /** The terminal of this process. */
    static Terminal standard(Map<String, String> environment) {
        boolean screen = isScreen() && !"dumb".equals(environment.get("TERM"));
        boolean plain = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Terminal(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                isPipe(),
                screen && isErrorScreen(),
                screen && !plain,
                !environment.getOrDefault("PACESETTER_DEBUG", "").isEmpty(),
                false,
                Path.of(""),
                Clock.systemUTC(),
                Language.of(environment));
    }

    /** A path as the user may type it: from where the user is, if it is below. */
    Path shown(Path path) {
        Path here = directory.toAbsolutePath().normalize();
        return path.startsWith(here) ? here.relativize(path) : path;
    }

    Path resolve(Path path) {
        return directory.resolve(path);
    }

    /** The same terminal, with words of another language. */
    Terminal in(Language other) {
        return new Terminal(out, err, piped, animated, coloured, debug, aside, directory, clock, other);
    }

    /** A line of results in the user's language. */
    void print(Name line) {
        out.println(language.of(line));
    }

    /** A line for the user, which is none of the results; a name cannot make two of it. */
    void say(Name message) {
        err.println("pacesetter: " + language.of(message).replace("\n", "<" + Hidden.written('\n') + ">"));
    }

    /** Writes over the last line of an animated terminal. */
    void redraw(String line) {
        err.screen().print("\r" + Hidden.shown(line));
        err.screen().flush();
    }

    /** A caution for the user. */
    void say(Caution caution) {
        say(Name.of("caution: %s", "提醒：%s", caution.text()));
    }

    /** The same terminal, with stack traces. */
    Terminal debugging() {
        return new Terminal(out, err, piped, animated, coloured, true, aside, directory, clock, language);
    }

    /** The same terminal without results, for a command run on the way of another one. */
    Terminal silent() {
        PlainWriter nowhere = new PlainWriter(new PrintWriter(Writer.nullWriter()));
        return new Terminal(nowhere, err, piped, animated, coloured, debug, true, directory, clock, language);
    }

    private static PlainWriter utf8(FileDescriptor descriptor) {
        return new PlainWriter(new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true));
    }

    /** Whether standard output is a pipe; false where the system does not tell, as on Windows. */
    private static boolean isPipe() {
        try {
            return ((int) Files.getAttribute(Path.of("/dev/fd/1"), "unix:mode") & FILE_TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return false;
        }
    }

    /** From Java 22 on there is a console even where nobody looks, and it has to be asked. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isScreen() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Java knows about standard input and output only; Linux tells where errors go. */
    private static boolean isErrorScreen() {
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/2")).startsWith("/dev");
        } catch (IOException | UnsupportedOperationException elsewhere) {
            return true;
        }
    }
}
