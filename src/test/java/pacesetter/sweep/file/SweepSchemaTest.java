package pacesetter.sweep.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.describe.ScenarioSchemaTest;
import pacesetter.scenario.describe.Starter;
import pacesetter.scenario.file.ShippedScenariosTest;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Language;

final class SweepSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SweepSchema.text(), InputFormat.JSON);
    private static final String TEXT = """
            scenario: my-scenario.yaml
            strategies: [measured]
            replicates: 3
            seed: 7
            factors: [{parameter: evidence.noise, levels: [0.1, 0.2]}]
            design: {kind: full_factorial}
            keep: {series: none}
            """;

    @TempDir
    private Path folder;

    static Stream<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.list(ShippedScenariosTest.SCENARIOS.resolve("sweeps"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedSweepFitsTheSchemaItNames(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(errors(text)).isEmpty();
        String named = text.lines().findFirst().orElseThrow().replaceFirst(".*\\$schema=", "");
        assertThat(file.resolveSibling(named).normalize())
                .isEqualTo(ShippedScenariosTest.SCENARIOS.resolve(SweepSchema.FILE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    scenario: my-scenario.yaml      | title: x
                    replicates: 3                   | replicates: 0
                    replicates: 3                   | replicats: 3
                    seed: 7                         | seed: soon
                    strategies: [measured]              | strategies: measured
                    parameter: evidence.noise       | parametre: evidence.noise
                    kind: full_factorial            | kind: sobol
                    kind: full_factorial            | kind: grid
                    series: none                    | series: never
                    """)
    void whatTheReaderRefusesByShapeTheSchemaRefuses(String part, String changed) throws IOException {
        for (Map.Entry<String, byte[]> file : Starter.files(Language.EN).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        assertThat(errors(TEXT)).isEmpty();
        assertThat(read(TEXT).replicates()).isEqualTo(3);
        String wrong = TEXT.replace(part, changed);
        assertThatThrownBy(() -> read(wrong)).isInstanceOf(ScenarioException.class);
        assertThat(errors(wrong)).isNotEmpty();
    }

    private SweepFile read(String text) throws IOException {
        Path file = folder.resolve("many.yaml");
        Files.writeString(file, text);
        return SweepFile.read(file, Map.of());
    }

    private static List<Error> errors(String yaml) {
        return ScenarioSchemaTest.errors(SCHEMA, yaml);
    }
}
