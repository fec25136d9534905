package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import pacesetter.scenario.source.SourceFile;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.FinishedFolder;
import pacesetter.store.FolderDifference;
import pacesetter.store.Scratch;
import pacesetter.store.Sha256;
import pacesetter.store.StoredDesign;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Design;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.sweep.file.SweepFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs again what a manifest describes and says whether the same comes out. */
@Command(
        name = "reproduce",
        description = "Runs again what a folder of results describes, and says whether every byte is the same or where"
                + " not.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter reproduce results/0001")
final class ReproduceCommand implements Callable<Integer>, Interruptible {
    private static final List<String> COMMANDS = List.of("run", "sweep");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Results of run or sweep.")
    private Path results = Path.of("");

    ReproduceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> damage = damage();
        StoredStudy study = open();
        if (!study.edition().isJoinable()) {
            throw Refusal.invalid(results + " was made by version "
                    + study.edition().version() + ", this is " + ProgramVersion.number()
                    + ". Use that version: another may give other numbers.");
        }
        List<String> words = words(study.command());
        try {
            checkInputs(study, words, damage);
        } catch (InvalidPathException e) {
            throw Refusal.invalid(results + " names an input that no file can have as its name: " + e.getInput());
        }
        Path folder = terminal.resolve(results).toAbsolutePath().normalize();
        try (Scratch scratch = Scratch.again(folder)) {
            Path again = scratch.folder().resolve("results");
            execute(words, again);
            FolderDifference difference = FolderDifference.between(folder, again);
            difference.differences().forEach(terminal.out()::println);
            if (difference.differences().isEmpty()) {
                terminal.out()
                        .println("Identical: " + difference.compared() + " files are the same to the byte, times in the"
                                + " manifest apart; charts were not made again.");
                return ExitCode.OK;
            }
            terminal.out()
                    .println("Not identical: " + difference.differences().size() + " of " + difference.compared()
                            + " files differ.");
            return ExitCode.DIFFERENT;
        }
    }

    @Override
    public String afterInterruption() {
        return "the results are as they were, and nothing else was kept. Begin again with";
    }

    /** Says what is not as it was written; the rest can be compared all the same. */
    private List<String> damage() throws IOException {
        try {
            List<String> damage = FinishedFolder.of(terminal.resolve(results)).damage();
            damage.forEach(one -> terminal.err().println("pacesetter: " + results + ": " + one));
            return damage;
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(String.valueOf(e.getMessage()));
        }
    }

    private StoredStudy open() throws IOException {
        try {
            return StoredStudy.openAsItIs(terminal.resolve(results));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(String.valueOf(e.getMessage()));
        }
    }

    /** The manifest's command line from the command on. */
    private List<String> words(String command) {
        List<String> words = Invocation.words(command);
        int first = words.indexOf("pacesetter") == 0 ? 1 : words.indexOf("-jar") == 1 ? 3 : words.size();
        List<String> rest = words.subList(Math.min(first, words.size()), words.size());
        if (rest.size() < 2 || !COMMANDS.contains(rest.get(0))) {
            throw Refusal.invalid(results + " names no command that can be run again: " + command);
        }
        return rest;
    }

    /** Says which input is not what it was, before anything is run. */
    private void checkInputs(StoredStudy study, List<String> words, List<String> damage) throws IOException {
        Path named = Path.of(words.get(1));
        Path input = terminal.resolve(named);
        if (!Files.isRegularFile(input)) {
            throw Refusal.invalid("no file " + named + ". Run this from the folder in which the results were made.");
        }
        Optional<Path> parent = Optional.ofNullable(input.toAbsolutePath().getParent());
        if (SweepFile.isSweep(input)) {
            SweepFile read = SweepFile.read(input, settings(words));
            boolean points = damage.stream().noneMatch(one -> one.startsWith("design.csv "));
            checkSweep(study, read.sweep(read.scenario().calendar().ticks(), Shard.WHOLE), points);
            return;
        }
        for (SourceFile file : study.files()) {
            Path path = parent.map(folder -> folder.resolve(file.path())).orElse(Path.of(file.path()));
            if (!Files.isRegularFile(path)) {
                throw Refusal.invalid(file.path() + " is missing, which the results were made from.");
            }
            if (!Sha256.of(path).equals(file.sha256())) {
                throw Refusal.invalid(file.path() + " has changed since the results were made (its SHA-256 was "
                        + file.sha256() + ").");
            }
        }
    }

    /** What the command set over the scenario file, without which the values of a design point may not go together. */
    private static Map<String, String> settings(List<String> words) {
        return SettingsOption.values(IntStream.range(1, words.size())
                .filter(i -> words.get(i - 1).equals(SettingsOption.NAME))
                .mapToObj(words::get)
                .toList());
    }

    /**
     * The same of a sweep file, which names its scenario itself; {@code --replicates} may say more than the file.
     *
     * @param points whether the results still say which design points they have
     */
    private static void checkSweep(StoredStudy study, Sweep now, boolean points) {
        for (SourceFile file : study.files()) {
            if (!now.base().files().contains(file)) {
                throw Refusal.invalid(file.path() + " has changed since the results were made (its SHA-256 was "
                        + file.sha256() + ").");
            }
        }
        String changed = !now.strategyIds().equals(study.strategies())
                ? "strategies"
                : now.seed() != study.seed()
                        ? "seed"
                        : points && !isSame(now.design(), study.design()) ? "design points" : "";
        if (!changed.isEmpty()) {
            throw Refusal.invalid("the sweep file has changed since the results were made: its " + changed + ".");
        }
    }

    private static boolean isSame(Design now, StoredDesign then) {
        return now.factors().equals(then.factors()) && now.points().equals(then.points());
    }

    /** Runs the command as if it were typed, without its summary and charts. */
    private void execute(List<String> words, Path again) throws InterruptedException {
        List<String> arguments = new ArrayList<>(words);
        if (arguments.get(0).equals("run") && !arguments.contains("--no-charts")) {
            arguments.add("--no-charts");
        }
        int out = arguments.indexOf("--out");
        if (out >= 0 && out + 1 < arguments.size()) {
            arguments.subList(out, out + 2).clear();
        }
        arguments.addAll(List.of("--out", again.toString()));
        Terminal silent = terminal.silent();
        int exitCode = Main.execute(silent, arguments.toArray(String[]::new));
        if (exitCode == ExitCode.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (exitCode != ExitCode.OK && exitCode != ExitCode.RUNS_FAILED) {
            throw Refusal.of(exitCode, "the command could not be run again; the message above says why.");
        }
    }
}
