package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import pacesetter.chart.CalibrationBook;
import pacesetter.experiment.calibration.CalibratedFiles;
import pacesetter.experiment.calibration.CalibrationMethod;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.experiment.calibration.CalibrationTables;
import pacesetter.experiment.calibration.ObservationModel;
import pacesetter.experiment.calibration.Prior;
import pacesetter.experiment.calibration.Proposal;
import pacesetter.experiment.calibration.Rounds;
import pacesetter.report.CalibrationWords;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds the parameters of a scenario against what was observed. */
@Command(
        name = "calibrate",
        description = {
            "Says what the calibration targets of a scenario tell of its parameters.",
            "Draws parameters from their plausible intervals, runs each draw once in a world of its own, and keeps those that come"
                    + " nearest to what was observed. Held-out targets are looked at when all is chosen. Interrupted, the same"
                    + " command goes on where it stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter calibrate scenarios/zhejiang-2018.yaml --prior --draws 512",
            "  pacesetter calibrate scenarios/zhejiang-2018.yaml --dry-run",
            "  pacesetter calibrate scenarios/zhejiang-2018.yaml --factor pressure.intercept --out results/one"
        })
final class CalibrateCommand implements Callable<Integer>, Interruptible {
    private static final int MOST_DRAWS = 100_000;
    private static final int FEWEST_DRAWS = 64;
    private static final Name A_SAMPLE = new Name(
            "Each design point is a draw from the prior in a world of its own; strategies cannot be compared pair by pair. The folder"
                    + " calibration (of --prior, prior) has what the draws tell.",
            "每个设计点是先验分布的一次抽样，各在自己的世界中运行，不能逐对比较策略。结论见 calibration 文件夹（--prior 则见 prior）。");

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file with targets.")
    private Path file = Path.of("");

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description =
                    "Strategy that tells what was done when the targets were observed (default: the scenario's first).")
    private Optional<String> strategy = Optional.empty();

    @Option(
            names = "--factor",
            paramLabel = "NAME",
            description =
                    "Parameter to learn of; repeat it for more (default: all that act and have a plausible interval or"
                            + " words).")
    private List<String> names = List.of();

    @Option(
            names = "--prior",
            description = "Only say what the draws predict of each target: which no parameter can miss or meet.")
    private boolean priorOnly;

    @Option(
            names = "--method",
            paramLabel = "rejection|smc",
            description =
                    "rejection: all draws from the prior; smc: half of them, and two rounds around what is informed, for where"
                            + " few are near what was observed (default: rejection).")
    private CalibrationMethod method = CalibrationMethod.REJECTION;

    @Option(names = "--draws", paramLabel = "N", description = "Draws in all (default: ${DEFAULT-VALUE}).")
    private int draws = 50_000;

    @Option(
            names = "--bias",
            paramLabel = "SHARE",
            description =
                    "Part of what is missing to 1 that official shares may add at most (default: ${DEFAULT-VALUE}).")
    private double bias = ObservationModel.BIAS;

    @Option(
            names = "--discrepancy",
            paramLabel = "SHARE",
            description = "Standard deviation of what the model itself is off, in shares (default: ${DEFAULT-VALUE}).")
    private double discrepancy = ObservationModel.DISCREPANCY;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Refusal.unlessWithin("--draws", draws, FEWEST_DRAWS, MOST_DRAWS);
        Refusal.unlessShare("--bias", bias);
        Refusal.unlessShare("--discrepancy", discrepancy);
        Scenario scenario = new ScenarioFile(terminal, file).read(settings.values());
        int chosen = strategy.map(name -> scenario.strategies().indexOf(scenario.strategy(name)))
                .orElse(0);
        List<Target> judged = judged(scenario);
        CalibrationRuns runs = new CalibrationRuns(
                terminal,
                file,
                settings.values(),
                scenario,
                chosen,
                judged,
                prior(scenario, chosen),
                new ObservationModel(bias, discrepancy),
                seed.value());
        experiment.check();
        boolean inRounds = method == CalibrationMethod.SMC && !priorOnly;
        return experiment.execute(
                terminal,
                runs.draws(inRounds && !experiment.isDryRun() ? draws / 2 : draws), // rounds take as long as the prior
                List.of(A_SAMPLE),
                typed(),
                (study, place) -> priorOnly
                        ? tell(Optional.of(runs.before(study)), runs, study, place)
                        : rounds(runs, runs.first(study), study, place, inRounds ? Rounds.COUNT : 0));
    }

    @Override
    public Name afterInterruption() {
        return experiment.afterInterruption();
    }

    private List<Target> judged(Scenario scenario) {
        List<Target> judged = CalibrationResult.judged(scenario);
        if (judged.stream().noneMatch(target -> target.use() == Target.Use.CALIBRATION)) {
            throw Refusal.invalid(Name.of(
                    "%s has no target within its calendar that may choose parameters (use: calibration).",
                    "%s 的日历内没有可用于选择参数的目标（use: calibration）。", file));
        }
        return judged;
    }

    private Prior prior(Scenario scenario, int chosen) {
        Prior all = Prior.under(scenario.strategies().get(chosen), scenario);
        Set<String> open = new LinkedHashSet<>(all.names());
        open.removeAll(settings.values().keySet());
        for (String name : names) {
            if (!open.contains(name)) {
                Name said = Name.of(
                        "--factor (%s) is no parameter that acts, is not set, and has a plausible interval or words.",
                        "--factor（%s）不是起作用、未设定且有合理区间或用词的参数。", name);
                throw Refusal.invalid(said.then(Spelling.hint(name, open)));
            }
        }
        if (!names.isEmpty()) {
            open.retainAll(names);
        }
        if (open.isEmpty()) {
            throw Refusal.invalid(new Name("there is no parameter left to learn of.", "没有可供学习的参数。"));
        }
        return all.of(open);
    }

    /** Runs what rounds are wanted, each in a folder beside that of the draws from the prior, and tells of all. */
    private int rounds(CalibrationRuns runs, Rounds so, StoredStudy study, Path place, int wanted) throws IOException {
        Optional<Proposal> proposal = wanted > 0 ? so.next() : Optional.empty();
        if (wanted > 0 && proposal.isEmpty()) {
            terminal.say(new Name(
                    "nothing is informed so far, so there are no more rounds to lay around it", "至此没有参数获得信息，因而不再分轮抽样"));
        }
        if (proposal.isEmpty()) {
            return tell(runs.learned(study, so, experiment.engine()), runs, study, place);
        }
        Sweep round = runs.round(so, proposal.get(), draws / 2 / Rounds.COUNT);
        Path beside = place.resolveSibling(
                place.getFileName() + "-round-" + (so.rounds().size() + 1));
        return experiment.execute(
                terminal,
                round,
                beside,
                List.of(A_SAMPLE),
                typed().with("--out", place.toString()),
                (more, where) -> rounds(runs, runs.with(so, proposal.get(), more), study, place, wanted - 1));
    }

    /** Writes and says what came of it, unless it is interrupted. */
    private int tell(Optional<CalibrationResult> told, CalibrationRuns runs, StoredStudy study, Path place)
            throws IOException {
        if (told.isEmpty()) {
            return ExitCode.INTERRUPTED;
        }
        CalibrationResult result = told.get();
        new ExperimentFolder(terminal, place, priorOnly ? "prior" : "calibration", study, runs.columns())
                .tell(
                        new CalibrationTables(result).all(),
                        result.fit()
                                .map(fit -> new CalibratedFiles(result, fit, String.valueOf(file.getFileName())).all())
                                .orElse(Map.of()),
                        experiment.charts(sheets -> new CalibrationBook(result, terminal.language()).writeTo(sheets)),
                        new CalibrationWords(result).lines(terminal.language()));
        return ExitCode.OK;
    }

    /** The command line that asks for this calibration. */
    private Invocation typed() {
        Invocation again = Invocation.ofThisProgram().with("calibrate", file.toString());
        strategy.ifPresent(name -> again.with("--strategy", name));
        names.forEach(name -> again.with("--factor", name));
        if (method != CalibrationMethod.REJECTION) {
            again.with("--method", method.code());
        }
        again.with("--draws", Integer.toString(draws));
        again.with("--bias", Double.toString(bias));
        again.with("--discrepancy", Double.toString(discrepancy));
        seed.typed().ifPresent(value -> again.with("--seed", value.toString()));
        settings.typed().forEach(setting -> again.with(SettingsOption.NAME, setting));
        if (priorOnly) {
            again.with("--prior");
        }
        return again;
    }
}
