package pacesetter.run;

import java.util.List;

/**
 * A column of a result table.
 *
 * @param name snake case, unique in its table
 * @param unit for instance "share", "weeks", "1"
 * @param range allowed values, for instance "[0, 1]"
 * @param definition one English sentence that says how the number is made
 * @param source study the measure comes from, empty if none
 * @param codes for {@link Kind#CODE}: the text of each value, else empty
 */
public record Column(
        String name, Kind kind, String unit, String range, String definition, String source, List<String> codes) {
    /** How a value is written. */
    public enum Kind {
        /** A whole number. */
        INTEGER,
        /** A real number in the shortest form that reads back the same. */
        REAL,
        /** An index into {@link Column#codes()}, written as that text. */
        CODE,
        /** Days since 1970-01-01, written as ISO date. */
        DATE
    }

    public Column {
        codes = List.copyOf(codes);
    }
}
