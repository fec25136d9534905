package pacesetter.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Ranking;
import pacesetter.analysis.Sample;
import pacesetter.text.Language;

/**
 * Who is best in one outcome. It is settled exactly when the intervals from the best, which hold together at the
 * confidence, leave no other that may be better by more than the indifference zone, or without one as good. Strategies that
 * are equal in every world have no winner among them.
 */
record VerdictWords(Comparison comparison, Comparison.ComparedOutcome compared, Ranking ranking, Language language) {

    List<String> lines() {
        List<String> tied = names(Ranking.Place::tied);
        List<String> lead = names(this::leads);
        List<String> rivals = names(place -> place.rival() && !leads(place));
        if (tied.size() == ranking.places().size()) {
            return List.of(allEqual(tied));
        }
        boolean equal = tied.size() == lead.size();
        List<String> lines = new ArrayList<>();
        lines.add(best(lead, equal) + (rivals.isEmpty() ? unrivalled(equal) : open(rivals)) + first(lead));
        if (!ranking.isSettled() && !(equal && lead.size() > 1)) {
            lines.add(more());
        }
        ranking.unpairedTotal()
                .ifPresent(total -> lines.add(language.of(
                        "Without meeting the same worlds, selection within this zone would take "
                                + Count.of(total, "replicate") + " of each strategy (Bechhofer).",
                        "若各策略不在同一世界比较，则每种策略需" + total + "次重复（Bechhofer）。")));
        return lines;
    }

    private String allEqual(List<String> tied) {
        return language.of(
                "No winner: " + and(tied) + " are all equal in every world, with " + value() + ", over "
                        + Count.of(ranking.n(), "world") + ".",
                "无优胜者：" + and(tied) + "在每个世界中都相等，均为" + value() + "，共" + ranking.n() + "个世界。");
    }

    private boolean leads(Ranking.Place place) {
        return place.tied() || place.mean() == best().mean();
    }

    private String best(List<String> lead, boolean equal) {
        if (lead.size() == 1) {
            return language.of(
                    "Best in the mean is " + lead.get(0) + " with " + value(), "均值最优为" + lead.get(0) + "，" + value());
        }
        return language.of(
                "Best in the mean are " + and(lead) + (equal ? ", equal in every world, with " : " alike, with ")
                        + value(),
                "均值最优为" + and(lead) + (equal ? "，在每个世界中都相等" : "") + "，同为" + value());
    }

    private String unrivalled(boolean equal) {
        return equal || ranking.isSettled()
                ? settled()
                : language.of(
                        ": open, for their means over " + Count.of(ranking.n(), "world") + " are equal",
                        "：未定，" + ranking.n() + "个世界上的均值相等");
    }

    private String settled() {
        String level = ComparisonReport.level(comparison.confidence());
        return comparison.delta() > 0
                ? language.of(
                        ": settled within " + zone() + ", for the joint " + level + " intervals over "
                                + Count.of(ranking.n(), "world")
                                + " exclude that any other is better by more than that",
                        "：容差" + zone() + "以内已确定，" + ranking.n() + "个世界上的" + level + "联合区间排除了其他策略优出更多的可能")
                : language.of(
                        ": settled, for the joint " + level + " intervals over " + Count.of(ranking.n(), "world")
                                + " exclude that any other is as good",
                        "：已确定，" + ranking.n() + "个世界上的" + level + "联合区间排除了其他策略同样好的可能");
    }

    private String open(List<String> rivals) {
        String level = ComparisonReport.level(comparison.confidence());
        return comparison.delta() > 0
                ? language.of(
                        ": open, for the joint " + level + " intervals over " + Count.of(ranking.n(), "world")
                                + " do not exclude that " + or(rivals) + " is better by more than " + zone(),
                        "：未定，" + ranking.n() + "个世界上的" + level + "联合区间不排除" + or(rivals) + "优出" + zone() + "以上")
                : language.of(
                        ": open, for the joint " + level + " intervals over " + Count.of(ranking.n(), "world")
                                + " do not exclude that " + or(rivals) + " is as good or better",
                        "：未定，" + ranking.n() + "个世界上的" + level + "联合区间不排除" + or(rivals) + "同样好或更好");
    }

    private String first(List<String> lead) {
        double share = ranking.places().stream()
                .filter(this::leads)
                .mapToDouble(Ranking.Place::first)
                .sum();
        String percent = ComparisonReport.percent(Math.min(1, share));
        String who = id(best());
        return lead.size() == 1
                ? language.of(
                        "; " + who + " comes first in " + percent + " of resamples of the worlds.",
                        "；重抽样中" + who + "居首的比例为" + percent + "。")
                : language.of(
                        "; together they come first in " + percent + " of resamples of the worlds.",
                        "；重抽样中它们共同居首的比例为" + percent + "。");
    }

    private String more() {
        return ranking.more().isPresent()
                ? language.of(
                        "About " + Count.of(ranking.more().getAsLong(), "more replicate")
                                + " would settle it, if means and spread stay as they are.",
                        "若均值与离散程度不变，约再做" + ranking.more().getAsLong() + "次重复即可确定。")
                : language.of(
                        "No affordable number of replicates would settle it: say with --outcome and --delta which difference"
                                + " would not matter.",
                        "再多重复也难以确定：请用--outcome与--delta说明多大差异可以忽略。");
    }

    /** The indifference zone as people say it: points of a share, else a number. */
    private String zone() {
        BigDecimal delta = BigDecimal.valueOf(comparison.delta());
        boolean share = compared.outcome().isShare();
        String number =
                (share ? delta.movePointRight(2) : delta).stripTrailingZeros().toPlainString();
        return number + (share ? language.of(number.equals("1") ? " point" : " points", "个百分点") : "");
    }

    private Ranking.Place best() {
        return ranking.places().get(ranking.selected());
    }

    private String value() {
        Outcome outcome = compared.outcome();
        Sample sample =
                compared.lines().get(compared.ranked().get(ranking.selected())).sample();
        return outcome.text(
                outcome.goal().orElseThrow().good(best().mean()), sample.quantile(.9) - sample.quantile(.1));
    }

    private List<String> names(Predicate<Ranking.Place> chosen) {
        return ranking.places().stream()
                .filter(chosen)
                .sorted(Comparator.comparingDouble(place -> -place.mean()))
                .map(this::id)
                .toList();
    }

    private String id(Ranking.Place place) {
        return comparison.study().strategies().get(compared.ranked().get(place.strategy()));
    }

    private String and(List<String> names) {
        return joined(names, language.of(" and ", "、"));
    }

    private String or(List<String> names) {
        return joined(names, language.of(" or ", "或"));
    }

    private String joined(List<String> names, String last) {
        int most = names.size() - 1;
        return most == 0
                ? names.get(0)
                : String.join(language.of(", ", "、"), names.subList(0, most)) + last + names.get(most);
    }
}
