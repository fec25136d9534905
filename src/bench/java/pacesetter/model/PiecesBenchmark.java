package pacesetter.model;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import pacesetter.bench.Zhejiang;
import pacesetter.model.ground.World;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** What a run is made of, piece by piece, on the state of Zhejiang in week 40. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@State(Scope.Thread)
public class PiecesBenchmark {
    private static final int WEEK = 40;

    private Scenario scenario;
    private Scenario agents;
    private Model model;
    private int replicate;

    @Setup(Level.Trial)
    public void build() {
        scenario = Zhejiang.read();
        agents = ScenarioReader.read(Path.of("scenarios/docking/lazer-friedman-2007.yaml"));
        model = Model.of(
                World.of(scenario, Seed.ofReplicate(1, 0)),
                scenario.strategies().get(0));
        model.start();
        for (int week = 0; week < WEEK; week++) {
            model.schedule.step(model);
        }
    }

    /** A world a replicate: landscapes, legacies, pioneers. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public World worldOfZhejiang() {
        return World.of(scenario, Seed.ofReplicate(1, replicate++));
    }

    /** One landscape of 2^20 practices, searched for its optimum. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public World worldOfLazerFriedman() {
        return World.of(agents, Seed.ofReplicate(1, replicate++));
    }

    /** The optima of all programmes, once a world, for {@code local_fit}. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public double worldAndOptimaOfZhejiang() {
        World world = World.of(scenario, Seed.ofReplicate(1, replicate++));
        double sum = 0;
        for (int d = 0; d < Zhejiang.DOMAINS; d++) {
            sum += world.optimum(0, d);
        }
        return sum;
    }

    /** The value of a practice in a region. */
    @Benchmark
    @OperationsPerInvocation(Zhejiang.PROGRAMMES)
    public double landscapeValue() {
        double sum = 0;
        for (Field field : model.fields()) {
            for (int r = 0; r < Zhejiang.REGIONS; r++) {
                sum += field.environment().performance(r, field.practice(r));
            }
        }
        return sum;
    }

    /** What one changed element would add. */
    @Benchmark
    @OperationsPerInvocation(Zhejiang.PROGRAMMES)
    public double landscapeGain() {
        double sum = 0;
        for (Field field : model.fields()) {
            for (int r = 0; r < Zhejiang.REGIONS; r++) {
                sum += field.environment()
                        .gain(r, field.practice(r), r % field.landscape().bits());
            }
        }
        return sum;
    }

    /** A measurement of every programme, due every few weeks. */
    @Benchmark
    @OperationsPerInvocation(Zhejiang.PROGRAMMES)
    public double evidence() {
        Wiring wiring = model.wiring();
        for (Field field : wiring.fields) {
            field.evidence().survey(WEEK);
            field.evidence()
                    .measure(
                            WEEK,
                            wiring.prestige.added(),
                            field.gaming().embellished(),
                            wiring.reward.shown(field, WEEK));
        }
        return model.field(0).measured(0);
    }

    /** A draw that decides on a copy: 64 bits, and the logistic function at hazards of about 4 %. */
    @Benchmark
    @OperationsPerInvocation(Zhejiang.PROGRAMMES)
    public int hazardDraw() {
        int moved = 0;
        for (int d = 0; d < Zhejiang.DOMAINS; d++) {
            Stream draws = model.world().seed().stream(Purpose.DECISION, d, WEEK);
            for (int r = 0; r < Zhejiang.REGIONS; r++) {
                double score = -3.2 + model.field(d).measured(r);
                moved += Logistic.exceeds(score, Stream.upper(draws.bits(r))) ? 1 : 0;
            }
        }
        return moved;
    }
}
