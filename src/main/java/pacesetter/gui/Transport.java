package pacesetter.gui;

import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Calendar;
import pacesetter.text.Language;

/** Play, pause, step, speed, a jump to a date, again from the start; and always the date. */
final class Transport extends JPanel {
    /** Weeks a second at the slider's positions. */
    private static final double[] SPEEDS = {.5, 1, 2, 4, 8, 16, 32, 64, Player.UNLIMITED};

    private final WindowWords words;
    private final Player player;
    private final Dialogs dialogs;
    private final JLabel date = new JLabel();
    private final JLabel week = new JLabel();
    private final JLabel pace = new JLabel();
    private final JSlider speed = new JSlider(0, SPEEDS.length - 1, 4);
    private final JSlider time = new JSlider(0, 1, 0);
    private final Verb play;
    private final Verb step;
    private final Verb restart;
    private final Verb jump;
    private boolean following; // the time slider is being moved by the run, not by the user

    Transport(WindowWords words, Session session, Dialogs dialogs) {
        this.words = words;
        player = session.player();
        this.dialogs = dialogs;
        play = Verb.of(words, "play", KeyEvent.VK_P, this::playOrPause);
        step = Verb.of(words, "step", KeyEvent.VK_RIGHT, player::step);
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
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 6, 2));
        buttons.add(date);
        buttons.add(week);
        buttons.add(Box.createHorizontalStrut(10));
        for (Verb verb : verbs()) {
            buttons.add(verb.button());
        }
        buttons.add(Box.createHorizontalStrut(10));
        buttons.add(speed);
        buttons.add(pace);
        setLayout(new BoxLayout(this, BoxLayout.PAGE_AXIS));
        add(buttons);
        add(time);
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
        pace.setText(
                ticks == Player.UNLIMITED
                        ? words.of("speed.unlimited")
                        : words.of("speed.weeks", ticks < 1 ? Double.toString(ticks) : (int) ticks));
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
            goTo(calendar.tickOf(wanted));
        } catch (DateTimeParseException e) {
            dialogs.warn(words.of("verb.jump"), words.of("jump.wrong", text));
        }
    }

    private void tell() {
        Player.State state = player.state();
        LiveRun run = player.run();
        date.setText(dated(run.date()));
        week.setText(words.of("week", run.ticks(), run.run().ticks()));
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

    private String dated(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(
                words.language() == Language.ZH ? "yyyy年M月d日" : "d MMM yyyy", Locale.ENGLISH));
    }
}
