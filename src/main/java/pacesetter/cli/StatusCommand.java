package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import pacesetter.store.BrokenResultsException;
import pacesetter.store.FinishedFolder;
import pacesetter.store.SweepStatus;
import pacesetter.text.Name;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says how far a sweep is, and whether finished results are what was written. */
@Command(
        name = "status",
        description = "Says how far a sweep is, also while another process runs it, and whether results are whole.",
        footerHeading = "%nExample:%n",
        footer = "  pacesetter status results/promotion-strategies")
final class StatusCommand implements Callable<Integer> {
    private static final Name NOTHING = Name.same("");
    private static final Name FINISHED = new Name("finished", "已完成");
    private static final Name DAMAGED = new Name("damaged", "已损坏");

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
            throw Refusal.invalid(e.told());
        }
    }

    private int tell(FinishedFolder found) {
        Name files = found.files() > 0
                ? Name.of(": %s", "：%s", Name.counted(found.files(), "file", "files", " 个文件"))
                : NOTHING;
        terminal.print(found.kind().then(files).then(caution(found.caution())));
        Name whole = new Name("whole: every table is what was written", "完整：所有表格均与写入时相同");
        return tell(found.damage(), found.caution().isEmpty() ? whole : FINISHED, DAMAGED);
    }

    private int tell(SweepStatus status) {
        Name shard = status.shard().equals("1/1") ? NOTHING : Name.of(", shard %s", "，分片 %s", status.shard());
        Name failed = status.failed() == 0 ? NOTHING : Name.of(", %d failed", "，%d 次失败", status.failed());
        terminal.print(Name.of(
                        "%s%s: %d of %s kept%s",
                        "%s%s：%4$s中 %3$d 次的结果已保留%5$s",
                        status.id(),
                        shard,
                        status.kept(),
                        Name.counted(status.runs(), "run is", "runs are", " 次运行"),
                        failed)
                .then(caution(status.caution())));
        Name again = status.command()
                .map(line -> Name.of("; go on with: %s", "；继续请用：%s", line))
                .orElse(NOTHING);
        Name progress = status.isFinished()
                ? FINISHED.then(new Name(": the tables are there", "：表格已生成"))
                : status.owner()
                        .map(owner -> Name.of("running: %s", "正在运行：%s", owner))
                        .orElse(new Name("not running", "未在运行").then(again));
        return tell(status.damage(), progress, DAMAGED.then(again));
    }

    private int tell(List<Name> damage, Name sound, Name damaged) {
        damage.forEach(terminal::print);
        terminal.print(damage.isEmpty() ? sound : damaged);
        return damage.isEmpty() ? ExitCode.OK : ExitCode.INVALID;
    }

    private static Name caution(Optional<Name> caution) {
        return caution.map(text -> Name.of("; %s", "；%s", text)).orElse(NOTHING);
    }
}
