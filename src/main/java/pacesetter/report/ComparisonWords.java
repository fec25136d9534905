package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Robustness;
import pacesetter.analysis.Turn;
import pacesetter.run.Goal;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * One outcome in words: how all stand to the baseline, over several design points also what turns that and what a choice costs,
 * and last who is best in the mean.
 */
record ComparisonWords(Comparison comparison, Comparison.ComparedOutcome compared, Language language) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(heading(compared.outcome())));
        lines.addAll(differences());
        compared.robustness().ifPresent(over -> lines.addAll(over(over)));
        lines.addAll(verdict());
        return lines;
    }

    /** Who is best, or why nobody is told to be. */
    List<String> verdict() {
        List<String> lines = new ArrayList<>();
        compared.ranking()
                .ifPresentOrElse(
                        ranking -> lines.addAll(new VerdictWords(comparison, compared, ranking, language).lines()),
                        () -> lines.add(unranked()));
        if (compared.ranking().isPresent() && compared.reason() != Comparison.Unranked.NONE) {
            lines.add(unranked());
        }
        return lines;
    }

    /** An outcome as it stands over what is said of it: its name, what people call it, which numbers are better. */
    static Name heading(Outcome outcome) {
        Name name = Name.same(outcome.name());
        Name labelled = outcome.label().equals(name) ? name : Name.of("%s, %s", "%s，%s", name, outcome.label());
        return Name.of("%s (%s)", "%s（%s）", labelled, direction(outcome));
    }

    /** Which numbers of an outcome are better. */
    static Name direction(Outcome outcome) {
        return outcome.goal()
                .map(goal -> goal == Goal.MAX ? new Name("more is better", "越大越好") : new Name("less is better", "越小越好"))
                .orElse(new Name("neither more nor less is better in itself", "本身无优劣方向"));
    }

    private String unranked() {
        return switch (compared.reason()) {
            case NO_GOAL ->
                language.of(
                        "Not ranked: --goal max or --goal min would say what is good.",
                        "未排名：可用--goal max或--goal min指定方向。");
            case UNDEFINED ->
                language.of(
                        "Not ranked, for the number is undefined in a completed run (for a time: it did not come): "
                                + missing() + ". To leave those runs out would favour whoever fails." + restricted(),
                        "以下策略因有数值无定义的运行（如时间未到达）不参与排名：" + missing() + "。剔除这些运行会偏袒未达到者。" + restricted());
            case TOO_FEW, NONE ->
                compared.ranking().isPresent()
                        ? language.of(
                                "Not ranked, for a strategy needs two worlds at least: " + few() + ".",
                                "以下策略不足两个世界，不参与排名：" + few() + "。")
                        : language.of(
                                "Not ranked: two strategies with two worlds in common are needed at least.",
                                "未排名：至少需要两种策略有两个共同世界。");
        };
    }

    private String restricted() {
        OptionalDouble end = compared.outcome().end(comparison.study().calendar());
        return end.isEmpty()
                ? ""
                : language.of(
                        " In means and differences they count as " + Estimate.number(end.getAsDouble()) + " "
                                + compared.outcome().unit() + ", the end of the run (restricted means).",
                        "计算均值与差异时按运行结束（" + Estimate.number(end.getAsDouble())
                                + (compared.outcome().unit().equals("years")
                                        ? "年"
                                        : comparison
                                                .study()
                                                .calendar()
                                                .step()
                                                .tick()
                                                .zh())
                                + "）计（受限均值）。");
    }

    private String few() {
        return IntStream.range(0, compared.lines().size())
                .filter(s -> !compared.ranked().contains(s))
                .mapToObj(comparison.study().strategies()::get)
                .collect(Collectors.joining(language.of(", ", "、")));
    }

    private String missing() {
        List<String> parts = new ArrayList<>();
        for (int s = 0; s < compared.lines().size(); s++) {
            if (compared.lines().get(s).undefined() > 0) {
                int undefined = compared.lines().get(s).undefined();
                parts.add(comparison.study().strategies().get(s)
                        + language.of(" in " + Count.of(undefined, "run"), "有" + undefined + "次"));
            }
        }
        return String.join(language.of(", ", "，"), parts);
    }

    private List<String> differences() {
        return IntStream.range(0, compared.lines().size())
                .filter(s -> compared.lines().get(s).against().isPresent())
                .mapToObj(s -> compared.robustness().isPresent()
                        ? new SpreadWords(comparison, compared, s, language).sentence()
                        : new DifferenceWords(comparison, compared, s, language).sentence())
                .toList();
    }

    /** What turns the differences, told of the first of near-twins, and what choosing one of them costs. */
    private List<String> over(Robustness robustness) {
        List<String> lines = new ArrayList<>();
        for (List<Integer> group : robustness.twins().groups()) {
            if (!group.contains(comparison.baseline())) {
                new TurnWords(comparison, compared, group.get(0), language)
                        .sentence()
                        .ifPresent(lines::add);
            }
        }
        if (lines.isEmpty()) {
            unmoved(robustness).ifPresent(lines::add);
        }
        lines.addAll(new GroupWords(comparison, compared, robustness.twins(), language).lines());
        return lines;
    }

    /** That nothing is told to turn the differences, or why; nothing where there are none. */
    private Optional<String> unmoved(Robustness robustness) {
        if (IntStream.range(0, robustness.spreads().size())
                .filter(s -> robustness.spreads().get(s).told() > 0)
                .anyMatch(s -> robustness.turns().get(s).stream().anyMatch(Turn::isTried))) {
            return Optional.of(language.of(
                    "No parameter alone turns, ends or doubles one of these differences.", "没有哪个参数单独使上述差异反转、消失或倍增。"));
        }
        return robustness.spreads().stream()
                        .flatMap(spread -> spread.points().stream())
                        .allMatch(point -> point.n() == 0)
                ? Optional.empty()
                : Optional.of(language.of(
                        "Too few worlds or design points have a difference to say what turns it.",
                        "有差异数值的世界或设计点太少，无法判断什么使其反转。"));
    }
}
