package pacesetter.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.store.StoredDesign;

/** What becomes of a comparison over the design points as tables, by file name. */
final class RobustnessTables {
    private final Comparison comparison;
    private final Column outcome;
    private final Column strategy;

    RobustnessTables(Comparison comparison, Column outcome, Column strategy) {
        this.comparison = comparison;
        this.outcome = outcome;
        this.strategy = strategy;
    }

    Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("spread.csv", spread());
        tables.put("turns.csv", turns());
        if (comparison.outcomes().stream()
                .anyMatch(compared -> compared.regret().isPresent())) {
            tables.put("twins.csv", twins());
            tables.put("regret.csv", regret());
            tables.put("winners.csv", winners());
        }
        return tables;
    }

    private static Column group() {
        return Column.count("group", "1", "Group of near-twins by this outcome, from 1.");
    }

    private Table spread() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                group(),
                Column.count("points", "1", "Design points at which the difference from the baseline has an interval."),
                Column.count("above", "1", "Of these, points at which it is above 0: over the same worlds, paired."),
                Column.count("below", "1", "Points at which it is below 0; at the rest it includes 0."),
                ComparisonTables.any("p10", "First decile over points of the mean difference at a point."),
                ComparisonTables.any("median", "Its median over points."),
                ComparisonTables.any("p90", "Its ninth decile."));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            Robustness over = comparison.outcomes().get(m).robustness().orElseThrow();
            for (int s = 0; s < over.spreads().size(); s++) {
                Spread spread = over.spreads().get(s);
                rows.add(m, s, over.twins().group(s) + 1);
                if (s == comparison.baseline()) {
                    rows.empty(6);
                    continue;
                }
                rows.add(spread.told(), spread.above(), spread.below());
                rows.add(spread.quantile(.1), spread.quantile(.5), spread.quantile(.9));
            }
        }
        return rows.table();
    }

    private Table turns() {
        List<Cut> cuts = Cut.of(comparison.study().design());
        List<Cut> pairs = Cut.pairs(comparison.study().design());
        List<String> factors =
                Stream.concat(cuts.stream(), pairs.stream()).map(Cut::name).toList();
        List<String> parts = Stream.concat(cuts.stream(), pairs.stream())
                .flatMap(cut -> cut.parts().stream().map(Cut.Part::name))
                .distinct()
                .toList();
        List<String> kinds =
                Stream.of(Turn.Kind.values()).map(kind -> Turn.told(kind)).toList();
        TableRows rows = new TableRows(
                outcome,
                strategy,
                Column.count(
                        "rank", "1", "Place of the parameter among all by how much it moves the difference, from 1."),
                Column.code("factor", factors, "The parameter, or two that have words, with & between."),
                ComparisonTables.any(
                        "moves",
                        "Twice the root mean square by which the parts' means lie from the mean of all; of two equal halves"
                                + " their distance."),
                Column.choice(
                                "kind",
                                kinds,
                                "What becomes of the difference between the parts farthest apart: turns (below 0 on one, above 0 on the"
                                        + " other), fades (includes 0 on the one nearer to 0), moves; stays where they do not differ by"
                                        + " Welch's test, adjusted by Bonferroni's for all parameters, or all pairs of them, and of one world.")
                        .from("Welch 1947"),
                Column.code("part", parts, "Lower or upper half of the parameter's values, or the word."),
                Column.real("from", "as the parameter", "any", "Least value in it; empty for a word."),
                Column.real("to", "as the parameter", "any", "Its largest value."),
                Column.count("points", "1", "Design points in it at which there is a difference."),
                ComparisonTables.any("difference", "Mean over these points of the difference from the baseline."),
                ComparisonTables.any("difference_low", "Lower end of its t interval; design points are the sample."),
                ComparisonTables.any("difference_high", "Its upper end."),
                Column.share("positive", "Share of these points at which it is above 0."));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            Robustness over = comparison.outcomes().get(m).robustness().orElseThrow();
            for (int s = 0; s < over.spreads().size(); s++) {
                add(rows, m, s, over.turns().get(s), factors, parts);
                add(rows, m, s, Turn.of(pairs, over.spreads().get(s), comparison.confidence()), factors, parts);
            }
        }
        return rows.table();
    }

    private static void add(
            TableRows rows, int outcome, int strategy, List<Turn> turns, List<String> factors, List<String> parts) {
        for (int rank = 0; rank < turns.size(); rank++) {
            Turn turn = turns.get(rank);
            for (Turn.Side side : turn.sides()) {
                Estimate difference = side.difference();
                rows.add(
                        outcome, strategy, rank + 1., factors.indexOf(turn.cut().name()), turn.moves());
                rows.add(turn.kind().ordinal(), parts.indexOf(side.part().name()));
                rows.add(side.part().from(), side.part().to(), difference.n());
                rows.add(difference.mean(), difference.low(), difference.high(), side.positive());
            }
        }
    }

    private Table twins() {
        TableRows rows = new TableRows(
                outcome,
                group(),
                Column.count("strategies", "1", "How many are in it."),
                ComparisonTables.any("within", "The farthest that two of a group may be apart."),
                Column.code(
                        "least_regret", comparison.study().strategies(), "The one of them with the least mean regret."),
                Column.share("wins", "Share of design points at which one of them, and none besides, is the best."),
                Column.share("wins_low", "Lower end of its bootstrap interval."),
                Column.share("wins_high", "Its upper end."),
                Column.share(
                        "shared", "Share of design points at which one of them is the best together with another's."));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            Comparison.ComparedOutcome compared = comparison.outcomes().get(m);
            Twins twins = compared.robustness().orElseThrow().twins();
            for (Regret.Group group : compared.regret().map(Regret::groups).orElse(List.of())) {
                int least = compared.ranked().get(group.least());
                rows.add(m, twins.group(least) + 1., group.members().size(), twins.within(), least);
                rows.add(
                        group.wins(), group.winsRange().low(), group.winsRange().high(), group.shared());
            }
        }
        return rows.table();
    }

    private Table regret() {
        TableRows rows = new TableRows(
                outcome,
                strategy,
                group(),
                ComparisonTables.any(
                        "mean_regret", "Mean over design points of how far it falls behind the best there."),
                ComparisonTables.any("mean_regret_low", "Lower end of its bootstrap interval."),
                ComparisonTables.any("mean_regret_high", "Its upper end."),
                ComparisonTables.any("worst_regret", "The largest over design points."),
                ComparisonTables.any("worst_regret_low", "Lower end of its bootstrap interval."),
                ComparisonTables.any("worst_regret_high", "Its upper end."),
                Column.count("worst_point", "1", "The first design point at which it is that."),
                Column.share("wins", "Share of design points at which it alone is the best."),
                Column.share("wins_low", "Lower end of its bootstrap interval."),
                Column.share("wins_high", "Its upper end."),
                Column.share("shared", "Share of design points at which it is the best together with equals."));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            Comparison.ComparedOutcome compared = comparison.outcomes().get(m);
            List<Regret.Line> lines = compared.regret().map(Regret::lines).orElse(List.of());
            for (int i = 0; i < lines.size(); i++) {
                Regret.Line line = lines.get(i);
                int ranked = compared.ranked().get(i);
                rows.add(m, ranked, compared.robustness().orElseThrow().twins().group(ranked) + 1);
                rows.add(line.mean(), line.meanRange().low(), line.meanRange().high());
                rows.add(
                        line.worst(), line.worstRange().low(), line.worstRange().high(), line.worstPoint());
                rows.add(line.wins(), line.winsRange().low(), line.winsRange().high(), line.shared());
            }
        }
        return rows.table();
    }

    private Table winners() {
        StoredDesign design = comparison.study().design();
        List<Column> columns = new ArrayList<>(List.of(
                outcome,
                Column.count("point", "1", "Design point; design.csv has its values."),
                Column.code(
                        "strategy",
                        comparison.study().strategies(),
                        "The best in the mean; empty where several are equally good."),
                Column.share("share", "Share of resamples in which it is the best there.")));
        TableRows rows = new TableRows(columns.toArray(Column[]::new));
        for (int m = 0; m < comparison.outcomes().size(); m++) {
            Comparison.ComparedOutcome compared = comparison.outcomes().get(m);
            List<Regret.Winner> winners = compared.regret().map(Regret::winners).orElse(List.of());
            for (int point = 0; point < Math.min(winners.size(), design.points().size()); point++) {
                Regret.Winner winner = winners.get(point);
                double best = winner.tied() ? Double.NaN : compared.ranked().get(winner.strategy());
                rows.add(m, point, best, winner.share());
            }
        }
        return rows.table();
    }
}
