package pacesetter.gui.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.model.Expense;
import pacesetter.model.RegionAgent;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.scenario.TimeStep;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * What a region has spent its attention on since the start, a bar for each purpose. Made while no tick is under way.
 *
 * @param spent units, by purpose
 * @param each units it has in a tick
 */
record AttentionBars(List<Double> spent, double each, int ticks, TimeStep step) {
    static AttentionBars of(RegionAgent region, int ticks, TimeStep step) {
        List<Double> spent = Stream.of(Expense.values()).map(region::spent).toList();
        return new AttentionBars(spent, region.attention(), ticks, step);
    }

    void show(NamedBars shown, Language language) {
        double all = spent.stream().mapToDouble(Double::doubleValue).sum();
        int weeks = ticks * step.weeks();
        String heading = language.of("Attention spent: ", "已用注意力：")
                + Rounded.three(all)
                + language.of(
                        " units in " + Count.of(weeks, "week") + " (" + Rounded.three(each) + " a "
                                + step.tick().en() + ")",
                        "单位，" + weeks + "周（每" + step.tick().zh() + Rounded.three(each) + "）");
        shown.show(heading, bars(all, language), Optional.of(coded()));
    }

    private List<NamedBars.Bar> bars(double all, Language language) {
        return Stream.of(Expense.values())
                .map(expense -> {
                    double own = spent.get(expense.ordinal());
                    String share = all > 0 ? Rounded.percent(own / all) : "–";
                    return new NamedBars.Bar(language.of(name(expense)), own, share + "  " + Rounded.three(own), true);
                })
                .toList();
    }

    private Table coded() {
        List<String> purposes = Stream.of(Expense.values())
                .map(expense -> expense.name().toLowerCase(Locale.ROOT))
                .toList();
        return Table.of(
                List.of(
                        Column.choice("purpose", purposes, "What attention was spent on."),
                        Column.amount("spent", "units", "Units spent since the start.")),
                IntStream.range(0, spent.size())
                        .boxed()
                        .flatMapToDouble(i -> DoubleStream.of(i, spent.get(i)))
                        .toArray());
    }

    private static Name name(Expense expense) {
        return switch (expense) {
            case COPYING -> Term.COPYING.word();
            case ROLL_OUT -> new Name("roll-out", Term.ROLLOUT.word().zh());
            case SEARCH -> Term.OWN_SEARCH.word();
            case TRANSPLANTS -> Term.TRANSPLANTS.word();
            case MENTORING -> Term.MENTORING.word();
            case SUPERVISION -> Term.SUPERVISION.word();
        };
    }
}
