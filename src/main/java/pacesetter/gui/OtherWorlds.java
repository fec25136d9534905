package pacesetter.gui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import pacesetter.analysis.Parts;
import pacesetter.analysis.Reach;
import pacesetter.analysis.StudyResults;
import pacesetter.run.Cancellation;
import pacesetter.run.LeadChanges;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.Study;

/**
 * The run in the window, and its ghost if there is one, in many worlds: each played to its end in the background. Results come
 * one by one, on the event thread.
 */
final class OtherWorlds {
    private final List<Thread> threads = new ArrayList<>();
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private Optional<StudyResults> worlds = Optional.empty();
    private Optional<StudyResults> ghosts = Optional.empty();
    private Optional<Reach> reach = Optional.empty();
    private int done;
    private int all;
    private int edition; // what was asked last; results of what was asked before are nobody's

    /**
     * None yet.
     *
     * @param changed runs when there is more
     * @param failed takes what ended them
     */
    OtherWorlds(Runnable changed, Consumer<Throwable> failed) {
        this.changed = changed;
        this.failed = failed;
    }

    /** The run in the worlds that are done. */
    Optional<StudyResults> worlds() {
        return worlds;
    }

    /** The ghost in the worlds that are done. */
    Optional<StudyResults> ghosts() {
        return ghosts;
    }

    /** Where the run (strategy 0) and its ghost (1) work in the worlds that are done. */
    Optional<Reach> reach() {
        return reach;
    }

    int done() {
        return done;
    }

    int all() {
        return all;
    }

    boolean isRunning() {
        return !threads.isEmpty();
    }

    /** Plays a run and its ghost in so many worlds, in place of what was played before. */
    void play(Run run, Optional<Run> ghost, int count) {
        drop();
        all = count * (ghost.isPresent() ? 2 : 1);
        StudyResults ofRun = new StudyResults(run.scenario());
        worlds = Optional.of(ofRun);
        Reach where = new Reach(Parts.of(run.scenario()), 2);
        reach = Optional.of(where);
        start(run, count, ghost.isPresent(), completed -> {
            ofRun.watch(completed, LeadChanges.of(completed));
            where.add(0, completed);
        });
        ghost.ifPresent(before -> {
            StudyResults ofGhost = new StudyResults(before.scenario());
            ghosts = Optional.of(ofGhost);
            start(before, count, true, completed -> {
                ofGhost.watch(completed, LeadChanges.of(completed));
                where.add(1, completed);
            });
        });
        changed.run();
    }

    /** Ends what is played and forgets what was: the run has become another. */
    void drop() {
        end();
        worlds = Optional.empty();
        ghosts = Optional.empty();
        reach = Optional.empty();
        done = 0;
        all = 0;
        changed.run();
    }

    /** Ends what is played; what is there stays. */
    void cancel() {
        end();
        changed.run();
    }

    private void end() {
        edition++;
        threads.forEach(Cancellation::interrupt);
        threads.clear();
    }

    private void start(Run run, int count, boolean shares, Consumer<RunResult.Completed> kept) {
        int asked = edition;
        Study study =
                new Study(run.scenario(), List.of(run.strategy()), count, run.studySeed(), run.ticks(), Run.Null.OFF);
        int processors = Math.max(1, Runtime.getRuntime().availableProcessors() / (shares ? 2 : 1));
        Thread thread = new Thread(
                () -> {
                    try {
                        study.execute(
                                processors, result -> SwingUtilities.invokeLater(() -> take(asked, result, kept)));
                    } catch (InterruptedException | CancellationException e) {
                        Thread.currentThread().interrupt(); // nobody waits for it any more
                    } catch (IOException | RuntimeException | Error trouble) {
                        SwingUtilities.invokeLater(() -> end(asked, trouble));
                    }
                },
                "worlds");
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private void take(int asked, RunResult result, Consumer<RunResult.Completed> kept) {
        if (asked == edition) {
            done++;
            if (result instanceof RunResult.Completed completed) {
                kept.accept(completed);
            }
            if (done == all) {
                threads.clear();
            }
            changed.run();
        }
    }

    private void end(int asked, Throwable trouble) {
        if (asked == edition) {
            cancel();
            failed.accept(trouble);
        }
    }
}
