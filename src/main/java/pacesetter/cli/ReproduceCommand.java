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
import pacesetter.text.Name;
import pacesetter.text.Term;
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
    private static final List<String> COMMANDS =
            List.of("run", "sweep", "ablate", "levers", "sensitivity", "robust", "learn", "calibrate");

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Results of run or sweep.")
    private Path results = Path.of("");

    ReproduceCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Name> damage = damage();
        StoredStudy study = open();
        if (!study.edition().isJoinable()) {
            throw Refusal.invalid(Name.of(
                    "%s was made by version %s, this is %s. Use that version: another may give other numbers.",
                    "%s 由 %s 版生成，本程序是 %s 版。请用该版本：其他版本可能得出不同的数值。",
                    results,
                    study.edition().version(),
                    ProgramVersion.number()));
        }
        List<String> words = words(study.command());
        try {
            checkInputs(study, words, damage);
        } catch (InvalidPathException e) {
            throw Refusal.invalid(Name.of(
                    "%s names an input that no file can have as its name: %s",
                    "%s 所列的输入不可能是文件名：%s", results, e.getInput()));
        }
        Path folder = terminal.resolve(results).toAbsolutePath().normalize();
        try (Scratch scratch = Scratch.again(folder)) {
            Path again = scratch.folder().resolve("results");
            execute(words, again);
            FolderDifference difference = FolderDifference.between(folder, again);
            difference.differences().forEach(terminal::print);
            if (difference.differences().isEmpty()) {
                terminal.print(Name.of(
                        "Identical: %s the same to the byte, times in the manifest apart; charts were not made"
                                + " again.",
                        "一致：除 manifest 中的时间外，%s逐字节相同；图未重新绘制。",
                        Name.counted(difference.compared(), "file is", "files are", " 个文件")));
                return ExitCode.OK;
            }
            terminal.print(Name.of(
                    "Not identical: differences in %d of %s.",
                    "不一致：%2$s中有 %1$d 个不同。",
                    difference.differences().size(),
                    Name.counted(difference.compared(), "file", "files", " 个文件")));
            return ExitCode.DIFFERENT;
        }
    }

    @Override
    public Name afterInterruption() {
        return new Name(
                "the results are as they were, and nothing else was kept. Begin again with", "结果未变，也未保留其他内容。重新开始请用");
    }

    /** Says what is not as it was written; the rest can be compared all the same. */
    private List<Name> damage() throws IOException {
        try {
            List<Name> damage = FinishedFolder.of(terminal.resolve(results)).damage();
            damage.forEach(one -> terminal.say(Name.of("%s: %s", "%s：%s", results, one)));
            return damage;
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    private StoredStudy open() throws IOException {
        try {
            return StoredStudy.openAsItIs(terminal.resolve(results));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        }
    }

    /** The manifest's command line from the command on. */
    private List<String> words(String command) {
        List<String> rest = Invocation.command(command);
        if (rest.size() < 2 || !COMMANDS.contains(rest.get(0))) {
            throw Refusal.invalid(
                    Name.of("%s names no command that can be run again: %s", "%s 所列的命令无法重新运行：%s", results, command));
        }
        return rest;
    }

    /** Says which input is not what it was, before anything is run. */
    private void checkInputs(StoredStudy study, List<String> words, List<Name> damage) throws IOException {
        Path named = Path.of(words.get(1));
        Path input = terminal.resolve(named);
        if (!Files.isRegularFile(input)) {
            throw Refusal.invalid(Name.of(
                    "no file %s. Run this from the folder in which the results were made.",
                    "没有文件 %s。请在生成结果的文件夹中运行。", named));
        }
        Optional<Path> parent = Optional.ofNullable(input.toAbsolutePath().getParent());
        if (SweepFile.isSweep(input)) {
            SweepFile read = SweepFile.read(input, settings(words));
            boolean points = damage.stream().noneMatch(one -> one.en().startsWith("design.csv "));
            checkSweep(study, read.sweep(read.scenario().calendar().ticks(), Shard.WHOLE), points);
            return;
        }
        for (SourceFile file : study.files()) {
            Path path = parent.map(folder -> folder.resolve(file.path())).orElse(Path.of(file.path()));
            if (!Files.isRegularFile(path)) {
                throw Refusal.invalid(
                        Name.of("%s is missing, which the results were made from.", "生成结果所用的 %s 不存在。", file.path()));
            }
            if (!Sha256.of(path).equals(file.sha256())) {
                throw changed(file);
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
                throw changed(file);
            }
        }
        if (!now.strategyIds().equals(study.strategies())) {
            throw changed(new Name("strategies", "策略"));
        }
        if (now.seed() != study.seed()) {
            throw changed(Term.SEED.word());
        }
        if (points && !isSame(now.design(), study.design())) {
            throw changed(new Name("design points", "设计点"));
        }
    }

    private static Refusal changed(Name part) {
        return Refusal.invalid(
                Name.of("the sweep file has changed since the results were made: its %s.", "结果生成后批量运行文件有改动：%s。", part));
    }

    private static Refusal changed(SourceFile file) {
        return Refusal.invalid(Name.of(
                "%s has changed since the results were made (its SHA-256 was %s).",
                "结果生成后 %s 有改动（原 SHA-256 为 %s）。", file.path(), file.sha256()));
    }

    private static boolean isSame(Design now, StoredDesign then) {
        return now.factors().equals(then.factors()) && now.points().equals(then.points());
    }

    /** Runs the command as if it were typed, without its summary and charts. */
    private void execute(List<String> words, Path again) throws InterruptedException {
        List<String> arguments = new ArrayList<>(words);
        if (!arguments.get(0).equals("sweep") && !arguments.contains("--no-charts")) {
            arguments.add("--no-charts");
        }
        for (String option : List.of("--out", LanguageOption.NAME)) { // messages are for whoever asks now
            int at = arguments.indexOf(option);
            if (at >= 0 && at + 1 < arguments.size()) {
                arguments.subList(at, at + 2).clear();
            }
        }
        arguments.addAll(List.of("--out", again.toString()));
        Terminal silent = terminal.silent();
        int exitCode = Main.execute(silent, arguments.toArray(String[]::new));
        if (exitCode == ExitCode.INTERRUPTED) {
            throw new InterruptedException();
        }
        if (exitCode != ExitCode.OK && exitCode != ExitCode.RUNS_FAILED) {
            throw Refusal.of(
                    exitCode,
                    new Name("the command could not be run again; the message above says why.", "该命令无法重新运行；原因见上。"));
        }
    }
}
