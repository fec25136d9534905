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
import pacesetter.chart.panel.MissingFontException;
import pacesetter.report.Summary;
import pacesetter.run.Cancellation;
import pacesetter.run.LongTables;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Study;
import pacesetter.scenario.Domain;
import pacesetter.scenario.caution.Cautions;
import pacesetter.store.Provenance;
import pacesetter.store.ResultFolder;
import pacesetter.store.ResultWriter;
import pacesetter.text.Language;

/**
 * A study on its way from the command line to a folder of results and a summary on the terminal.
 *
 * @param threads runs at the same time, at least 1
 * @param genealogy domain whose genealogy is drawn; without one, the chart's own rule chooses
 * @param command the command line that makes the same results again
 */
record Job(
        Terminal terminal,
        Study study,
        int threads,
        Language language,
        boolean charts,
        Optional<Domain> genealogy,
        String command) {
    private static final String UNCALIBRATED = "Parameters are not calibrated.";
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
        List<String> warnings = new ArrayList<>(List.of(UNCALIBRATED));
        warnings.addAll(cautions());
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
                draw(results, folder, warnings);
            }
            writer.finish(new Provenance(
                    ProgramVersion.number(), command, started, terminal.clock().instant(), warnings));
        }
        Cancellation.check();
        Path place = folder.commit();
        folder.remarks().forEach(remark -> terminal.err().println("pacesetter: " + remark));
        if (failed.size() < study.runs()) {
            Summary.of(results, language).lines().forEach(terminal.out()::println);
            terminal.out().println();
        }
        report(failed);
        terminal.out().println(shown(place));
        return failed.isEmpty() ? ExitCode.OK : ExitCode.RUNS_FAILED;
    }

    private void announce() {
        terminal.err()
                .println("pacesetter: " + counted(study.strategies().size(), "strategy", "strategies") + " in "
                        + counted(study.replicates(), "world", "worlds") + ", " + counted(study.runs(), "run", "runs")
                        + " on " + counted(threads, "thread", "threads"));
        cautions().forEach(caution -> terminal.err().println("pacesetter: caution: " + caution));
    }

    private List<String> cautions() {
        List<String> cautions = new ArrayList<>(Cautions.english(study.scenario(), study.strategies()));
        Map<RunTable.Part, Integer> kept = new EnumMap<>(RunTable.Part.class);
        for (RunTable.Part part : RunTable.Part.values()) {
            kept.put(part, study.runs());
        }
        LongTables.of(study.scenario(), study.ticks(), kept)
                .ifPresent(caution -> cautions.add(caution.text().en()));
        return cautions;
    }

    /** A number of things, in English. */
    static String counted(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private void draw(StudyResults results, ResultFolder folder, List<String> warnings) throws IOException {
        try {
            ChartBook book = new ChartBook(results, language, genealogy);
            book.writeTo(folder::createChart);
        } catch (MissingFontException e) {
            warnings.add("There are no charts: " + e.getMessage());
            terminal.err().println("pacesetter: no charts: " + e.getMessage());
        }
    }

    private void report(List<RunResult.Failed> failed) {
        for (RunResult.Failed broken : failed.subList(0, Math.min(FAILURES_SHOWN, failed.size()))) {
            Run run = broken.run();
            String strategy = study.scenario().strategies().get(run.strategy()).id();
            terminal.err()
                    .println("pacesetter: run " + run.id() + " (" + strategy + ", replicate " + run.replicate()
                            + ") failed: " + broken.message());
        }
        if (!failed.isEmpty()) {
            terminal.err()
                    .println("pacesetter: " + failed.size() + " of " + counted(study.runs(), "run", "runs")
                            + " failed; runs.csv says why. Please report it");
        }
    }

    /** From where the user is, if the folder is below it. */
    private Path shown(Path place) {
        Path here = terminal.directory().toAbsolutePath().normalize();
        return place.startsWith(here) ? here.relativize(place) : place;
    }
}
