package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Pairing;
import pacesetter.analysis.Ranking;
import pacesetter.analysis.Sample;
import pacesetter.text.Language;
import pacesetter.text.Term;
import pacesetter.text.TextTable;

/** The technical columns of one outcome. */
record ComparisonTable(Comparison comparison, Comparison.ComparedOutcome compared, Language language) {

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>();
        for (int s = 0; s < compared.lines().size(); s++) {
            rows.add(row(s));
        }
        return new TextTable(
                        List.of(
                                TextTable.Head.left(language.of(Term.STRATEGY)),
                                TextTable.Head.right("n"),
                                TextTable.Head.right(language.of(Term.MEAN)),
                                TextTable.Head.right(language.of(Term.MEDIAN)),
                                TextTable.Head.right("p10" + to() + "p90"),
                                TextTable.Head.right(language.of("difference", "与基准之差")),
                                TextTable.Head.right(language.of("effect", "效应量")),
                                TextTable.Head.right(language.of("p (Holm)", "p值（Holm）")),
                                TextTable.Head.right(language.of("saved", "配对节省")),
                                TextTable.Head.right(language.of("unpaired", "未配对")),
                                TextTable.Head.right(language.of("behind best", "距最优")),
                                TextTable.Head.right(language.of("first", "居首"))),
                        rows)
                .lines();
    }

    private String to() {
        return language.of(" to ", "至");
    }

    private List<String> row(int strategy) {
        Comparison.Line line = compared.lines().get(strategy);
        Outcome outcome = compared.outcome();
        Sample sample = line.sample();
        Estimate mean = outcome.mean(sample, comparison.confidence());
        double spread = sample.quantile(.9) - sample.quantile(.1);
        List<String> row = new ArrayList<>();
        row.add(comparison.study().strategies().get(strategy));
        row.add(Integer.toString(sample.defined()));
        row.add(outcome.text(mean.mean(), spread) + range(mean.low(), mean.high(), spread, false));
        row.add(outcome.text(sample.median(), spread));
        row.add(
                sample.defined() == 0
                        ? "-"
                        : outcome.text(sample.quantile(.1), spread) + to() + outcome.text(sample.quantile(.9), spread));
        if (line.against().isPresent()) {
            Pairing pairing = line.against().get();
            Estimate difference = pairing.difference();
            row.add(outcome.signed(difference.mean(), spread)
                    + range(difference.low(), difference.high(), spread, true));
            row.add(Estimate.number(pairing.effect(), 2));
            row.add(line.p() < .0005 ? "< 0.001" : Estimate.number(line.p(), 3));
            row.add(Double.isNaN(pairing.saved()) ? "-" : Estimate.number(pairing.saved() * 100, 0) + " %");
            row.add(Integer.toString(pairing.unpaired()));
        } else {
            row.addAll(List.of("", "", "", "", ""));
        }
        int place = compared.ranked().indexOf(strategy);
        if (place >= 0 && compared.ranking().isPresent()) {
            Ranking.Place ranked = compared.ranking().get().places().get(place);
            row.add(range(ranked.fromBest().low(), ranked.fromBest().high(), spread, true)
                    .strip());
            row.add(ComparisonReport.percent(ranked.first()));
        } else {
            row.addAll(List.of("-", "-"));
        }
        return row;
    }

    private String range(double low, double high, double spread, boolean signed) {
        if (Double.isNaN(low)) {
            return "";
        }
        Outcome outcome = compared.outcome();
        return signed
                ? " [" + outcome.signed(low, spread) + ", " + outcome.signed(high, spread) + "]"
                : " [" + outcome.text(low, spread) + ", " + outcome.text(high, spread) + "]";
    }
}
