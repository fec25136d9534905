package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.robust.Settlement;
import pacesetter.experiment.sensitivity.SensitivityMethod;
import pacesetter.experiment.sensitivity.SensitivityPlan;
import pacesetter.experiment.sensitivity.VariedFactors;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.shape.Numeric;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.StoredStudy;
import pacesetter.store.SweepStatus;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.file.SweepFile;
import pacesetter.text.Name;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Runs of strategies at many values of what is not known, of which several commands tell: those of a folder, those that a sweep file
 * asks for, or those of a scenario at evenly drawn points.
 */
final class CommonTable {
    private static final int MOST_POINTS = 100_000;
    private static final int MOST_WORLDS = 1024;
    private static final List<String> OF_A_SCENARIO = List.of("--strategies", "--factor", "--points", "--seed");
    private static final List<String> OF_RUNS = List.of(
            "--replicates", "--settle", "--most", "--set", "--until", "--out", "--threads", "--force", "--dry-run");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    @Mixin
    private StrategiesOption strategies = new StrategiesOption();

    @Option(
            names = "--factor",
            paramLabel = "NAME",
            description =
                    "Of a scenario: parameter to vary; repeat it for more (default: all that act and have a plausible"
                            + " interval, or words).")
    private List<String> factors = List.of();

    @Option(names = "--points", paramLabel = "N", description = "Of a scenario: points (default: 512).")
    private Optional<Integer> points = Optional.empty();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Worlds at each point (default: the sweep file's; of a scenario 2).")
    private Optional<Integer> replicates = Optional.empty();

    @Option(
            names = "--settle",
            paramLabel = "MARGIN",
            description =
                    "Double the worlds until the best strategy is told from each other in the first outcome, or leads it by"
                            + " less than this, in the outcome's unit; at most to --most worlds.")
    private Optional<String> settle = Optional.empty();

    @Option(names = "--most", paramLabel = "N", description = "Worlds at which doubling ends (default: 32).")
    private Optional<Integer> most = Optional.empty();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Mixin
    private ExperimentOptions experiment = new ExperimentOptions();

    /** Says what a table tells. */
    interface Telling {
        /**
         * Writes and says it.
         *
         * @param place folder of the runs, as the user names it
         * @param scenario that was run, where it was read
         * @param settlement what doubling the worlds came to, where that was asked for
         */
        void tell(StoredStudy study, Path place, Optional<Scenario> scenario, Optional<Settlement> settlement)
                throws IOException;
    }

    /**
     * Tells of a folder, or makes what is missing of the runs and tells of them.
     *
     * @param named folder, sweep or scenario, as it was typed
     * @param outcomes that are looked at, by name; the first, or else the usual one, decides when a table is settled
     * @param typed the command line so far
     * @param check refuses, before anything is run, what cannot be told of the runs
     */
    int execute(
            Terminal terminal,
            Path named,
            List<String> outcomes,
            Invocation typed,
            Consumer<Sweep> check,
            Telling telling)
            throws IOException {
        Path path = terminal.resolve(named);
        if (Files.isDirectory(path)) {
            refuse(OF_A_SCENARIO, named);
            refuse(OF_RUNS, named);
            telling.tell(open(terminal, named), named, Optional.empty(), Optional.empty());
            return ExitCode.OK;
        }
        ScenarioFile file = new ScenarioFile(terminal, named);
        file.check();
        if (settle.isEmpty() && most.isPresent()) {
            throw Refusal.invalid(new Name("--most goes with --settle.", "--most 须与 --settle 并用。"));
        }
        replicates.ifPresent(count -> Refusal.unlessWithin("--replicates", count, 1, MOST_WORLDS));
        most.ifPresent(count -> Refusal.unlessWithin("--most", count, 2, MOST_WORLDS));
        Sweep sweep = SweepFile.isSweep(path) ? ofSweep(path, named) : ofScenario(terminal, file, outcomes);
        OutcomesOption.check("--outcome", outcomes, sweep.base());
        check.accept(sweep);
        return settle.isEmpty()
                ? run(terminal, sweep, typed, (study, place) -> {
                    telling.tell(study, place, Optional.of(sweep.base()), Optional.empty());
                    return ExitCode.OK;
                })
                : settle(
                        terminal,
                        sweep,
                        outcomes.isEmpty() ? Outcome.DEFAULTS.get(0) : outcomes.get(0),
                        typed,
                        telling);
    }

    /**
     * Opens the folder of finished runs, with what a reader must know of it. Walks and rows that were laid for indices of sensitivity
     * are refused: they do not lie evenly over what is plausible.
     */
    static StoredStudy open(Terminal terminal, Path folder) throws IOException {
        StoredStudy study;
        try {
            study = StoredStudy.open(terminal.resolve(folder));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
        List<String> words = Invocation.command(study.command());
        int method = words.indexOf("--method");
        String laid = SensitivityCommand.NAME;
        if (words.indexOf(laid) == 0
                && (method < 0 || !SensitivityMethod.GIVEN.code().equals(words.get(method + 1)))) {
            throw Refusal.invalid(Name.of(
                    "the points of %s are laid for another method, whose numbers are in %s. Tell them again with: %s",
                    "%s 中的点是为另一方法布置的，其结果在 %s。重新说明请用：%s", folder, folder.resolve(laid), study.command()));
        }
        study.caution().ifPresent(caution -> terminal.say(Name.of("%s was %s", "%s %s", folder, caution)));
        return study;
    }

    /** The charts, unless none are wanted. */
    Pictures.Charts charts(Pictures.Charts charts) {
        return experiment.charts(charts);
    }

    /** What is left when it is interrupted. */
    Name afterInterruption() {
        return experiment.afterInterruption();
    }

    private void refuse(List<String> options, Path named) {
        for (String option : options) {
            if (command.commandLine().getParseResult().hasMatchedOption(option)) {
                throw Refusal.invalid(Name.of(
                        "%s is of no use here: %s says already what is run.", "此处用不到 %s：%s 已定下所要运行的。", option, named));
            }
        }
    }

    private Sweep ofSweep(Path path, Path named) {
        refuse(OF_A_SCENARIO, named);
        SweepFile read = SweepFile.read(path, world.settings());
        Sweep sweep = read.sweep(world.ticks(read.scenario().calendar()), Shard.WHOLE);
        return replicates.map(sweep::withReplicates).orElse(sweep);
    }

    private Sweep ofScenario(Terminal terminal, ScenarioFile file, List<String> outcomes) {
        int wanted = points.orElse(512);
        Refusal.unlessWithin("--points", wanted, 2, MOST_POINTS);
        Scenario scenario = file.read(world.settings());
        List<Integer> typed = strategies.in(scenario);
        List<Integer> compared = typed.isEmpty()
                ? IntStream.range(0, scenario.strategies().size()).boxed().toList()
                : typed;
        VariedFactors varied = VariedFactors.of(
                scenario,
                compared.stream().map(scenario.strategies()::get).toList(),
                factors,
                world.settings().keySet());
        if (varied.factors().isEmpty()) {
            throw Refusal.invalid(new Name("there is no factor to vary.", "没有可变化的因子。"));
        }
        varied.leftOut().forEach(terminal::say);
        return new Sweep(
                scenario.id() + "-table",
                Name.of("A common table of %s", "%s的公共表", scenario.title()),
                scenario,
                compared,
                replicates.orElse(2),
                world.seed(),
                world.ticks(scenario.calendar()),
                OutcomesOption.noise(outcomes),
                SensitivityPlan.of(SensitivityMethod.GIVEN, varied.factors(), wanted, world.seed())
                        .design(),
                new Keep(List.of(), Kept.NONE, Kept.NONE, 0),
                Shard.WHOLE,
                file.variants(world.settings()));
    }

    private int run(Terminal terminal, Sweep sweep, Invocation typed, ExperimentOptions.Telling telling)
            throws IOException {
        return experiment.execute(terminal, sweep, List.of(), withOptions(typed), telling);
    }

    /** Runs with twice the worlds until it is settled, or the budget is spent; from as many as there are already. */
    private int settle(Terminal terminal, Sweep first, String outcome, Invocation typed, Telling telling)
            throws IOException {
        double margin = margin();
        int budget = most.orElse(32);
        int looks = Settlement.looks(first.replicates(), budget);
        Sweep sweep = first.withReplicates(there(terminal, first));
        while (true) {
            Sweep now = sweep;
            boolean[] isOver = {true};
            int exitCode = run(terminal, now, typed.copy(), (study, place) -> {
                Settlement settlement = Settlement.of(study, outcome, margin, looks);
                terminal.say(settlement.text());
                isOver[0] = settlement.isSettled() || 2 * now.replicates() > budget;
                if (isOver[0]) {
                    telling.tell(study, place, Optional.of(now.base()), Optional.of(settlement));
                }
                return ExitCode.OK;
            });
            if (isOver[0]) {
                return exitCode;
            }
            sweep = now.withReplicates(2 * now.replicates());
        }
    }

    private double margin() {
        String text = settle.orElseThrow();
        OptionalDouble margin = Numeric.parse(text);
        if (margin.isEmpty() || !(margin.getAsDouble() >= 0 && Double.isFinite(margin.getAsDouble()))) {
            throw Refusal.mustBe("--settle", text, new Name("a number of at least 0", "为不小于 0 的数"));
        }
        return margin.getAsDouble();
    }

    /** As many worlds as an earlier call asked for last, where that is more. */
    private int there(Terminal terminal, Sweep sweep) throws IOException {
        Path folder = terminal.resolve(experiment.place(sweep));
        if (!Files.isDirectory(folder)) {
            return sweep.replicates();
        }
        try {
            return SweepStatus.of(folder)
                    .map(status -> Math.max(sweep.replicates(), status.replicates()))
                    .orElse(sweep.replicates());
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    private Invocation withOptions(Invocation typed) {
        if (!strategies.typed().isEmpty()) {
            typed.with("--strategies", String.join(",", strategies.typed()));
        }
        factors.forEach(factor -> typed.with("--factor", factor));
        points.ifPresent(count -> typed.with("--points", count.toString()));
        replicates.ifPresent(count -> typed.with("--replicates", count.toString()));
        settle.ifPresent(margin -> typed.with("--settle", margin));
        most.ifPresent(count -> typed.with("--most", count.toString()));
        world.addTo(typed);
        return typed;
    }
}
