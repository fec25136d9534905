package pacesetter.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Pairing;
import pacesetter.analysis.Sample;
import pacesetter.report.ComparisonReport;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** One outcome as rows of a table, with the interval of each difference drawn on a scale that all rows share. */
final class OutcomeView {
    private static final double MARGIN = 4; // of the drawn scale on either side, in percent

    private final Comparison comparison;
    private final Comparison.ComparedOutcome compared;
    private final Outcome outcome;
    private final String id;
    private final Language language;
    private final double low;
    private final double high;

    OutcomeView(Comparison comparison, int place, String id, Language language) {
        this.comparison = comparison;
        compared = comparison.outcomes().get(place);
        outcome = compared.outcome();
        this.id = id;
        this.language = language;
        double[] ends = compared.lines().stream()
                .flatMap(line -> line.against().stream())
                .map(Pairing::difference)
                .flatMapToDouble(difference -> DoubleStream.of(difference.low(), difference.mean(), difference.high()))
                .filter(Double::isFinite)
                .toArray();
        low = Math.min(0, DoubleStream.of(ends).min().orElse(0));
        high = Math.max(0, DoubleStream.of(ends).max().orElse(0));
    }

    Map<String, Object> values() {
        boolean differences = comparison.strategies() > 1;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("code", outcome.name());
        values.put("heading", language.of(Term.heading(outcome.label())));
        values.put(
                "note",
                language.of(Name.of(
                        "%s, %s. [low, high]: interval of the mean over worlds at confidence %s.",
                        "%s，%s。[下限，上限]：均值在世界间的区间，置信水平 %s。",
                        outcome.name(),
                        ComparisonReport.direction(outcome),
                        comparison.confidence())));
        values.put("low", signed(low, high - low));
        values.put("high", signed(high, high - low));
        values.put("differences", differences);
        values.put("share", outcome.isShare());
        values.put("ranked", compared.ranking().isPresent());
        values.put(
                "rows",
                IntStream.range(0, compared.lines().size()).mapToObj(this::row).toList());
        return values;
    }

    private Map<String, Object> row(int strategy) {
        Comparison.Line line = compared.lines().get(strategy);
        Sample sample = line.sample();
        double spread = sample.quantile(.9) - sample.quantile(.1);
        Estimate mean = outcome.mean(sample, comparison.confidence());
        Map<String, Object> row = StudyView.style(strategy);
        row.put("code", comparison.study().strategies().get(strategy));
        row.put("name", comparison.name(strategy, language));
        row.put("n", sample.defined());
        row.put("meanValue", number(mean.mean()));
        row.put("mean", outcome.text(mean.mean(), spread));
        row.put(
                "meanInterval",
                Double.isNaN(mean.low())
                        ? ""
                        : "[" + outcome.text(mean.low(), spread) + ", " + outcome.text(mean.high(), spread) + "]");
        Optional<Estimate> difference = line.against().map(Pairing::difference).filter(one -> one.n() > 0);
        row.put("differenceValue", difference.map(one -> number(one.mean())).orElse(""));
        row.put("difference", difference.map(one -> signed(one.mean(), spread)).orElse(""));
        row.put(
                "differenceInterval",
                difference
                        .filter(one -> !Double.isNaN(one.low()))
                        .map(one -> "[" + signed(one.low(), spread) + ", " + signed(one.high(), spread) + "]")
                        .orElse(""));
        row.put("drawn", difference.map(one -> List.of(drawn(one))).orElse(List.of()));
        row.put("pValue", number(line.p()));
        row.put("p", Double.isNaN(line.p()) ? "" : line.p() < .0005 ? "< 0.001" : Estimate.number(line.p(), 3));
        int place = compared.ranked().indexOf(strategy);
        Optional<Double> first = compared.ranking()
                .filter(ranking -> place >= 0)
                .map(ranking -> ranking.places().get(place).first());
        row.put("firstValue", first.map(OutcomeView::number).orElse(""));
        row.put("first", first.map(ComparisonReport::percent).orElse(""));
        return row;
    }

    /** A difference; of shares in percentage points. */
    private String signed(double value, double spread) {
        return outcome.signed(value, spread);
    }

    private Map<String, Object> drawn(Estimate difference) {
        List<Double> ends = new ArrayList<>(List.of(difference.low(), difference.high()));
        ends.replaceAll(end -> Double.isNaN(end) ? difference.mean() : end);
        return Map.of(
                "zero", place(0), "from", place(ends.get(0)), "to", place(ends.get(1)), "at", place(difference.mean()));
    }

    /** Where a value is on the scale, in percent of its width. */
    private String place(double value) {
        double share = high > low ? (value - low) / (high - low) : .5;
        return String.format(Locale.ROOT, "%.2f", MARGIN + (100 - 2 * MARGIN) * share);
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : Double.toString(value);
    }
}
