package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.run.RunTable.Part;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

final class LongTablesTest {
    private static final Scenario ZHEJIANG = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));

    @Test
    void tablesThatFitAreNoConcern() {
        assertThat(LongTables.of(ZHEJIANG, 104, Map.of(Part.OUTCOMES, 1_000_000, Part.SERIES, 30, Part.EVENTS, 30)))
                .isEmpty();
    }

    @Test
    void thoseThatPassASheetAreNamedWithTheirRows() {
        String text = LongTables.of(ZHEJIANG, 104, Map.of(Part.EVENTS, 200))
                .orElseThrow()
                .text()
                .en();
        // 89 regions, 60 domains, 200 runs
        assertThat(text).contains("adoptions.csv (about 1.1 million)", "events.csv (about 5.3 million)");
        assertThat(text).doesNotContain("series.csv", "runs.csv", "versions.csv");
    }

    @Test
    void manyRunsHaveManyVersions() {
        assertThat(LongTables.of(ZHEJIANG, 104, Map.of(Part.EVENTS, 1000))
                        .orElseThrow()
                        .text()
                        .en())
                .contains("versions.csv (about 1.3 million)");
    }
}
