package pacesetter.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Holm;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.PairedDifference;
import pacesetter.analysis.PointComparison;
import pacesetter.store.StoredStudy;

/**
 * What became of every comparison of two strategies under every change.
 *
 * @param changes by design point; the first changes nothing
 * @param rows by outcome, pair and point
 */
public record AblationResult(StoredStudy study, List<Outcome> outcomes, List<Change> changes, List<Row> rows) {
    /** p from which a change is not called distinguishable after adjustment. */
    private static final double ALPHA = 1 - Estimate.CONFIDENCE;

    /**
     * A comparison at one design point.
     *
     * @param one strategy, which is held against the other
     * @param difference of the two
     * @param change of the difference from that at the first point, world by world; none there
     * @param p of the change, unadjusted; NaN where it has none
     * @param adjusted p for all changes that were looked at
     * @param fate absent at the first point and where a difference has no interval
     */
    public record Row(
            int point,
            int outcome,
            int one,
            int other,
            Estimate difference,
            Optional<Estimate> change,
            double p,
            double adjusted,
            Optional<Fate> fate) {
        /** Whether the difference has changed, also after adjustment. */
        public boolean isSure() {
            return adjusted < ALPHA;
        }

        /** 1 or -1 where the interval excludes 0, 0 where it does not, nothing where there is none. */
        public OptionalInt sign() {
            return isKnown(difference) ? OptionalInt.of(Fate.sign(difference)) : OptionalInt.empty();
        }

        private Row adjusted(double value) {
            return new Row(point, outcome, one, other, difference, change, p, value, fate);
        }

        private double size() {
            return change.map(moved -> Math.abs(moved.mean())).orElse(0.);
        }
    }

    public AblationResult {
        outcomes = List.copyOf(outcomes);
        changes = List.copyOf(changes);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the sweep of an ablation.
     *
     * @param names of outcomes; none asks for the usual ones that have a direction
     */
    public static AblationResult of(StoredStudy study, Ablation ablation, List<String> names) throws IOException {
        PointComparison compared = PointComparison.of(study, names, Estimate.CONFIDENCE);
        List<Row> rows = new ArrayList<>();
        for (int outcome = 0; outcome < compared.outcomes().size(); outcome++) {
            for (int other = 0; other < study.strategies().size(); other++) {
                for (int one = other + 1; one < study.strategies().size(); one++) {
                    for (int point = 0; point < ablation.changes().size(); point++) {
                        rows.add(row(compared, point, outcome, one, other));
                    }
                }
            }
        }
        double[] adjusted = Holm.adjust(rows.stream().mapToDouble(Row::p).toArray());
        for (int i = 0; i < adjusted.length; i++) {
            rows.set(i, rows.get(i).adjusted(adjusted[i]));
        }
        return new AblationResult(study, compared.outcomes(), ablation.changes(), rows);
    }

    private static Row row(PointComparison compared, int point, int outcome, int one, int other) {
        Estimate here = compared.difference(outcome, point, one, other).mean();
        if (point == 0) {
            return new Row(
                    point, outcome, one, other, here, Optional.empty(), Double.NaN, Double.NaN, Optional.empty());
        }
        Estimate first = compared.difference(outcome, 0, one, other).mean();
        PairedDifference change = compared.change(outcome, point, one, other);
        Optional<Fate> fate = isKnown(here) && isKnown(first) ? Optional.of(Fate.of(first, here)) : Optional.empty();
        return new Row(point, outcome, one, other, here, Optional.of(change.mean()), change.p(), Double.NaN, fate);
    }

    private static boolean isKnown(Estimate difference) {
        return !Double.isNaN(difference.low());
    }

    /** A comparison at all points, the first first. */
    public List<Row> rows(int outcome, int one, int other) {
        return rows.stream()
                .filter(row -> row.outcome() == outcome && row.one() == one && row.other() == other)
                .toList();
    }

    /** Those of a comparison whose order is another than at the first point: the surest first, then the largest. */
    public List<Row> moved(int outcome, int one, int other) {
        return rows(outcome, one, other).stream()
                .filter(row -> row.fate().filter(fate -> fate != Fate.KEEPS).isPresent())
                .sorted(Comparator.comparing((Row row) -> !row.isSure())
                        .thenComparing(Comparator.comparingDouble(Row::size).reversed()))
                .toList();
    }

    /** Number of changed comparisons that were looked at. */
    public int looks() {
        return (int) rows.stream().filter(row -> !Double.isNaN(row.p())).count();
    }

    /** What is other at a point. */
    public Change change(Row row) {
        return changes.get(row.point());
    }
}
