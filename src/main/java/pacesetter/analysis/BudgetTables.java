package pacesetter.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** A comparison at the same spend as tables, by file name. */
public final class BudgetTables {
    private final Budget budget;
    private final Column outcome;
    private final Column strategy;

    public BudgetTables(Budget budget) {
        this.budget = budget;
        outcome = Column.code(
                "outcome",
                budget.equal().outcomes().stream()
                        .map(compared -> compared.outcome().name())
                        .toList(),
                "The outcome.");
        strategy = Column.code("strategy", budget.equal().study().strategies(), "The strategy.");
    }

    public Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("budget.csv", equal());
        tables.put("frontier.csv", frontier());
        return tables;
    }

    private Table equal() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                Column.flag(
                        "scaled", "1 if it spends more at one design point than at another; else nothing is compared."),
                any("spend", "The spend at which strategies are compared, in the unit of its outcome."),
                Column.count("n", "replicates", "Worlds in which the strategy reaches the spend."),
                Column.count("out_of_reach", "replicates", "Worlds left out, as it does not."),
                any("mean", "Mean over these worlds, by linear interpolation between design points in each."),
                any("mean_low", "Lower end of its t interval at the confidence of the comparison."),
                any("mean_high", "Its upper end."),
                Column.flag("baseline", "1 for the strategy that the others are held against here."),
                Column.count("pairs", "replicates", "Worlds in which the baseline reaches the spend too."),
                any("difference", "Mean of the paired differences from the baseline."),
                any("difference_low", "Lower end of its t interval."),
                any("difference_high", "Its upper end."),
                Column.share("p_holm", "Two-sided paired t test, adjusted for all comparisons of this table.")
                        .from("Holm 1979"));
        Comparison equal = budget.equal();
        for (int m = 0; m < equal.outcomes().size(); m++) {
            Comparison.ComparedOutcome compared = equal.outcomes().get(m);
            for (int s = 0; s < compared.lines().size(); s++) {
                Comparison.Line line = compared.lines().get(s);
                Estimate mean = compared.outcome().mean(line.sample(), equal.confidence());
                rows.add(m, s, budget.scaled().contains(s) ? 1 : 0, budget.spend());
                rows.add(line.sample().defined(), line.undefined(), mean.mean(), mean.low(), mean.high());
                rows.add(s == equal.baseline() ? 1 : 0);
                if (line.against().isEmpty()) {
                    rows.empty(5);
                } else {
                    Estimate difference = line.against().get().difference();
                    rows.add(difference.n(), difference.mean(), difference.low(), difference.high(), line.p());
                }
            }
        }
        return rows.table();
    }

    private Table frontier() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                Column.whole("point", "1", "a row of design.csv", "The design point."),
                any("spend", "Mean spend over worlds."),
                any("mean", "Mean of the outcome over worlds."),
                any("mean_low", "Lower end of its interval at the confidence of the comparison."),
                any("mean_high", "Its upper end."));
        for (int m = 0; m < budget.frontiers().size(); m++) {
            List<FactorCurves.Curve> curves = budget.frontiers().get(m).curves();
            for (FactorCurves.Curve curve : curves) {
                for (FactorCurves.Point point : curve.points()) {
                    Estimate mean = point.mean();
                    rows.add(m, curve.strategy(), point.point(), point.x(), mean.mean(), mean.low(), mean.high());
                }
            }
        }
        return rows.table();
    }

    private static Column any(String name, String definition) {
        return Column.real(name, "as the outcome", "any", definition);
    }
}
