package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.store.StoredRuns;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** A comparison in words that can be quoted, and behind them the technical columns. */
public record ComparisonReport(Comparison comparison, Language language) {
    private static final int BROKEN_SHOWN = 5;

    /** Everything, line by line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>(opening());
        lines.addAll(new ReadingRules(comparison, language).lines());
        for (Comparison.ComparedOutcome compared : comparison.outcomes()) {
            lines.add("");
            lines.addAll(new ComparisonWords(comparison, compared, language).lines());
        }
        comparison.front().ifPresent(front -> {
            lines.add("");
            lines.addAll(front(front));
        });
        lines.add("");
        lines.addAll(conditions());
        for (Comparison.ComparedOutcome compared : comparison.outcomes()) {
            lines.add("");
            lines.add(compared.outcome().name());
            lines.addAll(new ComparisonTable(comparison, compared, language).lines());
        }
        return lines;
    }

    /** All that is said of one outcome. */
    public List<String> words(Comparison.ComparedOutcome compared) {
        return new ComparisonWords(comparison, compared, language).lines();
    }

    /** Who is best in one outcome, or why nobody is told to be. */
    public List<String> verdict(Comparison.ComparedOutcome compared) {
        return new ComparisonWords(comparison, compared, language).verdict();
    }

    /** What the words mean. */
    public List<String> rules() {
        return new ReadingRules(comparison, language).lines();
    }

    /** Which numbers of an outcome are better. */
    public static Name direction(Outcome outcome) {
        return ComparisonWords.direction(outcome);
    }

    private List<String> opening() {
        List<String> lines = new ArrayList<>();
        int strategies = comparison.study().strategies().size();
        int points = comparison.study().design().points().size();
        int replicates = comparison.study().replicates();
        lines.add(language.of(
                Count.of(strategies, "strategy") + " in " + Count.of(replicates, "world")
                        + (points > 1 ? " at " + Count.of(points, "design point") : "")
                        + ", scenario " + comparison.study().scenario() + ", seed "
                        + comparison.study().seed() + "; baseline "
                        + base(),
                replicates + "个世界中的" + strategies + "种策略" + (points > 1 ? "，" + points + "个设计点" : "") + "，情景"
                        + comparison.study().scenario() + "，种子"
                        + comparison.study().seed() + "；基准" + base()));
        List<StoredRuns.Broken> broken = comparison.runs().broken();
        for (StoredRuns.Broken run : broken.subList(0, Math.min(BROKEN_SHOWN, broken.size()))) {
            String strategy = comparison.study().strategies().get(run.strategy());
            lines.add(language.of(
                    "Run " + run.id() + " (" + strategy + ", replicate " + run.replicate() + ") failed: "
                            + run.message(),
                    "运行" + run.id() + "（" + strategy + "，重复" + run.replicate() + "）失败：" + run.message()));
        }
        int elsewhere = comparison.study().runsElsewhere();
        if (elsewhere > 0) {
            lines.add(language.of(
                    "This is shard " + comparison.study().shard() + " alone: "
                            + Count.of(elsewhere, "run") + (elsewhere == 1 ? " is" : " are")
                            + " in the other shards. Put them together with pacesetter merge before you conclude"
                            + " anything"
                            + (points > 1 ? "; a world counts only where all its design points are there." : "."),
                    "此处只有分片" + comparison.study().shard() + "：另有" + elsewhere
                            + "次运行在其他分片中。请先用pacesetter merge合并再下结论"
                            + (points > 1 ? "；一个世界须具备全部设计点才计入。" : "。")));
        }
        int missing = comparison.runs().missing() - elsewhere;
        if (!broken.isEmpty() || missing > 0) {
            lines.add(language.of(
                    "Left out: " + Count.of(broken.size(), "failed run") + " and " + Count.of(missing, "missing run")
                            + "; the columns n and unpaired say where.",
                    "未计入：失败" + broken.size() + "次、缺失" + missing + "次；见n与“未配对”两列。"));
        }
        return lines;
    }

    private List<String> front(Comparison.Front front) {
        List<String> on = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (int i = 0; i < front.strategies().size(); i++) {
            String text = comparison.study().strategies().get(front.strategies().get(i)) + " ("
                    + percent(front.shares().get(i)) + ")";
            (front.on().get(i) ? on : off).add(text);
        }
        String outcomes = String.join(language.of(", ", "、"), front.outcomes());
        List<String> lines = new ArrayList<>();
        lines.add(language.of("Trade-offs over " + outcomes, "在" + outcomes + "之间的取舍"));
        lines.add(language.of(
                "dominated: another strategy is as good in all of these, and better in one.",
                "被支配：另有策略各项均不逊，且至少一项更优。"));
        lines.add(language.of("in brackets: share of resamples in which it is not dominated.", "括号内：重抽样中不被支配的比例。"));
        lines.add(language.of("Not dominated: " + String.join(", ", on) + ".", "不被支配：" + String.join("、", on) + "。"));
        if (!off.isEmpty()) {
            lines.add(language.of("Dominated: " + String.join(", ", off) + ".", "被支配：" + String.join("、", off) + "。"));
        }
        return lines;
    }

    /** What every ranking here depends on. */
    public List<String> conditions() {
        int points = comparison.study().design().points().size();
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                "All this is conditional on scenario " + comparison.study().scenario() + ", its parameters, "
                        + Count.of(comparison.study().calendar().weeks(), "week")
                        + ", these strategies, the direction of each outcome, and means over worlds"
                        + (points > 1
                                ? "; and on these " + points + " design points, all weighted alike ("
                                        + String.join(
                                                ", ",
                                                comparison.study().design().factors()) + ")."
                                : " at one setting of all parameters: another setting may have another winner."),
                "以上结论以情景" + comparison.study().scenario() + "及其参数、"
                        + comparison.study().calendar().weeks()
                        + "周、所列策略、各结果指标的优劣方向及世界间均值为前提"
                        + (points > 1
                                ? "，并以" + points + "个等权设计点（"
                                        + String.join(
                                                "、", comparison.study().design().factors()) + "）为前提。"
                                : "，且仅对一组参数取值成立：换一组参数，最优策略可能不同。")));
        if (points == 1 && comparison.strategies() > 1) {
            lines.add(new WiderQuestion(comparison.study(), language).sentence());
        }
        comparison.study().warnings().forEach(warning -> lines.add(language.of(warning)));
        lines.add(language.of("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return lines;
    }

    private String base() {
        return comparison.study().strategies().get(comparison.baseline());
    }

    /** A share in percent, never rounded to all or nothing unless it is. */
    public static String percent(double share) {
        if (share > .99 && share < 1) {
            return "> 99 %";
        }
        if (share > 0 && share < .01) {
            return "< 1 %";
        }
        return Estimate.number(share * 100, share == Math.rint(share * 100) / 100 ? 0 : 1) + " %";
    }
}
