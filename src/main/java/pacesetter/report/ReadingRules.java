package pacesetter.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.text.Language;

/** What the words of a comparison mean, said once before them: a rule a line, and only rules of words that may follow. */
record ReadingRules(Comparison comparison, Language language) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(language.of(
                "[low, high]: " + level()
                        + " interval over worlds, by Student's t (of a share for its log odds), within the"
                        + " number's range; over few, very unequal worlds it holds less often than it says.",
                "[下限，上限]：世界间的" + level() + "区间，用t分布（比例按对数优势），不超出数值范围；世界少且分布极偏时，实际覆盖率低于名义值。"));
        if (hasDifferences()) {
            lines.add(language.of(
                    "better, worse, higher, lower: the interval of the difference in the same worlds"
                            + (points() > 1 ? " at a design point" : "") + " excludes 0.",
                    "更优、更差、更高、更低：" + (points() > 1 ? "在一个设计点上，" : "") + "同一世界中差异的区间不含0。"));
            lines.add(language.of("not distinguishable: it includes 0.", "不可区分：该区间含0。"));
        }
        if (points() > 1 && hasDifferences()) {
            lines.addAll(over());
        } else if (comparison.comparisons() > 1) {
            lines.add(adjusted(comparison, language));
        }
        if (comparison.outcomes().stream()
                .anyMatch(compared -> compared.ranking().isPresent())) {
            lines.addAll(ranked());
        }
        return lines;
    }

    private List<String> over() {
        return List.of(
                language.of(
                        "turns where: the mean over points is below 0 on one side of a parameter's median, or at one word, and"
                                + " above 0 on the other; [low, high] takes points as the sample, and the worlds as they are.",
                        "反转：以设计点为样本、以这些世界为给定，参数中位数的一侧（或某一取值）上差异均值的区间低于0，另一侧高于0。"),
                language.of(
                        "has nothing left where: the interval includes 0 on one side, not on the other; moved most by: one side has at"
                                + " least twice the other. All only if the sides differ (Welch, adjusted for all parameters"
                                + " by Bonferroni).",
                        "不复存在：一侧的区间含0，另一侧不含；影响最大：一侧至少为另一侧的两倍。均要求两侧确有差别（Welch检验，按全部参数做Bonferroni校正）。"),
                language.of(
                        "near-twins: strategies whose means differ by no more than that (root mean square over points). Of"
                                + " them the first alone is told where it turns.",
                        "相近策略：均值之差（设计点间均方根）不超过所列数值的策略。其中只说明第一个在何处反转。"));
    }

    /** What holds after adjustment. */
    static String adjusted(Comparison comparison, Language language) {
        return language.of(
                "after adjustment: p, adjusted for all " + comparison.comparisons() + " comparisons (Holm), is below "
                        + alpha(comparison) + ".",
                "校正后：按全部" + comparison.comparisons() + "次比较校正（Holm）的p值小于" + alpha(comparison) + "。");
    }

    private int points() {
        return comparison.study().design().points().size();
    }

    private List<String> ranked() {
        String beaten = comparison.delta() > 0
                ? language.of(
                        "better by more than " + zone(comparison, language), "优出" + zone(comparison, language) + "以上")
                : language.of("as good or better", "同样好或更好");
        List<String> lines = new ArrayList<>(List.of(
                language.of(
                        "best in the mean: no ranked strategy has a better mean over the worlds that all ranked ones share.",
                        "均值最优：在全部参与排名的策略共有的世界上，没有其他策略均值更优。"),
                language.of(
                        "settled: the joint " + level() + " intervals over worlds exclude that another is " + beaten
                                + (points() > 1 ? " on average over these points." : " at these parameters."),
                        "已确定：" + level() + "的世界间联合区间排除了其他策略" + (points() > 1 ? "就这些设计点平均" : "在这组参数下") + beaten
                                + "的可能。"),
                language.of("open: they do not exclude it of the strategies named.", "未定：联合区间未排除所列策略的这种可能。"),
                language.of(
                        "first in ... of resamples: how often it has the best mean when worlds are drawn anew from these.",
                        "重抽样中居首：从这些世界中重新抽取时，其均值最优的比例。")));
        if (points() > 1) {
            lines.add(language.of(
                    "regret: how far the mean at a design point falls behind the best mean there.",
                    "遗憾：设计点上的均值与该点最优均值的差距。"));
        }
        return lines;
    }

    private boolean hasDifferences() {
        return comparison.study().strategies().size() > 1;
    }

    /** The confidence in percent, as it was given. */
    private String level() {
        return BigDecimal.valueOf(comparison.confidence())
                        .movePointRight(2)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    private static String alpha(Comparison comparison) {
        return BigDecimal.ONE
                .subtract(BigDecimal.valueOf(comparison.confidence()))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The indifference zone as people say it: points of a share, else a number. It is of the one outcome compared. */
    static String zone(Comparison comparison, Language language) {
        BigDecimal delta = BigDecimal.valueOf(comparison.delta());
        boolean share = comparison.outcomes().get(0).outcome().isShare();
        String number =
                (share ? delta.movePointRight(2) : delta).stripTrailingZeros().toPlainString();
        return number + (share ? language.of(number.equals("1") ? " point" : " points", "个百分点") : "");
    }
}
