package pacesetter.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Interval;
import pacesetter.analysis.Pairing;
import pacesetter.analysis.Ranking;
import pacesetter.analysis.Regret;
import pacesetter.analysis.Sample;
import pacesetter.run.Goal;
import pacesetter.text.Language;

/** One outcome in words: who is best, how sure that is, what would settle it, and how all stand to the baseline. */
record ComparisonWords(Comparison comparison, Comparison.ComparedOutcome compared, Language language) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(heading());
        compared.ranking().ifPresentOrElse(ranking -> lines.addAll(verdict(ranking)), () -> lines.add(unranked()));
        if (compared.ranking().isPresent() && compared.reason() != Comparison.Unranked.NONE) {
            lines.add(unranked());
        }
        lines.addAll(differences());
        compared.regret().ifPresent(regret -> lines.addAll(regrets(regret)));
        return lines;
    }

    private String heading() {
        String direction = compared.outcome()
                .goal()
                .map(goal -> goal == Goal.MAX
                        ? language.of("more is better", "越大越好")
                        : language.of("less is better", "越小越好"))
                .orElse(language.of("neither more nor less is better in itself", "本身无优劣方向"));
        return compared.outcome().name() + language.of(" (" + direction + ")", "（" + direction + "）");
    }

    private List<String> verdict(Ranking ranking) {
        List<String> lines = new ArrayList<>();
        Ranking.Place best = ranking.places().get(ranking.selected());
        Goal goal = compared.outcome().goal().orElseThrow();
        String name = id(best.strategy());
        String value = compared.outcome().text(goal.good(best.mean()), spread(ranking));
        String sure = ComparisonReport.percent(comparison.confidence());
        List<String> rivals = ranking.places().stream()
                .filter(place -> place.strategy() != ranking.selected() && place.candidate())
                .sorted(Comparator.comparingDouble(place -> -place.mean()))
                .map(place -> id(place.strategy()))
                .toList();
        String zone = comparison.delta() > 0
                ? language.of(
                        " within " + Estimate.number(comparison.delta(), 6).replaceFirst("0+$", ""),
                        "（容差" + Estimate.number(comparison.delta(), 6).replaceFirst("0+$", "") + "）")
                : "";
        if (ranking.isSettled()) {
            lines.add(language.of(
                    "Best is " + name + " with " + value + ": settled" + zone + " with " + sure + " confidence over "
                            + ranking.n() + " worlds; it comes first in " + ComparisonReport.percent(best.first())
                            + " of resamples.",
                    "最优为" + name + "，" + value + "：在" + ranking.n() + "个世界上以" + sure + "置信度确定" + zone + "；重抽样中居首的比例为"
                            + ComparisonReport.percent(best.first()) + "。"));
        } else {
            lines.add(language.of(
                    "Open: " + name + " is ahead with " + value + ", but " + String.join(", ", rivals)
                            + " may be as good or better; " + name + " comes first in "
                            + ComparisonReport.percent(best.first()) + " of resamples.",
                    "未定：" + name + "领先（" + value + "），但" + String.join("、", rivals) + "可能同样好或更好；重抽样中" + name + "居首的比例为"
                            + ComparisonReport.percent(best.first()) + "。"));
            lines.add(more(ranking));
        }
        ranking.unpairedTotal()
                .ifPresent(total -> lines.add(language.of(
                        "Without meeting the same worlds, selection within this zone would take " + total
                                + " replicates of each strategy (Bechhofer).",
                        "若各策略不在同一世界比较，则每种策略需" + total + "次重复（Bechhofer）。")));
        return lines;
    }

    private String more(Ranking ranking) {
        return ranking.more().isPresent()
                ? language.of(
                        "About " + ranking.more().getAsLong()
                                + " more replicates would settle it, if means and spread stay as they are.",
                        "若均值与离散程度不变，约再做" + ranking.more().getAsLong() + "次重复即可确定。")
                : language.of(
                        "No affordable number of replicates would settle it: say with --outcome and --delta which difference"
                                + " would not matter.",
                        "再多重复也难以确定：请用--outcome与--delta说明多大差异可以忽略。");
    }

    private String unranked() {
        return switch (compared.reason()) {
            case NO_GOAL ->
                language.of(
                        "Not ranked: --goal max or --goal min would say what is good.",
                        "未排名：可用--goal max或--goal min指定方向。");
            case UNDEFINED ->
                language.of(
                        "Not ranked where the number is undefined in a completed run (for a time: it did not come): "
                                + missing() + ". To leave those runs out would favour whoever fails.",
                        "存在无定义数值（如时间未到达）的策略不参与排名：" + missing() + "。剔除这些运行会偏袒未达到者。");
            case TOO_FEW, NONE -> language.of("Not ranked: a strategy needs two worlds at least.", "未排名：每种策略至少需要两个世界。");
        };
    }

    private String missing() {
        List<String> parts = new ArrayList<>();
        for (int s = 0; s < compared.lines().size(); s++) {
            if (compared.lines().get(s).undefined() > 0) {
                parts.add(comparison.study().strategies().get(s)
                        + language.of(" in ", "：")
                        + compared.lines().get(s).undefined());
            }
        }
        return String.join(language.of(", ", "，"), parts);
    }

    private List<String> differences() {
        List<String> lines = new ArrayList<>();
        String base = comparison.study().strategies().get(comparison.baseline());
        for (int s = 0; s < compared.lines().size(); s++) {
            Comparison.Line line = compared.lines().get(s);
            if (line.against().isEmpty()) {
                continue;
            }
            Pairing pairing = line.against().get();
            Estimate difference = pairing.difference();
            String name = comparison.study().strategies().get(s);
            if (difference.n() == 0) {
                lines.add(language.of(
                        name + " cannot be held against " + base + ": they have no world in common with numbers.",
                        name + "与" + base + "没有可比的共同世界。"));
                continue;
            }
            double spread = difference.high() - difference.low();
            String interval = Double.isNaN(spread)
                    ? ""
                    : " [" + compared.outcome().signed(difference.low(), spread) + ", "
                            + compared.outcome().signed(difference.high(), spread) + "]";
            String points = compared.outcome().unit().equals("share") ? language.of(" points", "个百分点") : "";
            String clear = Double.isNaN(spread) || line.p() < 1 - comparison.confidence()
                    ? ""
                    : language.of(", not distinguishable from none", "，与无差异不可区分");
            lines.add(language.of(
                    name + " against " + base + ": " + compared.outcome().signed(difference.mean(), spread) + points
                            + interval + ", higher in " + pairing.higher() + " of " + difference.n() + " worlds" + clear
                            + ".",
                    name + "相对" + base + "：" + compared.outcome().signed(difference.mean(), spread) + points + interval
                            + "，" + difference.n() + "个世界中有" + pairing.higher() + "个更高" + clear + "。"));
        }
        return lines;
    }

    private List<String> regrets(Regret regret) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < regret.lines().size(); i++) {
            Regret.Line line = regret.lines().get(i);
            String name = id(i);
            String wins = ComparisonReport.percent(line.wins()) + range(line.winsRange());
            String mean = compared.outcome().text(line.mean(), line.mean());
            String worst = compared.outcome().text(line.worst(), line.worst());
            lines.add(language.of(
                    name + " is best at " + wins + " of design points; its regret is " + mean + " on average, " + worst
                            + " at the worst.",
                    name + "在" + wins + "的设计点上最优；平均遗憾" + mean + "，最大" + worst + "。"));
        }
        return lines;
    }

    private static String range(Interval interval) {
        return Double.isNaN(interval.low())
                ? ""
                : " [" + ComparisonReport.percent(interval.low()) + ", " + ComparisonReport.percent(interval.high())
                        + "]";
    }

    private double spread(Ranking ranking) {
        Sample sample =
                compared.lines().get(compared.ranked().get(ranking.selected())).sample();
        return sample.quantile(.9) - sample.quantile(.1);
    }

    private String id(int place) {
        return comparison.study().strategies().get(compared.ranked().get(place));
    }
}
