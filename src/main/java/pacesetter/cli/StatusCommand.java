package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.FinishedFolder;
import pacesetter.store.SweepStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how far a sweep is, and whether finished results are what was written. */
@Command(
        name = "status",
        description = "Says how far a sweep is, also while another process runs it, and whether results are whole.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter status results/promotion-strategies")
final class StatusCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "Folder of a sweep, or of other results.")
    private Path folder = Path.of("");

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try {
            Optional<SweepStatus> status = SweepStatus.of(terminal.resolve(folder));
            return status.isPresent() ? tell(status.get()) : tell(FinishedFolder.of(terminal.resolve(folder)));
        } catch (BrokenResultsException e) {
            throw Refusal.invalid(String.valueOf(e.getMessage()));
        }
    }

    private int tell(FinishedFolder found) {
        terminal.out()
                .println(found.kind()
                        + (found.files() > 0 ? ": " + found.files() + " files" : "")
                        + caution(found.caution()));
        return tell(found.damage(), found.caution().isEmpty() ? "whole: every table is what was written" : "finished");
    }

    private int tell(SweepStatus status) {
        String shard = status.shard().equals("1/1") ? "" : ", shard " + status.shard();
        terminal.out()
                .println(status.id() + shard + ": " + status.kept() + " of " + status.runs() + " runs are kept"
                        + (status.failed() == 0 ? "" : ", " + status.failed() + " failed")
                        + caution(status.caution()));
        String again = status.command().map(line -> "; go on with: " + line).orElse("");
        if (!status.damage().isEmpty()) {
            return tell(status.damage(), "damaged" + again);
        }
        terminal.out()
                .println(
                        status.isFinished()
                                ? "finished: the tables are there"
                                : status.owner()
                                        .map(owner -> "running: " + owner)
                                        .orElse("not running" + again));
        return ExitCode.OK;
    }

    private int tell(List<String> damage, String end) {
        damage.forEach(terminal.out()::println);
        terminal.out().println(damage.isEmpty() ? end : end.startsWith("damaged") ? end : "damaged");
        return damage.isEmpty() ? ExitCode.OK : ExitCode.INVALID;
    }

    private static String caution(Optional<String> caution) {
        return caution.map(text -> "; " + text).orElse("");
    }
}
