package pacesetter.gui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import pacesetter.analysis.StudyResults;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;

/** The choices behind the run in the window: what runs now, and what the next start will run. */
final class Session {
    private final WindowWords words;
    private final Dialogs dialogs;
    private final Player player;
    private final Saving saving;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Setup file; // as the file says
    private Setup now;
    private int target; // the strategy that works now, as the file counts
    private Setup next;
    private Supplier<Optional<String>> stake = Optional::empty;
    private final Deque<Setup> before = new ArrayDeque<>(); // choices of the next start, the latest first

    Session(WindowWords words, Dialogs dialogs, Program program, Setup setup, LiveRun run) {
        this.words = words;
        this.dialogs = dialogs;
        file = new Setup(setup.file(), Map.of(), setup.scenario(), setup.strategy(), setup.seed(), setup.replicate());
        now = setup;
        next = setup;
        target = setup.strategy();
        player = new Player(run);
        saving = new Saving(words, dialogs, program, player, file);
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

    /** Takes what says what else would be lost if another run came into the window. */
    void atStake(Supplier<Optional<String>> lost) {
        stake = lost;
    }

    /** Whether another run may come into the window: asks if something would be lost. */
    private boolean mayEnd(String verb) {
        List<String> lost = new ArrayList<>(stake.get().stream().toList());
        if (isSwitched() && again().isEmpty()) {
            lost.add(0, words.of("restart.unsaved"));
        }
        List<String> answers = List.of(words.of(verb), words.of("close.stay"));
        return lost.isEmpty()
                || dialogs.ask(words.of(verb), String.join("\n", lost), answers)
                        .filter(answer -> answer == 0)
                        .isPresent();
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Whether the next start will run something else than runs now. */
    boolean isPending() {
        return !next.run().equals(now.run());
    }

    /** Whether what is chosen was switched to, so that it already works. */
    boolean isUnderWay() {
        return isSwitched() && target == next.strategy() && next.settings().equals(now.settings());
    }

    /** Whether something was switched while the run went on. */
    boolean isSwitched() {
        return !notes().isEmpty();
    }

    /** Chooses the strategy of the next start. */
    void choose(int strategy) {
        chose(new Setup(next.file(), next.settings(), next.scenario(), strategy, next.seed(), next.replicate()));
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

    /** The strategy that was begun with, and all parameters as the file says. */
    void reset() {
        chose(new Setup(next.file(), Map.of(), file(), file.strategy(), next.seed(), next.replicate()));
    }

    /** Whether the next start has nothing that {@link #reset} takes back. */
    boolean isAsFileSays() {
        return next.settings().isEmpty() && next.strategy() == file.strategy();
    }

    private void set(Map<String, String> settings) {
        Scenario read = settings.isEmpty() ? file() : ScenarioReader.read(file.file(), settings);
        chose(new Setup(next.file(), settings, read, next.strategy(), next.seed(), next.replicate()));
    }

    private void chose(Setup chosen) {
        if (!chosen.equals(next)) {
            before.push(next);
            next = chosen;
        }
        changed();
    }

    /** Whether a choice can be taken back. */
    boolean canUndo() {
        return !before.isEmpty();
    }

    /** Takes the last choice back. */
    void undo() {
        next = before.pop();
        changed();
    }

    /** Starts again with what is chosen. */
    void restart() {
        player.whenPaused(() -> {
            boolean same = !isPending();
            if (!same && !mayEnd("verb.apply")) {
                return;
            }
            now = next;
            target = next.strategy();
            if (same) {
                player.rewind();
            } else {
                player.take(now.run(), 0, Optional.empty(), List.of());
            }
            changed();
        });
    }

    /** Goes on under the chosen strategy and rules of selection from the coming week on; the rest waits. */
    void switchNow() {
        boolean goOn = player.state() == Player.State.PLAYING;
        player.whenPaused(() -> {
            switchAt(player.run().ticks());
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
        Switch change = new Switch(file, now, target, next, week);
        Optional<Setup> switched = change.result();
        if (switched.isEmpty()) {
            dialogs.tell(words.of("verb.switch"), words.of("switch.network"));
            return;
        }
        if (switched.get().equals(now)) {
            dialogs.tell(words.of("verb.switch"), words.of("switch.nothing"));
            return;
        }
        if (stake.get().isPresent() && !mayEnd("verb.switch")) {
            return;
        }
        List<StudyResults.Note> notes = new ArrayList<>(notes());
        notes.addAll(change.notes());
        Run before = now.run();
        now = switched.get();
        target = next.strategy();
        player.take(now.run(), week, Optional.of(before), notes);
        changed();
    }

    private List<StudyResults.Note> notes() {
        return player.run().notes();
    }

    /** Whether closing would lose something: settings or a switch that no file has. */
    boolean isUnsaved() {
        return saving.isUnsaved(now, next);
    }

    /** Saves the run so far as the results {@code run} would leave; {@code done} takes their folder. */
    void saveResults(Consumer<Path> done) {
        player.whenPaused(() -> saving.results(now, done));
    }

    /**
     * Asks for a place and saves the settings as a scenario that changes the file: those of the run in the window if
     * something was switched in it, else those of the next start.
     */
    void save() {
        saving.scenario(now, next);
    }

    /** The command line that runs what runs now; for a run switched in flight only after it was saved. */
    Optional<String> again() {
        return saving.again(now);
    }
}
