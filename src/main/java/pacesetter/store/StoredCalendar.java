package pacesetter.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Grain;
import pacesetter.scenario.TimeStep;

/** The calendar of results on disk. */
final class StoredCalendar {
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private StoredCalendar() {}

    /**
     * The calendar of a scenario, as far as it was run; in 0.1.0 ticks were weeks, each of them
     * reported.
     *
     * @throws DateTimeException or IllegalArgumentException if it cannot be one
     */
    static Calendar read(JsonFile study, JsonFile scenario) throws BrokenResultsException {
        int ticks = study.whole(study.has("ticks") ? "ticks" : "weeks", 1, Calendar.MOST_TICKS);
        LocalDate start = LocalDate.parse(scenario.text("start"));
        if (start.getYear() < FIRST_YEAR || start.getYear() > LAST_YEAR) {
            throw new DateTimeException("no calendar begins in " + start.getYear());
        }
        Grain report =
                scenario.has("report") ? Grain.valueOf(scenario.text("report").toUpperCase(Locale.ROOT)) : Grain.WEEK;
        int weeks = scenario.has("step") ? scenario.object("step").whole("weeks", 1, TimeStep.MOST_WEEKS) : 1;
        return new Calendar(start, new TimeStep(weeks), ticks, report);
    }
}
