package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import pacesetter.analysis.Company;
import pacesetter.analysis.StudyResults;
import pacesetter.gui.live.Played;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.report.WatchedSentence;
import pacesetter.run.Run;
import pacesetter.text.Name;

/** Under the charts: the run in other worlds, and the run with and without its switch, compared pair by pair. */
final class WorldsBar extends JPanel {
    private static final int WORLDS = 20;
    private static final int MOST = 1_000;
    private static final String COLUMN = "delivered_end";

    private final WindowWords words;
    private final Player player;
    private final OtherWorlds worlds;
    private final JSpinner count = new JSpinner(new SpinnerNumberModel(WORLDS, 2, MOST, 1));
    private final JLabel progress = new JLabel();
    private final List<Verb> verbs;
    private final JButton playButton;
    private Run played; // what the worlds are of
    private Runnable changed = () -> {};

    /** @param compared runs when the user wants to see what the switch changed */
    WorldsBar(WindowWords words, Player player, Dialogs dialogs, Runnable compared) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        played = player.run().run();
        worlds = new OtherWorlds(this::tell, trouble -> dialogs.warn(words.of("verb.worlds"), words.of(trouble)));
        verbs = List.of(
                Verb.of(words, "worlds", KeyEvent.VK_G, this::playOrStop),
                Verb.of(words, "compare-two", KeyEvent.VK_G, InputEvent.SHIFT_DOWN_MASK, () -> {
                    play();
                    compared.run();
                }),
                Verb.of(words, "sentence", KeyEvent.VK_Y, this::copySentence));
        playButton = verbs.get(0).button();
        progress.setName("worlds.done");
        count.setName("worlds");
        Typed.bind(count, words, dialogs);
        JLabel label = new JLabel();
        label.setLabelFor(count);
        add(WrappedRow.of(
                label, count, playButton, verbs.get(1).button(), verbs.get(2).button(), progress));
        player.onState(this::tell);
        words.listen(() -> {
            label.setText(words.of("worlds"));
            count.setToolTipText(words.of("worlds.tip"));
            keepStill();
            tell();
        });
    }

    /** Calls when more worlds are done. */
    void onChange(Runnable listener) {
        changed = listener;
    }

    /** What can be done, for the menu. */
    List<Verb> verbs() {
        return verbs;
    }

    OtherWorlds worlds() {
        return worlds;
    }

    /** What the run is seen beside, with the ghost as far as it has gone; on the event thread, no tick under way. */
    Company company(Optional<StudyResults> ghost) {
        return new Company(
                ghost,
                worlds.worlds().filter(there -> !there.strategies().isEmpty()),
                worlds.ghosts().filter(there -> !there.strategies().isEmpty()));
    }

    /** What may be said of the worlds that are done, once there are two. */
    Optional<String> sentence() {
        Name label = new Name("what is delivered at the end", "期末见效");
        return worlds.worlds().filter(there -> !there.strategies().isEmpty()).flatMap(there -> {
            WatchedSentence told = new WatchedSentence(there, words.language());
            Optional<StudyResults> ghosts = worlds.ghosts().filter(before -> there.pairs(before) > 1);
            if (ghosts.isPresent()) {
                List<StudyResults.Note> notes = player.run().notes();
                StudyResults.Note change = notes.get(notes.size() - 1);
                return Optional.of(told.difference(ghosts.get(), COLUMN, label, change));
            }
            return there.replicates(there.strategies().get(0)) < 2
                    ? Optional.empty()
                    : Optional.of(told.mean(COLUMN, label));
        });
    }

    /** Gives what changes while worlds are played the room of its longest, so that nothing beside it moves. */
    private void keepStill() {
        playButton.setPreferredSize(null);
        verbs.get(0).rename(words, "stop-worlds");
        Dimension stop = playButton.getPreferredSize();
        verbs.get(0).rename(words, "worlds");
        Dimension play = playButton.getPreferredSize();
        playButton.setPreferredSize(new Dimension(Math.max(stop.width, play.width), play.height));
        String longest = words.of("worlds.done", MOST * 2, MOST * 2);
        progress.setPreferredSize(new Dimension(
                progress.getFontMetrics(progress.getFont()).stringWidth(longest),
                progress.getFontMetrics(progress.getFont()).getHeight()));
    }

    /** What would be lost if another run came into the window. */
    Optional<String> lost() {
        return worlds.done() == 0 ? Optional.empty() : Optional.of(words.of("worlds.lost", worlds.done()));
    }

    private void playOrStop() {
        if (worlds.isRunning()) {
            worlds.cancel();
        } else {
            play();
        }
    }

    private void copySentence() {
        sentence().ifPresent(text -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null);
            progress.setText(words.of("sentence.copied"));
            progress.setToolTipText(text);
        });
    }

    private void play() {
        played = player.run().run();
        Optional<Run> ghost = player.run().ghost().map(Played::open).map(open -> open.run());
        worlds.play(played, ghost, (Integer) count.getValue());
    }

    private void tell() {
        if (worlds.all() > 0 && !played.equals(player.run().run())) {
            worlds.drop(); // of another run
            return;
        }
        boolean ready = player.state() != Player.State.PREPARING;
        verbs.get(0).rename(words, worlds.isRunning() ? "stop-worlds" : "worlds");
        verbs.get(0).setEnabled(ready);
        verbs.get(1)
                .setEnabled(ready && !worlds.isRunning() && player.run().ghost().isPresent());
        verbs.get(2).setEnabled(sentence().isPresent());
        progress.setText(worlds.all() == 0 ? "" : words.of("worlds.done", worlds.done(), worlds.all()));
        changed.run();
    }
}
