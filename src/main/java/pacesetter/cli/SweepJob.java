package pacesetter.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import pacesetter.run.LongTables;
import pacesetter.run.RunTable;
import pacesetter.scenario.caution.Caution;
import pacesetter.scenario.caution.Cautions;
import pacesetter.store.PartSink;
import pacesetter.store.Provenance;
import pacesetter.store.SweepFolder;
import pacesetter.sweep.Filling;
import pacesetter.sweep.Kept;
import pacesetter.sweep.Shard;
import pacesetter.sweep.Sweep;
import pacesetter.text.Name;

/**
 * What is missing of a sweep, on its way into the folder.
 *
 * @param place of the folder, as the user names it
 * @param engine that executes the runs
 * @param again the command line that goes on with it, but for the engine: the results do not hang on it
 * @param warnings what a reader of the results must know
 */
record SweepJob(
        Terminal terminal,
        Sweep sweep,
        SweepFolder folder,
        Path place,
        EngineOptions engine,
        Invocation again,
        List<Name> warnings) {
    SweepJob {
        warnings = List.copyOf(warnings);
    }

    /** What a reader of the results of any sweep must know. */
    static List<Name> warnings(Sweep sweep) {
        List<Name> warnings = new ArrayList<>(List.of(Provenance.UNCALIBRATED));
        warnings.addAll(Cautions.texts(cautions(sweep)));
        return warnings;
    }

    /** What is allowed in a sweep and yet seldom meant. */
    static List<Caution> cautions(Sweep sweep) {
        List<Caution> cautions = new ArrayList<>(Cautions.of(sweep.base(), sweep.strategies()));
        Map<RunTable.Part, Integer> kept = Map.of(
                RunTable.Part.OUTCOMES,
                sweep.runs(),
                RunTable.Part.SERIES,
                runs(sweep.keep().series(), sweep),
                RunTable.Part.EVENTS,
                runs(sweep.keep().events(), sweep));
        LongTables.of(sweep.base(), sweep.ticks(), kept).ifPresent(cautions::add);
        sweep.filling()
                .filter(filling -> filling.gaps() > 0)
                .ifPresent(filling -> cautions.add(new Caution(told(filling))));
        return cautions;
    }

    /** How well a design fills, in a sentence. */
    static Name told(Filling filling) {
        if (filling.emptiest().isEmpty()) {
            return Name.of(
                    "The design points fill the plane of each two factors: all of 4 x 4 boxes, or levels, in all of %s.",
                    "设计点填满每两个因子的平面：%s均占满 4 x 4 格（或各水平）。", Name.counted(filling.pairs(), "pair", "pairs", "对因子"));
        }
        Filling.Pair worst = filling.emptiest().get();
        Name said = Name.of(
                "The design points leave gaps in %d of %s of factors: of %s x %s, boxes that are empty: %d of %d. What the"
                        + " answer is there nobody knows.",
                "设计点在 %2$s中的 %1$d 对上留有空缺：%3$s x %4$s 的 %6$d 格中有 %5$d 格为空，那里的结论无从得知。",
                filling.gaps(),
                Name.counted(filling.pairs(), "pair", "pairs", " 对因子"),
                worst.one(),
                worst.other(),
                worst.empty(),
                worst.boxes());
        return filling.enough().isPresent()
                ? said.then(Optional.of(Name.of(
                        "With points: %d there would be none.",
                        "设 points: %d 则没有空缺。", filling.enough().getAsInt())))
                : said;
    }

    private static int runs(Kept kept, Sweep sweep) {
        int aReplicate = sweep.runs() / sweep.replicates();
        return switch (kept) {
            case ALL -> sweep.runs();
            case SOME -> aReplicate * Math.min(sweep.keep().some(), sweep.replicates());
            case NONE -> 0;
        };
    }

    int execute() throws IOException {
        int total = (int) sweep.ids().count();
        int missing = (int) sweep.ids().filter(folder::isMissing).count();
        announce(total, missing);
        if (missing > 0 || !folder.isFinished()) {
            Instant started = terminal.clock().instant();
            try {
                run(missing);
                finish(started);
            } catch (InterruptedException | CancellationException | ClosedByInterruptException stopped) {
                folder.flush();
                return interrupted(total);
            } catch (IOException | OutOfMemoryError trouble) {
                terminal.say(Name.of(
                        "stopped. What is on the disk stays; go on with: %s", "已停止。磁盘上的内容保留；继续请用：%s", goingOn()));
                throw trouble;
            }
        }
        return end(total);
    }

    private void finish(Instant started) throws IOException, InterruptedException {
        Provenance provenance = new Provenance(
                ProgramVersion.number(), again.text(), started, terminal.clock().instant(), warnings);
        folder.finish(provenance)
                .forEach((name, kept) -> terminal.say(Name.of(
                        "%s in the folder was not what this program wrote; it is kept as %s",
                        "文件夹中的 %s 不是本程序所写；已改名保留为 %s", name, kept)));
    }

    private void announce(int total, int missing) {
        folder.notes().forEach(terminal::say);
        Name there = missing == total
                ? Name.same("")
                : Name.of(", %d of them there already", "，其中 %d 次已有结果", total - missing);
        terminal.say(Name.of(
                "%s%s; results go to %s", "%s%s；结果存入 %s", Name.counted(total, "run", "runs", " 次运行"), there, place));
        cautions(sweep).forEach(terminal::say);
    }

    private void run(int missing) throws IOException, InterruptedException {
        if (missing == 0) {
            return;
        }
        try (Progress progress = new Progress(terminal, missing, System::nanoTime)) {
            PartSink parts = folder;
            engine.engine().execute(sweep.chunks(parts::isMissing), result -> {
                parts.accept(result);
                progress.advance();
            });
        }
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    private int interrupted(int total) {
        if (terminal.aside()) {
            return ExitCode.INTERRUPTED; // whoever asked for it says what is left
        }
        int kept = (int) sweep.ids().filter(id -> !folder.isMissing(id)).count();
        Name rest = kept == total ? new Name("; their tables are not made yet", "；表格尚未生成") : Name.same("");
        terminal.say(Name.of(
                "interrupted: %d of %s kept%s",
                "已中断：%2$s中 %1$d 次的结果已保留%3$s", kept, Name.counted(total, "run is", "runs are", " 次运行"), rest));
        terminal.err().println(terminal.language().of(Name.of("Go on with: %s", "继续请用：%s", goingOn())));
        return ExitCode.INTERRUPTED;
    }

    private String goingOn() {
        return engine.addTo(again.copy()).text();
    }

    private int end(int total) {
        int failed = folder.failed();
        if (failed > 0) {
            terminal.say(Name.of(
                    "%d of %s failed; runs.csv says why. Run what failed again with --retry-failed",
                    "%2$s中有 %1$d 次失败；原因见 runs.csv。重新运行请加 --retry-failed",
                    failed,
                    Name.counted(total, "run", "runs", " 次运行")));
        }
        if (!sweep.shard().equals(Shard.WHOLE)) {
            terminal.say(Name.of(
                    "this is shard %s; when all are there, put them together with pacesetter merge",
                    "这是分片 %s；全部分片完成后，用 pacesetter merge 合并", sweep.shard()));
        }
        return failed > 0 ? ExitCode.RUNS_FAILED : ExitCode.OK;
    }
}
