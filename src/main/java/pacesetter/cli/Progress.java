package pacesetter.cli;

import java.util.Locale;
import java.util.function.LongSupplier;
import pacesetter.text.Name;
import pacesetter.text.TextTable;

/** Tells how far the runs are: a bar that is redrawn on a screen, four lines in a log. */
final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final Terminal terminal;
    private final int total;
    private final LongSupplier nanos;
    private final long start;
    private long drawn;
    private int length;
    private int done;

    /** @param nanos a clock that only goes forward, such as {@link System#nanoTime()} */
    Progress(Terminal terminal, int total, LongSupplier nanos) {
        this.terminal = terminal;
        this.total = total;
        this.nanos = nanos;
        start = nanos.getAsLong();
        drawn = start - REDRAW_NANOS;
    }

    /** One more run is over; any thread may say so. */
    synchronized void advance() {
        done++;
        long now = nanos.getAsLong();
        if (terminal.animated()) {
            if (now - drawn >= REDRAW_NANOS || done == total) {
                drawn = now;
                draw(bar() + status(now));
            }
        } else if (4L * done / total > 4L * (done - 1) / total) {
            terminal.err().println(status(now));
        }
    }

    /** Takes the bar off the screen. */
    @Override
    public synchronized void close() {
        if (length > 0) {
            terminal.redraw(" ".repeat(length));
            terminal.redraw("");
            length = 0;
        }
    }

    private void draw(String text) {
        terminal.redraw(text + " ".repeat(Math.max(0, length - TextTable.width(text))));
        length = TextTable.width(text);
    }

    private String bar() {
        int filled = (int) ((long) WIDTH * done / total);
        return "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] ";
    }

    private String status(long now) {
        return terminal.language().of(told(now));
    }

    private Name told(long now) {
        Name counted = Name.of("%d of %s", "%d/%s", done, Name.counted(total, "run", "runs", " 次运行"));
        if (done == total) {
            return Name.of("%s, %s", "%s，用时 %s", counted, duration(now - start));
        }
        return Name.of("%s, about %s left", "%s，约剩 %s", counted, duration((now - start) / done * (total - done)));
    }

    private static String duration(long nanos) {
        long seconds = nanos / 1_000_000_000L;
        return seconds < 3600
                ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
