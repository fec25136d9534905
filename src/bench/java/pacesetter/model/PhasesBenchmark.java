package pacesetter.model;

import java.util.List;
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
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Where the time of a Zhejiang run goes: the clock of {@link Clock} is read between the groups of every tick's steps ({@link Week}), and
 * each counter is a group's ns a programme-tick. The state is that of a run as it goes, which no group alone could show. Nothing is recorded.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 100)
@Measurement(iterations = 60)
@Fork(3)
public class PhasesBenchmark {
    /** ns a programme-tick. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Phases {
        public double domains;
        public double province;
        public double pressures;
        public double attention;
        public double acts;
    }

    /** A model in the next world, before its first tick. */
    @State(Scope.Thread)
    public static class Next {
        private Scenario scenario;
        private int replicate;
        private Model model;

        @Setup(Level.Trial)
        public void read() {
            scenario = Zhejiang.read();
        }

        @Setup(Level.Invocation)
        public void build() {
            World world = World.of(scenario, Seed.ofReplicate(1, replicate++));
            model = Model.of(world, scenario.strategies().get(0));
            model.start();
        }
    }

    /** All groups of a week's steps in their order, timed one by one. */
    private static final class Tick implements Steppable {
        private final Phases phases;
        private final List<Week.Group> groups;

        Tick(Phases phases, Model model) {
            this.phases = phases;
            groups = model.week().groups();
        }

        @Override
        public void step(SimState state) {
            phases.domains += time(0, state);
            phases.province += time(1, state);
            phases.pressures += time(2, state);
            phases.attention += time(3, state);
            phases.acts += time(4, state);
            ((Model) state).happenings().clear();
        }

        private double time(int group, SimState state) {
            long start = Clock.now();
            groups.get(group).steps().step(state);
            return Clock.perProgrammeTick(Clock.now() - start);
        }
    }

    @Benchmark
    public Model run(Next next, Phases phases) {
        Model model = next.model;
        model.schedule.clear();
        model.schedule.scheduleRepeating(0, 0, new Tick(phases, model), 1);
        for (int week = 0; week < Zhejiang.WEEKS; week++) {
            model.schedule.step(model);
        }
        return model;
    }
}
