package pacesetter.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** Every target has a reader, before the page is measured. */
final class TargetPowersTest {
    @Test
    void everyTargetSaysWhatItCanAndCannotTell() {
        Scenario scenario = ScenarioReader.read(Patterns.ZHEJIANG);
        assertThat(new TargetPowers(scenario).lines())
                .filteredOn(line -> line.contains("| `"))
                .hasSameSizeAs(scenario.targets());
    }
}
