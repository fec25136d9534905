package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Design;
import pacesetter.sweep.Keep;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.file.SweepFile;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs many worlds of a scenario, and goes on where it stopped. */
@Command(
        name = "sweep",
        description = {
            "Runs strategies, and values of parameters, in many worlds.",
            "A sweep file says which; without one, name a scenario, whose strategies are all run unless some are"
                    + " named. Interrupted, the same command goes on where it "
                    + "stopped; with more strategies, points or replicates it runs only what is new."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  pacesetter sweep scenarios/sweeps/promotion-strategies.yaml --dry-run",
            "  pacesetter sweep scenarios/sweeps/promotion-strategies.yaml",
            "  pacesetter sweep my.yaml --strategies measured,journal --replicates 200",
            "  pacesetter sweep my.yaml --set attention.per_domain=0.3 --out results/spare"
        })
final class SweepCommand implements Callable<Integer>, Interruptible {
    private static final int MOST_REPLICATES = 1_000_000;
    private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    private final Terminal terminal;

    @Parameters(paramLabel = "SWEEP", description = "Sweep file, or a scenario file.")
    private Path file = Path.of("");

    @Mixin
    private StrategiesOption strategies = new StrategiesOption();

    @Option(
            names = "--replicates",
            paramLabel = "N",
            description = "Worlds (default: the sweep file's; with a scenario 30).")
    private Optional<Integer> replicates = Optional.empty();

    @Mixin
    private WorldOptions world = new WorldOptions();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description = "Folder for the results, new or of this sweep (default: results/ and the sweep's name).")
    private Optional<Path> out = Optional.empty();

    @Mixin
    private EngineOptions engine = new EngineOptions();

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description = "Run the I-th of N parts only, for N machines; pacesetter merge puts them together.")
    private Optional<String> shard = Optional.empty();

    @Option(names = "--retry-failed", description = "Run those again that failed.")
    private boolean retryFailed;

    @Option(
            names = "--force",
            description =
                    "Go on although runs that are there are not in the sweep any more, or sweep.json is lost: what"
                            + " does not belong stays in the parts, out of the tables.")
    private boolean force;

    @Option(
            names = "--close",
            description = "End early: make the tables of the replicates that are whole, and run nothing.")
    private boolean close;

    @Option(names = "--dry-run", description = "Say what it would take, after a few runs for a measure; keep nothing.")
    private boolean dryRun;

    SweepCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        replicates.ifPresent(count -> Refusal.unlessWithin("--replicates", count, 1, MOST_REPLICATES));
        engine.check();
        Sweep sweep = sweep();
        if (dryRun) {
            new Forecast(terminal, sweep, engine.threads()).print();
            return ExitCode.OK;
        }
        SweepOutput output = new SweepOutput(terminal, out.orElseGet(() -> Path.of("results", name(sweep))), List.of());
        int exitCode = output.guarding(() -> close ? close(sweep, output) : execute(sweep, output));
        if (exitCode != ExitCode.INTERRUPTED) {
            terminal.out().println(output.place());
        }
        return exitCode;
    }

    @Override
    public Name afterInterruption() {
        return (dryRun ? Interruptible.WHOLE : Interruptible.SWEEP).afterInterruption();
    }

    private int execute(Sweep sweep, SweepOutput output) throws IOException {
        Invocation again = again(output.place(), replicates);
        try (SweepFolder folder = output.open(sweep, again, force)) {
            if (retryFailed) {
                folder.forgetFailed();
            }
            return output.job(sweep, folder, engine, again).execute();
        }
    }

    /** The same sweep with as many replicates as are there, so that its own command makes the same tables. */
    private int close(Sweep sweep, SweepOutput output) throws IOException {
        Path place = output.place();
        if (!Files.isDirectory(terminal.resolve(place))) {
            throw Refusal.invalid(Name.of("%s is no folder of a sweep.", "%s 不是批量运行的文件夹。", place));
        }
        int whole;
        try (SweepFolder folder = output.open(sweep, again(place, replicates), force)) {
            whole = folder.wholeReplicates();
        }
        if (whole == 0) {
            throw Refusal.invalid(Name.of(
                    "no replicate of %s is there whole, with all strategies and design points. pacesetter compare looks"
                            + " at what is there all the same.",
                    "%s 中没有一次重复是完整的（含全部策略和设计点）。pacesetter compare 仍可查看已有部分。", place));
        }
        Invocation again = again(place, Optional.of(whole));
        Sweep closed = sweep.withReplicates(whole);
        try (SweepFolder folder = output.open(closed, again, true)) {
            return output.job(closed, folder, engine, again).execute();
        }
    }

    private Sweep sweep() {
        ScenarioFile named = new ScenarioFile(terminal, file);
        named.check();
        Path path = terminal.resolve(file);
        if (SweepFile.isSweep(path)) {
            if (!strategies.typed().isEmpty() || world.typedSeed().isPresent()) {
                throw Refusal.invalid(Name.of(
                        "--strategies and --seed go with a scenario; %s is a sweep.",
                        "--strategies 和 --seed 只用于情景文件；%s 是批量运行文件。", file));
            }
            SweepFile read = SweepFile.read(path, world.settings());
            Sweep sweep = read.sweep(world.ticks(read.scenario().calendar()), part());
            return replicates.map(sweep::withReplicates).orElse(sweep);
        }
        Scenario scenario = named.read(world.settings());
        return new Sweep(
                scenario.id(),
                scenario.title(),
                scenario,
                strategies(scenario),
                replicates.orElse(30),
                world.seed(),
                world.ticks(scenario.calendar()),
                Run.Null.TWIN,
                Design.NONE,
                new Keep(List.of(), Kept.SOME, Kept.NONE, 5),
                part(),
                point -> scenario); // the only one there is without a design
    }

    /** Those typed, or else all. */
    private List<Integer> strategies(Scenario scenario) {
        List<Integer> chosen = strategies.in(scenario);
        return chosen.isEmpty()
                ? IntStream.range(0, scenario.strategies().size()).boxed().toList()
                : chosen;
    }

    private Shard part() {
        if (shard.isEmpty()) {
            return Shard.WHOLE;
        }
        Matcher numbers = SHARD.matcher(shard.get());
        if (!numbers.matches() || Integer.parseInt(numbers.group(1)) > Integer.parseInt(numbers.group(2))) {
            throw Refusal.mustBe(
                    "--shard",
                    shard.get(),
                    new Name("I/N with I from 1 to N, for instance 1/4", "为 I/N，I 从 1 到 N，例如 1/4"));
        }
        return new Shard(Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
    }

    private static String name(Sweep sweep) {
        Shard part = sweep.shard();
        return part.equals(Shard.WHOLE) ? sweep.id() : sweep.id() + "-" + part.number() + "-of-" + part.of();
    }

    /** The command line that goes on with this sweep. */
    private Invocation again(Path place, Optional<Integer> worlds) {
        Invocation again = Invocation.ofThisProgram().with("sweep", file.toString());
        if (!strategies.typed().isEmpty()) {
            again.with("--strategies", String.join(",", strategies.typed()));
        }
        worlds.ifPresent(count -> again.with("--replicates", count.toString()));
        world.addTo(again);
        shard.ifPresent(part -> again.with("--shard", part));
        return again.with("--out", place.toString());
    }
}
