package pacesetter.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import pacesetter.run.Column;
import pacesetter.run.Goal;
import pacesetter.run.Table;

/** A comparison as tables, by file name. */
public final class ComparisonTables {
    private final Comparison comparison;
    private final Column outcome;
    private final Column strategy;

    public ComparisonTables(Comparison comparison) {
        this.comparison = comparison;
        outcome = Column.code(
                "outcome",
                comparison.outcomes().stream()
                        .map(compared -> compared.outcome().name())
                        .toList(),
                "The outcome.");
        strategy = Column.code("strategy", comparison.study().strategies(), "The strategy.");
    }

    /** All tables that have something to say. */
    public Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("comparison.csv", comparison());
        tables.put("ranking.csv", ranking());
        comparison.front().ifPresent(front -> tables.put("pareto.csv", pareto(front)));
        Table factors = factors();
        if (factors.rows() > 0) {
            tables.put("factors.csv", factors);
        }
        if (comparison.study().design().points().size() > 1) {
            tables.putAll(new RobustnessTables(comparison, outcome, strategy).byFile());
        }
        return tables;
    }

    private Table comparison() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                Column.count("n", "replicates", "Replicates with a number; with design points, with one at each."),
                Column.count(
                        "undefined",
                        "runs",
                        "Completed runs in which the outcome is undefined. A time that did not come counts as the run's"
                                + " end in all that follows."),
                any("mean", "Mean over replicates."),
                any(
                        "mean_low",
                        "Lower end of its t interval at the confidence of the comparison; of a share within [0, 1]."),
                any("mean_high", "Its upper end."),
                any("median", "Median over replicates."),
                any("p10", "First decile."),
                any("p90", "Ninth decile."),
                Column.count("pairs", "replicates", "Replicates in which the baseline has a number too."),
                Column.count("unpaired", "replicates", "Replicates in which only one of the two has one: left out."),
                any("difference", "Mean of the paired differences from the baseline; empty for the baseline."),
                any("difference_low", "Lower end of its t interval."),
                any("difference_high", "Its upper end."),
                any("difference_bca_low", "Lower end of its bootstrap interval.")
                        .from("Efron 1987"),
                any("difference_bca_high", "Its upper end.").from("Efron 1987"),
                Column.share("higher", "Share of pairs in which the strategy is above the baseline."),
                any("effect", "Difference over the root mean square of the two standard deviations.")
                        .from("Lakens 2013"),
                Column.share("p", "Two-sided paired t test, unadjusted."),
                Column.share("p_holm", "The same adjusted for all comparisons of this table.")
                        .from("Holm 1979"),
                any("variance_saved", "Share of the difference's variance that meeting the same worlds takes away."));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            List<Comparison.Line> lines = comparison.outcomes().get(m).lines();
            for (int s = 0; s < lines.size(); s++) {
                rows.add(m, s);
                add(rows, comparison.outcomes().get(m).outcome(), lines.get(s));
            }
        }
        return rows.table();
    }

    private void add(TableRows rows, Outcome measured, Comparison.Line line) {
        Sample sample = line.sample();
        Estimate mean = measured.mean(sample, comparison.confidence());
        rows.add(sample.defined(), line.undefined(), mean.mean(), mean.low(), mean.high());
        rows.add(sample.median(), sample.quantile(.1), sample.quantile(.9));
        if (line.against().isEmpty()) {
            rows.empty(12);
            return;
        }
        Pairing pairing = line.against().get();
        Estimate difference = pairing.difference();
        rows.add(difference.n(), pairing.unpaired(), difference.mean(), difference.low(), difference.high());
        rows.add(pairing.bootstrap().low(), pairing.bootstrap().high());
        rows.add(pairing.higher() / (double) difference.n());
        rows.add(pairing.effect(), pairing.p(), line.p(), pairing.saved());
    }

    private Table ranking() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                Column.code("goal", List.of("max", "min"), "Which numbers are better."),
                Column.count("n", "replicates", "Replicates in which all ranked strategies have a number."),
                Column.count("rank", "1", "Place by the mean, from 1."),
                any("mean", "Mean over these replicates."),
                any(
                                "behind_best_low",
                                "Lower end of the interval of the mean less the best of the others', in the direction"
                                        + " of the goal; all of an outcome hold together at the confidence.")
                        .from("Hsu 1996"),
                any("behind_best_high", "Its upper end; 0 for a strategy that is surely not the best.")
                        .from("Hsu 1996"),
                Column.count("may_be_best", "1", "1 if it may be the best, else 0."),
                Column.share("first", "Share of resamples of the replicates in which it comes first."),
                Column.count("settled", "1", "1 if the selected is surely best within the indifference zone."),
                Column.count(
                        "more",
                        "replicates",
                        "About how many more would settle it; empty where no number up to a million would."),
                Column.count(
                                "unpaired_total",
                                "replicates",
                                "Replicates each that selection without pairing would take; empty without --delta.")
                        .from("Bechhofer 1954"),
                Column.share("allocation", "Share of further replicates that would tell most.")
                        .from("Chen, Lin, Yücesan and Chick 2000"));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            Comparison.ComparedOutcome compared = comparison.outcomes().get(m);
            Optional<Ranking> found = compared.ranking();
            if (found.isEmpty()) {
                continue;
            }
            Ranking ranking = found.get();
            Goal goal = compared.outcome().goal().orElseThrow();
            for (Ranking.Place place : ranking.places()) {
                double rank = 1.
                        + ranking.places().stream()
                                .filter(other -> other.mean() > place.mean())
                                .count();
                rows.add(m, compared.ranked().get(place.strategy()), goal.ordinal(), ranking.n(), rank);
                rows.add(
                        goal.good(place.mean()),
                        place.fromBest().low(),
                        place.fromBest().high());
                rows.add(place.candidate() ? 1 : 0, place.first(), ranking.isSettled() ? 1 : 0);
                rows.add(optional(ranking.more()), optional(ranking.unpairedTotal()), place.allocation());
            }
        }
        return rows.table();
    }

    private static double optional(OptionalLong number) {
        return number.isPresent() ? number.getAsLong() : Double.NaN;
    }

    private Table pareto(Comparison.Front front) {
        TableRows rows = new TableRows(
                strategy,
                Column.count("n", "replicates", "Replicates with all numbers."),
                Column.count(
                        "on_front",
                        "1",
                        "1 if no other strategy is as good in all of these and better in one: "
                                + String.join(", ", front.outcomes()) + "."),
                Column.share("share", "Share of resamples of the replicates in which it is."));
        for (int i = 0; i < front.strategies().size(); i++) {
            rows.add(
                    front.strategies().get(i),
                    front.n(),
                    front.on().get(i) ? 1 : 0,
                    front.shares().get(i));
        }
        return rows.table();
    }

    /** What is drawn over a factor; no rows where nothing is. */
    private Table factors() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                Column.count("point", "1", "Design point; design.csv of the results has its values."),
                Column.count("n", "replicates", "Replicates with a number."),
                any("mean", "Mean over replicates."),
                any("mean_low", "Lower end of its interval, as in comparison.csv."),
                any("mean_high", "Its upper end."));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            FactorCurves curves =
                    FactorCurves.of(comparison, comparison.outcomes().get(m));
            for (FactorCurves.Panel panel : curves.panels()) {
                for (FactorCurves.Curve curve : panel.curves()) {
                    for (FactorCurves.Point at : curve.points()) {
                        Estimate mean = at.mean();
                        rows.add(m, curve.strategy(), at.point(), mean.n(), mean.mean(), mean.low(), mean.high());
                    }
                }
            }
        }
        return rows.table();
    }

    static Column any(String name, String definition) {
        return Column.real(name, "as the outcome", "any", definition);
    }
}
