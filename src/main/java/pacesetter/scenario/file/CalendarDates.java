package pacesetter.scenario.file;

import java.time.LocalDate;
import java.util.Optional;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Period;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Turns the dates of a scenario file into ticks. */
record CalendarDates(Calendar calendar, Problems problems) {
    /** The tick of a date that must lie in the calendar; nothing if it is absent, or if a problem was noted. */
    Optional<Integer> tick(String key, Values keys) {
        return tick(key, keys, calendar.end().minusDays(1));
    }

    /** The first tick a lever no longer works in: its date may be the day after the calendar's last. */
    Optional<Integer> stop(String key, Values keys) {
        return tick(key, keys, calendar.end());
    }

    /** What a date must be that something in a domain has. */
    Name within(Period period) {
        LocalDate from = calendar.startOf(period.from());
        return period.to() < calendar.ticks()
                ? Name.of(
                        "must lie where the domain is open, from %s until before %s",
                        "应在该领域开放期间（自 %s 起，至 %s 前）", from, calendar.startOf(period.to()))
                : Name.of("must lie where the domain is open, from %s", "应在该领域开放期间（自 %s 起）", from);
    }

    /** What the end of a time must be of which the beginning is known. */
    Name later() {
        return Name.of(
                "must be at least %s after the start",
                "应比开始日期至少晚%s", calendar.step().name());
    }

    private Optional<Integer> tick(String key, Values keys, LocalDate last) {
        return keys.get(key, LocalDate.class).flatMap(date -> {
            if (date.isBefore(calendar.start()) || date.isAfter(last)) {
                problems.add(
                        keys.place(key),
                        key,
                        date.toString(),
                        Name.of("must lie in the calendar, %s to %s", "应在日历之内（%s 至 %s）", calendar.start(), last));
                return Optional.empty();
            }
            return Optional.of(calendar.tickOf(date));
        });
    }
}
