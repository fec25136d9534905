package pacesetter.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import pacesetter.text.Language;

/** A terminal in a folder, at which commands are typed within this process. */
record Session(Path directory, boolean animated, boolean debug, Map<String, String> environment) {
    Session(Path directory, boolean animated, boolean debug) {
        this(directory, animated, debug, Map.of());
    }

    /** What a command left on the terminal. */
    record Answer(int exitCode, String out, String err) {}

    static Session in(Path directory) {
        return new Session(directory, false, false);
    }

    /** The same terminal where the environment asks for Chinese. */
    Session chinese() {
        return new Session(directory, animated, debug, Map.of("LANG", "zh_CN.UTF-8"));
    }

    Answer type(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Main.execute(terminal(out, err), arguments);
        return new Answer(exitCode, out.toString(), err.toString());
    }

    Terminal terminal(StringWriter out, StringWriter err) {
        Clock clock = Clock.fixed(Instant.parse("2019-08-01T00:00:00Z"), ZoneOffset.UTC);
        return new Terminal(
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                false,
                animated,
                false,
                debug,
                false,
                directory,
                clock,
                Language.of(environment));
    }
}
