package pacesetter.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Dates of the ticks: tick 0 is the step that begins at the start; a row is dated at the end of its tick.
 *
 * @param step time from one tick to the next
 * @param ticks ticks to run, at least 1
 * @param report how finely tables and charts tell time; the model knows nothing of it
 */
public record Calendar(LocalDate start, TimeStep step, int ticks, Grain report) {
    /** Most ticks that a scenario may ask for, and most weeks that they may last. */
    public static final int MOST_TICKS = 10_000;

    /** A year, wherever times are told in years: 52 weeks. */
    public static final int WEEKS_A_YEAR = 52;

    private static final int DAYS_A_WEEK = 7;

    public Calendar {
        if (ticks < 1) {
            throw new IllegalArgumentException("ticks (" + ticks + ") must be at least 1");
        }
    }

    /** A calendar by the week. */
    public Calendar(LocalDate start, int ticks, Grain report) {
        this(start, TimeStep.WEEK, ticks, report);
    }

    /** A calendar by the week that reports every tick. */
    public Calendar(LocalDate start, int ticks) {
        this(start, ticks, Grain.WEEK);
    }

    /** A time in ticks in weeks. */
    public double weeks(double time) {
        return time * step.weeks();
    }

    /** Weeks that all its ticks last. */
    public int weeks() {
        return step.weeks() * ticks;
    }

    /** A time in ticks in years. */
    public double years(double time) {
        return weeks(time) / WEEKS_A_YEAR;
    }

    /** The week that ends with a tick: of those since the start, from 1. */
    public int week(int tick) {
        return step.weeks() * (tick + 1);
    }

    /** Ticks nearest to so many weeks, at least one. */
    public int nearest(int weeks) {
        return Math.max(1, Math.round((float) weeks / step.weeks()));
    }

    /** Whether a tick is the last of a week, month, quarter or year that is reported: of its last day and the next one's. */
    public boolean reports(int tick) {
        return report.parts(endOf(tick).minusDays(1), endOf(tick + 1).minusDays(1));
    }

    /** The first day of a tick. */
    public LocalDate startOf(int tick) {
        return start.plusDays(days() * tick);
    }

    /** The date at the end of the tick. */
    public LocalDate endOf(int tick) {
        return startOf(tick + 1);
    }

    /** The same in days since 1970-01-01. */
    public double dayOf(int tick) {
        return start.toEpochDay() + days() * (tick + 1L);
    }

    /** The tick in which the date falls, which may lie outside the calendar. */
    public int tickOf(LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, date), days());
    }

    /** The first date after the last tick. */
    public LocalDate end() {
        return startOf(ticks);
    }

    /** Days of a tick. */
    private long days() {
        return (long) DAYS_A_WEEK * step.weeks();
    }
}
