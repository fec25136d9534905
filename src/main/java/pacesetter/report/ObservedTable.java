package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Target;
import pacesetter.text.Language;
import pacesetter.text.Term;
import pacesetter.text.TextTable;
import pacesetter.text.TextTable.Head;

/** What was observed, beside what some strategies give for it: means, as on the charts. */
record ObservedTable(StudyResults results, List<Integer> strategies, Language language) {

    TextTable table() {
        List<Head> heads = new ArrayList<>(List.of(
                Head.left(language.of(Term.TARGET.heading())),
                Head.right(language.of("row", "行")),
                Head.left(
                        language.of(results.scenario().calendar().step().tick().en() + " to", "截至")),
                Head.left(language.of("use", "用途")),
                Head.left(language.of("reported by", "来源")),
                Head.right(language.of(Term.OBSERVED))));
        for (int strategy : strategies) {
            heads.add(Head.right(results.scenario().strategies().get(strategy).id()));
        }
        return new TextTable(
                heads, results.scenario().targets().stream().map(this::row).toList());
    }

    private List<String> row(Target target) {
        List<String> row = new ArrayList<>(List.of(
                language.of(target.name()) + unit(target),
                target.row(),
                target.tick() < 0
                        ? "-"
                        : results.scenario().calendar().endOf(target.tick()).toString(),
                language.of(target.use().term()),
                target.reportedBy(),
                observed(target)));
        strategies.forEach(strategy -> row.add(simulated(strategy, target)));
        return row;
    }

    /**
     * The mean; with the number of replicates it rests on where the opening names another. Of who leads the share of runs, and
     * their counts, as of so few and rare cases an interval over replicates says nothing.
     */
    private String simulated(int strategy, Target target) {
        Sample sample = results.target(strategy, target);
        if (target.quantity().isLead() && sample.defined() > 0) {
            long runs = Math.round(sample.mean().mean() * sample.defined());
            return Estimate.number(100 * sample.mean().mean()) + " (" + runs + "/" + sample.defined() + ")"
                    + chance(strategy, target);
        }
        Estimate mean = target.quantity().isShare()
                ? sample.share()
                : sample.mean().within(target.quantity() == Target.Quantity.ORDER ? -1 : 0, Double.POSITIVE_INFINITY);
        boolean some = mean.n() > 0 && mean.n() < results.replicates(strategy);
        return mean.times(factor(target)).text(target.quantity() == Target.Quantity.ORDER ? 2 : 1)
                + (some ? " (n = " + mean.n() + ")" : "")
                + chance(strategy, target);
    }

    /** The level that regions drawn by chance would have; nothing where the target names none. */
    private String chance(int strategy, Target target) {
        Sample chance = results.chance(strategy, target);
        return chance.defined() == 0
                ? ""
                : language.of("; chance ", "；随机 ")
                        + Estimate.number(chance.mean().mean() * factor(target));
    }

    private static double factor(Target target) {
        return target.quantity().isShare() ? 100 : 1;
    }

    private String observed(Target target) {
        String low = relation(target.relation()) + Estimate.number(target.value() * factor(target));
        return target.upTo() > target.value()
                ? low + language.of(" to ", "至") + Estimate.number(target.upTo() * factor(target))
                : low;
    }

    private String unit(Target target) {
        return switch (target.quantity()) {
            case COVERED -> share(Term.COVERED);
            case ADOPTED -> share(Term.ADOPTED);
            case IN_FORCE -> share(Term.IN_FORCE);
            case DELIVERED -> share(Term.DELIVERED);
            case ITEMS -> language.of(", % of items", "，事项%");
            case TITLED ->
                language.of(
                        ", % of runs " + Term.TITLE.word().en(),
                        "，" + Term.TITLE.word().zh() + "的次数占比%");
            case TRUE_LEAD -> language.of(", % of runs in the true lead", "，真实领跑的次数占比%");
            case BEST_INDICATOR ->
                language.of(", ", "，") + language.of(indicator(target).unit());
            case LISTED, STANDARDS, NATIONAL_UPTAKE, HANDOVERS, HALF_ADOPTED, ORDER -> "";
        };
    }

    private Domain.Indicator indicator(Target target) {
        return results.scenario().domains().get(target.domain()).indicators().get(target.indicator());
    }

    private String share(Term term) {
        return language.of(", % " + term.word().en(), "，" + term.word().zh() + "%");
    }

    private static String relation(Target.Relation relation) {
        return switch (relation) {
            case EQUAL, WITHIN -> "";
            case AT_LEAST -> ">= ";
            case AT_MOST -> "<= ";
        };
    }
}
