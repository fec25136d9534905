package pacesetter.scenario;

import java.util.Optional;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * Time from one tick to the next, at which regions decide.
 *
 * @param weeks from 1 to {@link #MOST_WEEKS}
 */
public record TimeStep(int weeks) {
    /** The step of a scenario that names none. */
    public static final TimeStep WEEK = new TimeStep(1);

    /** Ten years. */
    public static final int MOST_WEEKS = 10 * Calendar.WEEKS_A_YEAR;

    public TimeStep {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new IllegalArgumentException("step (" + weeks + " weeks) must be in [1, " + MOST_WEEKS + "]");
        }
    }

    /** The step a scenario's word stands for, {@code week} or as a horizon is written; nothing if it is none. */
    public static Optional<TimeStep> of(String word) {
        if (word.equals("week")) {
            return Optional.of(WEEK);
        }
        return Optional.of(word)
                .filter(given -> Horizon.PATTERN.matcher(given).matches())
                .map(given -> new Horizon(given).weeks())
                .filter(weeks -> weeks <= MOST_WEEKS)
                .map(TimeStep::new);
    }

    public boolean isWeek() {
        return weeks == 1;
    }

    /** The same in words, behind "a tick is": "a week", "26 weeks". */
    public Name name() {
        return isWeek() ? new Name("a week", "一周") : Name.of("%d weeks", "%d周", weeks);
    }

    /** What a tick is called: a week where it is one. */
    public Name tick() {
        return isWeek() ? Term.WEEK.word() : Term.TICK.word();
    }

    /** What ticks are called that are counted: "weeks", "ticks of 26 weeks". */
    public Name unit() {
        return isWeek() ? new Name("weeks", "周") : Name.of("ticks of %d weeks", "周期（每期%d周）", weeks);
    }

    /** Ticks in which so many weeks are over: rounded up, so that nothing comes early and what takes time takes a tick. */
    public int ticks(int duration) {
        return (duration + weeks - 1) / weeks;
    }

    /** A duration in weeks in ticks: whole ones as {@link #ticks(int)}, others exactly. */
    Number ticks(Number duration) {
        return duration instanceof Integer whole ? (Number) ticks(whole.intValue()) : duration.doubleValue() / weeks;
    }
}
