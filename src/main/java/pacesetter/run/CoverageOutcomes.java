package pacesetter.run;

import java.util.List;
import pacesetter.scenario.Horizon;
import pacesetter.text.Name;

/** How far practices have spread, and how fast. */
final class CoverageOutcomes {
    private CoverageOutcomes() {}

    static void addTo(Variables<Outcomes> list, List<Horizon> horizons) {
        for (String meaning : List.of("adopted", "in_force", "covered", "delivered")) {
            for (String column : List.of(meaning, meaning + "_population")) {
                addShares(list, column, horizons);
            }
        }
        for (String column : List.of("covered", "delivered")) {
            for (int percent : new int[] {50, 90, 100}) {
                addTime(list, column, percent);
            }
        }
        addListing(list);
        addCurves(list);
    }

    private static void addShares(Variables<Outcomes> list, String column, List<Horizon> horizons) {
        Variable<Observation> series = SeriesTable.variable(column);
        Name name = series.name();
        for (Horizon horizon : horizons) {
            Name after = horizon.name();
            list.add(
                    like(
                            series,
                            column + "_" + horizon.word(),
                            column + " of series.csv after " + after.en() + "; empty if the run ends before."),
                    name.en() + " after " + after.en(),
                    after.zh() + "后" + name.zh(),
                    run -> run.after(horizon, column));
        }
        list.add(
                like(series, column + "_end", column + " of series.csv as the run ends."),
                name.en() + " at the end",
                "期末" + name.zh(),
                run -> run.last(column));
    }

    private static Column like(Variable<Observation> series, String name, String definition) {
        Column share = Column.share(name, definition);
        return series.column().goal().map(share::with).orElse(share);
    }

    private static void addTime(Variables<Outcomes> list, String column, int percent) {
        Name name = SeriesTable.variable(column).name();
        new Time(
                        Column.count(
                                        "t" + percent + "_" + column + "_ticks",
                                        "ticks",
                                        "Time from the start to the end of the first tick with " + column
                                                + " of at least " + percent
                                                + " % in series.csv; empty if the run ends before.")
                                .with(Goal.MIN),
                        new Name("time until " + percent + " % " + name.en(), name.zh() + "达" + percent + "%所需时间"))
                .addTo(list, run -> run.ticksTo(percent / 100.0, column));
    }

    private static void addListing(Variables<Outcomes> list) {
        new Time(
                        Column.amount(
                                        "listing_to_covered_ticks",
                                        "ticks",
                                        "Mean, over the domains with room at the start that get there, of the time from the start of the tick of the"
                                                + " first listing to the end of the first tick with 90 % of regions covered.")
                                .with(Goal.MIN),
                        new Name("time from listing to 90 % covered", "登载至覆盖90%所需时间"))
                .addTo(
                        list,
                        run -> run.seen().listings().ticksToCovered(run.seen().room()));
        list.add(
                Column.share(
                                "listing_censored",
                                "Share of listed domains with room at the start in which fewer than 90 % of regions are covered by the end of the run.")
                        .with(Goal.MIN),
                "listed domains not 90 % covered",
                "登载后未覆盖90%的领域",
                run -> run.seen().listings().censored(run.seen().room()));
    }

    private static void addCurves(Variables<Outcomes> list) {
        String curve =
                " the share of regions that adopted, in each listed domain from its first listing; mean over the domains"
                        + " where it can be fitted. It describes the curve and tells no mechanism from another.";
        list.add(
                Column.amount("fit_hazard", "1/tick", "Constant hazard, by maximum likelihood, of" + curve),
                "constant hazard of adoption",
                "采用的恒定风险率",
                run -> run.diffusion().hazard());
        list.add(
                Column.real("fit_logistic", "1/tick", "any", "Rate of a logistic curve, by least squares, of" + curve)
                        .from("Griliches 1957"),
                "logistic rate of adoption",
                "采用的逻辑斯蒂增长率",
                run -> run.diffusion().logistic());
        list.add(
                Column.real("fit_bass_p", "1/tick", "any", "Innovation, p, by least squares, of" + curve)
                        .from("Bass 1969"),
                "innovation (Bass p)",
                "创新系数（巴斯p）",
                run -> run.diffusion().innovation());
        list.add(
                Column.real("fit_bass_q", "1/tick", "any", "Imitation, q, by least squares, of" + curve)
                        .from("Bass 1969"),
                "imitation (Bass q)",
                "模仿系数（巴斯q）",
                run -> run.diffusion().imitation());
    }
}
