package pacesetter.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import pacesetter.scenario.SweepFile.Kept;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Chunk;
import pacesetter.sweep.Keep;
import pacesetter.sweep.LocalPool;
import pacesetter.sweep.Sweep;

/** What a sweep will take, measured on its first worlds; nothing of them is kept. */
record Forecast(Terminal terminal, Sweep sweep, int threads) {
    private static final double WARM_NANOS = 3e9;
    private static final double ENOUGH_NANOS = 8e9;
    private static final double MEGABYTE = 1 << 20;

    void print() throws IOException, InterruptedException {
        int total = (int) sweep.ids().count();
        terminal.out()
                .println(total + " runs: " + sweep.strategies().size() + " strategies, "
                        + sweep.design().size() + (sweep.design().size() == 1 ? " design point, " : " design points, ")
                        + sweep.replicates() + " replicates, shard " + sweep.shard());
        Iterator<Chunk> worlds = sweep.chunks(id -> true);
        LocalPool single = new LocalPool(1);
        long start = System.nanoTime();
        long warm = start;
        int runs = 0;
        int measured = 0;
        Keep kept = sweep.keep();
        Keep outcomes = new Keep(kept.outcomes(), Kept.NONE, Kept.NONE, 1);
        long[] bytes = new long[2]; // of the first replicates' results as they are kept, and of their outcomes alone
        // The first worlds are slower, while Java is still compiling: they count only where there are no others.
        while (worlds.hasNext() && System.nanoTime() - start < ENOUGH_NANOS) {
            Chunk chunk = worlds.next();
            single.execute(List.of(chunk).iterator(), result -> {
                bytes[0] += SweepFolder.bytes(result);
                bytes[1] += SweepFolder.bytes(outcomes.of(result));
            });
            runs += chunk.runs().size();
            if (System.nanoTime() - start < WARM_NANOS) {
                warm = System.nanoTime();
                measured = runs;
            }
        }
        boolean isWarm = runs > measured;
        double each = isWarm
                ? (double) (System.nanoTime() - warm) / (runs - measured)
                : (double) (System.nanoTime() - start) / runs;
        System.gc();
        Runtime java = Runtime.getRuntime();
        double used = (java.totalMemory() - java.freeMemory()) / MEGABYTE;
        say(
                "time: about %s on %d threads (%.1f ms a run on one, measured on %d runs)",
                duration(each * total / threads / 1e9), threads, each / 1e6, isWarm ? runs - measured : runs);
        say(
                "memory: about %.0f MB beside the worlds at work, of %.0f MB Java may take",
                used + total * 8 / MEGABYTE + 64, java.maxMemory() / MEGABYTE);
        say(
                "disk: about %.0f MB for the parts, and about as much again for the tables",
                Math.ceil(disk((double) bytes[0] / runs, (double) bytes[1] / runs) * total / MEGABYTE));
    }

    /** Bytes a run, some of which keep their tables. */
    private double disk(double first, double outcomes) {
        Keep keep = sweep.keep();
        boolean all = keep.series() == Kept.ALL || keep.events() == Kept.ALL;
        double share = all ? 1 : Math.min(1, (double) keep.some() / sweep.replicates());
        return share * first + (1 - share) * outcomes;
    }

    private void say(String format, Object... values) {
        terminal.out().println(String.format(Locale.ROOT, format, values));
    }

    private static String duration(double seconds) {
        if (seconds < 120) {
            return String.format(Locale.ROOT, "%.0f seconds", Math.max(1, seconds));
        }
        return seconds < 7200
                ? String.format(Locale.ROOT, "%.0f minutes", seconds / 60)
                : String.format(Locale.ROOT, "%.1f hours", seconds / 3600);
    }
}
