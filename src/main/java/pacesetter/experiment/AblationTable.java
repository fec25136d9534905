package pacesetter.experiment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.TableRows;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Coded;

/** The result of an ablation as a table. */
public final class AblationTable {
    /** Its file. */
    public static final String FILE = "ablation.csv";

    private static final Estimate NONE = new Estimate(0, Double.NaN, Double.NaN, Double.NaN);

    private AblationTable() {}

    /** The table of a result, a row for each comparison at each design point. */
    public static Table of(AblationResult result) {
        List<String> strategies = result.study().strategies();
        TableRows rows = new TableRows(
                Column.count("point", "1", "Design point; design.csv has its values; 0 is the scenario as it is."),
                text(
                        "mechanism",
                        "parameters",
                        result.changes().stream().map(Change::parameters).toList(),
                        "What is changed, with + between two; empty at point 0."),
                text(
                        "value",
                        "values",
                        result.changes().stream().map(Change::value).toList(),
                        "What it is changed to, with + between two."),
                Column.choice(
                        "kind", codes(Change.Kind.values()), "A mechanism switched off, another rule, or a pair."),
                Column.code(
                        "outcome",
                        result.outcomes().stream()
                                .map(outcome -> outcome.name())
                                .toList(),
                        "The outcome."),
                text("pair", "strategies", pairs(strategies), "The strategy, and the one it is held against."),
                Column.code("strategy", strategies, "The strategy."),
                Column.code("against", strategies, "The strategy it is held against."),
                Column.whole("sign", "1", "-1, 0 or 1", "Sign of the difference; 0 where its interval includes 0."),
                any("difference", "Mean of the paired differences in the same worlds."),
                any("low", "Lower end of its t interval, of 95 %."),
                any("high", "Its upper end."),
                Column.count("n", "replicates", "Replicates with a number of both."),
                any("change", "The difference less that at point 0, mean over worlds."),
                any("change_low", "Lower end of its t interval, of 95 %."),
                any("change_high", "Its upper end."),
                Column.share("p", "Two-sided t test that the change is 0, unadjusted."),
                Column.share("p_holm", "The same adjusted for all changes of this table.")
                        .from("Holm 1979"),
                Column.choice(
                        "becomes",
                        codes(Fate.values()),
                        "What becomes of the comparison: keeps its sign, turns it (both intervals exclude 0), loses it (only"
                                + " that of point 0 does) or gains one."));
        for (AblationResult.Row row : result.rows()) {
            Estimate difference = row.difference();
            Estimate change = row.change().orElse(NONE);
            rows.add(
                    row.point(),
                    row.point(),
                    row.point(),
                    result.change(row).kind().ordinal());
            rows.add(
                    row.outcome(),
                    row.one() * strategies.size() + row.other(),
                    row.one(),
                    row.other(),
                    row.sign().stream().asDoubleStream().findFirst().orElse(Double.NaN));
            rows.add(difference.mean(), difference.low(), difference.high(), difference.n());
            rows.add(change.mean(), change.low(), change.high(), row.p(), row.adjusted());
            rows.add(Optional.of(row)
                    .flatMap(AblationResult.Row::fate)
                    .map(Fate::ordinal)
                    .map(Integer::doubleValue)
                    .orElse(Double.NaN));
        }
        return rows.table();
    }

    private static List<String> pairs(List<String> strategies) {
        return strategies.stream()
                .flatMap(one -> strategies.stream().map(other -> one + " - " + other))
                .toList();
    }

    private static List<String> codes(Coded... constants) {
        return Arrays.stream(constants).map(Coded::code).toList();
    }

    private static Column text(String name, String range, List<String> texts, String definition) {
        return new Column(name, Column.Kind.CODE, "code", range, Optional.empty(), definition, "", texts);
    }

    private static Column any(String name, String definition) {
        return Column.real(name, "as the outcome", "any", definition);
    }
}
