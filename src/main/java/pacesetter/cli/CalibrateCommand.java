package pacesetter.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.chart.CalibrationBook;
import pacesetter.experiment.calibration.CalibratedFiles;
import pacesetter.experiment.calibration.Calibration;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.experiment.calibration.CalibrationTables;
import pacesetter.experiment.calibration.DrawTable;
import pacesetter.experiment.calibration.ObservationModel;
import pacesetter.experiment.calibration.Prior;
import pacesetter.report.CalibrationWords;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.store.StoredStudy;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Design;
import pacesetter.sweep.Factor;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.LocalPool;
import pacesetter.sweep.Shard;
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
            "  pacesetter calibrate my.yaml --strategy documented --draws 20000"
        })
final class CalibrateCommand implements Callable<Integer>, Interruptible {
    private static final int MOST_DRAWS = 100_000;
    private static final int FEWEST_DRAWS = 64;
    private static final int POSTERIOR_DRAWS = 400;
    private static final Name A_SAMPLE = new Name(
            "Each design point is a draw from the prior in a world of its own; strategies cannot be compared pair by pair. The folder"
                    + " calibration has what the draws tell.",
            "每个设计点是先验分布的一次抽样，各在自己的世界中运行，不能逐对比较策略。结论见 calibration 文件夹。");

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

    @Option(names = "--draws", paramLabel = "N", description = "Draws from the prior (default: ${DEFAULT-VALUE}).")
    private int draws = 20_000;

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

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "Folder for the results, new or of this calibration (default: results/, the scenario's name and"
                            + " -calibration).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--force",
            description = "Go on although runs that are there do not belong to this calibration any more.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    @Option(names = "--dry-run", description = "Say what it would take, after a few runs for a measure; keep nothing.")
    private boolean dryRun;

    CalibrateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Refusal.unlessWithin("--draws", draws, FEWEST_DRAWS, MOST_DRAWS);
        Refusal.unlessShare("--bias", bias);
        Refusal.unlessShare("--discrepancy", discrepancy);
        int workers = threads.count();
        Scenario scenario = new ScenarioFile(terminal, file).read(settings.values());
        int chosen = strategy.map(name -> scenario.strategies().indexOf(scenario.strategy(name)))
                .orElse(0);
        List<Target> judged = judged(scenario);
        Prior prior = new Prior(factors(scenario, chosen));
        Design design = prior.draws(scenario, draws, seed.value());
        Sweep sweep = sweep(scenario, chosen, judged, design, "-calibration");
        if (dryRun) {
            new Forecast(terminal, sweep, workers).print();
            return ExitCode.OK;
        }
        SweepOutput output =
                new SweepOutput(terminal, out.orElseGet(() -> Path.of("results", sweep.id())), List.of(A_SAMPLE));
        int exitCode = output.guarding(() -> execute(sweep, output, workers));
        return exitCode == ExitCode.INTERRUPTED
                ? exitCode
                : output.guarding(() -> tell(sweep, prior, judged, output, workers, exitCode));
    }

    @Override
    public Name afterInterruption() {
        return (dryRun ? Interruptible.WHOLE : Interruptible.SWEEP).afterInterruption();
    }

    private int execute(Sweep sweep, SweepOutput output, int workers) throws IOException {
        Invocation again = again(output.place());
        try (SweepFolder folder = output.open(sweep, again, force)) {
            return output.job(sweep, folder, workers, again).execute();
        }
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

    private List<Factor> factors(Scenario scenario, int chosen) {
        Map<String, Factor> all = new LinkedHashMap<>();
        Prior.factors(scenario.strategies().get(chosen))
                .forEach(factor -> all.put(factor.parameter().name(), factor));
        settings.values().keySet().forEach(all::remove);
        for (String name : names) {
            if (!all.containsKey(name)) {
                throw Refusal.invalid(Name.of(
                                "--factor (%s) is no parameter that acts, is not set, and has a plausible interval or words.",
                                "--factor（%s）不是起作用、未设定且有合理区间或用词的参数。", name)
                        .then(Spelling.hint(name, all.keySet())));
            }
        }
        if (!names.isEmpty()) {
            all.keySet().retainAll(names);
        }
        if (all.isEmpty()) {
            throw Refusal.invalid(new Name("there is no parameter left to learn of.", "没有可供学习的参数。"));
        }
        return List.copyOf(all.values());
    }

    /** Writes and says what came of it; the runs' exit code stays. */
    private int tell(Sweep sweep, Prior prior, List<Target> judged, SweepOutput output, int workers, int exitCode)
            throws IOException {
        StoredStudy study = StoredStudy.open(terminal.resolve(output.place()));
        ObservationModel model = new ObservationModel(bias, discrepancy);
        Optional<CalibrationResult.Fit> fit = Optional.empty();
        if (!priorOnly) {
            Optional<CalibrationResult.Fit> found = fit(study, sweep, prior, judged, model, workers);
            if (found.isEmpty()) {
                return ExitCode.INTERRUPTED;
            }
            fit = found;
        }
        DrawTable all = DrawTable.of(study, prior, sweep.base(), judged);
        CalibrationResult result = new CalibrationResult(
                study,
                sweep.base(),
                sweep.base().strategies().get(sweep.strategies().get(0)),
                prior,
                model,
                all.size(),
                all.predictions(model, seed.value()),
                fit);
        ExperimentFolder folder = new ExperimentFolder(
                terminal, output.place(), "calibration", study, sweep.keep().outcomes());
        folder.write(
                new CalibrationTables(result).all(),
                files(result, folder.place()),
                noCharts
                        ? ExperimentFolder.Charts.NONE
                        : sheets -> new CalibrationBook(result, terminal.language()).writeTo(sheets));
        new CalibrationWords(result).lines(terminal.language()).forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(folder.place());
        return exitCode;
    }

    /** What was learned; nothing if it was interrupted. Held-out targets are read at its end alone. */
    private Optional<CalibrationResult.Fit> fit(
            StoredStudy study, Sweep sweep, Prior prior, List<Target> judged, ObservationModel model, int workers)
            throws IOException {
        Scenario scenario = sweep.base();
        List<Target> choosing = judged.stream()
                .filter(target -> target.use() == Target.Use.CALIBRATION)
                .toList();
        Calibration calibration =
                Calibration.of(prior, DrawTable.of(study, prior, scenario, choosing), model, seed.value());
        Design posterior = calibration.draws(scenario, POSTERIOR_DRAWS, seed.value());
        Sweep check = sweep(scenario, sweep.strategies().get(0), judged, posterior, "-posterior");
        List<RunResult> results = new ArrayList<>();
        terminal.say(Name.of(
                "predicting with %s from the posterior",
                "用后验分布的%s作预测", Name.counted(posterior.size(), "draw", "draws", "次抽样")));
        try {
            new LocalPool(workers).execute(check.chunks(id -> true), results::add);
        } catch (InterruptedException | ClosedByInterruptException stopped) {
            terminal.say(new Name("interrupted; the draws are kept", "已中断；抽样结果已保留"));
            return Optional.empty();
        }
        return Optional.of(new CalibrationResult.Fit(
                calibration, posterior, DrawTable.of(results, scenario, judged).predictions(model, seed.value() + 1)));
    }

    private Map<String, String> files(CalibrationResult result, Path place) {
        Path from = terminal.resolve(place).toAbsolutePath().normalize();
        Path scenario = terminal.resolve(file).toAbsolutePath().normalize();
        if (result.fit().isEmpty() || !String.valueOf(from.getRoot()).equals(String.valueOf(scenario.getRoot()))) {
            return Map.of();
        }
        String original = from.relativize(scenario).toString().replace('\\', '/');
        return new CalibratedFiles(result, result.fit().get(), original).all();
    }

    /** Each point once, in a world of its own, until the last target that is looked at. */
    private Sweep sweep(Scenario scenario, int chosen, List<Target> judged, Design design, String name) {
        Path path = terminal.resolve(file);
        Map<String, String> set = settings.values();
        int last = judged.stream().mapToInt(Target::tick).max().orElseThrow();
        return new Sweep(
                        scenario.id() + name,
                        Name.of("Calibration of %s", "%s的校准", scenario.title()),
                        scenario,
                        List.of(chosen),
                        1,
                        seed.value(),
                        Math.min(scenario.calendar().ticks(), last + 1),
                        Run.Null.OFF,
                        design,
                        new Keep(DrawTable.columns(scenario, judged), Kept.NONE, Kept.NONE, 0),
                        Shard.WHOLE,
                        point -> {
                            Map<String, String> values = new LinkedHashMap<>(set);
                            values.putAll(point);
                            return ScenarioReader.read(path, values);
                        })
                .withOwnWorlds();
    }

    /** The command line that goes on with this calibration. */
    private Invocation again(Path place) {
        Invocation again = Invocation.ofThisProgram().with("calibrate", file.toString());
        strategy.ifPresent(name -> again.with("--strategy", name));
        names.forEach(name -> again.with("--factor", name));
        again.with("--draws", Integer.toString(draws));
        again.with("--bias", Double.toString(bias));
        again.with("--discrepancy", Double.toString(discrepancy));
        seed.typed().ifPresent(value -> again.with("--seed", value.toString()));
        settings.typed().forEach(setting -> again.with(SettingsOption.NAME, setting));
        if (priorOnly) {
            again.with("--prior");
        }
        return again.with("--out", place.toString());
    }
}
