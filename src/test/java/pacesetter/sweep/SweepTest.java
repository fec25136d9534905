package pacesetter.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;

final class SweepTest {
    @Test
    void runsAlternateByStrategyThenPointThenReplicate() {
        Sweep sweep = SmallSweep.of(2);
        List<Run> runs = new ArrayList<>();
        sweep.chunks(id -> true).forEachRemaining(chunk -> runs.addAll(chunk.runs()));
        assertThat(runs)
                .extracting(Run::id)
                .isEqualTo(IntStream.range(0, 8).boxed().toList());
        assertThat(runs).extracting(Run::strategy).containsExactly(0, 1, 0, 1, 0, 1, 0, 1);
        assertThat(runs).extracting(run -> sweep.point(run.id())).containsExactly(0, 0, 1, 1, 0, 0, 1, 1);
        assertThat(runs).extracting(Run::replicate).containsExactly(0, 0, 0, 0, 1, 1, 1, 1);
    }

    @Test
    void aReplicateMeetsTheSameWorldUnderEveryStrategyAndPoint() throws Exception {
        List<RunResult> results = SmallSweep.results(SmallSweep.of(3));
        for (RunResult result : results) {
            assertThat(result.seed())
                    .isEqualTo(results.get(result.run().replicate() * 4).seed());
        }
        assertThat(results.stream().map(RunResult::seed).distinct()).hasSize(3);
    }

    @Test
    void ofOwnWorldsNoTwoPointsShareOneAndMorePointsChangeNone() throws Exception {
        Design onePoint = new Design(
                SmallSweep.TWO_POINTS.factors(), SmallSweep.TWO_POINTS.points().subList(0, 1));
        List<RunResult> few = SmallSweep.results(
                SmallSweep.of(List.of(0, 1), 2, onePoint, Shard.WHOLE).withOwnWorlds());
        List<RunResult> many = SmallSweep.results(SmallSweep.of(3).withOwnWorlds());
        assertThat(many.stream().map(RunResult::seed).distinct()).hasSize(6);
        Sweep large = SmallSweep.of(3);
        for (RunResult one : few) {
            int place = one.run().id() % 2;
            assertThat(many.get(large.id(place, 0, one.run().replicate())).seed())
                    .isEqualTo(one.seed());
        }
    }

    @Test
    void moreStrategiesPointsAndReplicatesChangeNoOtherRun() throws Exception {
        Design onePoint = new Design(List.of("evidence.noise"), List.of(List.of("0.2")));
        Sweep little = SmallSweep.of(List.of(1), 2, onePoint, Shard.WHOLE);
        Sweep large = SmallSweep.of(3);
        List<RunResult> few = SmallSweep.results(little);
        List<RunResult> many = SmallSweep.results(large);
        for (RunResult one : few) {
            RunResult same = many.get(large.id(1, 1, one.run().replicate()));
            assertThat(cells(same)).isEqualTo(cells(one));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8})
    void threadsChangeNothing(int threads) throws Exception {
        Sweep sweep = SmallSweep.of(5);
        List<List<Double>> found = new ArrayList<>();
        new LocalPool(threads).execute(sweep.chunks(id -> true), result -> found.add(cells(result)));
        assertThat(found)
                .isEqualTo(
                        SmallSweep.results(sweep).stream().map(SweepTest::cells).toList());
    }

    @Test
    void onlyWhatIsMissingIsExecuted() {
        List<Integer> ids = new ArrayList<>();
        SmallSweep.of(3)
                .chunks(id -> id == 1 || id == 6 || id == 7)
                .forEachRemaining(chunk -> chunk.runs().forEach(run -> ids.add(run.id())));
        assertThat(ids).containsExactly(1, 6, 7);
    }

    /** A sweep may have millions of runs, of which a forecast looks at a few. */
    @Test
    void fromARunOnNoneBeforeIsLookedAt() {
        List<Integer> asked = new ArrayList<>();
        Chunk chunk = SmallSweep.of(3).chunks(6, asked::add).next();
        assertThat(chunk.runs().get(0).id()).isEqualTo(6);
        assertThat(asked).allMatch(id -> id >= 6).hasSizeLessThan(6);
    }

    @Test
    void shardsShareTheWorldsWithoutGapOrOverlap() {
        List<Integer> all = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Shard shard = new Shard(number, 3);
            Sweep sweep = SmallSweep.of(List.of(0, 1), 5, SmallSweep.TWO_POINTS, shard);
            List<Integer> ids = sweep.ids().boxed().toList();
            assertThat(ids).hasSize(2 * shard.share(10));
            assertThat(Shard.parse(shard.toString())).isEqualTo(shard);
            all.addAll(ids);
        }
        assertThat(all)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 20).boxed().toList());
    }

    @Test
    void onlyKeptOutcomesAndTheTablesOfTheFirstReplicatesComeBack() throws Exception {
        for (RunResult result : SmallSweep.results(SmallSweep.of(2))) {
            RunResult.Completed done = (RunResult.Completed) result;
            assertThat(done.outcomes().columns()).extracting("name").containsExactly("covered_end", "delivered_end");
            assertThat(done.series().rows()).isEqualTo(done.run().replicate() == 0 ? 6 : 0);
            assertThat(done.table(RunTable.EVENTS).rows() == 0)
                    .isEqualTo(done.run().replicate() > 0);
        }
    }

    @Test
    void theScenarioOfAPointHasItsValues() {
        Sweep sweep = SmallSweep.of(1);
        sweep.chunks(id -> true)
                .forEachRemaining(chunk -> chunk.runs()
                        .forEach(run -> assertThat(
                                        run.scenario().parameters().evidence().noise())
                                .isEqualTo(Map.of(0, .02, 1, .2).get(sweep.point(run.id())))));
    }

    /** However many worlds they meet; and what a point leaves as it is they all hold together. */
    @Test
    void theScenarioOfEachPointIsReadOnce() {
        List<List<String>> points =
                IntStream.range(0, 300).mapToObj(i -> List.of("." + (100 + i))).toList();
        Sweep sweep = SmallSweep.of(List.of(0, 1), 3, new Design(List.of("evidence.noise"), points), Shard.WHOLE);
        List<Scenario> read = new ArrayList<>();
        List<Scenario> run = new ArrayList<>();
        SmallSweep.reading(sweep, read::add)
                .chunks(id -> true)
                .forEachRemaining(chunk -> run.add(chunk.runs().get(0).scenario()));
        assertThat(read).hasSize(300);
        assertThat(run)
                .hasSize(900)
                .containsAll(read)
                .allSatisfy(variant ->
                        assertThat(variant.regions()).isSameAs(sweep.base().regions()));
    }

    @Test
    void runsStopWithTheWeekAskedForWhichIsOneOfTheCalendar() {
        Sweep whole = SmallSweep.of(1);
        SmallSweep.until(whole, 4)
                .chunks(id -> true)
                .forEachRemaining(
                        chunk -> assertThat(chunk.runs()).extracting(Run::ticks).containsOnly(4));
        assertThatThrownBy(() -> SmallSweep.until(whole, 7)).hasMessage("ticks (7) must be in the calendar");
    }

    @Test
    void tooManyRunsAreRefused() {
        assertThatThrownBy(() -> SmallSweep.of(1_000_000_000)).hasMessageContaining("at most");
    }

    private static List<Double> cells(RunResult result) {
        RunResult.Completed done = (RunResult.Completed) result;
        List<Double> cells = new ArrayList<>();
        for (Table table : List.of(done.outcomes(), done.series(), done.table(RunTable.ADOPTIONS))) {
            for (int row = 0; row < table.rows(); row++) {
                for (int column = 0; column < table.columns().size(); column++) {
                    cells.add(table.value(row, column));
                }
            }
        }
        return result.run().replicate() == 0 ? cells : cells.subList(0, 2);
    }
}
