package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.chart.LeversBook;
import pacesetter.experiment.Factorial;
import pacesetter.experiment.LeverStudy;
import pacesetter.experiment.LeverTable;
import pacesetter.report.LeverReport;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what each lever of a strategy does, alone, last and in the mean over all orders, and which two need each other. */
@Command(
        name = "levers",
        description = {
            "Says what each lever of a strategy does.",
            "Runs every subset of the levers in the same worlds, and gives each its main effect, its effect alone and last, its"
                    + " Shapley value, and the interactions of any two. Interrupted, the same command goes on where it"
                    + " stopped."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter levers scenarios/teaching.yaml --strategy journal-notice",
            "  pacesetter levers scenarios/zhejiang-2018.yaml --levers journal,notice,standard",
            "  pacesetter levers scenarios/zhejiang-2018.yaml --dry-run"
        })
final class LeversCommand implements Callable<Integer>, Interruptible {
    private static final int MOST_REPLICATES = 1_000_000;

    private final Terminal terminal;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file.")
    private Path file = Path.of("");

    @Option(
            names = "--strategy",
            paramLabel = "NAME",
            description = "Strategy whose levers are taken apart (default: the one with the most kinds of levers).")
    private Optional<String> strategy = Optional.empty();

    @Option(
            names = "--levers",
            paramLabel = "A,B,…",
            split = ",",
            description = "Kinds of levers that are switched; the others are off throughout (default: all it has).")
    private List<String> levers = List.of();

    @Mixin
    private OutcomesOption outcomes = new OutcomesOption();

    @Option(names = "--replicates", paramLabel = "N", description = "Worlds, at least 2 (default: ${DEFAULT-VALUE}).")
    private int replicates = 20;

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    LeversCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Refusal.unlessWithin("--replicates", replicates, 2, MOST_REPLICATES);
        Scenario scenario = new ScenarioFile(terminal, file).read(world.settings());
        Factorial factorial = factorial(scenario);
        outcomes.check(scenario);
        Sweep sweep = factorial.sweep(replicates, world.seed(), world.ticks(scenario.calendar()), outcomes.noise());
        return experiment.execute(terminal, sweep, List.of(), typed(), (study, place) -> tell(factorial, study, place));
    }

    @Override
    public Name afterInterruption() {
        return experiment.afterInterruption();
    }

    private Factorial factorial(Scenario scenario) {
        Strategy whole = strategy.map(scenario::strategy).orElseGet(() -> Factorial.richest(scenario));
        List<LeverType> kinds = Factorial.kinds(whole);
        if (kinds.isEmpty()) {
            throw Refusal.invalid(Name.of(
                    "the strategy %s has no lever to take apart. Name another with --strategy.",
                    "策略 %s 没有可分解的手段。请用 --strategy 指定另一策略。", whole.id()));
        }
        List<LeverType> chosen = chosen(whole, kinds);
        if (chosen.size() > Factorial.MOST) {
            throw Refusal.invalid(Name.of(
                    "%d levers make %d settings, %d runs in all; at most %d levers can be switched. Name those with --levers"
                            + " (%s has %s).",
                    "%d 种手段有 %d 种组合，共 %d 次运行；至多可分解 %d 种。请用 --levers 指定（%s 有 %s）。",
                    chosen.size(),
                    1 << chosen.size(),
                    (1L << chosen.size()) * replicates,
                    Factorial.MOST,
                    whole.id(),
                    codes(kinds)));
        }
        return new Factorial(scenario, whole, chosen);
    }

    /** Those typed, in the strategy's order, or else all. */
    private List<LeverType> chosen(Strategy whole, List<LeverType> kinds) {
        List<String> known = kinds.stream().map(LeverType::code).toList();
        List<String> typed = new ArrayList<>();
        for (String name : levers) {
            String code = name.strip();
            if (!known.contains(code)) {
                throw Refusal.invalid(Name.of(
                                "--levers (%s) is no lever of the strategy %s.",
                                "--levers（%s）不是策略 %s 的手段。", code, whole.id())
                        .then(Spelling.hint(code, known)
                                .or(() -> Optional.of(Name.of("It has %s.", "其中有 %s。", codes(kinds))))));
            }
            if (typed.contains(code)) {
                throw Refusal.invalid(Name.of("--levers (%s) is given twice.", "--levers（%s）给了两次。", code));
            }
            typed.add(code);
        }
        return typed.isEmpty()
                ? kinds
                : kinds.stream().filter(kind -> typed.contains(kind.code())).toList();
    }

    private static Name codes(List<LeverType> kinds) {
        return Name.list(kinds.stream().map(LeverType::code).toList());
    }

    private int tell(Factorial factorial, StoredStudy runs, Path place) throws IOException {
        LeverStudy study = LeverStudy.of(runs, factorial, outcomes.typed());
        List<String> names = study.outcomes().stream()
                .map(effects -> effects.outcome().name())
                .toList();
        new ExperimentFolder(terminal, place, "levers", runs, names)
                .tell(
                        Map.of(LeverTable.FILE, new LeverTable(study).table()),
                        experiment.charts(sheets -> new LeversBook(study, terminal.language()).writeTo(sheets)),
                        new LeverReport(study, terminal.language()).lines());
        return ExitCode.OK;
    }

    /** The command line that asks for these runs. */
    private Invocation typed() {
        Invocation again = Invocation.ofThisProgram().with("levers", file.toString());
        strategy.ifPresent(name -> again.with("--strategy", name));
        if (!levers.isEmpty()) {
            again.with("--levers", String.join(",", levers));
        }
        outcomes.typed().forEach(outcome -> again.with("--outcome", outcome));
        again.with("--replicates", Integer.toString(replicates));
        world.addTo(again);
        return again;
    }
}
