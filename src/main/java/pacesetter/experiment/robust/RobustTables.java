package pacesetter.experiment.robust;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.TableRows;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** How robust strategies are, as tables by file name. */
public record RobustTables(RobustStudy study) {
    private static final Estimate NONE = new Estimate(0, Double.NaN, Double.NaN, Double.NaN);

    /** All tables. */
    public Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("satisficing.csv", satisficing());
        tables.put("fronts.csv", fronts());
        tables.put("boxes.csv", boxes());
        tables.put("break_even.csv", breakEvens());
        tables.put("break_even_prices.csv", prices());
        return tables;
    }

    private Column strategy() {
        return Column.code("strategy", study.means().study().strategies(), "The strategy.");
    }

    private Column factor() {
        List<String> names =
                study.means().factors().stream().map(PointFactor::name).toList();
        return codes("factor", names, "The parameter.");
    }

    private static Column codes(String name, List<String> texts, String definition) {
        return new Column(name, Column.Kind.CODE, "code", "texts", Optional.empty(), definition, "", texts);
    }

    private static void add(TableRows rows, Share share) {
        rows.add(share.value(), share.low(), share.high());
    }

    private static Column low(String name) {
        return Column.share(name, "Lower end of its 95 % interval over points.").from("Wilson 1927");
    }

    private static Column high(String name) {
        return Column.share(name, "Upper end.").from("Wilson 1927");
    }

    private Table satisficing() {
        List<String> outcomes = Stream.concat(study.means().outcomes().stream().map(Outcome::name), Stream.of("all"))
                .toList();
        TableRows rows = new TableRows(
                codes("outcome", outcomes, "The outcome; all where each is good enough."),
                strategy(),
                Column.real("threshold", "as the outcome", "any", "What is good enough; empty of all."),
                Column.share("share", "Share of design points at which the mean over worlds is good enough."),
                low("share_low"),
                high("share_high"));
        Satisficing of = study.satisficing();
        List<Integer> places = List.copyOf(of.thresholds().keySet());
        for (int i = 0; i < places.size(); i++) {
            for (int s = 0; s < study.means().strategies(); s++) {
                rows.add(places.get(i), s, of.thresholds().getOrDefault(places.get(i), Double.NaN));
                add(rows, of.byOutcome().get(i).get(s));
            }
        }
        for (int s = 0; s < study.means().strategies(); s++) {
            rows.add(outcomes.size() - 1., s, Double.NaN);
            add(rows, of.together().get(s));
        }
        return rows.table();
    }

    private Table fronts() {
        TableRows rows = new TableRows(
                strategy(),
                Column.share(
                        "share",
                        "Share of design points at which no other strategy is as good in all outcomes with a direction and"
                                + " better in one, by means over worlds."),
                low("share_low"),
                high("share_high"));
        for (int s = 0; s < study.fronts().size(); s++) {
            rows.add(s);
            add(rows, study.fronts().get(s));
        }
        return rows.table();
    }

    private static List<String> events() {
        return Stream.of(RobustStudy.Event.values())
                .map(event -> event.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private Table boxes() {
        List<String> words = study.means().factors().stream()
                .flatMap(factor -> factor.words().stream())
                .distinct()
                .toList();
        List<String> sets = study.boxes().stream()
                .flatMap(found -> found.discovery().stream())
                .flatMap(found -> found.restrictions().stream())
                .map(this::words)
                .distinct()
                .toList();
        String prim = "Friedman and Fisher 1999";
        TableRows rows = new TableRows(
                Column.choice(
                        "event",
                        events(),
                        "loses: the mean of the first outcome is worse than the baseline's; regret: it falls behind the best of the"
                                + " point by more than half of what the choice matters."),
                strategy(),
                Column.share("share", "Share of design points at which it happens."),
                low("share_low"),
                high("share_high"),
                Column.share("density", "Share of the points of the box at which it happens; empty without a box.")
                        .from(prim),
                Column.share("coverage", "Share of those points that the box holds.")
                        .from("Bryant and Lempert 2010"),
                Column.share(
                        "density_held_out",
                        "Density of boxes found on a random half of the points, at the other half."),
                factor(),
                Column.real("from", "as the parameter", "any", "Least value in the box; empty where it has no end."),
                Column.real("to", "as the parameter", "any", "Largest value."),
                codes("words", sets, "The words that are in the box: " + words.size() + " there are, + between them."),
                Column.share("qp", "Chance of as many cases without this restriction.")
                        .from("Bryant and Lempert 2010"));
        for (RobustStudy.Found found : study.boxes()) {
            List<Discovery.Restriction> restrictions =
                    found.discovery().map(Discovery::restrictions).orElse(List.of());
            for (int i = 0; i < Math.max(1, restrictions.size()); i++) {
                rows.add(found.event().ordinal(), found.strategy());
                add(rows, found.share());
                if (found.discovery().isEmpty()) {
                    rows.empty(8);
                    continue;
                }
                Discovery box = found.discovery().get();
                Discovery.Restriction of = restrictions.get(i);
                boolean hasWords = !of.limit().words().isEmpty();
                rows.add(box.density(), box.coverage(), box.heldOut(), of.factor());
                rows.add(
                        hasWords ? Double.NaN : end(of.limit().low()),
                        hasWords ? Double.NaN : end(of.limit().high()));
                rows.add(hasWords ? sets.indexOf(words(of)) : Double.NaN, of.p());
            }
        }
        return rows.table();
    }

    private static double end(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** The words of a restriction, with + between; empty of numbers. */
    private String words(Discovery.Restriction of) {
        PointFactor factor = study.means().factors().get(of.factor());
        return String.join(
                "+", of.limit().words().stream().map(factor.words()::get).toList());
    }

    private Table breakEvens() {
        TableRows rows = new TableRows(
                strategy(),
                factor(),
                Column.real(
                        "value",
                        "as the parameter",
                        "any",
                        "Where the mean advantage over the baseline given the parameter goes through 0."),
                Column.real(
                        "low", "as the parameter", "any", "Lower end of its 95 % interval over resamples of points."),
                Column.real("high", "as the parameter", "any", "Upper end."),
                Column.share("certainty", "Share of the resamples in which it crosses in this direction."),
                Column.choice("better", List.of("below", "above"), "Where the strategy is better than the baseline."));
        for (BreakEven of : study.breakEvens()) {
            rows.add(of.strategy(), of.factor(), of.value(), of.low(), of.high(), of.certainty(), of.rises() ? 1 : 0);
        }
        return rows.table();
    }

    private Table prices() {
        List<String> kinds =
                study.prices().stream().map(PriceBreakEven::kind).distinct().toList();
        TableRows rows = new TableRows(
                strategy(),
                codes("kind", kinds, "Kind of acts."),
                Column.real("now", "price", "any", "Its price in the scenario."),
                Column.real(
                        "price",
                        "price",
                        "any",
                        "The price at which the strategy costs the province as much as the baseline, all others as they are;"
                                + " below 0 where none does, empty where the interval of the number of acts includes 0."),
                Column.real("low", "price", "any", "Lower end of its 95 % interval over points.")
                        .from("Fieller 1954"),
                Column.real("high", "price", "any", "Upper end.").from("Fieller 1954"),
                Column.choice("dearer", List.of("below", "above"), "Where the strategy is dearer."));
        for (PriceBreakEven of : study.prices()) {
            Estimate price = of.price().orElse(NONE);
            rows.add(of.strategy(), kinds.indexOf(of.kind()), of.now());
            rows.add(price.mean(), price.low(), price.high(), of.dearer() ? 1 : 0);
        }
        return rows.table();
    }
}
