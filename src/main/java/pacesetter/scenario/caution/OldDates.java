package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Scenario;

/** Dates before 1900, which Excel does not know. */
record OldDates() implements Check {
    private static final int EXCEL = 1900;

    @Override
    public List<Caution> of(Scenario scenario) {
        return scenario.calendar().start().getYear() >= EXCEL
                ? List.of()
                : List.of(Caution.of(
                        "The calendar begins in " + scenario.calendar().start().getYear()
                                + ": Excel knows no date before 1900 and takes such cells of tables for text; count by"
                                + " the column tick there, or read the tables with R or pandas.",
                        "日历始于 " + scenario.calendar().start().getYear()
                                + " 年：Excel 不识别 1900 年以前的日期，会把表中这些单元格当作文本；请改用 tick 列，或用 R、pandas 读取。"));
    }
}
