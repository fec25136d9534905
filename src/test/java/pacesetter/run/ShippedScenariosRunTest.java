package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** Every scenario of the library runs under each of its strategies. */
final class ShippedScenariosRunTest {
    private static final int WEEKS = 10;
    private static final Path SCENARIOS = Path.of("scenarios");

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.startsWith(SCENARIOS.resolve("sweeps")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aShippedScenarioRunsForSomeWeeks(Path file) throws Exception {
        Scenario scenario = ScenarioReader.read(file);
        List<Integer> strategies =
                IntStream.range(0, scenario.strategies().size()).boxed().toList();
        List<RunResult> results = new ArrayList<>();
        new Study(scenario, strategies, 1, 1, WEEKS, Run.Null.OFF).execute(1, results::add);
        assertThat(results)
                .hasSameSizeAs(strategies)
                .allSatisfy(result -> assertThat(result).isInstanceOf(RunResult.Completed.class));
    }
}
