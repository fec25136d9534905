package pacesetter.gui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.prefs.Preferences;
import javax.swing.SwingUtilities;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.model.Model;
import pacesetter.model.ground.World;
import pacesetter.run.OpenRun;
import pacesetter.run.Run;
import pacesetter.text.Language;
import sim.engine.Schedule;

/**
 * How many weeks a second the window plays Zhejiang as fast as it can: with the map and two charts, and hidden; beside the
 * same run without a window. By the clock, and in processor time of the thread that steps the model. Needs a display.
 */
public final class WindowSpeed {
    private static final int ROUNDS = 24;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private WindowSpeed() {}

    public static void main(String[] arguments) throws Exception {
        MainWindow window = on(() -> {
            Palette.LIGHT.install();
            Program program = new Program("0", Path.of(""), Path.of("scenarios"), command -> "");
            Memory memory = new Memory(Preferences.userRoot().node("pacesetter-bench"));
            return new MainWindow(
                    new WindowWords(Language.EN), program, memory, Optional.empty(), new CountDownLatch(1)::countDown);
        });
        on(() -> {
            window.frame().setBounds(0, 0, 1360, 860);
            window.open(Optional.of(Path.of("scenarios/zhejiang-2018.yaml")), Optional.empty());
            return 0;
        });
        while (on(() -> window.race().isEmpty())) {
            Thread.onSpinWait(); // it is read in the background
        }
        on(() -> {
            window.race().orElseThrow().chartVerbs().get(8).actionPerformed(null);
            return 0;
        });
        Player player = on(() -> window.race().orElseThrow().player());
        Run run = player.run().run();
        World world = World.of(run.scenario(), run.seed());
        List<double[]> shown = new ArrayList<>();
        List<double[]> hidden = new ArrayList<>();
        List<double[]> alone = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            on(() -> select(window, 0));
            shown.add(played(player));
            on(() -> select(window, 1));
            hidden.add(played(player));
            alone.add(alone(run, world));
        }
        report("map and two charts", shown, run.ticks());
        report("hidden", hidden, run.ticks());
        report("without a window", alone, run.ticks());
        System.exit(0);
    }

    private static int select(MainWindow window, int tab) {
        window.tabs().setSelectedIndex(tab);
        return tab;
    }

    /** Seconds by the clock, and of the player's processor time. */
    private static double[] played(Player player) throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        AtomicLong busy = new AtomicLong(); // the thread is new, so its last reading is all it took
        on(() -> {
            player.rewind();
            player.run()
                    .model()
                    .schedule
                    .scheduleRepeating(
                            Schedule.EPOCH, Model.OBSERVE + 50, state -> busy.set(THREADS.getCurrentThreadCpuTime()));
            player.setSpeed(Player.UNLIMITED);
            player.onState(() -> {
                if (player.state() == Player.State.OVER) {
                    over.countDown();
                }
            });
            return 0;
        });
        long begun = System.nanoTime();
        on(() -> {
            player.play();
            return 0;
        });
        over.await();
        return new double[] {(System.nanoTime() - begun) / 1e9, busy.get() / 1e9};
    }

    private static double[] alone(Run run, World world) {
        Model model = Model.of(world, run.scenario().strategies().get(run.strategy()));
        model.start();
        OpenRun open = OpenRun.on(model, run);
        long begun = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        while (open.ticks() < run.ticks()) {
            model.schedule.step(model);
        }
        return new double[] {(System.nanoTime() - begun) / 1e9, (THREADS.getCurrentThreadCpuTime() - busy) / 1e9};
    }

    private static void report(String what, List<double[]> seconds, int weeks) {
        System.out.printf(
                Locale.ROOT,
                "%-20s %8.0f weeks/s by the clock, %8.3f ms of the model's thread a week (medians of the last %d of %d)%n",
                what,
                weeks / median(seconds, 0),
                1000 * median(seconds, 1) / weeks,
                ROUNDS - 3,
                ROUNDS);
    }

    private static double median(List<double[]> rows, int column) {
        List<Double> late = rows.subList(3, ROUNDS).stream()
                .map(row -> row[column])
                .sorted()
                .toList();
        return late.get(late.size() / 2);
    }

    private static <T> T on(Callable<T> deed) throws Exception {
        List<T> result = new ArrayList<>();
        try {
            SwingUtilities.invokeAndWait(() -> {
                try {
                    result.add(deed.call());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return result.get(0);
    }
}
