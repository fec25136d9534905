package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pacesetter.analysis.Twins;
import pacesetter.model.World;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Language;
import pacesetter.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs two strategies through the same world and tells the story of their difference. */
@Command(
        name = "twin",
        description = "Runs two strategies through the same world and tells where they part and what comes of it.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter twin scenarios/zhejiang-2018.yaml --strategies journal,none --seed 7")
final class TwinCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Scenario file.")
    private Path scenario = Path.of("");

    @Option(
            names = "--strategies",
            paramLabel = "A,B",
            split = ",",
            required = true,
            description = "Two strategies of the scenario.")
    private List<String> strategies = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed all worlds grow from (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--replicate",
            paramLabel = "N",
            description = "The world, as runs.csv counts it (default: ${DEFAULT-VALUE}).",
            defaultValue = "0")
    private int replicate;

    @Option(
            names = "--lang",
            paramLabel = "en|zh",
            description = "Language of the story (default: en).",
            defaultValue = "en")
    private Language language = Language.EN;

    TwinCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (strategies.size() != 2 || strategies.get(0).equals(strategies.get(1))) {
            throw Refusal.invalid("--strategies (" + String.join(",", strategies)
                    + ") must be two different ones, for instance journal,none.");
        }
        if (replicate < 0) {
            throw Refusal.invalid("--replicate (" + replicate + ") must be 0 or more.");
        }
        Scenario read = new ScenarioFile(terminal, scenario).read(Map.of());
        List<Run> runs = new ArrayList<>();
        for (String name : strategies) {
            int strategy = read.strategies().indexOf(read.strategy(name));
            runs.add(new Run(
                    runs.size(),
                    read,
                    strategy,
                    replicate,
                    seed,
                    read.calendar().weeks(),
                    Run.Null.OFF));
        }
        World world = World.of(read, runs.get(0).seed());
        RunResult.Completed one = Execution.of(runs.get(0), world);
        RunResult.Completed other = Execution.of(runs.get(1), world);
        new Twins(one, other, language).lines().forEach(terminal.out()::println);
        return ExitCode.OK;
    }
}
