package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.Provenance;
import pacesetter.store.ResultExistsException;
import pacesetter.store.ResultFolder;
import pacesetter.store.ShardMerge;
import pacesetter.store.SweepChangedException;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts the shards of a sweep together. */
@Command(
        name = "merge",
        description = "Puts the finished shards of a sweep together: the tables are those of a sweep in one piece.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter merge results/mine-1-of-2 results/mine-2-of-2 --out results/mine")
final class MergeCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FOLDER", description = "Folders of the shards, in any order.")
    private List<Path> shards = List.of();

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "New folder for the whole.")
    private Path out = Path.of("");

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Path> folders = shards.stream().map(terminal::resolve).toList();
        Instant started = terminal.clock().instant();
        try (ResultFolder folder = ResultFolder.at(terminal.resolve(out))) {
            ShardMerge merge = ShardMerge.of(folders);
            merge.writeTo(
                    folder,
                    this::whole,
                    new Provenance(
                            ProgramVersion.number(),
                            whole(merge.command()),
                            started,
                            terminal.clock().instant(),
                            merge.warnings()));
            folder.commit();
        } catch (SweepChangedException e) {
            throw Refusal.invalid(e.told());
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(e.told());
        } catch (ResultExistsException e) {
            throw Refusal.outputExists(e.told().then(Optional.of(new Name("Name another folder.", "请指定另一文件夹。"))));
        }
        terminal.out().println(out);
        return ExitCode.OK;
    }

    /** The command line of a shard without its shard, into the folder of the whole. */
    private String whole(String command) {
        List<String> words = new ArrayList<>(Invocation.words(command));
        for (String option : List.of("--shard", "--out")) {
            int at = words.indexOf(option);
            if (at >= 0 && at + 1 < words.size()) {
                words.subList(at, at + 2).clear();
            }
        }
        return Invocation.of(words).with("--out", out.toString()).text();
    }
}
