package pacesetter.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.text.UsageException;

/** What comes back from the engine of a cluster. */
@Tag("cluster")
final class ClusterTest {
    private static SweepEngine engine(String master) {
        return Cluster.named("spark").orElseThrow().engine(Optional.of(master));
    }

    private static List<List<?>> results(SweepEngine engine, Iterator<Chunk> chunks) throws Exception {
        List<List<?>> results = new ArrayList<>();
        engine.execute(chunks, result -> results.add(told(result)));
        return results;
    }

    private static List<?> told(RunResult result) {
        if (result instanceof RunResult.Failed broken) {
            return List.of(broken.run(), broken.seed(), broken.message());
        }
        List<Object> told = new ArrayList<>(List.of(result.run(), result.seed()));
        ((RunResult.Completed) result).tables().forEach((name, table) -> {
            told.add(table.columns());
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    told.add(table.value(row, column));
                }
            }
        });
        return told;
    }

    @Test
    void resultsAreThoseOfThisMachineInTheSameOrder() throws Exception {
        Sweep sweep = SmallSweep.of(40);
        assertThat(results(engine("local[2]"), sweep.chunks(id -> id != 7)))
                .isEqualTo(results(new LocalPool(1), sweep.chunks(id -> id != 7)))
                .hasSize(159);
    }

    @Test
    void aRunThatBreaksIsAResultAndTheOthersGoOn() throws Exception {
        List<Chunk> chunks = new ArrayList<>();
        SmallSweep.of(4).chunks(id -> true).forEachRemaining(chunks::add);
        chunks.set(1, broken(chunks.get(1)));
        List<List<?>> results = results(engine("local[2]"), chunks.iterator());
        assertThat(results)
                .isEqualTo(results(new LocalPool(1), chunks.iterator()))
                .hasSize(16);
        assertThat(results.get(2).get(2)).asString().contains("IndexOutOfBounds");
    }

    /** The same with a reform of a domain that does not exist. */
    private static Chunk broken(Chunk chunk) {
        Scenario scenario = chunk.runs().get(0).scenario();
        Scenario broken = scenario.with(scenario.strategies(), List.of(new Event.NationalUptake(1, 99, 5)));
        return new Chunk(
                chunk.runs().stream()
                        .map(run -> new Run(
                                run.id(),
                                broken,
                                run.strategy(),
                                run.replicate(),
                                run.studySeed(),
                                run.ticks(),
                                run.noise()))
                        .toList(),
                chunk.keep());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "here", "spark:host", "http://host:7077"})
    void anAddressThatIsNoneIsRefused(String master) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> engine(master))
                .withMessage("--master (" + master + ") must be a master of Spark, for instance spark://host:7077.");
    }
}
