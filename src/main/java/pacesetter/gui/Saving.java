package pacesetter.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import pacesetter.gui.live.Played;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.describe.ScenarioChange;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;

/** Puts what the window runs and what is chosen into files, and knows what of it is in none. */
final class Saving {
    private final WindowWords words;
    private final Dialogs dialogs;
    private final Program program;
    private final Player player;
    private final Setup file; // as the file says
    private Optional<Saved> saved = Optional.empty();

    /** A scenario that was saved, and what ran and was chosen then. */
    private record Saved(Path place, Setup now, Setup next) {}

    Saving(WindowWords words, Dialogs dialogs, Program program, Player player, Setup file) {
        this.words = words;
        this.dialogs = dialogs;
        this.program = program;
        this.player = player;
        this.file = file;
    }

    /** Whether closing would lose something: settings or a switch that no file has. */
    boolean isUnsaved(Setup now, Setup next) {
        boolean different = isSwitched() || !next.settings().isEmpty();
        return different
                && saved.filter(was -> was.now().equals(now) && was.next().equals(next))
                        .isEmpty();
    }

    private boolean isSwitched() {
        return !player.run().notes().isEmpty();
    }

    /** The command line that runs what runs now; for a run switched in flight only after it was saved. */
    Optional<String> again(Setup now) {
        if (isSwitched()) {
            return saved.filter(was -> was.now().equals(now)).map(was -> line(now.savedAt(was.place())));
        }
        return Optional.of(line(now));
    }

    private String line(Setup told) {
        return program.commandLine().apply(told.command());
    }

    /**
     * Asks for a place and saves the settings as a scenario that changes the file: those of the run in the window if
     * something was switched in it, else those of the next start.
     */
    void scenario(Setup now, Setup next) {
        List<Strategy> added = now.scenario()
                .strategies()
                .subList(
                        file.scenario().strategies().size(),
                        now.scenario().strategies().size());
        Setup told = isSwitched() ? now : next;
        Optional<List<Event>> events = Optional.of(told.scenario().events())
                .filter(all -> isSwitched() && !all.equals(file.scenario().events()));
        ScenarioChange change = new ScenarioChange(file.file(), told.settings(), added, events);
        Path suggestion = file.file().resolveSibling(file.scenario().id() + "-changed.yaml");
        dialogs.save(words.of("verb.save-scenario"), suggestion).ifPresent(place -> {
            String again = line(told.savedAt(place));
            Optional<String> text =
                    change.text(file.scenario(), place, List.of("Saved from the window. Run it with:", again));
            if (text.isEmpty()) {
                dialogs.warn(
                        words.of("verb.save-scenario"),
                        words.of("save.elsewhere", file.file().toAbsolutePath().resolveSibling("")));
                return;
            }
            try {
                Files.writeString(place, text.get());
                saved = Optional.of(new Saved(place, now, next));
                dialogs.tell(words.of("verb.save-scenario"), words.of("save.done", place, again));
            } catch (IOException e) {
                dialogs.warn(words.of("verb.save-scenario"), words.of("disk.trouble", place, words.of(e)));
            }
        });
    }

    /** What the command line runs: of a run switched in flight what was saved, as its file says now. */
    private Setup repeated(Setup now) {
        return saved.filter(was -> isSwitched())
                .map(Saved::place)
                .map(place -> {
                    Scenario read = ScenarioReader.read(place);
                    String id = now.scenario().strategies().get(now.strategy()).id();
                    return now.savedAt(place).in(read, read.strategies().indexOf(read.strategy(id)));
                })
                .orElse(now);
    }

    /** Saves a run that is paused as the results {@code run} would leave; {@code done} takes their folder. */
    void results(Setup now, Consumer<Path> done) {
        Optional<String> command = again(now);
        int ticks = player.run().ticks();
        if (ticks == 0 || command.isEmpty()) {
            dialogs.tell(words.of("verb.save-results"), words.of(ticks == 0 ? "chart.nothing" : "command.unsaved"));
            return;
        }
        Run run;
        try {
            run = repeated(now).run();
        } catch (ScenarioException e) {
            dialogs.warn(words.of("verb.save-results"), words.of(e));
            return;
        }
        boolean whole = ticks == run.ticks();
        LocalDate last = run.scenario().calendar().endOf(ticks - 1).minusDays(1);
        String line = command.get() + (whole ? "" : " --until " + last);
        Study study = new Study(
                run.scenario(), List.of(run.strategy()), run.replicate() + 1, run.studySeed(), ticks, Run.Null.OFF);
        new SwingWorker<Path, Void>() {
            @Override
            protected Path doInBackground() throws IOException, InterruptedException {
                // The run itself may go on, so a copy of it is brought to its end.
                return StudyJob.write(
                        study,
                        line,
                        program,
                        words.language(),
                        sink -> sink.accept(Played.of(run.withId(run.replicate()), ticks)
                                .open()
                                .close()));
            }

            @Override
            protected void done() {
                try {
                    done.accept(get());
                } catch (ExecutionException | InterruptedException e) {
                    dialogs.warn(words.of("verb.save-results"), words.of("compare.failed", words.of(e.getCause())));
                }
            }
        }.execute();
    }
}
