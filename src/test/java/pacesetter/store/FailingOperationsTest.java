package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.SmallScenario;
import pacesetter.run.Study;

/** Every file operation that results of a run or a comparison take, failing once, and failing from then on. */
final class FailingOperationsTest {
    private static final Study STUDY =
            new Study(SmallScenario.make().weeks(4).scenario(), List.of(1), 1, 42, 4, Run.Null.OFF);
    private static final List<RunResult> RESULTS = new ArrayList<>();

    @TempDir
    private Path home;

    /** What a command leaves, told apart by a number. */
    private interface Command {
        void write(ResultFolder folder, int number) throws IOException;
    }

    @BeforeAll
    static void runOnce() throws Exception {
        RESULTS.clear();
        STUDY.execute(1, RESULTS::add);
    }

    private static void run(ResultFolder folder, int number) throws IOException {
        try (ResultWriter writer = new ResultWriter(folder, STUDY)) {
            for (RunResult result : RESULTS) {
                writer.append(result);
            }
            draw(folder);
            writer.finish(new Provenance("1", said(number), Instant.EPOCH, Instant.EPOCH, List.of()));
        }
    }

    private static void compare(ResultFolder folder, int number) throws IOException {
        TableFolder tables = new TableFolder(folder);
        RunResult.Completed run = (RunResult.Completed) RESULTS.get(0);
        tables.add("comparison.csv", run.outcomes());
        tables.add("ranking.csv", run.table(RunTable.TARGETS));
        draw(folder);
        tables.finish(new TableFolder.Origin(
                "pacesetter", "1", said(number), "x", "1", "run", "none", List.of("gini"), .95, 0, List.of()));
    }

    private static String said(int number) {
        return "command " + number + ".";
    }

    private static void draw(ResultFolder folder) throws IOException {
        for (String name : List.of("coverage.png", "coverage.svg")) {
            try (OutputStream out = folder.createChart(name)) {
                out.write(new byte[1000], 0, 1000);
            }
        }
    }

    static Stream<Arguments> cases() {
        Map<String, Command> commands =
                Map.of("run", FailingOperationsTest::run, "compare", FailingOperationsTest::compare);
        Map<String, Replacement> rules =
                Map.of("run", Replacement.byRun(List.of()), "compare", Replacement.byComparison(List.of()));
        return Stream.of(FailingDisk.Trouble.values())
                .flatMap(trouble -> Stream.of(false, true)
                        .flatMap(lasting -> Stream.of("run", "compare")
                                .map(name ->
                                        Arguments.of(name, trouble, lasting, commands.get(name), rules.get(name)))));
    }

    private Map<String, String> write(Path place, Command command, int number, Replacement rule, Disk disk)
            throws IOException {
        try (ResultFolder folder = ResultFolder.replacing(place, rule, disk)) {
            command.write(folder, number);
            return SmallResults.everything(folder.commit());
        }
    }

    @ParameterizedTest(name = "{0}, {1}, from then on: {2}")
    @MethodSource("cases")
    void theFormerOrTheNewResultsAreThereAndNothingElse(
            String name, FailingDisk.Trouble trouble, boolean lasting, Command command, Replacement rule)
            throws IOException {
        Path place = home.resolve("x");
        Map<String, String> before = write(place, command, -1, rule, new Disk());
        int failed = 0;
        for (int operation = 0; ; operation++) {
            String where = "operation " + operation;
            FailingDisk disk = new FailingDisk(operation, lasting, trouble);
            Optional<Map<String, String>> after = Optional.empty();
            try {
                after = Optional.of(write(place, command, operation, rule, disk));
            } catch (IOException expected) {
                assertThat(expected).as(where).hasMessageMatching("No space left on device|Input/output error");
                failed++;
            }
            Leftovers.clear(home, new Disk());
            assertThat(Disk.inside(home)).as(where).containsExactly(place);
            Map<String, String> now = SmallResults.everything(place);
            if (after.isPresent()) {
                assertThat(now).as(where).isEqualTo(after.get());
            } else if (!now.equals(before)) {
                assertThat(now.get("manifest.json")).as(where).contains(said(operation));
                assertThat(now.keySet()).as(where).isEqualTo(before.keySet());
                assertThat(Survey.of(place).foreign()).as(where).isEmpty();
            }
            if (!disk.hasFailed()) {
                break;
            }
            before = now;
        }
        assertThat(failed).isGreaterThan(20);
    }
}
