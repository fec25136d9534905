package pacesetter.gui;

import com.sun.management.OperatingSystemMXBean;
import java.awt.EventQueue;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.prefs.Preferences;
import javax.swing.RepaintManager;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.model.Model;
import pacesetter.text.Language;
import sim.engine.Schedule;

/**
 * Processor time until the first picture of a scenario, and what the event thread takes of it and the model's thread while 100 weeks are
 * played as fast as it can, map and one chart shown: {@code EventThread scenarios/national.yaml}. Needs a display.
 */
public final class EventThread {
    private static final int WEEKS = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private EventThread() {}

    public static void main(String[] arguments) throws Exception {
        Path scenario = Path.of(arguments[0]);
        MainWindow window = on(() -> {
            Palette.LIGHT.install();
            Program program = new Program("0", Path.of(""), Path.of("scenarios"), command -> "");
            Memory memory = new Memory(Preferences.userRoot().node("pacesetter-bench"));
            return new MainWindow(
                    new WindowWords(Language.EN), program, memory, Optional.empty(), new CountDownLatch(1)::countDown);
        });
        on(() -> {
            window.frame().setBounds(0, 0, 1360, 860);
            return 0;
        });
        long allBefore = PROCESS.getProcessCpuTime();
        long eventsBefore = on(THREADS::getCurrentThreadCpuTime);
        on(() -> {
            window.open(Optional.of(scenario), Optional.empty());
            return 0;
        });
        while (on(() -> window.race().isEmpty())) {
            Thread.sleep(1); // it is read in the background
        }
        long eventsFirst = on(() -> {
            RepaintManager.currentManager(window.frame()).validateInvalidComponents();
            RepaintManager.currentManager(window.frame()).paintDirtyRegions();
            return THREADS.getCurrentThreadCpuTime();
        });
        long allFirst = PROCESS.getProcessCpuTime();
        System.out.printf(
                Locale.ROOT,
                "first picture: %.2f s of all threads, %.2f s of the event thread%n",
                (allFirst - allBefore) / 1e9,
                (eventsFirst - eventsBefore) / 1e9);
        for (long id : THREADS.getAllThreadIds()) {
            if (THREADS.getThreadCpuTime(id) > 50_000_000) {
                System.out.printf(
                        Locale.ROOT,
                        "    %.2f s %s%n",
                        THREADS.getThreadCpuTime(id) / 1e9,
                        THREADS.getThreadInfo(id).getThreadName());
            }
        }
        Player player = on(() -> window.race().orElseThrow().player());
        for (int round = 0; round < 4; round++) {
            System.out.println(played(player));
        }
        System.exit(0);
    }

    private static String played(Player player) throws Exception {
        AtomicLong model = new AtomicLong(); // the thread is new, so its last reading is all it took
        CountDownLatch over = new CountDownLatch(1);
        on(() -> {
            player.rewind();
            player.run()
                    .model()
                    .schedule
                    .scheduleRepeating(
                            Schedule.EPOCH, Model.OBSERVE + 50, state -> model.set(THREADS.getCurrentThreadCpuTime()));
            player.setSpeed(Player.UNLIMITED);
            player.onState(() -> {
                if (player.state() != Player.State.PLAYING) {
                    over.countDown();
                }
            });
            return 0;
        });
        long before = on(THREADS::getCurrentThreadCpuTime);
        long begun = System.nanoTime();
        on(() -> {
            player.playTo(WEEKS);
            return 0;
        });
        over.await();
        double events = (on(THREADS::getCurrentThreadCpuTime) - before) / 1e9;
        double ticks = model.get() / 1e9;
        return String.format(
                Locale.ROOT,
                "%d weeks: %.1f s by the clock; event thread %.2f s, model's thread %.2f s, share %.0f %%",
                WEEKS,
                (System.nanoTime() - begun) / 1e9,
                events,
                ticks,
                100 * events / (events + ticks));
    }

    private static <T> T on(java.util.concurrent.Callable<T> deed) throws Exception {
        FutureTask<T> task = new FutureTask<>(deed);
        EventQueue.invokeLater(task);
        return task.get();
    }
}
