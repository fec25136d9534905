package pacesetter.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import pacesetter.model.ground.World;
import pacesetter.run.Column;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

final class KeepTest {
    private static final Scenario ZHEJIANG = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));

    /** Targets lie up to August 2019, the 35th week. */
    private static final int TICKS = 36;

    @Test
    void targetsThatAreAskedForAreOutcomes() {
        Keep keep = new Keep(
                List.of("covered_end", "target.listed-domains", "target.jiaxing-startup"), Kept.NONE, Kept.NONE, 0);
        RunResult.Completed whole = run(TICKS);
        Table kept = ((RunResult.Completed) keep.of(whole)).outcomes();
        assertThat(kept.columns())
                .extracting(Column::name)
                .containsExactly("covered_end", "target.jiaxing-startup", "target.listed-domains")
                .isEqualTo(keep.layout(ZHEJIANG).columns(RunTable.RUNS).stream()
                        .map(Column::name)
                        .toList());
        Table targets = whole.table(RunTable.TARGETS);
        assertThat(kept.value(0, 1)).isEqualTo(targets.value(0, targets.column("simulated")));
        assertThat(kept.value(0, 2))
                .isEqualTo(targets.value(2, targets.column("simulated")))
                .isPositive();
    }

    @Test
    void aTargetThatARunDoesNotReachIsEmpty() {
        Keep keep = new Keep(List.of("target.listed-domains"), Kept.NONE, Kept.NONE, 0);
        assertThat(((RunResult.Completed) keep.of(run(2))).outcomes().value(0, 0))
                .isNaN();
    }

    private static RunResult.Completed run(int ticks) {
        Run run = new Run(0, ZHEJIANG, 0, 0, 1, ticks, Run.Null.OFF);
        return Execution.of(run, World.of(ZHEJIANG, run.seed()));
    }
}
