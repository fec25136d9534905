package pacesetter.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.stream.IntStream;
import pacesetter.run.Execution;
import pacesetter.run.RunResult;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Chunk;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;

/** What a sweep will take, measured on worlds from all over it; nothing of them is kept. */
record Forecast(Terminal terminal, Sweep sweep, int threads) {
    private static final double WARM_NANOS = 4e9;
    private static final double ENOUGH_NANOS = 8e9;

    /** So that a busy machine does not make it long. */
    private static final double PATIENCE_NANOS = 40e9;

    private static final double MEGABYTE = 1 << 20;

    /** Elapsed over processor time from which the machine is called busy. */
    private static final double BUSY = 1.2;

    /** Strategies of a world that are measured at most, so that a world of hundreds does not make it long. */
    private static final int STRATEGIES = 24;

    /** Time spent on some runs. */
    private record Effort(int runs, double elapsedNanos, double processorNanos) {
        static final Effort NONE = new Effort(0, 0, 0);

        Effort plus(Effort more) {
            return new Effort(runs + more.runs, elapsedNanos + more.elapsedNanos, processorNanos + more.processorNanos);
        }

        boolean isEnough() {
            return processorNanos >= ENOUGH_NANOS || elapsedNanos >= PATIENCE_NANOS;
        }
    }

    void print() throws IOException {
        int total = (int) sweep.ids().count();
        int strategies = sweep.strategies().size();
        say(
                "%s: %s, %s, %s, shard %s",
                "%s：%s，%s，%s，分片 %s",
                Name.counted(total, "run", "runs", " 次运行"),
                Name.counted(strategies, "strategy", "strategies", " 个策略"),
                Name.counted(sweep.design().size(), "design point", "design points", " 个设计点"),
                Name.counted(sweep.replicates(), "replicate", "replicates", " 次重复"),
                sweep.shard());
        sweep.filling().map(SweepJob::told).ifPresent(terminal::print);
        PrimitiveIterator.OfInt worlds = spread(sweep.runs() / strategies)
                .filter(world -> sweep.isHere(world * strategies))
                .iterator();
        Effort cold = Effort.NONE; // while Java is still compiling: counts only where there is nothing else
        Effort warm = Effort.NONE;
        long[] bytes = new long[2]; // of results as the first replicates keep them, and of their outcomes alone
        for (Effort all = cold; worlds.hasNext() && !all.isEnough(); all = cold.plus(warm)) {
            Effort effort = execute(worlds.nextInt(), bytes);
            if (all.processorNanos() < WARM_NANOS) {
                cold = cold.plus(effort);
            } else {
                warm = warm.plus(effort);
            }
        }
        Effort measured = warm.runs() > 0 ? warm : cold;
        double each = measured.processorNanos() / measured.runs();
        double busy = measured.elapsedNanos() / measured.processorNanos();
        say(
                "time: about %s on %s (%.1f ms a run on one, measured on %s)",
                "时间：约 %s（%s；单线程每次运行 %.1f 毫秒，据 %s测得）",
                duration(each * total / threads / 1e9),
                Name.counted(threads, "thread", "threads", " 个线程"),
                each / 1e6,
                Name.counted(measured.runs(), "run", "runs", " 次运行"));
        if (busy > BUSY) {
            say(
                    "      the machine is busy with other things: at its load now about %s",
                    "      本机正忙于其他任务：按目前负荷约 %s", duration(busy * each * total / threads / 1e9));
        }
        System.gc();
        Runtime java = Runtime.getRuntime();
        double used = (java.totalMemory() - java.freeMemory()) / MEGABYTE;
        say(
                "memory: about %.0f MB beside the worlds at work, of %.0f MB Java may take",
                "内存：除运行中的世界外约 %.0f MB，Java 可用 %.0f MB", used + total * 8 / MEGABYTE + 64, java.maxMemory() / MEGABYTE);
        int runs = cold.runs() + warm.runs();
        say(
                "disk: about %.0f MB for the parts, and about as much again for the tables",
                "磁盘：分块文件约 %.0f MB，表格再占大致同样多",
                Math.ceil(disk((double) bytes[0] / runs, (double) bytes[1] / runs) * total / MEGABYTE));
    }

    /** All worlds, neighbours far apart: design points that stand together in the sweep take similar times. */
    private static IntStream spread(int worlds) {
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(worlds - 1);
        return IntStream.range(0, worlds == 1 ? 1 : 1 << bits)
                .map(i -> bits == 0 ? 0 : Integer.reverse(i) >>> (Integer.SIZE - bits))
                .filter(world -> world < worlds);
    }

    private Effort execute(int world, long[] bytes) throws IOException {
        int strategies = sweep.strategies().size();
        // An odd step, so that of strategies that are all subsets of some levers no lever stays as it is.
        int step = (strategies + STRATEGIES - 1) / STRATEGIES | 1;
        Chunk chunk = sweep.chunks(world * strategies, id -> sweep.place(id) % step == world % step)
                .next();
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long elapsed = System.nanoTime();
        long processor = clock.getCurrentThreadCpuTime();
        List<RunResult> results = new ArrayList<>();
        Execution.inOneWorld(chunk.runs(), results::add);
        Effort effort =
                new Effort(results.size(), System.nanoTime() - elapsed, clock.getCurrentThreadCpuTime() - processor);
        Keep kept = sweep.keep();
        Keep first = new Keep(kept.outcomes(), first(kept.series()), first(kept.events()), 1);
        Keep outcomes = new Keep(kept.outcomes(), Kept.NONE, Kept.NONE, 1);
        for (RunResult result : results) {
            bytes[0] += SweepFolder.bytes(first.of(result));
            bytes[1] += SweepFolder.bytes(outcomes.of(result));
        }
        return effort;
    }

    private static Kept first(Kept kept) {
        return kept == Kept.NONE ? Kept.NONE : Kept.ALL;
    }

    /** Bytes a run, some of which keep their tables. */
    private double disk(double first, double outcomes) {
        Keep keep = sweep.keep();
        boolean all = keep.series() == Kept.ALL || keep.events() == Kept.ALL;
        double share = all ? 1 : Math.min(1, (double) keep.some() / sweep.replicates());
        return share * first + (1 - share) * outcomes;
    }

    private void say(String en, String zh, Object... values) {
        terminal.print(Name.of(en, zh, values));
    }

    private static Name duration(double seconds) {
        if (seconds < 120) {
            return Name.counted(Math.max(1, (int) Math.round(seconds)), "second", "seconds", " 秒");
        }
        return seconds < 7200
                ? Name.of("%.0f minutes", "%.0f 分钟", seconds / 60)
                : Name.of("%.1f hours", "%.1f 小时", seconds / 3600);
    }
}
