package pacesetter.run;

import java.util.function.ToDoubleFunction;
import pacesetter.text.Name;

/**
 * A time as two variables: in ticks and in years.
 *
 * @param ticks its column in ticks, whose name ends so
 */
record Time(Column ticks, Name name) {
    private static final String TICKS = "ticks";
    private static final String YEARS = "years";

    /** @param number in ticks, NaN where it is undefined */
    void addTo(Variables<Outcomes> list, ToDoubleFunction<Outcomes> number) {
        list.add(ticks, name.en() + ", in ticks", name.zh() + "（周期）", number);
        list.add(
                ticks.goal().map(years()::with).orElse(years()),
                name.en() + ", in years",
                name.zh() + "（年）",
                run -> run.calendar().years(number.applyAsDouble(run)));
    }

    private Column years() {
        String code = ticks.name().substring(0, ticks.name().length() - TICKS.length());
        return Column.amount(code + YEARS, YEARS, "The same in years of {year}.");
    }
}
