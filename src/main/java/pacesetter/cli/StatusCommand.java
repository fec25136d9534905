package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import pacesetter.store.SweepStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how far a sweep is. */
@Command(
        name = "status",
        description = "Says how far a sweep is, also while another process runs it.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter status results/promotion-strategies")
final class StatusCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "Folder of the sweep.")
    private Path folder = Path.of("");

    StatusCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        SweepStatus status = SweepStatus.of(terminal.resolve(folder))
                .orElseThrow(() -> Refusal.invalid(folder + " holds no sweep."));
        String shard = status.shard().equals("1/1") ? "" : ", shard " + status.shard();
        terminal.out()
                .println(status.id() + shard + ": " + status.kept() + " of " + status.runs() + " runs are kept"
                        + (status.failed() == 0 ? "" : ", " + status.failed() + " failed"));
        terminal.out()
                .println(
                        status.isFinished()
                                ? "finished: the tables are there"
                                : status.owner()
                                        .map(owner -> "running: " + owner)
                                        .orElse("not running; the command that began it goes on"));
        return ExitCode.OK;
    }
}
