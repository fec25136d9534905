package pacesetter.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Dates of the ticks: tick 0 is the week that begins at the start; a row is dated at the end of its tick.
 *
 * @param ticks ticks to run, at least 1
 * @param report how finely tables and charts tell time; the model knows nothing of it
 */
public record Calendar(LocalDate start, int ticks, Grain report) {
    /** Most ticks that a scenario may ask for. */
    public static final int MOST_TICKS = 10_000;

    /** A year in ticks, wherever times are told in years: 52 ticks. */
    public static final int TICKS_A_YEAR = 52;

    private static final long DAYS = 7; // of a tick

    /** A time in years. */
    public static double years(double ticks) {
        return ticks / TICKS_A_YEAR;
    }

    public Calendar {
        if (ticks < 1) {
            throw new IllegalArgumentException("ticks (" + ticks + ") must be at least 1");
        }
    }

    /** A calendar that reports every tick. */
    public Calendar(LocalDate start, int ticks) {
        this(start, ticks, Grain.WEEK);
    }

    /** Whether a tick is the last of a week, month, quarter or year that is reported: of its last day and the next one's. */
    public boolean reports(int tick) {
        return report.parts(endOf(tick).minusDays(1), endOf(tick + 1).minusDays(1));
    }

    /** The first day of a tick. */
    public LocalDate startOf(int tick) {
        return start.plusWeeks(tick);
    }

    /** The date at the end of the tick. */
    public LocalDate endOf(int tick) {
        return start.plusWeeks(tick + 1L);
    }

    /** The same in days since 1970-01-01. */
    public double dayOf(int tick) {
        return start.toEpochDay() + DAYS * (tick + 1L);
    }

    /** The tick in which the date falls, which may lie outside the calendar. */
    public int tickOf(LocalDate date) {
        return (int) Math.floorDiv(ChronoUnit.DAYS.between(start, date), DAYS);
    }

    /** The first date after the last tick. */
    public LocalDate end() {
        return start.plusWeeks(ticks);
    }
}
