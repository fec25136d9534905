package pacesetter.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.ScenarioException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads scenarios and says what is wrong with each. */
@Command(
        name = "validate",
        description = "Checks scenario files and lists every mistake with its line.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter validate scenarios/*.yaml")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario files.")
    private List<Path> scenarios = List.of();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.OK;
        for (Path path : scenarios) {
            try {
                Scenario scenario = new ScenarioFile(terminal, path).read(Map.of());
                terminal.out().println(path + ": valid, " + summary(scenario));
                scenario.cautions().forEach(caution -> terminal.err().println(path + ": caution: " + caution));
            } catch (ScenarioException | Refusal e) {
                exitCode = new Failure(terminal).report(e);
            }
        }
        return exitCode;
    }

    private static String summary(Scenario scenario) {
        return Job.counted(scenario.regions().size(), "region", "regions") + ", "
                + Job.counted(scenario.domains().size(), "domain", "domains") + ", "
                + Job.counted(scenario.calendar().weeks(), "week", "weeks") + ", "
                + Job.counted(scenario.strategies().size(), "strategy", "strategies") + ", "
                + Job.counted(scenario.events().size(), "event", "events") + ", "
                + Job.counted(scenario.targets().size(), "target", "targets");
    }
}
