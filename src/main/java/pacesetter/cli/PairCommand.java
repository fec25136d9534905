package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import pacesetter.model.ground.World;
import pacesetter.report.PairStory;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Scenario;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs two strategies through the same world and tells the story of their difference. */
@Command(
        name = "pair",
        aliases = "twin",
        description = "Runs two strategies through the same world and tells where they part and what comes of it.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter pair scenarios/zhejiang-2018.yaml --strategies journal,measured --seed 7")
final class PairCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Scenario file.")
    private Path scenario = Path.of("");

    @Mixin
    private StrategiesOption strategies = new StrategiesOption();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(
            names = "--replicate",
            paramLabel = "N",
            description = "The world, as runs.csv counts it (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private int replicate;

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private UntilOption until = new UntilOption();

    PairCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<String> names = strategies.typed();
        if (names.size() != 2 || names.get(0).equals(names.get(1))) {
            throw Refusal.mustBe(
                    "--strategies",
                    String.join(",", names),
                    new Name("two different ones, for instance journal,measured", "为两个不同的策略，例如 journal,measured"));
        }
        if (replicate < 0) {
            throw Refusal.mustBe("--replicate", replicate, new Name("0 or more", "为 0 或更大"));
        }
        Scenario read = new ScenarioFile(terminal, scenario).read(settings.values());
        int ticks = until.ticks(read.calendar());
        List<Run> runs = new ArrayList<>();
        for (int strategy : strategies.in(read)) {
            runs.add(new Run(runs.size(), read, strategy, replicate, seed.value(), ticks, Run.Null.OFF));
        }
        World world = World.of(read, runs.get(0).seed());
        RunResult.Completed one = Execution.of(runs.get(0), world);
        RunResult.Completed other = Execution.of(runs.get(1), world);
        new PairStory(one, other, terminal.language()).lines().forEach(terminal.out()::println);
        return ExitCode.OK;
    }
}
