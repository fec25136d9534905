package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import pacesetter.analysis.Outcome;
import pacesetter.chart.SensitivityBook;
import pacesetter.experiment.sensitivity.GivenPoints;
import pacesetter.experiment.sensitivity.SensitivityDesign;
import pacesetter.experiment.sensitivity.SensitivityMethod;
import pacesetter.experiment.sensitivity.SensitivityPlan;
import pacesetter.experiment.sensitivity.SensitivityResult;
import pacesetter.experiment.sensitivity.SensitivityTable;
import pacesetter.experiment.sensitivity.VariedFactors;
import pacesetter.report.SensitivityWords;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.StoredStudy;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what outcomes, differences and choices hang on, over the plausible values of parameters. */
@Command(
        name = "sensitivity",
        description = {
            "Says which parameters outcomes, differences of strategies, and the choice of the best hang on.",
            "Varies all parameters that act over their plausible values. Interrupted, the same command goes on where it"
                    + " stopped. Of the folder of a sweep over parameters it tells the same without new runs."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter sensitivity scenarios/teaching.yaml --dry-run",
            "  pacesetter sensitivity scenarios/teaching.yaml --strategies measured,journal --trajectories 4",
            "  pacesetter sensitivity my.yaml --method sobol --factor evidence.noise --factor search.trial --points 16 --out results/sobol"
        })
final class SensitivityCommand implements Callable<Integer>, Interruptible {
    private static final int MOST_REPLICATES = 1_000_000;
    private static final String NAME = "sensitivity";
    private static final Name NO_SAMPLE = new Name(
            "The design points are laid for indices of sensitivity, walks or rows that share most of their values: a mean over"
                    + " them is of the plausible values, but their number says less than that of points drawn one by one.",
            "设计点为敏感性指数而布置（轨迹，或多数取值相同的行）：其均值是对各合理取值的，但点数所含信息少于逐个抽取的点。");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SCENARIO|FOLDER", description = "Scenario file, or results of a sweep over parameters.")
    private Path file = Path.of("");

    @Mixin
    private SensitivityOptions analysis = new SensitivityOptions();

    @Mixin
    private StrategiesOption strategies = new StrategiesOption();

    @Option(
            names = "--baseline",
            paramLabel = "NAME",
            description = "Strategy the others are held against (default: the first).")
    private Optional<String> baseline = Optional.empty();

    @Mixin
    private OutcomesOption outcomes = new OutcomesOption();

    @Option(names = "--replicates", paramLabel = "N", description = "Worlds at each point (default: 2).")
    private Optional<Integer> replicates = Optional.empty();

    @Mixin
    private SeedOption seed = new SeedOption();

    @Mixin
    private SettingsOption settings = new SettingsOption();

    @Mixin
    private UntilOption until = new UntilOption();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the results, new or of this analysis (default: results/, the scenario's name and"
                    + " -sensitivity).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private ThreadsOption threads = new ThreadsOption();

    @Option(
            names = "--force",
            description = "Go on although runs that are there do not belong to this analysis any more.")
    private boolean force;

    @Option(names = "--no-charts", description = "Write no charts.")
    private boolean noCharts;

    @Option(names = "--dry-run", description = "Say what it would take, after a few runs for a measure; keep nothing.")
    private boolean dryRun;

    SensitivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return Files.isDirectory(terminal.resolve(file)) ? ofFolder() : ofScenario();
    }

    @Override
    public Name afterInterruption() {
        return (dryRun ? Interruptible.WHOLE : Interruptible.SWEEP).afterInterruption();
    }

    /** What the points of a folder tell, without new runs. */
    private int ofFolder() throws IOException {
        List<String> typed = List.of(
                "--factor",
                "--trajectories",
                "--points",
                "--strategies",
                "--replicates",
                "--seed",
                "--set",
                "--until",
                "--out",
                "--threads",
                "--force",
                "--dry-run");
        for (String option : typed) {
            if (spec.commandLine().getParseResult().hasMatchedOption(option)) {
                throw Refusal.invalid(Name.of(
                        "%s is of no use here: the runs of %s are there already.",
                        "此处用不到 %s：%s 中的运行已经完成。", option, file));
            }
        }
        analysis.checkGiven();
        StoredStudy study;
        try {
            study = StoredStudy.open(terminal.resolve(file));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
        study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", file, caution)));
        GivenPoints design =
                new GivenPoints(study.design().factors(), study.design().points());
        if (design.factors().isEmpty()) {
            throw Refusal.invalid(Name.of(
                    "%s has no parameters that vary. Name a scenario instead.", "%s 中没有变化的参数。请改为指定情景文件。", file));
        }
        tell(study, design, file);
        return ExitCode.OK;
    }

    private int ofScenario() throws IOException {
        SensitivityMethod method = analysis.method();
        analysis.check();
        Refusal.unlessWithin("--replicates", worlds(), 1, MOST_REPLICATES);
        int workers = threads.count();
        Scenario scenario = new ScenarioFile(terminal, file).read(settings.values());
        List<Integer> typed = strategies.in(scenario);
        List<Integer> compared = typed.isEmpty()
                ? IntStream.range(0, scenario.strategies().size()).boxed().toList()
                : typed;
        List<String> ids = compared.stream()
                .map(index -> scenario.strategies().get(index).id())
                .toList();
        baseline(ids);
        outcomes.check(scenario);
        VariedFactors varied = VariedFactors.of(
                scenario,
                compared.stream().map(scenario.strategies()::get).toList(),
                analysis.factors(),
                settings.values().keySet());
        if (varied.factors().isEmpty()) {
            throw Refusal.invalid(new Name("there is no factor to vary.", "没有可变化的因子。"));
        }
        SensitivityPlan plan = SensitivityPlan.of(method, varied.factors(), analysis.units(), seed.value());
        Sweep sweep = sweep(scenario, compared, plan);
        varied.leftOut().forEach(terminal::say);
        if (dryRun) {
            new Forecast(terminal, sweep, workers).print();
            return ExitCode.OK;
        }
        SweepOutput output = new SweepOutput(
                terminal,
                out.orElseGet(() -> Path.of("results", sweep.id())),
                method == SensitivityMethod.GIVEN ? List.of() : List.of(NO_SAMPLE));
        int exitCode = output.guarding(() -> execute(sweep, output, workers));
        return exitCode == ExitCode.INTERRUPTED
                ? exitCode
                : output.guarding(() -> {
                    tell(StoredStudy.open(terminal.resolve(output.place())), plan.analysis(), output.place());
                    return exitCode;
                });
    }

    private int worlds() {
        return replicates.orElse(2);
    }

    private int execute(Sweep sweep, SweepOutput output, int workers) throws IOException {
        Invocation again = again(output.place());
        try (SweepFolder folder = output.open(sweep, again, force)) {
            return output.job(sweep, folder, workers, again).execute();
        }
    }

    /** Writes and says what it hangs on. */
    private void tell(StoredStudy study, SensitivityDesign design, Path place) throws IOException {
        SensitivityResult result = SensitivityResult.of(study, design, outcomes.typed(), baseline(study.strategies()));
        ExperimentFolder folder = new ExperimentFolder(
                terminal,
                place,
                NAME,
                study,
                result.outcomes().stream().map(Outcome::name).toList());
        folder.write(
                Map.of(SensitivityTable.FILE, SensitivityTable.of(result)),
                noCharts
                        ? Pictures.Charts.NONE
                        : sheets -> new SensitivityBook(result, terminal.language()).writeTo(sheets));
        new SensitivityWords(result, terminal.language()).lines().forEach(terminal.out()::println);
        terminal.out().println();
        terminal.out().println(folder.place());
    }

    /** The place of the baseline among some strategies. */
    private int baseline(List<String> ids) {
        if (baseline.isPresent() && !ids.contains(baseline.get())) {
            Name said =
                    Name.of("--baseline (%s) is not among the strategies.", "--baseline（%s）不在这些策略中。", baseline.get());
            throw Refusal.invalid(said.then(Spelling.hint(baseline.get(), ids)));
        }
        return baseline.map(ids::indexOf).orElse(0);
    }

    private Sweep sweep(Scenario scenario, List<Integer> chosen, SensitivityPlan plan) {
        Path path = terminal.resolve(file);
        Map<String, String> set = settings.values();
        return new Sweep(
                scenario.id() + "-" + NAME,
                Name.of("Sensitivity of %s", "%s的敏感性分析", scenario.title()),
                scenario,
                chosen,
                worlds(),
                seed.value(),
                until.ticks(scenario.calendar()),
                outcomes.noise(),
                plan.design(),
                new Keep(List.of(), Kept.NONE, Kept.NONE, 0),
                Shard.WHOLE,
                point -> {
                    Map<String, String> values = new LinkedHashMap<>(set);
                    values.putAll(point);
                    return ScenarioReader.read(path, values);
                });
    }

    /** The command line that goes on with this analysis. */
    private Invocation again(Path place) {
        Invocation again = Invocation.ofThisProgram().with(NAME, file.toString());
        analysis.addTo(again);
        if (!strategies.typed().isEmpty()) {
            again.with("--strategies", String.join(",", strategies.typed()));
        }
        baseline.ifPresent(strategy -> again.with("--baseline", strategy));
        outcomes.typed().forEach(outcome -> again.with("--outcome", outcome));
        again.with("--replicates", Integer.toString(worlds()));
        seed.typed().ifPresent(value -> again.with("--seed", value.toString()));
        settings.typed().forEach(setting -> again.with(SettingsOption.NAME, setting));
        until.typed().ifPresent(date -> again.with("--until", date));
        return again.with("--out", place.toString());
    }
}
