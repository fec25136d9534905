package pacesetter.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Budget;
import pacesetter.analysis.Comparison;
import pacesetter.chart.panel.MissingFontException;
import pacesetter.chart.panel.Typeface;
import pacesetter.text.Language;

/**
 * The pictures of a comparison: differences, series, trade-offs, and with design points what turns the differences, outcomes
 * over a factor, and regrets.
 */
public final class ComparisonBook {
    private final List<Page> pages = new ArrayList<>();

    /**
     * Lays out the pictures.
     *
     * @param budget the same at equal spending, if that was asked
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public ComparisonBook(Comparison comparison, Optional<Budget> budget, Language wanted) {
        String names = IntStream.range(0, comparison.strategies())
                .mapToObj(strategy -> comparison.name(strategy, Language.ZH))
                .collect(Collectors.joining());
        Typeface typeface = Typeface.of(names, wanted);
        ComparisonFrame frame = new ComparisonFrame(comparison, typeface);
        if (comparison.strategies() > 1) {
            boolean many = comparison.outcomes().stream()
                    .anyMatch(compared -> compared.robustness().isPresent());
            pages.add(many ? new SpreadChart(frame).page() : new DifferencesChart(frame).page());
            if (many) {
                new TurnsChart(frame).page().ifPresent(pages::add);
            }
        }
        comparison.series().ifPresent(series -> pages.addAll(new SeriesPages(comparison, series, typeface).pages()));
        comparison.front().ifPresent(front -> pages.add(new TradeOffsChart(frame, front).page()));
        new FactorChart(frame).page().ifPresent(pages::add);
        budget.ifPresent(equal -> pages.add(new BudgetChart(frame, equal).page()));
        List<Comparison.ComparedOutcome> uncertain = comparison.outcomes().stream()
                .filter(compared -> compared.regret().isPresent())
                .toList();
        if (!uncertain.isEmpty()) {
            pages.add(new RegretChart(frame, uncertain).page());
        }
    }

    /** The pictures, in order. */
    public List<Picture> pictures() {
        return List.copyOf(pages);
    }

    /** Writes every picture as PNG and SVG. */
    public void writeTo(Sheets sheets) throws IOException {
        for (Page page : pages) {
            page.writeTo(sheets);
        }
    }
}
