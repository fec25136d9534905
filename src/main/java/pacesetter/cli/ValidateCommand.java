package pacesetter.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.geo.Boundaries;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.caution.Caution;
import pacesetter.scenario.caution.Cautions;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.file.SweepFile;
import pacesetter.text.Language;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads scenarios and sweeps and says what is wrong with each. */
@Command(
        name = "validate",
        description = "Checks scenario and sweep files and lists every mistake with its line.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter validate scenarios/*.yaml")
final class ValidateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Scenario or sweep files.")
    private List<Path> scenarios = List.of();

    ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        int exitCode = ExitCode.OK;
        for (Path path : scenarios) {
            try {
                check(path);
            } catch (ScenarioException | Refusal e) {
                exitCode = new Failure(terminal).report(e);
            }
        }
        return exitCode;
    }

    private void check(Path path) {
        ScenarioFile file = new ScenarioFile(terminal, path);
        file.check();
        Path place = terminal.resolve(path);
        List<Name> found;
        List<Caution> cautions;
        if (SweepFile.isSweep(place)) {
            SweepFile read = SweepFile.read(place, Map.of());
            Sweep sweep = read.sweep(read.scenario().calendar().ticks(), Shard.WHOLE);
            found = new ArrayList<>();
            found.add(Name.of(
                    "a sweep of %s, %s, %s",
                    "批量运行：%s，%s，%s",
                    Name.counted(sweep.strategies().size(), "strategy", "strategies", " 个策略"),
                    Name.counted(sweep.design().size(), "design point", "design points", " 个设计点"),
                    Name.counted(sweep.replicates(), "replicate", "replicates", " 次重复")));
            sweep.filling()
                    .filter(filling -> filling.gaps() == 0)
                    .map(SweepJob::told)
                    .ifPresent(found::add);
            cautions = SweepJob.cautions(sweep);
        } else {
            Scenario scenario = file.read(Map.of());
            Optional<Boundaries> map =
                    ScenarioReader.map(place).map(named -> Boundaries.read(named, scenario.regions()));
            cautions = new ArrayList<>(Cautions.of(scenario));
            map.ifPresent(drawn -> drawn.notes(scenario.regions()).forEach(note -> cautions.add(new Caution(note))));
            found = Finding.lines(scenario, map);
        }
        terminal.print(Name.of("%s: valid, %s", "%s：有效，%s", path, found.get(0)));
        found.subList(1, found.size())
                .forEach(line -> terminal.print(Name.same("  ").then(line)));
        Language language = terminal.language();
        cautions.forEach(caution ->
                terminal.err().println(language.of(Name.of("%s: caution: %s", "%s：提醒：%s", path, caution.text()))));
    }
}
