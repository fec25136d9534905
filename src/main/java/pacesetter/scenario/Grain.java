package pacesetter.scenario;

import java.time.LocalDate;
import java.util.function.ToLongFunction;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** How finely time is told: of what is reported, a row a week, month, quarter or year. */
public enum Grain implements Coded {
    WEEK(0, "周", LocalDate::toEpochDay),
    MONTH(1, "月", date -> date.getYear() * 12L + date.getMonthValue()),
    QUARTER(3, "季", date -> date.getYear() * 4L + (date.getMonthValue() - 1) / 3),
    YEAR(12, "年", LocalDate::getYear);

    private final int months;
    private final Name meaning;
    private final ToLongFunction<LocalDate> number;

    Grain(int months, String zh, ToLongFunction<LocalDate> number) {
        this.months = months;
        meaning = new Name(code(), zh);
        this.number = number;
    }

    @Override
    public Name meaning() {
        return meaning;
    }

    /** Its months, 0 for a week. */
    public int months() {
        return months;
    }

    /** Whether two days lie in different ones; for weeks, whether they are different days. */
    boolean parts(LocalDate one, LocalDate other) {
        return number.applyAsLong(one) != number.applyAsLong(other);
    }
}
