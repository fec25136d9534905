package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import pacesetter.analysis.Outcome;
import pacesetter.chart.AblationBook;
import pacesetter.experiment.Ablation;
import pacesetter.experiment.AblationResult;
import pacesetter.experiment.AblationTable;
import pacesetter.experiment.Change;
import pacesetter.report.AblationWords;
import pacesetter.scenario.Scenario;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says which mechanisms and rules the comparisons of a scenario hang on. */
@Command(
        name = "ablate",
        description = {
            "Says what would turn the comparisons of a scenario.",
            "Switches every mechanism off and replaces every rule by each other one, one at a time and together where two"
                    + " touch, and compares the strategies in the same worlds each time. Interrupted, the same command"
                    + " goes on where it stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter ablate scenarios/teaching.yaml --dry-run",
            "  pacesetter ablate scenarios/teaching.yaml --strategies measured,journal",
            "  pacesetter ablate my.yaml --only rule,pair --replicates 40 --out results/rules"
        })
final class AblateCommand implements Callable<Integer>, Interruptible {
    private static final int MOST_REPLICATES = 1_000_000;
    private static final Name NO_DISTRIBUTION = new Name(
            "Each design point changes one mechanism or rule of the scenario, or two: they are no sample of what may be, and"
                    + " a mean over them tells nothing. The folder ablation has them one by one.",
            "每个设计点只改变情景的一两个机制或规则：它们不是各种可能的样本，对其取平均没有意义。逐点结果见 ablation 文件夹。");

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
    private Path file = Path.of("");

    @Mixin
    private StrategiesOption strategies = new StrategiesOption();

    @Mixin
    private OutcomesOption outcomes = new OutcomesOption();

    @Option(
            names = "--only",
            paramLabel = "mechanism|rule|pair",
            split = ",",
            description = "Kinds of changes, with a comma between (default: all).")
    private List<Change.Kind> only = List.of();

    @Option(names = "--replicates", paramLabel = "N", description = "Worlds, at least 2 (default: ${DEFAULT-VALUE}).")
    private int replicates = 20;

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    AblateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Refusal.unlessWithin("--replicates", replicates, 2, MOST_REPLICATES);
        Scenario scenario = new ScenarioFile(terminal, file).read(world.settings());
        List<Integer> chosen = strategies(scenario);
        Ablation ablation = Ablation.of(
                scenario, chosen.stream().map(scenario.strategies()::get).toList(), kinds());
        outcomes.check(scenario);
        if (ablation.changes().size() < 2) {
            throw Refusal.invalid(new Name("there is nothing to change of these kinds.", "没有此类可改变之处。"));
        }
        Sweep sweep = sweep(scenario, chosen, ablation);
        ablation.leftOut().forEach(terminal::say);
        return experiment.execute(
                terminal, sweep, List.of(NO_DISTRIBUTION), typed(), (study, place) -> tell(ablation, study, place));
    }

    @Override
    public Name afterInterruption() {
        return experiment.afterInterruption();
    }

    private int tell(Ablation ablation, StoredStudy study, Path place) throws IOException {
        AblationResult result = AblationResult.of(study, ablation, outcomes.typed());
        List<String> names = result.outcomes().stream().map(Outcome::name).toList();
        new ExperimentFolder(terminal, place, "ablation", study, names)
                .tell(
                        Map.of(AblationTable.FILE, AblationTable.of(result)),
                        experiment.charts(sheets -> new AblationBook(result, terminal.language()).writeTo(sheets)),
                        new AblationWords(result, terminal.language()).lines());
        return ExitCode.OK;
    }

    private List<Integer> strategies(Scenario scenario) {
        List<Integer> typed = strategies.in(scenario);
        List<Integer> chosen = typed.isEmpty()
                ? IntStream.range(0, scenario.strategies().size()).boxed().toList()
                : typed;
        if (chosen.size() < 2) {
            throw Refusal.invalid(
                    new Name("an ablation compares strategies: it needs two of them at least.", "消融分析比较策略：至少需要两个策略。"));
        }
        return chosen;
    }

    private Set<Change.Kind> kinds() {
        return only.isEmpty() ? EnumSet.allOf(Change.Kind.class) : EnumSet.copyOf(only);
    }

    private Sweep sweep(Scenario scenario, List<Integer> chosen, Ablation ablation) {
        return new Sweep(
                scenario.id() + "-ablation",
                Name.of("Ablation of %s", "%s的消融分析", scenario.title()),
                scenario,
                chosen,
                replicates,
                world.seed(),
                world.ticks(scenario.calendar()),
                outcomes.noise(),
                ablation.design(),
                new Keep(List.of(), Kept.NONE, Kept.NONE, 0),
                Shard.WHOLE,
                new ScenarioFile(terminal, file).variants(world.settings()));
    }

    /** The command line that asks for this ablation. */
    private Invocation typed() {
        Invocation again = Invocation.ofThisProgram().with("ablate", file.toString());
        if (!strategies.typed().isEmpty()) {
            again.with("--strategies", String.join(",", strategies.typed()));
        }
        outcomes.typed().forEach(outcome -> again.with("--outcome", outcome));
        if (!only.isEmpty()) {
            again.with(
                    "--only",
                    String.join(",", only.stream().map(Change.Kind::code).toList()));
        }
        again.with("--replicates", Integer.toString(replicates));
        world.addTo(again);
        return again;
    }
}
