package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Scenario;

@Timeout(600)
final class StudyTest {
    private static final Scenario SCENARIO = SmallScenario.make().weeks(8).scenario();

    private static Study study(int replicates) {
        return new Study(SCENARIO, List.of(1, 0), replicates, 42, 8, Run.Null.OFF);
    }

    @Test
    void resultsComeInTheOrderOfRuns() throws Exception {
        List<RunResult> results = new ArrayList<>();
        Thread caller = Thread.currentThread();
        study(10).execute(4, result -> {
            assertThat(Thread.currentThread()).isSameAs(caller);
            results.add(result);
        });
        assertThat(results.stream().map(result -> result.run().id())).isSorted().hasSize(20);
        assertThat(results.get(3).run().strategy()).isZero();
        assertThat(results.get(3).run().replicate()).isEqualTo(1);
        assertThat(results).allMatch(RunResult.Completed.class::isInstance);
    }

    @Test
    void aWorldIsBuiltOnceAndSharedByItsStrategies() throws Exception {
        AtomicInteger built = new AtomicInteger();
        study(5).execute(3, result -> {}, (scenario, seed) -> {
            built.incrementAndGet();
            return World.of(scenario, seed);
        });
        assertThat(built).hasValue(5);
    }

    @Test
    void aRunThatBreaksIsRecordedAndTheRestGoesOn() throws Exception {
        Seed broken = Seed.ofReplicate(42, 1);
        List<RunResult> results = new ArrayList<>();
        study(3).execute(2, results::add, (scenario, seed) -> {
            if (seed.equals(broken)) {
                throw new IllegalStateException("no such world");
            }
            return World.of(scenario, seed);
        });
        assertThat(results).hasSize(6);
        for (RunResult result : results) {
            if (result.run().replicate() == 1) {
                assertThat(result)
                        .isInstanceOfSatisfying(
                                RunResult.Failed.class,
                                failed -> assertThat(failed.message()).contains("no such world", "StudyTest"));
            } else {
                assertThat(result).isInstanceOf(RunResult.Completed.class);
            }
        }
    }

    @Test
    void workersDoNotRunFarAheadOfASlowSink() throws Exception {
        AtomicInteger built = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        study(40)
                .execute(
                        2,
                        result -> assertThat(built.get()).isLessThanOrEqualTo(taken.getAndIncrement() / 2 + 4),
                        (scenario, seed) -> {
                            built.incrementAndGet();
                            return World.of(scenario, seed);
                        });
        assertThat(built).hasValue(40);
    }

    @Test
    void aSinkThatFailsEndsTheStudy() {
        AtomicInteger taken = new AtomicInteger();
        assertThatThrownBy(() -> study(50).execute(2, result -> {
                    if (taken.incrementAndGet() == 3) {
                        throw new IOException("disk full");
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(taken).hasValue(3);
    }

    @Test
    void aLackOfMemoryEndsTheStudyAsItself() {
        OutOfMemoryError full = new OutOfMemoryError("as if");
        assertThatThrownBy(() -> study(50).execute(2, result -> {}, (scenario, seed) -> {
                    throw full;
                }))
                .isSameAs(full);
    }

    @Test
    void anInterruptEndsTheStudy() {
        assertThatThrownBy(() ->
                        study(1000).execute(2, result -> Thread.currentThread().interrupt()))
                .isInstanceOf(InterruptedException.class);
    }

    @Test
    void aRunMustLieWithinTheCalendar() {
        assertThatThrownBy(() -> new Run(0, SCENARIO, 0, 0, 1, 9, Run.Null.OFF))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ticks (9)");
    }
}
