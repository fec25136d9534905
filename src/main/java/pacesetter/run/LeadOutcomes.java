package pacesetter.run;

import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import pacesetter.text.Name;

/** How often the lead changes hands, and how far those who are believed to lead are from those who do. */
record LeadOutcomes(String lead, Name name, Function<LeadWatch, LeadStatistics> statistics) {
    private static final LeadOutcomes TRUE = new LeadOutcomes("true", new Name("true lead", "真实领跑"), LeadWatch::truly);
    private static final LeadOutcomes MEASURED =
            new LeadOutcomes("measured", new Name("measured lead", "测得领跑"), LeadWatch::measured);
    private static final LeadOutcomes TITLED =
            new LeadOutcomes("titled", new Name("titled lead", "命名领跑"), LeadWatch::titled);

    static void addTo(Variables<Outcomes> list) {
        TRUE.addChanges(list);
        MEASURED.addChanges(list);
        TITLED.addChanges(list);
        list.add(
                Column.share(
                        "true_leapfrogs",
                        "Share of changes of the true lead in which, the {tick} before, somebody else than the old leader had a"
                                + " better practice (y) than the new one."),
                "leaps to the true lead",
                "真实领跑中的跃居",
                run -> run.seen().leads().truly().leapfrogs());
        MEASURED.addJudgement(list);
        TITLED.addJudgement(list);
    }

    private void addChanges(Variables<Outcomes> list) {
        String what = "the " + lead + " lead";
        Column changes = Column.amount(
                lead + "_changes_per_year",
                "changes/domain-year",
                "Changes of " + what + " per domain and year of 52 weeks with a leader.");
        list.add(
                changes,
                name.en() + ": changes a year",
                name.zh() + "：每年易位",
                run -> statistics.apply(run.seen().leads()).changesPerYear(run.calendar()));
        list.add(
                Column.amount(
                        "null_" + lead + "_changes_per_year",
                        "changes/domain-year",
                        "The same in the twin with frozen practices: what noise alone makes."),
                name.en() + ": changes a year by noise alone",
                name.zh() + "：仅由噪声造成的每年易位",
                this::twin);
        add(
                list,
                Column.count(lead + "_leaders", "regions", "Regions that held " + what + " in some domain."),
                "leaders",
                "领跑{region}数",
                LeadStatistics::leaders);
        add(
                list,
                Column.amount(
                        lead + "_leaders_per_domain",
                        "regions",
                        "Mean over domains of the number of regions that held " + what + "."),
                "leaders a domain",
                "每领域领跑{region}数",
                LeadStatistics::leadersPerDomain);
        new Time(
                        Column.amount(
                                lead + "_reign_ticks",
                                "ticks",
                                "Mean length of the reigns whose beginning and end are seen."),
                        new Name(name.en() + ": length of reigns", name.zh() + "：领跑时长"))
                .addTo(list, run -> statistics.apply(run.seen().leads()).completedReign());
        add(
                list,
                Column.share(lead + "_reign_censored", "Share of reigns whose beginning or end is not seen."),
                "reigns not seen whole",
                "未完整观测的领跑",
                LeadStatistics::censored);
        add(
                list,
                Column.share(
                        lead + "_herfindahl", "Sum over regions of the squared share of domain-weeks in " + what + "."),
                "concentration on {regions}",
                "{region}集中度",
                LeadStatistics::herfindahl);
        list.add(
                Column.share(
                        lead + "_herfindahl_groups",
                        "Sum over groups of the squared share of domain-weeks in " + what + "."),
                name.en() + ": concentration on {groups}",
                name.zh() + "：{group}集中度",
                run -> run.onGroups(statistics.apply(run.seen().leads())));
        add(
                list,
                Column.share(
                        lead + "_from_followers",
                        "Share of new leaders that had taken another's practice in the domain before."),
                "new leaders that had copied",
                "由追随者接任",
                LeadStatistics::fromFollowers);
        add(
                list,
                Column.performance(
                        lead + "_overtake_size",
                        "Mean over changes of " + what
                                + " of the new leader's true quality (y) less the old leader's."),
                "gain of quality at a change",
                "易位时质量增益",
                LeadStatistics::overtakeSize);
    }

    private double twin(Outcomes run) {
        return run.twin()
                .map(statistics)
                .map(lead -> lead.changesPerYear(run.calendar()))
                .orElse(Double.NaN);
    }

    private void addJudgement(Variables<Outcomes> list) {
        add(
                list,
                Column.share(
                        lead + "_false_overtakes",
                        "Share of changes of the " + lead
                                + " lead in which the new leader's practice was truly no better (y) than the old leader's."),
                "false overtakes",
                "虚假反超",
                LeadStatistics::falseOvertakes);
        add(
                list,
                Column.performance(
                        lead + "_regret",
                        "Mean over domain-weeks of the true leader's quality (y) less the " + lead
                                + " leader's; below 0 where that one is not yet rolled out far enough to count as true"
                                + " leader."),
                "quality lost to the true leader",
                "与真实领跑的质量差",
                LeadStatistics::regret);
    }

    private void add(
            Variables<Outcomes> list, Column column, String en, String zh, ToDoubleFunction<LeadStatistics> number) {
        list.add(
                column,
                name.en() + ": " + en,
                name.zh() + "：" + zh,
                run -> number.applyAsDouble(statistics.apply(run.seen().leads())));
    }
}
