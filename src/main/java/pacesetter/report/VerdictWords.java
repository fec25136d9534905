package pacesetter.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Ranking;
import pacesetter.analysis.Sample;
import pacesetter.text.Count;
import pacesetter.text.Language;

/**
 * Who is best in one outcome, in the words of {@link ReadingRules}. It is settled exactly when the intervals from the best, which hold together at the
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
                "No winner " + where() + " over " + worlds() + ": " + and(tied, language)
                        + " are equal in every world, with " + value() + ".",
                where() + "，" + ranking.n() + "个世界中无优胜者：" + and(tied, language) + "在每个世界中都相等，均为" + value() + "。");
    }

    private boolean leads(Ranking.Place place) {
        return place.tied() || place.mean() == best().mean();
    }

    private String best(List<String> lead, boolean equal) {
        String many = equal ? language.of(", equal in every world,", "，在每个世界中都相等") : "";
        return language.of(
                "Best " + where() + " in the mean over " + worlds() + (lead.size() == 1 ? " is " : " are ")
                        + and(lead, language)
                        + (lead.size() == 1 ? "" : equal ? many : " alike") + " with " + value(),
                where() + "，" + ranking.n() + "个世界的均值最优为" + and(lead, language)
                        + (lead.size() == 1 ? "，" : many + "，同为") + value());
    }

    private String unrivalled(boolean equal) {
        return equal || ranking.isSettled()
                ? language.of(": " + luck() + "settled" + there() + within(), "：" + luck() + there() + within() + "已确定")
                : language.of(": open, for their means are equal", "：未定，均值相等");
    }

    private String open(List<String> rivals) {
        return language.of(
                ": " + luck() + "open" + there() + within() + " against " + and(rivals, language),
                "：" + luck() + there() + within() + "未定，对手为" + and(rivals, language));
    }

    /** Of what all this is true: one setting of the parameters, or an average over many. */
    private String where() {
        int points = points();
        return points == 1
                ? language.of("at these parameters", "就这组参数")
                : language.of(
                        "on average over these " + points + " design points, all weighted alike,",
                        "就这" + points + "个等权设计点平均");
    }

    /** Of an average over many settings no more is settled than which luck between worlds leaves open. */
    private String luck() {
        return points() == 1 ? "" : language.of("as far as worlds go, ", "就世界间的偶然而言");
    }

    private String there() {
        return points() == 1 ? language.of(" there", "就此") : "";
    }

    private int points() {
        return comparison.study().design().points().size();
    }

    /** The indifference zone, if there is one. */
    private String within() {
        return comparison.delta() > 0 ? language.of(" within " + zone(), "容差" + zone() + "内") : "";
    }

    private String first(List<String> lead) {
        double share = ranking.places().stream()
                .filter(this::leads)
                .mapToDouble(Ranking.Place::first)
                .sum();
        String percent = ComparisonReport.percent(Math.min(1, share));
        return language.of(
                "; " + (lead.size() == 1 ? "" : "together ") + "first in " + percent + " of resamples.",
                "；重抽样中" + (lead.size() == 1 ? "" : "合计") + "居首" + percent + "。");
    }

    private String worlds() {
        return Count.of(ranking.n(), "world");
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

    private String zone() {
        return ReadingRules.zone(comparison, language);
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

    /** Names in a row. */
    static String and(List<String> names, Language language) {
        int most = names.size() - 1;
        return most == 0
                ? names.get(0)
                : String.join(language.of(", ", "、"), names.subList(0, most))
                        + language.of(" and ", "、")
                        + names.get(most);
    }
}
