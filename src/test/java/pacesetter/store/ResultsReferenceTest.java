package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacesetter.run.Column;
import pacesetter.run.Run;
import pacesetter.run.SmallScenario;
import pacesetter.run.Study;

/** The committed page is made from the declarations; {@code -Dpacesetter.renew=true} writes it anew. */
final class ResultsReferenceTest {
    private static final Path PAGE = Path.of("src/docs/results-reference.md");
    private static final Study STUDY =
            new Study(SmallScenario.make().scenario(), List.of(0, 1), 1, 42, 30, Run.Null.TWIN);

    @Test
    void theCommittedPageIsTheGeneratedOne() throws IOException {
        String text = ResultsReference.text(ResultWriter.columns(STUDY));
        if (Boolean.getBoolean("pacesetter.renew")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("Renew it: mvn test -Dtest=ResultsReferenceTest -Dpacesetter.renew=true")
                .isEqualTo(text);
    }

    @Test
    void everyColumnOfEveryFileHasARowUnderItsFile() {
        String page = ResultsReference.text(ResultWriter.columns(STUDY));
        ResultWriter.columns(STUDY).forEach((table, columns) -> {
            String section = page.substring(page.indexOf("## " + table.file()));
            for (Column column : columns) {
                assertThat(section.substring(0, section.indexOf("\n## ")))
                        .as(table.file())
                        .contains("| `" + column.name() + "` | ");
            }
        });
    }

    @Test
    void theFieldsAreThoseOfAManifest() throws IOException {
        Provenance provenance = new Provenance("1.2.3", "run", Instant.EPOCH, Instant.EPOCH, List.of());
        JsonObject whole = Manifest.of(STUDY, provenance, List.of());
        whole.add(Inventory.KEY, Inventory.NONE.json());
        String text = new String(JsonFile.sealed(whole), StandardCharsets.UTF_8);
        JsonObject manifest = JsonParser.parseString(text).getAsJsonObject();
        List<String> fields = new ArrayList<>();
        for (Map.Entry<String, JsonElement> field : manifest.entrySet()) {
            fields.add(field.getKey());
            if (Set.of("study", "scenario").contains(field.getKey())) {
                field.getValue().getAsJsonObject().keySet().forEach(inner -> fields.add(field.getKey() + "." + inner));
            }
        }
        assertThat(ResultsReference.MANIFEST.keySet()).containsExactlyElementsOf(fields);
    }
}
