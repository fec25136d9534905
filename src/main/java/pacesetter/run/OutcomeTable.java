package pacesetter.run;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pacesetter.model.Ledger;

/** The outcomes of a run: one row. */
final class OutcomeTable {
    private static final int[] WEEKS = {13, 26, 52};
    private static final String LAZER_FRIEDMAN = "Lazer and Friedman 2007";
    private static final List<Measure<Outcomes>> MEASURES = measures();

    private OutcomeTable() {}

    static List<Column> columns() {
        return Measure.columns(MEASURES);
    }

    static Table of(Outcomes outcomes) {
        Rows row = new Rows();
        row.add(MEASURES, outcomes);
        return row.table(columns());
    }

    private static List<Measure<Outcomes>> measures() {
        Measures<Outcomes> list = new Measures<>();
        addCoverage(list);
        addDiffusion(list);
        addPerformance(list);
        addLead(list, "true", LeadWatch::truly);
        addLead(list, "measured", LeadWatch::measured);
        addLead(list, "titled", LeadWatch::titled);
        list.share(
                "true_leapfrogs",
                "Share of changes of the true lead in which, the week before, somebody else than the old leader had a better"
                        + " practice (y) than the new one.",
                run -> run.seen().leads().truly().leapfrogs());
        addJudgement(list, "measured", LeadWatch::measured);
        addJudgement(list, "titled", LeadWatch::titled);
        addMobility(list);
        addPrice(list);
        addStandards(list);
        return list.list();
    }

    private static void addCoverage(Measures<Outcomes> list) {
        for (String meaning : List.of("adopted", "in_force", "covered", "delivered")) {
            for (String column : List.of(meaning, meaning + "_population")) {
                for (int weeks : WEEKS) {
                    String definition = column + " of series.csv after " + weeks + " weeks.";
                    list.share(column + "_w" + weeks, definition, run -> run.after(weeks, column));
                }
                list.share(column + "_end", column + " of series.csv as the run ends.", run -> run.last(column));
            }
        }
        for (String column : List.of("covered", "delivered")) {
            for (int percent : new int[] {50, 90, 100}) {
                String definition = "Weeks from the start to the end of the first tick with " + column + " of at least "
                        + percent + " % of all programmes; empty if the run ends before.";
                list.count(
                        "t" + percent + "_" + column, "weeks", definition, run -> run.weeksTo(percent / 100.0, column));
            }
        }
        list.amount(
                "weeks_from_listing",
                "weeks",
                "Mean, over the domains that get there, of the weeks from the first listing to 90 % of regions covered.",
                run -> run.seen().weeksFromListing());
        list.share(
                "listing_censored",
                "Share of listed domains in which fewer than 90 % of regions are covered by the end of the run.",
                run -> run.seen().censoredListings());
    }

    private static void addDiffusion(Measures<Outcomes> list) {
        String curve = " adopted of series.csv; it describes the curve and tells no mechanism from another.";
        list.add(
                Column.real("fit_hazard", "1/week", "at least 0", "Constant hazard, by maximum likelihood, of" + curve),
                run -> run.diffusion().hazard());
        list.add(
                Column.real("fit_logistic", "1/week", "any", "Rate of a logistic curve, by least squares, of" + curve)
                        .from("Griliches 1957"),
                run -> run.diffusion().logistic());
        list.add(
                Column.real("fit_bass_p", "1/week", "any", "Innovation, p, by least squares, of" + curve)
                        .from("Bass 1969"),
                run -> run.diffusion().innovation());
        list.add(
                Column.real("fit_bass_q", "1/week", "any", "Imitation, q, by least squares, of" + curve)
                        .from("Bass 1969"),
                run -> run.diffusion().imitation());
    }

    private static void addPerformance(Measures<Outcomes> list) {
        list.performance(
                "performance",
                "Mean performance delivered over programmes as the run ends.",
                run -> run.last("performance"));
        list.performance(
                "performance_p10", "Its first decile.", run -> run.seen().quantile(.1));
        list.performance(
                "performance_p90", "Its ninth decile.", run -> run.seen().quantile(.9));
        list.amount(
                "gini",
                "1",
                "Its Gini coefficient; above 1 only where some programmes perform below the legacy.",
                run -> run.seen().gini());
        list.add(
                Column.real("score", "performance", "any", "score of series.csv as the run ends.")
                        .from(LAZER_FRIEDMAN),
                run -> run.last("score"));
        list.performance(
                "local_fit",
                "Summed performance over the summed optima that the regions' own landscapes allow, at the start's landscape"
                        + " with every element available.",
                run -> run.fit().ratio());
        list.performance(
                "gap_to_optimum",
                "Mean of the region's own optimum less performance, same optima.",
                run -> run.fit().gap());
        list.amount(
                "practices",
                "practices",
                "Mean over domains of the number of different practices.",
                run -> run.practices());
        list.share("dropped_share", "Share of programmes dropped as the run ends.", run -> run.last("dropped"));
        list.share("satisfaction", "Mean satisfaction of residents as the run ends.", run -> run.last("satisfaction"));
        list.amount(
                "reported_minus_true",
                "performance",
                "Mean over the run of reported_minus_true of series.csv.",
                run -> run.mean("reported_minus_true"));
        list.share("paper_share", "Share of programmes on paper only as the run ends.", run -> run.last("paper"));
    }

    private static void addLead(Measures<Outcomes> list, String lead, Function<LeadWatch, LeadStatistics> statistics) {
        Function<Outcomes, LeadStatistics> main =
                run -> statistics.apply(run.seen().leads());
        String what = "the " + lead + " lead";
        list.amount(
                lead + "_changes_per_year",
                "changes/domain-year",
                "Changes of " + what + " per domain and year of 52 weeks with a leader.",
                run -> main.apply(run).changesPerYear());
        list.amount(
                "null_" + lead + "_changes_per_year",
                "changes/domain-year",
                "The same in the twin with frozen practices: what noise alone makes.",
                run -> run.twin()
                        .map(statistics)
                        .map(LeadStatistics::changesPerYear)
                        .orElse(Double.NaN));
        list.count(
                lead + "_leaders",
                "regions",
                "Regions that held " + what + " in some domain.",
                run -> main.apply(run).leaders());
        list.amount(
                lead + "_leaders_per_domain",
                "regions",
                "Mean over domains of the number of regions that held " + what + ".",
                run -> main.apply(run).leadersPerDomain());
        list.amount(
                lead + "_reign",
                "weeks",
                "Mean length of the reigns whose beginning and end are seen.",
                run -> main.apply(run).completedReign());
        list.share(
                lead + "_reign_censored",
                "Share of reigns whose beginning or end is not seen.",
                run -> main.apply(run).censored());
        list.share(
                lead + "_herfindahl",
                "Sum over regions of the squared share of domain-weeks in " + what + ".",
                run -> main.apply(run).herfindahl());
        list.share(
                lead + "_herfindahl_prefectures",
                "Sum over prefectures of the squared share of domain-weeks in " + what + ".",
                run -> main.apply(run).herfindahl(run.prefectures()));
        list.share(
                lead + "_from_followers",
                "Share of new leaders that had taken another's practice in the domain before.",
                run -> main.apply(run).fromFollowers());
        list.performance(
                lead + "_overtake_size",
                "Mean over changes of " + what + " of the new leader's true quality (y) less the old leader's.",
                run -> main.apply(run).overtakeSize());
    }

    /** How far those who are believed to lead are from those who do. */
    private static void addJudgement(
            Measures<Outcomes> list, String lead, Function<LeadWatch, LeadStatistics> statistics) {
        list.share(
                lead + "_false_overtakes",
                "Share of changes of the " + lead
                        + " lead in which the new leader's practice was truly no better (y) than the"
                        + " old leader's.",
                run -> statistics.apply(run.seen().leads()).falseOvertakes());
        list.performance(
                lead + "_regret",
                "Mean over domain-weeks of the true leader's quality (y) less the " + lead
                        + " leader's; below 0 where that one"
                        + " is not yet rolled out far enough to count as true leader.",
                run -> statistics.apply(run.seen().leads()).regret());
    }

    private static void addMobility(Measures<Outcomes> list) {
        String ranking =
                " of the regions' ranking by mean measured performance, from one quarter of 13 weeks to the next,"
                        + " mean over quarters.";
        ToDoubleFunction<Outcomes> tau = run -> run.mobility().mean(RankMobility.Step::tau);
        list.add(
                Column.real("rank_tau", "1", "[-1, 1]", "Kendall's tau-b" + ranking)
                        .from("Kendall 1945"),
                tau);
        list.add(
                Column.real("rank_spearman", "1", "[-1, 1]", "Spearman's correlation" + ranking),
                run -> run.mobility().mean(RankMobility.Step::spearman));
        list.amount(
                "rank_jump",
                "ranks",
                "Mean absolute change of rank" + ranking,
                run -> run.mobility().mean(RankMobility.Step::jump));
        list.share(
                "rank_top10_kept",
                "Share of the first ten that stay among them" + ranking,
                run -> run.mobility().mean(RankMobility.Step::retention));
        list.add(
                Column.real("rank_shorrocks", "1", "[0, 1.25]", "Mobility index of moves between fifths" + ranking)
                        .from("Shorrocks 1978"),
                run -> run.mobility().shorrocks());
    }

    private static void addPrice(Measures<Outcomes> list) {
        price(
                list,
                "province_cost",
                "acts",
                "Visits, slots, slots for drafts, supervised programme-weeks, audits and prizes together.",
                Costs::province);
        price(list, "province_cost_visits", "visits", "Visits paid to measure.", Ledger::visits);
        price(
                list,
                "province_cost_slots",
                "slots",
                "Journal slots used, for leaders and for followers' cases.",
                Ledger::slots);
        price(list, "province_cost_drafting", "slots", "Slots used to draft and revise standards.", Ledger::drafting);
        price(list, "province_cost_supervision", "programme-weeks", "Weeks of supervision.", Ledger::supervision);
        price(list, "province_cost_audits", "audits", "Reports audited.", Ledger::audits);
        price(list, "province_cost_prizes", "prizes", "Prizes given for titles.", Ledger::prizes);
        price(list, "region_attention", "units", "Attention regions spent for all purposes.", Costs::regions);
        price(list, "region_attention_copying", "units", "Attention spent on copying.", Ledger::copying);
        price(list, "region_attention_rollout", "units", "Attention spent on roll-out.", Ledger::rollout);
        price(list, "region_attention_search", "units", "Attention spent on own search.", Ledger::search);
        price(
                list,
                "region_attention_lock_in",
                "units",
                "Attention spent on own search beyond what it takes without standards; not part of region_attention_search.",
                Ledger::lockIn);
        price(list, "region_attention_supervision", "units", "Attention spent on supervision.", Ledger::supervised);
        price(list, "region_attention_transplants", "units", "Attention spent on transplants.", Ledger::transplants);
        price(list, "region_attention_mentoring", "units", "Attention mentors gave.", Ledger::mentoring);
        price(
                list,
                "search_displaced",
                "trials",
                "Trials and transplants given up for want of attention.",
                Ledger::searchDisplaced);
    }

    private static void addStandards(Measures<Outcomes> list) {
        for (String column : List.of(
                "standards",
                "practices_integrated",
                "revisions",
                "standards_overtaken",
                "national_uptakes",
                "provinces")) {
            list.count(
                    column,
                    SeriesTable.unit(column),
                    column + " of series.csv as the run ends.",
                    run -> run.last(column));
        }
    }

    private static void price(
            Measures<Outcomes> list, String name, String unit, String definition, ToDoubleFunction<Ledger> number) {
        list.amount(
                name,
                unit,
                definition,
                run -> number.applyAsDouble(run.seen().model().ledger()));
    }
}
