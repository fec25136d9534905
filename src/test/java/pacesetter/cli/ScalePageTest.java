package pacesetter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ScalePageTest {
    @Test
    void thePagePrintsTheScriptAsItIs() throws IOException {
        assertThat(Path.of("src/docs/scale.md"))
                .content()
                .contains("```bash\n" + Files.readString(Path.of("src/cluster/sweep.sbatch")) + "```\n");
    }
}
