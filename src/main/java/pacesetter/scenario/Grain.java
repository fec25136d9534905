package pacesetter.scenario;

import java.time.LocalDate;
import java.util.function.ToLongFunction;

/** How finely time is told: of what is reported, a row a week, month, quarter or year. */
public enum Grain {
    WEEK(LocalDate::toEpochDay),
    MONTH(date -> date.getYear() * 12L + date.getMonthValue()),
    QUARTER(date -> date.getYear() * 4L + (date.getMonthValue() - 1) / 3),
    YEAR(LocalDate::getYear);

    private final ToLongFunction<LocalDate> number;

    Grain(ToLongFunction<LocalDate> number) {
        this.number = number;
    }

    /** Whether two days lie apart: in different months, quarters or years; for weeks, whether they are different days. */
    boolean parts(LocalDate one, LocalDate other) {
        return number.applyAsLong(one) != number.applyAsLong(other);
    }
}
