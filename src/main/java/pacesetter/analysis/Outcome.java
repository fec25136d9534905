package pacesetter.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import pacesetter.run.FormerNames;
import pacesetter.run.Goal;
import pacesetter.run.Layout;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Horizon;
import pacesetter.store.StoredColumn;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;

/**
 * An outcome of runs that strategies are compared on.
 *
 * @param label what people call it
 * @param unit as {@code columns.csv} has it
 * @param goal which numbers are better, absent where neither is
 * @param columns of {@code runs.csv} it is made of: the number itself, or two whose difference it is
 */
public record Outcome(String name, Name label, String unit, Optional<Goal> goal, List<String> columns) {
    /** What strategies are compared on unless asked otherwise. */
    public static final List<String> DEFAULTS = List.of(
            "delivered_end",
            "performance",
            "true_changes_above_null",
            "province_cost",
            "region_attention",
            "paper_share");

    private static final int MOST_DECIMALS = 15;
    private static final double ROUNDING = 1e-9;
    private static final String ABOVE_NULL = "_changes_above_null";
    private static final String TICKS = "ticks";
    private static final String YEARS = "years";
    private static final Pattern FROM_START = Pattern.compile("t\\d+_.+_(" + TICKS + "|" + YEARS + ")");
    private static final String CHANGES = "_changes_per_year";

    public Outcome {
        columns = List.copyOf(columns);
    }

    /** The outcome of that name, absent if the study has none; a change of lead can be had above the frozen twin's. */
    public static Optional<Outcome> of(String name, StoredStudy study) {
        return ofToday(FormerNames.today(name), study);
    }

    /** The columns of {@code runs.csv} that an outcome of that name is made of, whatever it was called then. */
    public static List<String> columns(String name) {
        String today = FormerNames.today(name);
        String main = today.endsWith(ABOVE_NULL) ? today.replace(ABOVE_NULL, CHANGES) : today;
        return main.equals(today) ? List.of(today) : List.of(main, "null_" + main);
    }

    private static Optional<Outcome> ofToday(String name, StoredStudy study) {
        List<String> columns = columns(name);
        String main = columns.get(0);
        List<String> known = study.outcomes();
        if (!known.containsAll(columns)) {
            return Optional.empty();
        }
        StoredColumn column = study.measured().get(known.indexOf(main));
        Name label = main.equals(name)
                ? column.label()
                : new Name(
                        column.label().en() + ", beyond noise", column.label().zh() + "（超出噪声）");
        return Optional.of(new Outcome(name, label, column.unit(), goal(column), columns));
    }

    /** That of the results; none for turnover, which is for the reader to judge, even where earlier results name one. */
    private static Optional<Goal> goal(StoredColumn column) {
        return column.name().endsWith(CHANGES) ? Optional.empty() : column.goal();
    }

    /** Whether it counts time. */
    public boolean isTime() {
        return unit.equals(TICKS) || unit.equals(YEARS);
    }

    /** The end of a run in its unit, if it is a time from the start that may not come before; else absent. */
    public OptionalDouble end(Calendar run) {
        if (!FROM_START.matcher(name).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(unit.equals(YEARS) ? run.years(run.ticks()) : run.ticks());
    }

    /** A difference of two strategies in the same worlds; of shares it stays in [-1, 1]. */
    Pairing against(Sample one, Sample other, double confidence, Bootstrap bootstrap) {
        Pairing pairing = Pairing.of(one, other, confidence, bootstrap);
        return isShare() ? pairing.within(-1, 1) : pairing;
    }

    /** The mean of that difference alone, with its interval. */
    Estimate difference(Sample one, Sample other, double confidence) {
        Estimate difference = Estimate.at(confidence, Pairing.pairs(one, other));
        return isShare() ? difference.within(-1, 1) : difference;
    }

    /** The same with another direction. */
    Outcome with(Goal other) {
        return new Outcome(name, label, unit, Optional.of(other), columns);
    }

    /** Mean of numbers of this outcome, with an interval that stays where the outcome can be. */
    public Estimate mean(Sample sample, double confidence) {
        if (isShare() && columns.size() == 1) {
            return sample.share(confidence);
        }
        return Layout.outcomeColumns(Horizon.DEFAULTS).stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> sample.mean(column, confidence))
                .orElseGet(() -> sample.mean(confidence));
    }

    /** Whether it counts from 0 to 1, and is told in percent. */
    public boolean isShare() {
        return unit.equals("share");
    }

    /** A value with the digits that a spread of this size leaves room for, or its own size where there is none; shares as percent. */
    public String text(double value, double spread) {
        double factor = isShare() ? 100 : 1;
        return Estimate.number(value * factor, decimals(room(value, spread) * factor)) + (isShare() ? " %" : "");
    }

    /** A difference with its sign, and with digits enough to tell it from 0 if it is more than rounding. */
    public String signed(double value, double spread) {
        double factor = isShare() ? 100 : 1;
        int decimals = decimals(room(value, spread) * factor);
        String number = Estimate.number(value * factor, decimals);
        boolean told = Math.abs(value) > ROUNDING * Math.abs(spread);
        while (told && decimals < MOST_DECIMALS && !number.matches(".*[1-9].*")) {
            decimals++;
            number = Estimate.number(value * factor, decimals);
        }
        return (value > 0 && number.matches(".*[1-9].*") ? "+" : "") + number;
    }

    private static double room(double value, double spread) {
        boolean spreads = Math.abs(spread) > ROUNDING * Math.abs(value);
        return Math.abs(spreads ? spread : value);
    }

    private static int decimals(double spread) {
        int decimals = 0;
        double least = 20;
        while (decimals < 5 && spread > 0 && spread < least) {
            decimals++;
            least /= 10;
        }
        return decimals;
    }
}
