package pacesetter.scenario.observed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** How precisely a date is known: the periods that it tells apart, the coarsest first. */
public enum DatePrecision implements Coded {
    YEAR(new Name("year", "年")),
    MONTH(new Name("month", "月")),
    DAY(new Name("day", "日")),
    /** Whole units of time since the start, no date at all. */
    TIME(new Name("unit of time", "时间单位"));

    private static final LocalDate YEAR_0 = LocalDate.of(0, 1, 1);

    private final Name meaning;

    DatePrecision(Name meaning) {
        this.meaning = meaning;
    }

    @Override
    public Name meaning() {
        return meaning;
    }

    /** The days of a period: its number counts years or months from the year 0, days from 1970-01-01. */
    public Span span(int period) {
        return new Span(begin(period), begin(period + 1));
    }

    private int begin(int period) {
        return switch (this) {
            case YEAR -> Math.toIntExact(YEAR_0.plusYears(period).toEpochDay());
            case MONTH -> Math.toIntExact(YEAR_0.plusMonths(period).toEpochDay());
            case DAY, TIME -> period;
        };
    }

    /** The period that a day lies in. */
    public int period(int day) {
        return switch (this) {
            case YEAR -> LocalDate.ofEpochDay(day).getYear();
            case MONTH -> Math.toIntExact(ChronoUnit.MONTHS.between(YEAR_0, LocalDate.ofEpochDay(day)));
            case DAY, TIME -> day;
        };
    }

    /** The period as a table has it: 2014, 2014-05, 2014-05-01, or a number. */
    public String text(int period) {
        LocalDate day = LocalDate.ofEpochDay(begin(period));
        return switch (this) {
            case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
            case DAY -> day.toString();
            case TIME -> Integer.toString(period);
        };
    }
}
