package pacesetter.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import pacesetter.random.Seed;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.text.Name;
import pacesetter.text.UsageException;

/**
 * Strategies at the points of a design in the same worlds. Runs are numbered strategy by strategy within point by point
 * within replicate by replicate, so that a sweep that stops early is balanced.
 *
 * @param base the scenario before the design changes it, with what was set over its file
 * @param strategies indices into the scenario's strategies, at least one
 * @param replicates worlds, at least 1
 * @param seed from which the worlds' seeds are derived, with the replicate and nothing else
 * @param ticks ticks to run, from 1 to the calendar's
 * @param variants gives the base with the parameters of a design point changed
 * @param shard the worlds that are executed here
 * @param filling how well the design fills each two factors, where it is meant to
 * @param worlds whether all points meet the same worlds
 */
public record Sweep(
        String id,
        Name title,
        Scenario base,
        List<Integer> strategies,
        int replicates,
        long seed,
        int ticks,
        Run.Null noise,
        Design design,
        Keep keep,
        Shard shard,
        Function<Map<String, String>, Scenario> variants,
        Optional<Filling> filling,
        Worlds worlds) {
    /** Scenarios of design points that are held, the first ones: of most sweeps all, at up to 25 kB each. */
    private static final int HELD = 4096;

    /** Most runs of a sweep. */
    public static final int MOST_RUNS = 100_000_000;

    public Sweep {
        strategies = List.copyOf(strategies);
        if (strategies.isEmpty() || replicates < 1) {
            throw new IllegalArgumentException("a sweep needs a strategy and a replicate");
        }
        if (ticks < 1 || ticks > base.calendar().ticks()) {
            throw new IllegalArgumentException("ticks (" + ticks + ") must be in the calendar");
        }
        if ((double) replicates * design.size() * strategies.size() > MOST_RUNS) {
            throw new UsageException(Name.of("a sweep has at most %d runs.", "批量运行至多 %d 次运行。", MOST_RUNS));
        }
    }

    /** A sweep whose design is not meant to fill a space. */
    public Sweep(
            String id,
            Name title,
            Scenario base,
            List<Integer> strategies,
            int replicates,
            long seed,
            int ticks,
            Run.Null noise,
            Design design,
            Keep keep,
            Shard shard,
            Function<Map<String, String>, Scenario> variants) {
        this(
                id,
                title,
                base,
                strategies,
                replicates,
                seed,
                ticks,
                noise,
                design,
                keep,
                shard,
                variants,
                Optional.empty(),
                Worlds.SHARED);
    }

    /** Runs of the whole sweep. */
    public int runs() {
        return replicates * design.size() * strategies.size();
    }

    /** Ids of the runs of the shard, ascending. */
    public IntStream ids() {
        return IntStream.range(0, runs()).filter(this::isHere);
    }

    /** Whether the shard has a run. */
    public boolean isHere(int id) {
        return shard.has(id / strategies.size());
    }

    /** Ids of the strategies, in order. */
    public List<String> strategyIds() {
        return strategies.stream().map(base.strategies()::get).map(Strategy::id).toList();
    }

    /** The id of the run of a strategy (by its place in the sweep) at a point in a replicate. */
    public int id(int place, int point, int replicate) {
        return (replicate * design.size() + point) * strategies.size() + place;
    }

    /** The same with other replicates. */
    public Sweep withReplicates(int other) {
        return new Sweep(
                id, title, base, strategies, other, seed, ticks, noise, design, keep, shard, variants, filling, worlds);
    }

    /** The same in which each point meets worlds of its own: a sample over parameters and luck together. */
    public Sweep withOwnWorlds() {
        return new Sweep(
                id,
                title,
                base,
                strategies,
                replicates,
                seed,
                ticks,
                noise,
                design,
                keep,
                shard,
                variants,
                filling,
                Worlds.OWN);
    }

    /** The place of a run's strategy in the sweep. */
    public int place(int id) {
        return id % strategies.size();
    }

    /** A run's design point. */
    public int point(int id) {
        return id / strategies.size() % design.size();
    }

    /** A run's replicate. */
    public int replicate(int id) {
        return id / strategies.size() / design.size();
    }

    /** The runs of the shard that are missing, world by world; scenarios are made as they are needed. */
    public Iterator<Chunk> chunks(IntPredicate missing) {
        return chunks(0, missing);
    }

    /** Of these those from a run on. */
    public Iterator<Chunk> chunks(int first, IntPredicate missing) {
        Map<Integer, Scenario> held = new HashMap<>();
        return new Iterator<>() {
            private int next = following(first);

            private int following(int from) {
                int id = from;
                while (id < runs() && !(isHere(id) && missing.test(id))) {
                    id++;
                }
                return id;
            }

            @Override
            public boolean hasNext() {
                return next < runs();
            }

            @Override
            public Chunk next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                int world = next / strategies.size();
                Scenario scenario = at(point(next));
                List<Run> runs = new ArrayList<>();
                for (; next < runs() && next / strategies.size() == world; next = following(next + 1)) {
                    runs.add(run(next, scenario));
                }
                return new Chunk(runs, keep);
            }

            private Scenario at(int point) {
                return point < HELD ? held.computeIfAbsent(point, Sweep.this::scenario) : scenario(point);
            }
        };
    }

    /**
     * The scenario as a design point changes it.
     *
     * @throws IllegalStateException if its files have changed meanwhile
     */
    public Scenario scenario(int point) {
        if (design.isEmpty()) {
            return base;
        }
        Scenario variant = variants.apply(design.settings(point));
        if (!variant.files().equals(base.files())) {
            throw new IllegalStateException("a file of the scenario has changed while the sweep was running");
        }
        return variant.sharing(base);
    }

    private Run run(int id, Scenario scenario) {
        return new Run(id, scenario, strategies.get(place(id)), replicate(id), seed(point(id)), ticks, noise);
    }

    /** The seed from which the worlds of a point are derived. */
    private long seed(int point) {
        return worlds == Worlds.OWN ? Seed.ofReplicate(seed, point).value() : seed;
    }
}
