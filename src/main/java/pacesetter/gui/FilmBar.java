package pacesetter.gui;

import java.awt.BorderLayout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import pacesetter.gui.live.Played;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.MapFilm;
import pacesetter.run.Cancellation;
import pacesetter.run.Run;

/** Saves the weeks of a run as an animated map: it is played again in the background, and can be stopped. */
final class FilmBar extends JPanel {
    /** Pictures at most: more make a file that no page shows, and are over too late. */
    static final int MOST = 120;

    private static final int SHORT = 15; // centiseconds that a picture is seen
    private static final int LONG = 250; // of the last one

    private final WindowWords words;
    private final Dialogs dialogs;
    private final JProgressBar bar = new JProgressBar();
    private Optional<Thread> making = Optional.empty();

    FilmBar(WindowWords words, Dialogs dialogs) {
        super(new BorderLayout(8, 0));
        this.words = words;
        this.dialogs = dialogs;
        bar.setName("film");
        bar.setStringPainted(true);
        add(bar);
        JButton stop = Verb.of(words, "film-stop", this::stop).button();
        stop.setName("film.stop");
        add(stop, BorderLayout.EAST);
        setVisible(false);
    }

    /** Saves so many ticks of a run; one film at a time. */
    void save(Path file, MapFilm film, Run run, int ticks) {
        stop();
        int step = (ticks + MOST - 1) / MOST;
        bar.setMaximum(ticks);
        bar.setValue(0);
        bar.setString(words.of("film", file.getFileName()));
        setVisible(true);
        making = Optional.of(Errand.run(
                () -> {
                    WholeFile.write(file, beside -> shoot(beside, film, run, ticks, step));
                    return file;
                },
                saved -> {
                    end();
                    dialogs.tell(words.of("verb.film"), words.of("film.done", saved));
                },
                trouble -> {
                    end();
                    dialogs.warn(words.of("verb.film"), words.of("disk.trouble", file, words.of(trouble)));
                }));
    }

    private void shoot(Path file, MapFilm film, Run run, int ticks, int step) throws IOException {
        try (AnimatedGif gif = new AnimatedGif(file)) {
            Played played = Played.of(run, 0);
            for (int tick = 0; tick < ticks; tick += step) {
                played.goTo(tick);
                gif.add(film.picture(played), SHORT);
                int done = tick;
                SwingUtilities.invokeLater(() -> bar.setValue(done));
            }
            played.goTo(ticks);
            gif.add(film.picture(played), LONG);
        }
    }

    /** Whether a film is being made. */
    boolean isBusy() {
        return making.isPresent();
    }

    /** Ends the film that is being made; nothing of it is left. */
    void stop() {
        making.ifPresent(thread -> {
            Cancellation.interrupt(thread);
            boolean interrupted = false;
            try {
                thread.join(); // a picture takes less than a second, and then its file is gone
            } catch (InterruptedException e) {
                interrupted = true;
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        end();
    }

    private void end() {
        making = Optional.empty();
        setVisible(false);
    }
}
