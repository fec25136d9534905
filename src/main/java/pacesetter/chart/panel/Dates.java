package pacesetter.chart.panel;

import java.time.LocalDate;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Period;

/**
 * The part of a calendar that the time axis of a picture shows.
 *
 * @param shown ticks, at least one
 */
public record Dates(Calendar calendar, Period shown) {
    /** All of it. */
    public static Dates all(Calendar calendar) {
        return new Dates(calendar, new Period(0, calendar.ticks()));
    }

    /** As far as some results reach. */
    public static Dates of(StudyResults results) {
        return new Dates(results.scenario().calendar(), new Period(0, Math.max(1, results.horizon())));
    }

    /** The part of it in a period; all of it if it has no such part. */
    Dates during(Period period) {
        int from = Math.max(shown.from(), period.from());
        int to = Math.min(shown.to(), period.to());
        return to > from ? new Dates(calendar, new Period(from, to)) : this;
    }

    LocalDate start() {
        return calendar.startOf(shown.from());
    }

    LocalDate end() {
        return calendar.startOf(shown.to());
    }

    /** Whether the end of a tick, or −1 for the start, lies in it. */
    boolean has(int tick) {
        return tick >= shown.from() - 1 && tick < shown.to();
    }
}
