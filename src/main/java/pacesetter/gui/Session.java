package pacesetter.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import javax.swing.SwingWorker;
import pacesetter.analysis.Digest;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Words;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Event;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.describe.ScenarioChange;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/**
 * The choices behind the run in the window: what runs now, and what the next start will run. A strategy switched in flight
 * becomes a strategy of its own whose levers stop and start at that week, so that the run can be repeated to the bit.
 */
final class Session {
    private static final String SWITCHED = "switched";

    private final Words words;
    private final Dialogs dialogs;
    private final Program program;
    private final Player player;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Setup file; // as the file says
    private Setup now;
    private int target; // the strategy that works now, as the file counts
    private Setup next;
    private Optional<List<Setup>> kept = Optional.empty(); // what ran and was chosen when it was last saved
    private Optional<Path> saved = Optional.empty(); // where what runs now was saved, if it was switched in flight

    Session(Words words, Dialogs dialogs, Program program, Setup setup) {
        this.words = words;
        this.dialogs = dialogs;
        this.program = program;
        file = new Setup(setup.file(), Map.of(), setup.scenario(), setup.strategy(), setup.seed(), setup.replicate());
        now = setup;
        next = setup;
        target = setup.strategy();
        player = new Player(LiveRun.of(setup.run()));
    }

    Player player() {
        return player;
    }

    /** What runs now. */
    Setup now() {
        return now;
    }

    /** What the next start will run. */
    Setup next() {
        return next;
    }

    /** The scenario as its file says. */
    Scenario file() {
        return file.scenario();
    }

    /** Calls when a choice has changed. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Whether the next start will run something else than runs now. */
    boolean isPending() {
        return !next.run().equals(now.run());
    }

    /** Whether something was switched while the run went on. */
    boolean isSwitched() {
        return !notes().isEmpty();
    }

    /** Chooses the strategy of the next start. */
    void choose(int strategy) {
        next = new Setup(next.file(), next.settings(), next.scenario(), strategy, next.seed(), next.replicate());
        changed();
    }

    /**
     * Sets a parameter for the next start; the file's value takes the setting away.
     *
     * @throws ScenarioException if it cannot have that value beside the others
     */
    void set(String name, String value) {
        Map<String, String> settings = new LinkedHashMap<>(next.settings());
        if (value.equals(String.valueOf(file().parameters().values().get(name)))) {
            settings.remove(name);
        } else {
            settings.put(name, value);
        }
        set(settings);
    }

    /** Takes all settings away. */
    void reset() {
        set(Map.of());
    }

    private void set(Map<String, String> settings) {
        Scenario read = settings.isEmpty() ? file() : ScenarioReader.read(file.file(), settings);
        next = new Setup(next.file(), settings, read, next.strategy(), next.seed(), next.replicate());
        changed();
    }

    /** Starts again with what is chosen. */
    void restart() {
        player.whenPaused(() -> {
            boolean same = !isPending();
            now = next;
            target = next.strategy();
            saved = Optional.empty();
            if (same) {
                player.rewind();
            } else {
                player.take(now.run(), 0, List.of());
            }
            changed();
        });
    }

    /** Goes on under the chosen strategy and rules of selection from the coming week on; the rest waits. */
    void switchNow() {
        boolean goOn = player.state() == Player.State.PLAYING;
        player.whenPaused(() -> {
            switchAt(player.run().weeks());
            if (goOn) {
                player.whenPaused(player::play);
            }
        });
    }

    private void switchAt(int week) {
        if (week == 0) {
            restart();
            return;
        }
        List<Digest.Note> notes = new ArrayList<>(notes());
        Setup switched = now;
        if (next.strategy() != target) {
            Optional<Setup> other = underOtherLevers(week);
            if (other.isEmpty()) {
                dialogs.tell(words.of("verb.switch"), words.of("switch.network"));
                return;
            }
            switched = other.get();
            notes.add(new Digest.Note(
                    week, file().strategies().get(next.strategy()).name()));
        }
        if (!next.scenario().rulesAt(week).equals(now.scenario().rulesAt(week))) {
            switched = switched.in(switched.scenario().withRulesOf(next.scenario(), week), switched.strategy());
            notes.add(new Digest.Note(week, new Name("other selection rules", "选拔规则改变")));
        }
        if (switched.equals(now)) {
            dialogs.tell(words.of("verb.switch"), words.of("switch.nothing"));
            return;
        }
        now = switched;
        target = next.strategy();
        saved = Optional.empty();
        player.take(now.run(), week, notes);
        changed();
    }

    private Optional<Setup> underOtherLevers(int week) {
        Scenario scenario = now.scenario();
        Strategy from = scenario.strategies().get(now.strategy());
        Strategy to = file().strategies().get(next.strategy());
        LocalDate date = scenario.calendar().start().plusWeeks(week);
        Name name = new Name(
                from.name().en() + ", from " + date + " " + to.name().en(),
                from.name().zh() + "，" + date + "起" + to.name().zh());
        List<Strategy> all = new ArrayList<>(scenario.strategies());
        String id = SWITCHED + "-" + (all.size() - file().strategies().size() + 1);
        return from.switchedTo(to, week, id, name).map(strategy -> {
            all.add(strategy);
            return now.in(scenario.with(all, scenario.events()), all.size() - 1);
        });
    }

    private List<Digest.Note> notes() {
        return player.run().notes();
    }

    /** Whether closing would lose something: settings or a switch that no file has. */
    boolean isUnsaved() {
        boolean different = isSwitched() || !next.settings().isEmpty();
        return different && !kept.equals(Optional.of(List.of(now, next)));
    }

    /** Saves the run so far as the results {@code run} would leave; {@code done} takes their folder. */
    void saveResults(Consumer<Path> done) {
        player.whenPaused(() -> {
            Optional<String> command = again();
            int weeks = player.run().weeks();
            if (weeks == 0 || command.isEmpty()) {
                dialogs.tell(words.of("verb.save-results"), words.of(weeks == 0 ? "chart.nothing" : "command.unsaved"));
                return;
            }
            Run run = now.run();
            boolean whole = weeks == run.weeks();
            LocalDate last = run.scenario().calendar().endOf(weeks - 1).minusDays(1);
            String line = command.get() + (whole ? "" : " --until " + last);
            Study study = new Study(
                    run.scenario(), List.of(run.strategy()), run.replicate() + 1, run.studySeed(), weeks, Run.Null.OFF);
            new SwingWorker<Path, Void>() {
                @Override
                protected Path doInBackground() throws IOException, InterruptedException {
                    // The run itself may go on, so a copy of it is brought to its end.
                    return StudyJob.write(
                            study,
                            line,
                            program,
                            words.language(),
                            sink -> sink.accept(LiveRun.played(run.withId(run.replicate()), weeks)
                                    .open()
                                    .close()));
                }

                @Override
                protected void done() {
                    try {
                        done.accept(get());
                    } catch (ExecutionException | InterruptedException e) {
                        dialogs.warn(
                                words.of("verb.save-results"),
                                words.of("compare.failed", String.valueOf(e.getMessage())));
                    }
                }
            }.execute();
        });
    }

    /**
     * Asks for a place and saves the settings as a scenario that changes the file: those of the run in the window if
     * something was switched in it, else those of the next start.
     */
    void save() {
        List<Strategy> added = now.scenario()
                .strategies()
                .subList(file().strategies().size(), now.scenario().strategies().size());
        Setup told = isSwitched() ? now : next;
        Optional<List<Event>> events =
                Optional.of(told.scenario().events()).filter(all -> isSwitched() && !all.equals(file().events()));
        ScenarioChange change = new ScenarioChange(file.file(), told.settings(), added, events);
        Path suggestion = file.file().resolveSibling(file.scenario().id() + "-changed.yaml");
        dialogs.save(words.of("verb.save-scenario"), suggestion).ifPresent(place -> {
            String again = program.commandLine().apply(command(place, Map.of()));
            Optional<String> text = change.text(file(), place, List.of("Saved from the window. Run it with:", again));
            if (text.isEmpty()) {
                dialogs.warn(
                        words.of("verb.save-scenario"),
                        words.of("save.elsewhere", file.file().toAbsolutePath().resolveSibling("")));
                return;
            }
            try {
                Files.writeString(place, text.get());
                saved = Optional.of(place);
                kept = Optional.of(List.of(now, next));
                dialogs.tell(words.of("verb.save-scenario"), words.of("save.done", place, again));
            } catch (IOException e) {
                dialogs.warn(
                        words.of("verb.save-scenario"),
                        words.of("disk.trouble", place, String.valueOf(e.getMessage())));
            }
        });
    }

    /** The command line that runs what runs now; for a run switched in flight only after it was saved. */
    Optional<String> again() {
        if (isSwitched()) {
            return saved.map(place -> program.commandLine().apply(command(place, Map.of())));
        }
        return Optional.of(program.commandLine().apply(command(now.file(), now.settings())));
    }

    private List<String> command(Path place, Map<String, String> settings) {
        Setup told = isSwitched() ? now : next;
        if (settings == now.settings()) {
            told = now;
        }
        return new Setup(place, settings, told.scenario(), told.strategy(), told.seed(), told.replicate()).command();
    }
}
