package pacesetter.scenario.describe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

final class StarterTest {
    @Test
    void theStarterIsAValidScenarioInAFolderOfItsOwn(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : Starter.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Scenario scenario = ScenarioReader.read(folder.resolve(Starter.SCENARIO));
        assertThat(scenario.regions()).hasSize(9);
        assertThat(scenario.groups()).hasSize(3);
        assertThat(scenario.domains()).hasSize(3);
        assertThat(scenario.strategies()).hasSize(3);
        assertThat(folder.resolve(ScenarioSchema.FILE)).exists();
    }
}
