package pacesetter.gui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import pacesetter.analysis.StudyResults;
import pacesetter.chart.ChartBook;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.run.Cancellation;
import pacesetter.run.RunResult;
import pacesetter.run.Study;
import pacesetter.scenario.caution.Cautions;
import pacesetter.store.Provenance;
import pacesetter.store.ResultFolder;
import pacesetter.store.ResultWriter;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** A study in the background, which leaves the folder that {@code run} would leave; it can be cancelled and leaves nothing then. */
final class StudyJob {

    private final Study study;
    private final String command;
    private final Program program;
    private final Language language;
    private final Thread thread;

    /** What becomes of it; called on the event thread. */
    interface Watcher {
        void progress(int done, int all);

        void done(Path folder);

        void cancelled();

        void failed(Throwable trouble);
    }

    private StudyJob(Study study, String command, Program program, Language language, Watcher watcher) {
        this.study = study;
        this.command = command;
        this.program = program;
        this.language = language;
        thread = new Thread(() -> run(watcher), "study");
        thread.setDaemon(true);
    }

    /**
     * Starts it.
     *
     * @param command the command line that makes the same results
     */
    static StudyJob start(Study study, String command, Program program, Language language, Watcher watcher) {
        StudyJob job = new StudyJob(study, command, program, language, watcher);
        job.thread.start();
        return job;
    }

    /** Ends it within a tick; {@link Watcher#cancelled} follows. */
    void cancel() {
        Cancellation.interrupt(thread);
    }

    private void run(Watcher watcher) {
        try {
            int threads = Math.max(1, Runtime.getRuntime().availableProcessors());
            Path folder = execute(
                    Math.min(threads, study.runs()),
                    (done, all) -> SwingUtilities.invokeLater(() -> watcher.progress(done, all)));
            SwingUtilities.invokeLater(() -> watcher.done(folder));
        } catch (InterruptedException | CancellationException e) {
            SwingUtilities.invokeLater(watcher::cancelled);
        } catch (IOException | RuntimeException | Error trouble) {
            SwingUtilities.invokeLater(() -> watcher.failed(trouble));
        }
    }

    /** Ends it, and waits until what it had begun to write is gone. */
    void end() throws InterruptedException {
        cancel();
        thread.join();
    }

    private Path execute(int threads, BiConsumer<Integer, Integer> progress) throws IOException, InterruptedException {
        return write(study, command, program, language, sink -> {
            int[] done = {0};
            study.execute(threads, result -> {
                sink.accept(result);
                progress.accept(++done[0], study.runs());
            });
        });
    }

    /** Whatever hands results to a sink, in order. */
    interface Runs {
        void into(Study.Sink sink) throws IOException, InterruptedException;
    }

    /** Writes the results of a study into the next numbered folder of results. */
    static Path write(Study study, String command, Program program, Language language, Runs runs)
            throws IOException, InterruptedException {
        Instant started = Instant.now();
        List<Name> warnings = new ArrayList<>(List.of(Provenance.UNCALIBRATED));
        warnings.addAll(Cautions.texts(Cautions.of(study.scenario(), study.strategies())));
        StudyResults results = new StudyResults(study.scenario());
        try (ResultFolder folder =
                ResultFolder.numberedIn(program.directory().resolve("results").toAbsolutePath())) {
            try (ResultWriter writer = new ResultWriter(folder, study)) {
                runs.into(result -> {
                    writer.append(result);
                    if (result instanceof RunResult.Completed completed) {
                        results.add(completed);
                    }
                });
                if (!results.strategies().isEmpty()) {
                    draw(results, language, folder, warnings::add);
                }
                writer.finish(new Provenance(program.version(), command, started, Instant.now(), warnings));
            }
            Cancellation.check();
            return folder.commit();
        }
    }

    private static void draw(StudyResults results, Language language, ResultFolder folder, Consumer<Name> warnings)
            throws IOException {
        try {
            new ChartBook(results, language).writeTo(folder::createChart);
        } catch (MissingFontException e) {
            warnings.accept(Name.of("There are no charts: %s", "没有图：%s", e.told()));
        }
    }
}
