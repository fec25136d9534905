package pacesetter.run;

import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.TimeStep;

/**
 * A column of a result table.
 *
 * @param name snake case, unique in its table
 * @param unit for instance "share", "ticks", "1"
 * @param range allowed values, for instance "[0, 1]"
 * @param goal which numbers are better, absent where neither is
 * @param definition one English sentence that says how the number is made; what hangs on the step of the calendar stands in
 *     braces until it is known
 * @param source study the measure comes from, empty if none
 * @param codes for {@link Kind#CODE}: the text of each value, else empty
 */
public record Column(
        String name,
        Kind kind,
        String unit,
        String range,
        Optional<Goal> goal,
        String definition,
        String source,
        List<String> codes) {
    private static final String AT_LEAST_ZERO = "at least 0";

    /** How a value is written. */
    public enum Kind {
        /** A whole number. */
        INTEGER,
        /** A real number, written with 12 significant digits. */
        REAL,
        /** An index into {@link Column#codes()}, written as that text. */
        CODE,
        /** Days since 1970-01-01, written as ISO date. */
        DATE,
        /** Free text; only in columns that the store adds. */
        TEXT
    }

    public Column {
        codes = List.copyOf(codes);
    }

    private Column(String name, Kind kind, String unit, String range, String definition, List<String> codes) {
        this(name, kind, unit, range, Optional.empty(), definition, "", codes);
    }

    /** A whole number of some range. */
    public static Column whole(String name, String unit, String range, String definition) {
        return new Column(name, Kind.INTEGER, unit, range, definition, List.of());
    }

    /** A whole number, 0 or more. */
    public static Column count(String name, String unit, String definition) {
        return whole(name, unit, AT_LEAST_ZERO, definition);
    }

    /** When something was, in ticks from the start. */
    public static Column tick(String definition) {
        return count("tick", "ticks", definition);
    }

    /** 0 or 1. */
    public static Column flag(String name, String definition) {
        return whole(name, "1", "0 or 1", definition);
    }

    /** A real number. */
    public static Column real(String name, String unit, String range, String definition) {
        return new Column(name, Kind.REAL, unit, range, definition, List.of());
    }

    /** A real number of 0 or more. */
    public static Column amount(String name, String unit, String definition) {
        return real(name, unit, AT_LEAST_ZERO, definition);
    }

    /** A real number in [0, 1]. */
    public static Column share(String name, String definition) {
        return real(name, "share", "[0, 1]", definition);
    }

    /** A performance, which may lie below 0 and above 1. */
    public static Column performance(String name, String definition) {
        return real(name, "performance", "any", definition);
    }

    /** One of the scenario's codes, which names.csv lists. */
    public static Column code(String name, List<String> codes, String definition) {
        return new Column(name, Kind.CODE, "code", "see names.csv", definition, codes);
    }

    /** One of a few fixed texts, which its range lists. */
    public static Column choice(String name, List<String> codes, String definition) {
        return new Column(name, Kind.CODE, "code", String.join(", ", codes), definition, codes);
    }

    /** A day. */
    public static Column date(String name, String definition) {
        return new Column(name, Kind.DATE, "date", "ISO 8601", definition, List.of());
    }

    /** A text. */
    public static Column text(String name, String definition) {
        return new Column(name, Kind.TEXT, "text", "any", definition, List.of());
    }

    /** Whether it counts from 0 to 1, and is told in percent. */
    public boolean isShare() {
        return unit.equals("share");
    }

    /** The least value its range allows, minus infinity if that has no end. */
    public double least() {
        return range.startsWith("[")
                ? Double.parseDouble(range.substring(1, range.indexOf(',')))
                : range.equals(AT_LEAST_ZERO) ? 0 : Double.NEGATIVE_INFINITY;
    }

    /** The greatest value its range allows, infinity if that has no end. */
    public double most() {
        return range.startsWith("[")
                ? Double.parseDouble(range.substring(range.indexOf(',') + 1, range.length() - 1))
                : Double.POSITIVE_INFINITY;
    }

    /** The same, with the study the measure comes from. */
    public Column from(String study) {
        return new Column(name, kind, unit, range, goal, definition, study, codes);
    }

    /** The same, with the words of its definition that hang on the step of the calendar. */
    Column in(Calendar calendar) {
        if (definition.indexOf('{') < 0) {
            return this; // as most
        }
        TimeStep step = calendar.step();
        int quarter = calendar.nearest(OutcomeTable.QUARTER) * step.weeks();
        String told = definition
                .replace("{step}", step.name().en())
                .replace("{tick}", step.tick().en())
                .replace("{year}", Calendar.WEEKS_A_YEAR + (step.isWeek() ? " ticks" : " weeks"))
                .replace("{quarter}", (step.isWeek() ? "quarter of " : "stretch of ") + quarter + " weeks")
                .replace("{quarters}", step.isWeek() ? "quarters" : "them");
        return new Column(name, kind, unit, range, goal, told, source, codes);
    }

    /** The same, with a sentence more in its definition. */
    Column noting(String sentence) {
        return new Column(name, kind, unit, range, goal, definition + " " + sentence, source, codes);
    }

    /** The same, of which one direction is better. */
    public Column with(Goal better) {
        return new Column(name, kind, unit, range, Optional.of(better), definition, source, codes);
    }
}
