package pacesetter.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.SmallScenario;
import pacesetter.scenario.Scenario;

/** Sweeps of a scenario of six weeks for tests. */
public final class SmallSweep {
    public static final Design TWO_POINTS =
            new Design(List.of("evidence.noise"), List.of(List.of("0.02"), List.of("0.2")));

    private SmallSweep() {}

    /** Two strategies at two points, with all tables of the first replicate. */
    public static Sweep of(int replicates) {
        return of(List.of(0, 1), replicates, TWO_POINTS, Shard.WHOLE);
    }

    public static Sweep of(List<Integer> strategies, int replicates, Design design, Shard shard) {
        Scenario base = small().scenario();
        return new Sweep(
                "small",
                base.title(),
                base,
                strategies,
                replicates,
                7,
                base.calendar().ticks(),
                Run.Null.OFF,
                design,
                new Keep(List.of("covered_end", "delivered_end"), Kept.SOME, Kept.SOME, 1),
                shard,
                settings -> small().with(settings).scenario());
    }

    /** The same sweep, stopped after some weeks. */
    static Sweep until(Sweep sweep, int weeks) {
        return with(sweep, weeks, sweep.variants());
    }

    /** The same, telling of each scenario that is read. */
    static Sweep reading(Sweep sweep, Consumer<Scenario> read) {
        return with(sweep, sweep.ticks(), settings -> {
            Scenario variant = sweep.variants().apply(settings);
            read.accept(variant);
            return variant;
        });
    }

    private static Sweep with(Sweep sweep, int weeks, Function<Map<String, String>, Scenario> variants) {
        return new Sweep(
                sweep.id(),
                sweep.title(),
                sweep.base(),
                sweep.strategies(),
                sweep.replicates(),
                sweep.seed(),
                weeks,
                sweep.noise(),
                sweep.design(),
                sweep.keep(),
                sweep.shard(),
                variants);
    }

    private static SmallScenario small() {
        return SmallScenario.make().size(6, 2, 2).weeks(6);
    }

    /** All results of the shard, in order. */
    public static List<RunResult> results(Sweep sweep) throws IOException, InterruptedException {
        List<RunResult> results = new ArrayList<>();
        new LocalPool(1).execute(sweep.chunks(id -> true), results::add);
        return results;
    }
}
