package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.analysis.Budget;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.text.Language;

/** What strategies bring at the same spend, in words that can be quoted. */
public record BudgetWords(Budget budget, Language language) {
    public List<String> lines() {
        Comparison equal = budget.equal();
        List<String> lines = new ArrayList<>();
        String spend = budget.spending().text(budget.spend(), budget.spend());
        lines.add(language.of(
                "At the same spend: " + budget.spending().name() + ", "
                        + budget.spending().label().en() + ", = " + spend + "; baseline " + id(equal.baseline()),
                "花费相同时：" + budget.spending().name() + "，"
                        + budget.spending().label().zh() + " = " + spend + "；基准" + id(equal.baseline())));
        lines.add(language.of(
                "In each world an outcome is a function of the spend, linear between design points.",
                "在每个世界中，结果指标是花费的函数，设计点之间按线性插值。"));
        String fixed = String.join(
                language.of(", ", "、"),
                IntStream.range(0, equal.strategies())
                        .filter(strategy -> !budget.scaled().contains(strategy))
                        .mapToObj(this::id)
                        .toList());
        if (!fixed.isEmpty()) {
            lines.add(language.of(
                    "Cannot be scaled in it, and are left out: " + fixed + ".", "该项花费无法按规模变化，不参与比较：" + fixed + "。"));
        }
        if (equal.comparisons() > 1) {
            lines.add(ReadingRules.adjusted(equal, language));
        }
        for (Comparison.ComparedOutcome compared : equal.outcomes()) {
            lines.add(language.of(
                    compared.outcome().name() + ", "
                            + compared.outcome().label().en(),
                    compared.outcome().name() + "，" + compared.outcome().label().zh()));
            for (int strategy : budget.scaled()) {
                lines.add("  " + mean(compared, strategy));
                if (strategy != equal.baseline()) {
                    lines.add("  " + new DifferenceWords(equal, compared, strategy, language).sentence());
                }
            }
        }
        return lines;
    }

    private String mean(Comparison.ComparedOutcome compared, int strategy) {
        Comparison.Line line = compared.lines().get(strategy);
        Estimate mean = compared.outcome().mean(line.sample(), budget.equal().confidence());
        String left = line.undefined() == 0
                ? ""
                : language.of(
                        "; left out, as it does not have this spend: " + line.undefined(),
                        "；未达到这一花费而略去：" + line.undefined());
        if (mean.n() == 0) {
            return id(strategy) + language.of(": no world", "：没有世界") + left + language.of(".", "。");
        }
        double spread = mean.n() < 2 ? mean.mean() : mean.high() - mean.low();
        String interval = mean.n() < 2
                ? ""
                : " [" + compared.outcome().text(mean.low(), spread) + ", "
                        + compared.outcome().text(mean.high(), spread) + "]";
        return id(strategy)
                + language.of(": ", "：")
                + compared.outcome().text(mean.mean(), spread)
                + interval
                + language.of(", n = ", "，n = ")
                + mean.n()
                + left
                + language.of(".", "。");
    }

    private String id(int strategy) {
        return budget.equal().study().strategies().get(strategy);
    }
}
