package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.TimeStep;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Date;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Reads the calendar of a scenario. */
final class CalendarBinder {
    private static final Text STEP = new Text(
            Pattern.compile("week|month|quarter|year|" + Horizon.PATTERN),
            new Name("week, or a number of weeks or years, for instance 26w or 1y", "week，或周数、年数，例如 26w 或 1y"));

    /** Words that are periods of the civil calendar, and the step that is nearest to each. */
    private static final Map<String, String> CIVIL = Map.of("month", "4w", "quarter", "13w", "year", "1y");

    static final Keys KEYS = Keys.of(
            "When it begins, and how long it is simulated.",
            required("start", new Date(), "First day of the first week."),
            required(
                            "ticks",
                            Numeric.wholeBetween(1, Calendar.MOST_TICKS),
                            "Ticks to simulate, each as long as step: at most 192 years in all.")
                    .formerly("weeks"),
            optional(
                    "step",
                    STEP,
                    "week",
                    "Time from one tick to the next, in weeks (w) or years of 52 weeks (y), for instance 26w: with another"
                            + " step than the week a scenario declares its parameters for it, see model.md."),
            optional(
                    "report",
                    Choice.of(Grain.class),
                    "week",
                    "How finely series, domains, groups and indicators are told: a row at the end of each week, month, quarter or"
                            + " year, and at the end of the run. Outcomes, events and dates stay exact; record.group_ticks"
                            + " counts with week alone."));

    private CalendarBinder() {}

    /** The calendar, or a stand-in that no date is outside of where it has a problem. */
    static Calendar read(Values scenario, Problems problems) {
        Values keys = scenario.groupOrEmpty("calendar");
        Optional<TimeStep> step = step(keys, problems);
        return keys.get("start", LocalDate.class)
                .flatMap(start -> step.flatMap(each -> keys.whole("ticks")
                        .filter(ticks -> fits(ticks, each, keys, problems))
                        .map(ticks -> new Calendar(
                                start,
                                each,
                                ticks,
                                keys.choice("report", Grain.class).orElse(Grain.WEEK)))))
                .orElse(new Calendar(LocalDate.of(1, 1, 1), 53 * 9999));
    }

    private static Optional<TimeStep> step(Values keys, Problems problems) {
        if (keys.failed("step")) {
            return Optional.empty();
        }
        String word = keys.text("step").orElse("week");
        Optional<TimeStep> step = TimeStep.of(word);
        if (step.isEmpty()) {
            Optional<String> near = Optional.ofNullable(CIVIL.get(word));
            problems.add(
                    keys.place("step"),
                    Name.same("step"),
                    Name.same(word),
                    near.isPresent()
                            ? new Name("is no whole number of weeks", "不是整数周")
                            : Name.of("must be at most %d weeks", "至多为 %d 周", TimeStep.MOST_WEEKS),
                    near.map(weeks -> Name.of("Nearest to it is %s.", "最接近的是 %s。", weeks)));
        }
        return step;
    }

    private static boolean fits(int ticks, TimeStep step, Values keys, Problems problems) {
        int most = Calendar.MOST_TICKS / step.weeks();
        if (ticks > most) {
            problems.add(
                    keys.place("ticks"),
                    "ticks",
                    Integer.toString(ticks),
                    Name.of(
                            "must be at most %d where a tick is %s: %d weeks in all",
                            "在每期%2$s时至多为 %1$d（共 %3$d 周）", most, step.name(), Calendar.MOST_TICKS));
        }
        return ticks <= most;
    }
}
