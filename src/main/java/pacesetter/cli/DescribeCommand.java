package pacesetter.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.describe.ScenarioDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says in words what a scenario or a parameter is. */
@Command(
        name = "describe",
        description = "Says what a scenario simulates, or what a parameter is and where its value comes from.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter describe scenarios/zhejiang-2018.yaml",
            "  pacesetter describe scenarios/zhejiang-2018.yaml evidence.noise",
            "  pacesetter describe scenarios/zhejiang-2018.yaml evidence"
        })
final class DescribeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Scenario file.")
    private Path scenario = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PARAMETER",
            description = "A parameter, or the group before its dot for all of the group.")
    private Optional<String> parameter = Optional.empty();

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Scenario read = new ScenarioFile(terminal, scenario).read(Map.of());
        List<String> lines = parameter
                .map(name -> ScenarioDescription.ofParameter(read, name, terminal.language()))
                .orElseGet(() -> ScenarioDescription.of(read, terminal.language()));
        lines.forEach(terminal.out()::println);
        return ExitCode.OK;
    }
}
