package pacesetter.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import pacesetter.scenario.Calendar;
import picocli.CommandLine.Option;

/** With which week a command stops. */
final class UntilOption {
    @Option(names = "--until", paramLabel = "DATE", description = "Stop earlier, with the week of this date.")
    private Optional<String> until = Optional.empty();

    /** What was typed, if anything. */
    Optional<String> typed() {
        return until;
    }

    /**
     * Ticks to run: all of a calendar if nothing was typed.
     *
     * @throws Refusal if what was typed is no date, or none of the calendar
     */
    int ticks(Calendar calendar) {
        if (until.isEmpty()) {
            return calendar.ticks();
        }
        String typed = until.get();
        LocalDate date;
        try {
            date = LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("--until (" + typed + ") must be a date such as 2019-06-30.");
        }
        if (date.isBefore(calendar.start()) || date.isAfter(calendar.end())) {
            throw Refusal.invalid("--until (" + typed + ") must be in the calendar, from " + calendar.start() + " to "
                    + calendar.end() + ".");
        }
        return Math.min(calendar.ticks(), calendar.tickOf(date) + 1);
    }
}
