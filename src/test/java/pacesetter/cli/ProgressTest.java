package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressTest {
    private final StringWriter err = new StringWriter();
    private final AtomicLong nanos = new AtomicLong(-5);

    @Test
    void aLogGetsOneLineAQuarter() {
        run(Session.in(Path.of("")), 10, 2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "3 of 10 runs, about 0:14 left",
                        "5 of 10 runs, about 0:10 left",
                        "8 of 10 runs, about 0:04 left",
                        "10 of 10 runs, 0:20");
    }

    @Test
    void aSingleRunGetsOneLine() {
        run(Session.in(Path.of("")), 1, 3700);
        assertThat(err.toString().lines()).containsExactly("1 of 1 run, 1:01:40");
    }

    @Test
    void aScreenGetsOneLineThatIsRedrawnAndTakenAway() {
        run(new Session(Path.of(""), true, false), 4, 1);
        assertThat(err.toString())
                .contains("\r[=======                       ] 1 of 4 runs, about 0:03 left")
                .contains("\r[==============================] 4 of 4 runs, 0:04")
                .doesNotContain("\n")
                .endsWith(" \r");
    }

    @Test
    void aScreenIsNotRedrawnForEveryOneOfManyQuickRuns() {
        try (Progress progress = new Progress(terminal(new Session(Path.of(""), true, false)), 1000, nanos::get)) {
            for (int i = 0; i < 1000; i++) {
                nanos.addAndGet(1_000_000);
                progress.advance();
            }
        }
        assertThat(err.toString().split("\r\\[", -1)).hasSizeBetween(10, 14);
    }

    private void run(Session session, int total, int secondsARun) {
        try (Progress progress = new Progress(terminal(session), total, nanos::get)) {
            for (int i = 0; i < total; i++) {
                nanos.addAndGet(secondsARun * 1_000_000_000L);
                progress.advance();
            }
        }
    }

    private Terminal terminal(Session session) {
        return session.terminal(new StringWriter(), err);
    }
}
