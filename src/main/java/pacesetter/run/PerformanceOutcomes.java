package pacesetter.run;

import pacesetter.text.Term;

/** What regions deliver, and how it fits them. */
final class PerformanceOutcomes {
    private PerformanceOutcomes() {}

    static void addTo(Variables<Outcomes> list) {
        list.add(
                Column.performance("performance", "performance of series.csv as the run ends.")
                        .with(Goal.MAX),
                "performance at the end",
                "期末绩效",
                run -> run.last("performance"));
        list.add(
                Column.performance("performance_p10", "Its first decile.").with(Goal.MAX),
                "performance, first decile",
                "绩效第一十分位",
                run -> run.seen().quantile(.1));
        list.add(
                Column.performance("performance_p90", "Its ninth decile.").with(Goal.MAX),
                "performance, ninth decile",
                "绩效第九十分位",
                run -> run.seen().quantile(.9));
        list.add(
                Column.amount(
                                "gini",
                                "1",
                                "Its Gini coefficient; above 1 only where some programmes perform below the legacy.")
                        .with(Goal.MIN),
                "inequality of performance (Gini)",
                "绩效基尼系数",
                run -> run.seen().gini());
        list.add(
                Column.performance("score", "score of series.csv as the run ends.")
                        .from("Lazer and Friedman 2007")
                        .with(Goal.MAX),
                "score at the end",
                "期末得分",
                run -> run.last("score"));
        list.add(
                Column.performance(
                                "local_fit",
                                "Over domains with room: summed performance over the summed optima that the regions' own landscapes allow, at the start's"
                                        + " landscape with every element available.")
                        .with(Goal.MAX),
                Term.LOCAL_FIT,
                run -> run.fit().ratio());
        list.add(
                Column.performance("gap_to_optimum", "Mean of the region's own optimum less performance, same optima.")
                        .with(Goal.MIN),
                "gap to the local optimum",
                "与本地最优的差距",
                run -> run.fit().gap());
        list.add(
                Column.amount(
                        "practices", "practices", "Mean over domains with room of the number of different practices."),
                "different practices",
                "做法种数",
                run -> run.practices());
        list.add(
                Column.share("dropped_share", "dropped of series.csv as the run ends.")
                        .with(Goal.MIN),
                "given up at the end",
                "期末放弃占比",
                run -> run.last("dropped"));
        list.add(
                Column.share("satisfaction", "satisfaction of series.csv as the run ends.")
                        .with(Goal.MAX),
                "satisfaction at the end",
                "期末满意度",
                run -> run.last("satisfaction"));
        list.add(
                Column.amount(
                                "reported_minus_true",
                                "performance",
                                "Mean over the run of reported_minus_true of series.csv.")
                        .with(Goal.MIN),
                "reported beyond delivered",
                "上报超出实际",
                run -> run.mean("reported_minus_true"));
        list.add(
                Column.share("paper_share", "paper of series.csv as the run ends.")
                        .with(Goal.MIN),
                "on paper only at the end",
                "期末纸面占比",
                run -> run.last("paper"));
    }
}
