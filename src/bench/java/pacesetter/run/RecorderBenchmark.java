package pacesetter.run;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pacesetter.bench.Clock;
import pacesetter.bench.Zhejiang;
import pacesetter.model.Model;
import pacesetter.model.ground.World;
import pacesetter.scenario.Scenario;

/**
 * What recording costs in a Zhejiang run: the clock of {@link Clock} is read before and after the recorder's step of every tick, and around
 * the making of the tables; counters are ns a programme-tick. The world's optima, which a result asks for once a world, are
 * found before.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 100)
@Measurement(iterations = 60)
@Fork(3)
public class RecorderBenchmark {
    /** ns a programme-tick. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Parts {
        public double steps;
        public double tables;
    }

    /** A run in the next world. */
    @State(Scope.Thread)
    public static class Next {
        private Scenario scenario;
        private Run run;
        private World world;
        private int replicate;

        @Setup(Level.Trial)
        public void read() {
            scenario = Zhejiang.read();
        }

        @Setup(Level.Invocation)
        public void build() {
            run = new Run(0, scenario, 0, replicate++, 1, Zhejiang.WEEKS, Run.Null.OFF);
            world = World.of(scenario, run.seed());
            for (int d = 0; d < Zhejiang.DOMAINS; d++) {
                world.optimum(0, d);
            }
        }
    }

    @Benchmark
    public RunResult run(Next next, Parts parts) {
        Model model = Model.of(next.world, next.scenario.strategies().get(0));
        model.start();
        long[] started = new long[1];
        model.schedule.scheduleRepeating(0, Model.OBSERVE - 1, state -> started[0] = Clock.now(), 1);
        Recorder recorder = Recorder.on(model, next.run);
        model.schedule.scheduleRepeating(
                0, Model.OBSERVE + 2, state -> parts.steps += Clock.perProgrammeTick(Clock.now() - started[0]), 1);
        for (int week = 0; week < Zhejiang.WEEKS; week++) {
            model.schedule.step(model);
        }
        long over = Clock.now();
        RunResult result = recorder.result(Optional.empty());
        parts.tables += Clock.perProgrammeTick(Clock.now() - over);
        return result;
    }
}
