package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.ChartBook;
import pacesetter.report.Summary;
import pacesetter.run.Cancellation;
import pacesetter.run.LongTables;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Study;
import pacesetter.scenario.Domain;
import pacesetter.scenario.caution.Caution;
import pacesetter.scenario.caution.Cautions;
import pacesetter.store.Provenance;
import pacesetter.store.ResultFolder;
import pacesetter.store.ResultWriter;
import pacesetter.text.Name;

/**
 * A study on its way from the command line to a folder of results and a summary on the terminal.
 *
 * @param threads runs at the same time, at least 1
 * @param genealogy domain whose genealogy is drawn; without one, the chart's own rule chooses
 * @param command the command line that makes the same results again
 */
record Job(Terminal terminal, Study study, int threads, boolean charts, Optional<Domain> genealogy, String command) {
    private static final int FAILURES_SHOWN = 5;

    /** Whatever makes the results of a study and hands them to a sink, in order. */
    interface Runs {
        void execute(int threads, Study.Sink sink) throws IOException, InterruptedException;
    }

    /** Executes the study; the folder gets its name when everything is in it. */
    int execute(ResultFolder folder) throws IOException, InterruptedException {
        return execute(folder, study::execute);
    }

    int execute(ResultFolder folder, Runs runs) throws IOException, InterruptedException {
        Instant started = terminal.clock().instant();
        List<Name> warnings = new ArrayList<>(List.of(Provenance.UNCALIBRATED));
        warnings.addAll(Cautions.texts(cautions()));
        List<RunResult.Failed> failed = new ArrayList<>();
        StudyResults results = new StudyResults(study.scenario());
        announce();
        try (ResultWriter writer = new ResultWriter(folder, study)) {
            try (Progress progress = new Progress(terminal, study.runs(), System::nanoTime)) {
                runs.execute(threads, result -> {
                    writer.append(result);
                    if (result instanceof RunResult.Completed completed) {
                        results.add(completed);
                    } else if (result instanceof RunResult.Failed broken) {
                        failed.add(broken);
                    }
                    progress.advance();
                });
            }
            if (charts && failed.size() < study.runs()) {
                new Pictures(terminal, warnings)
                        .draw(
                                sheets -> new ChartBook(results, terminal.language(), genealogy).writeTo(sheets),
                                Pictures.names(study.scenario()),
                                folder::createChart);
            }
            writer.finish(new Provenance(
                    ProgramVersion.number(), command, started, terminal.clock().instant(), warnings));
        }
        Cancellation.check();
        Path place = folder.commit();
        folder.remarks().forEach(terminal::say);
        if (failed.size() < study.runs()) {
            Summary.of(results, terminal.language()).lines().forEach(terminal.out()::println);
            terminal.out().println();
        }
        report(failed);
        terminal.out().println(terminal.shown(place));
        return failed.isEmpty() ? ExitCode.OK : ExitCode.RUNS_FAILED;
    }

    private void announce() {
        terminal.say(Name.of(
                "%s in %s, %s on %s",
                "%s，%s，%s，%s",
                Name.counted(study.strategies().size(), "strategy", "strategies", " 个策略"),
                Name.counted(study.replicates(), "world", "worlds", " 个世界"),
                Name.counted(study.runs(), "run", "runs", " 次运行"),
                Name.counted(threads, "thread", "threads", " 个线程")));
        cautions().forEach(terminal::say);
    }

    private List<Caution> cautions() {
        List<Caution> cautions = new ArrayList<>(Cautions.of(study.scenario(), study.strategies()));
        Map<RunTable.Part, Integer> kept = new EnumMap<>(RunTable.Part.class);
        for (RunTable.Part part : RunTable.Part.values()) {
            kept.put(part, study.runs());
        }
        LongTables.of(study.scenario(), study.ticks(), kept).ifPresent(cautions::add);
        return cautions;
    }

    private void report(List<RunResult.Failed> failed) {
        for (RunResult.Failed broken : failed.subList(0, Math.min(FAILURES_SHOWN, failed.size()))) {
            Run run = broken.run();
            String strategy = study.scenario().strategies().get(run.strategy()).id();
            terminal.say(Name.of(
                    "run %d (%s, replicate %d) failed: %s",
                    "运行 %d（%s，第 %d 次重复）失败：%s", run.id(), strategy, run.replicate(), broken.message()));
        }
        if (!failed.isEmpty()) {
            terminal.say(Name.of(
                    "%d of %s failed; runs.csv says why. Please report it",
                    "%2$s中有 %1$d 次失败；原因见 runs.csv。请报告",
                    failed.size(),
                    Name.counted(study.runs(), "run", "runs", " 次运行")));
        }
    }
}
