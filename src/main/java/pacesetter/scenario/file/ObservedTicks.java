package pacesetter.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.ObservedAdoption;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.observed.Span;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/**
 * Turns observed dates into ticks. A period begins and ends at the nearest end of a tick, so that periods that follow on one
 * another have every tick once; one shorter than half a tick has the tick that it begins in.
 *
 * @param unit of times since the start
 * @param end the first day that was not observed, or time
 */
record ObservedTicks(Calendar calendar, DatePrecision precision, Optional<String> unit, int end) {
    /** The conversion; nothing and a problem noted if a key errs. */
    static Optional<ObservedTicks> of(Calendar calendar, ObservedAdoptions table, Values keys, Problems problems) {
        boolean times = table.precision() == DatePrecision.TIME;
        Optional<String> unit = keys.text("unit");
        if (times != unit.isPresent() && !keys.failed("unit")) {
            problems.add(
                    keys.place("unit"),
                    "unit",
                    unit.orElse(""),
                    times
                            ? new Name("is needed where dates are times since the start", "日期为自起点的时间时必须给出")
                            : new Name("goes with times since the start, not with dates", "只用于自起点的时间，不用于日期"));
        }
        int last = table.adoptions().stream()
                .map(ObservedAdoption::when)
                .mapToInt(Span::to)
                .max()
                .orElseThrow();
        Optional<Span> until = span("until", keys, times, problems);
        return times == unit.isPresent() && keys.has("until") == until.isPresent()
                ? Optional.of(new ObservedTicks(
                        calendar, table.precision(), unit, until.map(Span::to).orElse(last)))
                : Optional.empty();
    }

    /** The first tick held out, behind all if none is; nothing and a problem noted if the key errs. */
    Optional<Integer> heldOutFrom(Values heldOut, Problems problems) {
        if (!heldOut.has("from")) {
            return Optional.of(Integer.MAX_VALUE);
        }
        return span("from", heldOut, unit.isPresent(), problems).map(span -> boundary(day(span.from())));
    }

    private static Optional<Span> span(String key, Values keys, boolean times, Problems problems) {
        return keys.text(key)
                .flatMap(text -> ObservedDates.read(key, text, keys.place(key), problems))
                .filter(told -> {
                    boolean alike = times == (told.precision() == DatePrecision.TIME);
                    if (!alike) {
                        problems.add(
                                keys.place(key),
                                key,
                                keys.text(key).orElse(""),
                                times
                                        ? new Name("must be a time since the start, as in the table", "应与表中一致，为自起点的时间")
                                        : new Name("must be a date, as in the table", "应与表中一致，为日期"));
                    }
                    return alike;
                })
                .map(ObservedDates.Told::span);
    }

    /** Whether something began to be observed in time. */
    boolean isObserved(Span when) {
        return when.from() < end;
    }

    AdoptionTicks of(int region, Span when) {
        int first = boundary(day(when.from()));
        int last = boundary(day(when.to())) - 1;
        int within = calendar.tickOf(day(when.from()));
        return last >= first ? new AdoptionTicks(region, first, last) : new AdoptionTicks(region, within, within);
    }

    /** The last tick of each period in the calendar that was observed, rising. */
    List<Integer> periods() {
        List<Integer> periods = new ArrayList<>();
        int first = unit.isPresent()
                ? 0
                : precision.period(Math.toIntExact(calendar.start().toEpochDay()));
        IntStream.iterate(first, period -> period + 1)
                .mapToObj(precision::span)
                .takeWhile(span -> isObserved(span) && boundary(day(span.to())) <= calendar.ticks())
                .mapToInt(span -> of(0, span).last())
                .filter(tick -> tick >= 0)
                .distinct()
                .forEach(periods::add);
        return periods;
    }

    private LocalDate day(int number) {
        return switch (unit.orElse("")) {
            case "year" -> calendar.start().plusYears(number);
            case "month" -> calendar.start().plusMonths(number);
            case "week" -> calendar.start().plusWeeks(number);
            case "day" -> calendar.start().plusDays(number);
            default -> LocalDate.ofEpochDay(number);
        };
    }

    /** The tick that begins nearest to the beginning of a day. */
    private int boundary(LocalDate day) {
        int tick = calendar.tickOf(day);
        double since = day.toEpochDay() - calendar.dayOf(tick - 1);
        return since <= calendar.dayOf(tick) - day.toEpochDay() ? tick : tick + 1;
    }
}
