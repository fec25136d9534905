package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.time.LocalDate;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Grain;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Date;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Shape;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Reads the calendar of a scenario. */
final class CalendarBinder {
    static final Keys KEYS = Keys.of(
            "When it begins, and how long it is simulated.",
            required("start", new Date(), "First day of the first week."),
            required(
                            "ticks",
                            Numeric.wholeBetween(1, Calendar.MOST_TICKS),
                            "Ticks to simulate, a week each: at most 192 years.")
                    .formerly("weeks"),
            optional(
                    "step",
                    Choice.of(Grain.class),
                    "week",
                    "Time from one tick to the next; week alone, see model.md."),
            optional(
                    "report",
                    Choice.of(Grain.class),
                    "week",
                    "How finely series, domains, groups and indicators are told: a row at the end of each week, month, quarter or"
                            + " year, and at the end of the run. Outcomes, events and dates stay exact; record.group_ticks"
                            + " counts with week alone."));

    private static final Name NO_STEP = new Name(
            "must be week: regions decide by the week, and rates converted to a coarser step turn results round (what"
                    + " notices add to a journal, covered at the end: +0.026 at a week, -0.025 at thirteen)",
            "应为 week：各地按周决策，把周率换算到更粗的步长会使结果变号（通知对内刊期末覆盖的增量：步长一周为 +0.026，十三周为 -0.025）");
    private static final Name REPORT = new Name(
            "For rows by month, quarter or year write report: month, quarter or year.",
            "如需按月、季或年输出，请写 report: month、quarter 或 year。");

    private CalendarBinder() {}

    /** The calendar, or a stand-in that no date is outside of where it has a problem. */
    static Calendar read(Values scenario, Problems problems) {
        Values keys = scenario.groupOrEmpty("calendar");
        keys.choice("step", Grain.class)
                .filter(step -> step != Grain.WEEK)
                .ifPresent(step -> problems.add(
                        keys.place("step"), Name.same("step"), Name.same(Shape.word(step)), NO_STEP, REPORT));
        return keys.get("start", LocalDate.class)
                .flatMap(start -> keys.whole("ticks")
                        .map(ticks -> new Calendar(
                                start, ticks, keys.choice("report", Grain.class).orElse(Grain.WEEK))))
                .orElse(new Calendar(LocalDate.of(1, 1, 1), 53 * 9999));
    }
}
