package pacesetter.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/**
 * A whole run with recording, from a world that is built to the tables of its result, without the frozen twin. The counter
 * is processor time in ns a programme-tick (region, domain, week) or an agent-round, by {@link Clock}. Each invocation runs in another of a few worlds, so that what
 * the branch predictor learns of one world does not flatter the next.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 60)
@Measurement(iterations = 40)
@Fork(3)
public class RunBenchmark {
    private static final int WORLDS = 8;

    /** Processor time of one thread. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Processor {
        public double nanoseconds;
    }

    /** Zhejiang under each strategy. */
    @State(Scope.Thread)
    public static class Province {
        @Param({"documented", "measured", "everything"})
        public String strategy;

        private Worlds worlds;

        @Setup(Level.Trial)
        public void build() {
            worlds = new Worlds(Zhejiang.read(), strategy);
        }
    }

    /** Lazer and Friedman's agents: one domain, 100 regions. */
    @State(Scope.Thread)
    public static class Agents {
        static final int REGIONS = 100;
        static final int ROUNDS = 101;
        static final int RUNS = 40; // an invocation

        @Param({"path", "complete"})
        public String network;

        private Worlds worlds;

        @Setup(Level.Trial)
        public void build() {
            Scenario scenario = ScenarioReader.read(Path.of("scenarios/docking/lazer-friedman-2007.yaml"));
            Zhejiang.check(scenario, REGIONS, 1, ROUNDS);
            worlds = new Worlds(scenario, network);
        }
    }

    /** A scenario's first worlds, one after the other. */
    private static final class Worlds {
        private final Scenario scenario;
        private final int strategy;
        private final World[] worlds = new World[WORLDS];
        private int next;

        Worlds(Scenario scenario, String strategy) {
            this.scenario = scenario;
            this.strategy = scenario.strategies().indexOf(scenario.strategy(strategy));
            for (int i = 0; i < WORLDS; i++) {
                worlds[i] = World.of(scenario, Seed.ofReplicate(1, i));
                run(i); // what a world finds once and keeps, as its strategies share it
            }
        }

        RunResult run() {
            next = (next + 1) % WORLDS;
            return run(next);
        }

        private RunResult run(int replicate) {
            Run run = new Run(
                    0, scenario, strategy, replicate, 1, scenario.calendar().ticks(), Run.Null.OFF);
            return Execution.of(run, worlds[replicate]);
        }
    }

    @Benchmark
    public RunResult zhejiang(Province province, Processor processor) {
        long start = Clock.now();
        RunResult result = province.worlds.run();
        processor.nanoseconds += Clock.perProgrammeTick(Clock.now() - start);
        return result;
    }

    @Benchmark
    public RunResult lazerFriedman(Agents agents, Processor processor) {
        long start = Clock.now();
        RunResult result = agents.worlds.run();
        for (int i = 1; i < Agents.RUNS; i++) {
            result = agents.worlds.run();
        }
        long rounds = (long) Agents.REGIONS * Agents.ROUNDS * Agents.RUNS;
        processor.nanoseconds += (double) (Clock.now() - start) / rounds;
        return result;
    }

    /** The same agents in a program for MASON alone, its landscape drawn anew each time. */
    @Benchmark
    public double plainAgents(Agents agents, Processor processor) {
        boolean complete = agents.network.equals("complete");
        long start = Clock.now();
        double sum = 0;
        for (int i = 0; i < Agents.RUNS; i++) {
            sum += new PlainAgents(i + 1L, Agents.REGIONS, Agents.ROUNDS, complete).run();
        }
        long rounds = (long) Agents.REGIONS * Agents.ROUNDS * Agents.RUNS;
        processor.nanoseconds += (double) (Clock.now() - start) / rounds;
        return sum;
    }
}
