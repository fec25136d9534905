package pacesetter.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import pacesetter.scenario.Calendar;
import pacesetter.text.Name;
import picocli.CommandLine.Option;

/** With which tick a command stops. */
final class UntilOption {
    @Option(names = "--until", paramLabel = "DATE", description = "Stop earlier, with the tick that this date is in.")
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
            throw Refusal.mustBe("--until", typed, new Name("a date such as 2019-06-30", "为日期，例如 2019-06-30"));
        }
        if (date.isBefore(calendar.start()) || date.isAfter(calendar.end())) {
            throw Refusal.mustBe(
                    "--until",
                    typed,
                    Name.of("in the calendar, from %s to %s", "在日历之内（%s 至 %s）", calendar.start(), calendar.end()));
        }
        return Math.min(calendar.ticks(), calendar.tickOf(date) + 1);
    }
}
