package pacesetter.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the thread that asks: what else the machine does in between does not count. */
public final class Clock {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Clock() {}

    /** Nanoseconds; asking costs about 300 itself. */
    public static long now() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** A time in ns a programme-tick of Zhejiang. */
    public static double perProgrammeTick(long nanoseconds) {
        return (double) nanoseconds / Zhejiang.PROGRAMME_TICKS;
    }
}
