package pacesetter.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pacesetter.analysis.Estimate;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.scenario.LeverType;

/** {@code levers.csv}: every effect on every outcome, and what all levers do together. */
public record LeverTable(LeverStudy study) {
    public static final String FILE = "levers.csv";
    private static final String TOTAL = "total";
    private static final Estimate NONE = new Estimate(0, Double.NaN, Double.NaN, Double.NaN);

    /** A row for each effect, outcome by outcome; the total first. */
    public Table table() {
        List<Double> cells = new ArrayList<>();
        List<String> effects = effects();
        List<LeverType> levers = study.factorial().levers();
        for (int i = 0; i < study.outcomes().size(); i++) {
            LeverEffects outcome = study.outcomes().get(i);
            add(cells, i, effects.indexOf(TOTAL), Double.NaN, Double.NaN);
            add(cells, outcome.total(), Optional.empty(), Double.NaN);
            for (Effect effect : outcome.effects()) {
                add(
                        cells,
                        i,
                        effects.indexOf(effect.kind().code()),
                        levers.indexOf(effect.lever()),
                        effect.other()
                                .map(other -> (double) levers.indexOf(other))
                                .orElse(Double.NaN));
                add(
                        cells,
                        effect.value(),
                        effect.share(),
                        effect.kind() == Effect.Kind.INTERACTION ? effect.p() : Double.NaN);
            }
        }
        return Table.of(
                columns(), cells.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private static void add(List<Double> cells, Estimate value, Optional<Estimate> share, double p) {
        Estimate of = share.orElse(NONE);
        add(cells, value.mean(), value.low(), value.high(), value.n(), of.mean(), of.low(), of.high(), p);
    }

    private static void add(List<Double> cells, double... more) {
        Arrays.stream(more).forEach(cells::add);
    }

    private static List<String> effects() {
        return Stream.concat(
                        Stream.of(TOTAL), Arrays.stream(Effect.Kind.values()).map(Effect.Kind::code))
                .toList();
    }

    private List<Column> columns() {
        List<String> levers =
                study.factorial().levers().stream().map(LeverType::code).toList();
        String unit = "of the outcome";
        return List.of(
                Column.code(
                        "outcome",
                        study.outcomes().stream()
                                .map(effects -> effects.outcome().name())
                                .toList(),
                        "The outcome."),
                Column.choice(
                        "effect",
                        effects(),
                        "total: all levers less none. shapley: what the lever adds to those before it, in the mean over all orders"
                                + " of the levers; these add up to the total. main: the lever on less off, in the mean over all"
                                + " settings of the others. alone: the lever alone less none. last: all less all but the lever."
                                + " interaction: half of what the lever does more with the other on than off, in the mean over"
                                + " all settings of the rest."),
                Column.choice("lever", levers, "The lever, by its word in a scenario file; empty for the total."),
                Column.choice("other", levers, "The other lever of an interaction."),
                Column.real("value", unit, "any", "Mean of the effect over worlds; shares as shares."),
                Column.real("low", unit, "any", "Lower end of its 95 % interval (Student's t)."),
                Column.real("high", unit, "any", "Upper end."),
                Column.count("n", "worlds", "Worlds that have the outcome under every setting."),
                Column.real(
                                "share",
                                "share",
                                "any",
                                "A Shapley value over the total; empty where the interval of the total includes 0.")
                        .from("Shapley 1953"),
                Column.real("share_low", "share", "any", "Lower end of its 95 % interval.")
                        .from("Fieller 1954"),
                Column.real("share_high", "share", "any", "Upper end.").from("Fieller 1954"),
                Column.share(
                                "p_adjusted",
                                "Of an interaction: p of the t test that it is 0, adjusted for all interactions with all outcomes.")
                        .from("Holm 1979"));
    }
}
