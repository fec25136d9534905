package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Calendar;

/** Play, pause, step, speed, a jump to a date, again from the start; and always the date. */
final class Transport extends JPanel {
    /** Ticks a second at the slider's positions. */
    private static final double[] SPEEDS = {.5, 1, 2, 4, 8, 16, 32, 64, Player.UNLIMITED};

    private final WindowWords words;
    private final Player player;
    private final Dialogs dialogs;
    private final JLabel date = new JLabel();
    private final JLabel week = new JLabel();
    private final JLabel pace = new JLabel();
    private final JSlider speed = new JSlider(0, SPEEDS.length - 1, 4);
    private final JSlider time = new JSlider(0, 1, 0);
    private final JLabel domainLabel = new JLabel();
    private final DomainBox domain;
    private final Verb play;
    private final JButton playButton;
    private final Verb step;
    private final Verb restart;
    private final Verb jump;
    private boolean following; // the time slider is being moved by the run, not by the user

    Transport(WindowWords words, Session session, DomainChoice choice, Dialogs dialogs) {
        this.words = words;
        player = session.player();
        this.dialogs = dialogs;
        domain = new DomainBox(words, player.run(), choice);
        domainLabel.setLabelFor(domain);
        play = Verb.of(words, "play", KeyEvent.VK_P, this::playOrPause);
        playButton = play.button();
        step = Verb.of(words, "step", KeyEvent.VK_P, InputEvent.SHIFT_DOWN_MASK, player::step);
        restart = Verb.of(words, "restart", KeyEvent.VK_R, session::restart);
        jump = Verb.of(words, "jump", KeyEvent.VK_J, this::askForDate);
        lay();
        speed.addChangeListener(event -> setSpeed());
        time.addChangeListener(event -> {
            if (!following && !time.getValueIsAdjusting()) {
                goTo(time.getValue());
            }
        });
        player.onFrame(this::tell);
        player.onState(this::tell);
        words.listen(() -> {
            speed.setToolTipText(words.of("speed.tip"));
            time.setToolTipText(words.of("time.tip"));
            domainLabel.setText(words.of("domain"));
            keepStill();
            setSpeed();
            tell();
        });
    }

    private void lay() {
        date.setFont(date.getFont().deriveFont(Font.BOLD, date.getFont().getSize2D() * 1.7f));
        date.setName("date");
        speed.setPreferredSize(new Dimension(150, speed.getPreferredSize().height));
        speed.setSnapToTicks(true);
        speed.setName("speed");
        time.setName("time");
        JPanel buttons = WrappedRow.of();
        buttons.add(date);
        buttons.add(week);
        buttons.add(playButton);
        for (Verb verb : List.of(step, restart, jump)) {
            buttons.add(verb.button());
        }
        buttons.add(speed);
        buttons.add(pace);
        JPanel where = new JPanel(new BorderLayout(6, 0));
        JPanel what = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 0));
        what.add(domainLabel);
        what.add(domain);
        where.add(time);
        where.add(what, BorderLayout.EAST);
        setLayout(new BorderLayout());
        add(buttons, BorderLayout.NORTH);
        add(where);
    }

    /** Gives texts that change while it plays the room of their longest, so that nothing beside them moves. */
    private void keepStill() {
        LocalDate some = LocalDate.of(2000, 1, 28);
        int widest = 0;
        for (int month = 0; month < 12; month++) {
            widest = Math.max(widest, width(date, words.of(some.plusMonths(month))));
        }
        keep(date, widest);
        playButton.setPreferredSize(null);
        play.rename(words, "pause");
        Dimension pause = playButton.getPreferredSize();
        play.rename(words, "play");
        playButton.setPreferredSize(
                new Dimension(Math.max(pause.width, playButton.getPreferredSize().width), pause.height));
        Object last = weeks(player.run().run().ticks());
        keep(week, width(week, words.of("week", last, last)));
    }

    private Object weeks(double ticks) {
        double weeks = player.run().scenario().calendar().weeks(ticks);
        return weeks == Math.rint(weeks) ? (Object) (int) weeks : Double.toString(weeks);
    }

    private static int width(JLabel label, String text) {
        return label.getFontMetrics(label.getFont()).stringWidth(text);
    }

    private static void keep(JLabel label, int width) {
        label.setPreferredSize(
                new Dimension(width + 4, label.getFontMetrics(label.getFont()).getHeight()));
    }

    /** What can be done, for the menu. */
    List<Verb> verbs() {
        return List.of(play, step, restart, jump);
    }

    private void playOrPause() {
        if (player.state() == Player.State.PLAYING) {
            player.pause();
        } else {
            player.play();
        }
    }

    private void setSpeed() {
        double ticks = SPEEDS[speed.getValue()];
        player.setSpeed(ticks);
        pace.setText(ticks == Player.UNLIMITED ? words.of("speed.unlimited") : words.of("speed.weeks", weeks(ticks)));
    }

    /** Goes on to the end of so many ticks as fast as it can; from the start again, if they are over. */
    void goTo(int ticks) {
        player.whenPaused(() -> {
            if (ticks < player.run().ticks()) {
                player.rewind();
            }
            player.rushTo(ticks);
        });
    }

    private void askForDate() {
        Calendar calendar = player.run().scenario().calendar();
        dialogs.line(
                        words.of("verb.jump"),
                        words.of("jump.question", calendar.start(), calendar.end()),
                        player.run().date().toString())
                .ifPresent(this::goTo);
    }

    private void goTo(String text) {
        Calendar calendar = player.run().scenario().calendar();
        try {
            LocalDate wanted = LocalDate.parse(text.strip());
            if (wanted.isBefore(calendar.start()) || wanted.isAfter(calendar.end())) {
                dialogs.warn(words.of("verb.jump"), words.of("jump.outside", text, calendar.start(), calendar.end()));
                return;
            }
            // The weeks that must be over for the day to have come.
            int begun = calendar.tickOf(wanted);
            goTo(calendar.startOf(begun).equals(wanted) ? begun : begun + 1);
        } catch (DateTimeParseException e) {
            dialogs.warn(words.of("verb.jump"), words.of("jump.wrong", text));
        }
    }

    private void tell() {
        Player.State state = player.state();
        LiveRun run = player.run();
        date.setText(words.of(run.date()));
        week.setText(words.of("week", weeks(run.ticks()), weeks(run.run().ticks())));
        following = true;
        time.setMaximum(run.run().ticks());
        if (!time.getValueIsAdjusting()) {
            time.setValue(run.ticks());
        }
        following = false;
        boolean playing = state == Player.State.PLAYING;
        play.rename(words, playing ? "pause" : "play");
        play.setEnabled(playing || state == Player.State.PAUSED);
        step.setEnabled(state == Player.State.PAUSED);
        restart.setEnabled(run.ticks() > 0);
        // Only a run that has not broken can go anywhere.
        jump.setEnabled(state != Player.State.BROKEN);
        time.setEnabled(state != Player.State.BROKEN);
    }
}
