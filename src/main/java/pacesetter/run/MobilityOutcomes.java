package pacesetter.run;

/** How the regions' ranking moves. */
final class MobilityOutcomes {
    private static final String RANKING =
            " of the regions' ranking by mean measured performance, from one {quarter} to the next, mean over"
                    + " {quarters}.";

    private MobilityOutcomes() {}

    static void addTo(Variables<Outcomes> list) {
        list.add(
                Column.real("rank_tau", "1", "[-1, 1]", "Kendall's tau-b" + RANKING)
                        .from("Kendall 1945"),
                "ranking: Kendall's tau",
                "名次：肯德尔相关",
                run -> run.mobility().mean(RankMobility.Step::tau));
        list.add(
                Column.real("rank_spearman", "1", "[-1, 1]", "Spearman's correlation" + RANKING),
                "ranking: Spearman's correlation",
                "名次：斯皮尔曼相关",
                run -> run.mobility().mean(RankMobility.Step::spearman));
        list.add(
                Column.amount("rank_jump", "ranks", "Mean absolute change of rank" + RANKING),
                "ranking: mean change of rank",
                "名次：平均变动",
                run -> run.mobility().mean(RankMobility.Step::jump));
        list.add(
                Column.share("rank_top10_kept", "Share of the first ten that stay among them" + RANKING),
                "ranking: first ten that stay",
                "名次：前十保持",
                run -> run.mobility().mean(RankMobility.Step::retention));
        list.add(
                Column.real("rank_shorrocks", "1", "[0, 1.25]", "Mobility index of moves between fifths" + RANKING)
                        .from("Shorrocks 1978"),
                "ranking: Shorrocks mobility",
                "名次：肖罗克斯流动性",
                run -> run.mobility().shorrocks());
    }
}
