package pacesetter.scenario.file;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.Span;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Reads when something was observed: a year, a month, a day, or a number of time units since the start. */
public final class ObservedDates {
    private static final Set<String> NEVER = Set.of("", "na", "nan", "n/a", "null", "never", ".", "-", "从未", "未采用");

    /** Statistics programs write whole numbers with a point, too. */
    private static final Pattern TIME = Pattern.compile("([0-9]{1,3})(?:\\.0+)?");

    private static final Pattern DATE =
            Pattern.compile("([12][0-9]{3})(?:\\.0+|[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2})日?|月)?|年)?");

    /** A date as far as it is told. */
    public record Told(DatePrecision precision, Span span) {}

    private ObservedDates() {}

    /** Whether a cell says that there was no adoption. */
    static boolean isNever(String text) {
        return NEVER.contains(text.toLowerCase(Locale.ROOT));
    }

    /** The date; nothing and a problem noted if it is none. */
    public static Optional<Told> read(String name, String text, Place place, Problems problems) {
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            int number = Integer.parseInt(time.group(1));
            return Optional.of(new Told(DatePrecision.TIME, DatePrecision.TIME.span(number)));
        }
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            problems.add(
                    place,
                    name,
                    text,
                    new Name(
                            "must be a year, a month such as 2014-05, a day such as 2014-05-01, a time since the start such as 7,"
                                    + " or empty for never",
                            "应为年份、月份（如 2014-05）、日期（如 2014-05-01）、自起点的时间（如 7），从未采用则留空"));
            return Optional.empty();
        }
        int year = Integer.parseInt(date.group(1));
        try {
            if (date.group(2) == null) {
                return Optional.of(new Told(DatePrecision.YEAR, DatePrecision.YEAR.span(year)));
            }
            int month = Integer.parseInt(date.group(2));
            LocalDate day = LocalDate.of(year, month, date.group(3) == null ? 1 : Integer.parseInt(date.group(3)));
            return Optional.of(
                    date.group(3) == null
                            ? new Told(DatePrecision.MONTH, DatePrecision.MONTH.span(year * 12 + month - 1))
                            : new Told(DatePrecision.DAY, DatePrecision.DAY.span((int) day.toEpochDay())));
        } catch (DateTimeException e) {
            problems.add(place, name, text, new Name("is not in the calendar", "在历法中不存在"));
            return Optional.empty();
        }
    }
}
