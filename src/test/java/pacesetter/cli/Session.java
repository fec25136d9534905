package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import pacesetter.text.Chinese;
import pacesetter.text.Language;

/** A terminal in a folder, at which commands are typed within this process. */
record Session(Path directory, boolean animated, boolean debug, Map<String, String> environment) {
    private static final Set<Integer> REFUSALS = Set.of(ExitCode.INVALID, ExitCode.OUTPUT_EXISTS);

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
        if (environment.isEmpty() && !debug && REFUSALS.contains(exitCode)) {
            checkInChinese(arguments);
        }
        return new Answer(exitCode, out.toString(), err.toString());
    }

    /** A command that was refused has done nothing, so whatever a test types wrong can be typed once more in Chinese. */
    private void checkInChinese(String... arguments) {
        if (List.of(arguments).stream().noneMatch(word -> word.startsWith("--lang"))) {
            Answer answer = chinese().type(arguments);
            List<String> told =
                    Stream.concat(answer.out().lines(), answer.err().lines()).toList();
            assertThat(Chinese.wrong(told)).as("%s", List.of(arguments)).isEmpty();
        }
    }

    Terminal terminal(StringWriter out, StringWriter err) {
        Clock clock = Clock.fixed(Instant.parse("2019-08-01T00:00:00Z"), ZoneOffset.UTC);
        return new Terminal(
                new PlainWriter(new PrintWriter(out, true)),
                new PlainWriter(new PrintWriter(err, true)),
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
