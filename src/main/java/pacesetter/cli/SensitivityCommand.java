package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import pacesetter.store.StoredStudy;
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
    static final String NAME = "sensitivity";
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
    private WorldOptions world = new WorldOptions();

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    SensitivityCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return Files.isDirectory(terminal.resolve(file)) ? ofFolder() : ofScenario();
    }

    @Override
    public Name afterInterruption() {
        return experiment.afterInterruption();
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
        StoredStudy study = CommonTable.open(terminal, file);
        GivenPoints design =
                new GivenPoints(study.design().factors(), study.design().points());
        if (design.factors().isEmpty()) {
            throw Refusal.invalid(Name.of(
                    "%s has no parameters that vary. Name a scenario instead.", "%s 中没有变化的参数。请改为指定情景文件。", file));
        }
        return tell(study, design, file);
    }

    private int ofScenario() throws IOException {
        SensitivityMethod method = analysis.method();
        analysis.check();
        Refusal.unlessWithin("--replicates", worlds(), 1, MOST_REPLICATES);
        Scenario scenario = new ScenarioFile(terminal, file).read(world.settings());
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
                world.settings().keySet());
        if (varied.factors().isEmpty()) {
            throw Refusal.invalid(new Name("there is no factor to vary.", "没有可变化的因子。"));
        }
        SensitivityPlan plan = SensitivityPlan.of(method, varied.factors(), analysis.units(), world.seed());
        Sweep sweep = sweep(scenario, compared, plan);
        varied.leftOut().forEach(terminal::say);
        return experiment.execute(
                terminal,
                sweep,
                method == SensitivityMethod.GIVEN ? List.of() : List.of(NO_SAMPLE),
                typed(),
                (study, place) -> tell(study, plan.analysis(), place));
    }

    private int worlds() {
        return replicates.orElse(2);
    }

    private int tell(StoredStudy study, SensitivityDesign design, Path place) throws IOException {
        SensitivityResult result = SensitivityResult.of(study, design, outcomes.typed(), baseline(study.strategies()));
        List<String> names = result.outcomes().stream().map(Outcome::name).toList();
        new ExperimentFolder(terminal, place, NAME, study, names)
                .tell(
                        Map.of(SensitivityTable.FILE, SensitivityTable.of(result)),
                        experiment.charts(sheets -> new SensitivityBook(result, terminal.language()).writeTo(sheets)),
                        new SensitivityWords(result, terminal.language()).lines());
        return ExitCode.OK;
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
        return new Sweep(
                scenario.id() + "-" + NAME,
                Name.of("Sensitivity of %s", "%s的敏感性分析", scenario.title()),
                scenario,
                chosen,
                worlds(),
                world.seed(),
                world.ticks(scenario.calendar()),
                outcomes.noise(),
                plan.design(),
                new Keep(List.of(), Kept.NONE, Kept.NONE, 0),
                Shard.WHOLE,
                new ScenarioFile(terminal, file).variants(world.settings()));
    }

    /** The command line that asks for this analysis. */
    private Invocation typed() {
        Invocation again = Invocation.ofThisProgram().with(NAME, file.toString());
        analysis.addTo(again);
        if (!strategies.typed().isEmpty()) {
            again.with("--strategies", String.join(",", strategies.typed()));
        }
        baseline.ifPresent(strategy -> again.with("--baseline", strategy));
        outcomes.typed().forEach(outcome -> again.with("--outcome", outcome));
        again.with("--replicates", Integer.toString(worlds()));
        world.addTo(again);
        return again;
    }
}
