package pacesetter.gui.live;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.swing.SwingUtilities;
import pacesetter.analysis.StudyResults;
import pacesetter.run.Run;

/**
 * Plays a run: steps it on a thread of its own and now and then, many times a second at most, lets the window look while
 * the model stands still. All methods are for the event thread.
 */
public final class Player {
    /** Least time between two looks, in nanoseconds. */
    private static final long FRAME = 40_000_000;

    /** The model has at least so many times the processor time of the event thread, however large the map. */
    private static final long MODEL_SHARE = 4;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Speed without a limit. */
    public static final double UNLIMITED = Double.POSITIVE_INFINITY;

    /** What the run is doing. */
    public enum State {
        /** Before the first tick, or between two. */
        PAUSED,
        PLAYING,
        /** Another run is being made. */
        PREPARING,
        /** The calendar is at its end. */
        OVER,
        /** A tick failed: the run cannot go on. */
        BROKEN
    }

    /**
     * What broke a run.
     *
     * @param tick the tick in hand
     */
    public record Breakdown(int tick, Throwable cause) {}

    private final List<Runnable> frames = new ArrayList<>();
    private final List<Runnable> states = new ArrayList<>();
    private final List<Runnable> pausing = new ArrayList<>(); // waiting for the next pause
    private final LiveRun run;
    private State state;
    private Optional<Breakdown> breakdown = Optional.empty();
    private final Semaphore wake = new Semaphore(0); // ends a rest
    private volatile boolean playing;
    private volatile double speed = 8;
    private volatile int target;
    private volatile boolean rushing;
    private final AtomicLong looks =
            new AtomicLong(); // nanoseconds that looks and their painting took since the play began

    public Player(LiveRun run) {
        this.run = run;
        state = State.PAUSED;
    }

    public LiveRun run() {
        return run;
    }

    public State state() {
        return state;
    }

    /** What broke the run, if it is {@link State#BROKEN}. */
    public Optional<Breakdown> breakdown() {
        return breakdown;
    }

    /** Calls at each look: on the event thread, no tick under way. */
    public void onFrame(Runnable frame) {
        frames.add(frame);
    }

    /** Calls when {@link #state} has changed. */
    public void onState(Runnable listener) {
        states.add(listener);
    }

    /** Weeks a second at most, above 0. */
    public void setSpeed(double weeksPerSecond) {
        speed = weeksPerSecond;
        wake.release();
    }

    public double speed() {
        return speed;
    }

    /** Goes on to the calendar's end. */
    public void play() {
        playTo(run.run().ticks());
    }

    /** Goes on until so many ticks are over. */
    public void playTo(int ticks) {
        target = Math.min(ticks, run.run().ticks());
        if (state != State.PAUSED || run.ticks() >= target) {
            return;
        }
        playing = true;
        LiveRun played = run;
        Thread player = new Thread(() -> advance(played), "player");
        player.setDaemon(true);
        enter(State.PLAYING);
        player.start();
    }

    /** Stops after the tick under way; {@link #state} follows. */
    public void pause() {
        playing = false;
        wake.release();
    }

    /** Goes on until so many ticks are over, without regard to the speed. */
    public void rushTo(int ticks) {
        rushing = true;
        playTo(ticks);
        if (state != State.PLAYING) {
            rushing = false;
        }
    }

    /** Pauses, and then does it; at once, if nothing is playing. */
    public void whenPaused(Runnable deed) {
        if (state == State.PLAYING || state == State.PREPARING) {
            pausing.add(deed);
            pause();
        } else {
            deed.run();
        }
    }

    /** One week. */
    public void step() {
        playTo(run.ticks() + 1);
    }

    /** Before the first tick of the same run again; not while playing. */
    public void rewind() {
        mustRest();
        run.start();
        breakdown = Optional.empty();
        enter(State.PAUSED);
        look();
    }

    /**
     * Goes on with another run of the same territory, played for so many ticks in the background; not while playing.
     *
     * @param before the run as it would have been, if it was switched
     * @param notes what was done to it while it went on
     */
    public void take(Run other, int ticks, Optional<Run> before, List<StudyResults.Note> notes) {
        mustRest();
        breakdown = Optional.empty();
        enter(State.PREPARING);
        Thread maker = new Thread(
                () -> {
                    try {
                        Played made = Played.of(other, ticks);
                        Optional<Played> ghost = before.map(was -> Played.of(was, ticks));
                        SwingUtilities.invokeLater(() -> {
                            run.take(made, ghost, notes);
                            stopped(Optional.empty());
                        });
                    } catch (RuntimeException | Error e) {
                        SwingUtilities.invokeLater(() -> stopped(Optional.of(new Breakdown(0, e))));
                    }
                },
                "maker");
        maker.setDaemon(true);
        maker.start();
    }

    private void mustRest() {
        if (state == State.PLAYING || state == State.PREPARING) {
            throw new IllegalStateException("pause first");
        }
    }

    /** Lets the window look; not while playing. */
    private void look() {
        long begun = spent();
        frames.forEach(Runnable::run);
        // Behind the layout that the frames have asked for, and the painting that this asks for.
        SwingUtilities.invokeLater(() -> SwingUtilities.invokeLater(() -> looks.addAndGet(spent() - begun)));
    }

    /** Processor time of this thread in nanoseconds, or where nobody counts it, time. */
    private static long spent() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private void enter(State next) {
        state = next;
        List.copyOf(states).forEach(Runnable::run);
    }

    private void advance(LiveRun played) {
        Optional<Breakdown> broken = Optional.empty();
        long looked = System.nanoTime() - FRAME;
        long from = spent();
        long rested = 0;
        looks.set(0);
        try {
            while (playing && played.ticks() < target) {
                long begun = System.nanoTime();
                played.step();
                if (System.nanoTime() - looked >= FRAME && spent() - from + rested >= MODEL_SHARE * looks.get()) {
                    SwingUtilities.invokeAndWait(this::look);
                    looked = System.nanoTime();
                }
                rested += rest(begun);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e); // nobody interrupts it
        } catch (InvocationTargetException lookFailed) {
            broken = Optional.of(new Breakdown(played.ticks() - 1, lookFailed));
        } catch (RuntimeException | Error e) {
            broken = Optional.of(new Breakdown(played.ticks(), e));
        }
        Optional<Breakdown> outcome = broken;
        SwingUtilities.invokeLater(() -> stopped(outcome));
    }

    /**
     * Waits until the tick that began then has lasted as long as the speed asks; a change of speed or state ends the wait.
     *
     * @return nanoseconds it has waited
     */
    private long rest(long begun) throws InterruptedException {
        long from = System.nanoTime();
        double wait = rushing ? 0 : 1e9 / speed - (from - begun);
        if (wait > 0 && wake.tryAcquire((long) wait, TimeUnit.NANOSECONDS)) {
            wake.drainPermits();
        }
        return System.nanoTime() - from;
    }

    private void stopped(Optional<Breakdown> broken) {
        playing = false;
        rushing = false;
        breakdown = broken;
        enter(broken.isPresent() ? State.BROKEN : run.isOver() ? State.OVER : State.PAUSED);
        look();
        List<Runnable> deeds = List.copyOf(pausing);
        pausing.clear();
        deeds.forEach(Runnable::run);
    }
}
