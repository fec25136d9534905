package pacesetter.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.TableRows;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Coded;

/** The result of a sensitivity analysis as a table; measures are called as SALib calls them. */
public final class SensitivityTable {
    /** Its file. */
    public static final String FILE = "sensitivity.csv";

    private static final String CAMPOLONGO = "Campolongo, Cariboni and Saltelli 2007";

    private SensitivityTable() {}

    /** The table of a result, a row for each quantity and factor. */
    public static Table of(SensitivityResult result) {
        List<String> strategies = result.study().strategies();
        TableRows rows = new TableRows(
                Column.code(
                        "outcome", result.outcomes().stream().map(Outcome::name).toList(), "The outcome."),
                Column.choice(
                        "quantity",
                        Arrays.stream(QuantityOfInterest.Kind.values())
                                .map(Coded::code)
                                .toList(),
                        "What hangs on the factor: the outcome under a strategy, its difference from the baseline in the same"
                                + " world, or which strategy is best of a world."),
                Column.code("strategy", strategies, "The strategy; empty of which is best."),
                Column.code("against", strategies, "The baseline of a difference."),
                new Column(
                        "factor",
                        Column.Kind.CODE,
                        "code",
                        "parameters",
                        Optional.empty(),
                        "The parameter that is varied.",
                        "",
                        result.factors()),
                Column.count("n", "1", "Trajectories, rows or points that have all numbers of the quantity."),
                any(
                                "mu",
                                "Mean elementary effect: the change over a whole interval; of words, from the earlier in the"
                                        + " list to the later.")
                        .from("Morris 1991"),
                any(
                                "mu_star",
                                "Mean of the absolute effects. Of which is best, the share of worlds that a step changes.")
                        .from(CAMPOLONGO),
                conf("mu_star"),
                half("mu_star"),
                quarter("mu_star"),
                any("mu_star_noise", "What mu_star would be if worlds alone made the effects; empty of which is best."),
                any("sigma", "Standard deviation of the effects: 0 where the quantity only adds up and is straight.")
                        .from("Morris 1991"),
                any("S1", "First-order index: share of the variance between points that goes if the factor is known.")
                        .from(source(result.method())),
                conf("S1"),
                half("S1"),
                quarter("S1"),
                any("ST", "Total index: share of the variance that stays if all factors but this one are known.")
                        .from("Jansen 1999"),
                conf("ST"),
                half("ST"),
                quarter("ST"),
                Column.share(
                        "noise",
                        "Share of the quantity's variance between points that is simulation noise: what is left of a"
                                + " two-way analysis of variance over points and worlds, over the number of worlds."),
                any(
                                "surrogate_q2",
                                "Of given points, share of the variance at kept points that a Gaussian process explains; from .8 on ST is"
                                        + " that of the process, without an interval.")
                        .from("Marrel et al. 2009"));
        for (SensitivityResult.Answer answer : result.answers()) {
            QuantityOfInterest quantity = answer.quantity();
            for (int f = 0; f < answer.lines().size(); f++) {
                SensitivityResult.Line line = answer.lines().get(f);
                rows.add(
                        quantity.outcome(),
                        quantity.kind().ordinal(),
                        quantity.isBest() ? Double.NaN : quantity.strategy(),
                        quantity.kind() == QuantityOfInterest.Kind.DIFFERENCE ? result.baseline() : Double.NaN,
                        f,
                        answer.units());
                rows.add(line.index(Measure.MU).value());
                add(rows, line.index(Measure.MU_STAR));
                rows.add(line.noise(), line.index(Measure.SIGMA).value());
                add(rows, line.index(Measure.S1));
                add(rows, line.index(Measure.ST));
                rows.add(answer.noise(), answer.surrogate());
            }
        }
        return rows.table();
    }

    private static String source(SensitivityMethod method) {
        return method == SensitivityMethod.GIVEN ? "Plischke, Borgonovo and Smith 2013" : "Saltelli et al. 2010";
    }

    private static void add(TableRows rows, Index index) {
        rows.add(index.value(), index.conf(), index.half(), index.quarter());
    }

    private static Column any(String name, String definition) {
        String unit = name.startsWith("S") || name.endsWith("q2") ? "share" : "as the outcome";
        return Column.real(name, unit, "any", definition);
    }

    private static Column conf(String of) {
        return any(of + "_conf", "Half the width of its 95 % interval, from resamples, as in SALib.");
    }

    private static Column half(String of) {
        return any(of + "_half", "The same from the first half of the n, to see whether it has settled.");
    }

    private static Column quarter(String of) {
        return any(of + "_quarter", "From the first quarter.");
    }
}
