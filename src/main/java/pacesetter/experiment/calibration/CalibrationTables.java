package pacesetter.experiment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.analysis.Interval;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.sweep.Factor;
import pacesetter.text.Coded;

/** What a calibration writes down. */
public record CalibrationTables(CalibrationResult result) {
    /** Draws from the posterior, as a sweep takes them for its points. */
    static String draws(Scenario scenario) {
        return scenario.id() + "-posterior.csv";
    }

    private static final String OWN = "of the target";
    private static final String ANY = "any";
    static final String GNEITING = "Gneiting and Raftery 2007";
    static final String GOOD = "Good 1952";
    static final String CRPS =
            "Continuous ranked probability score of the signed miss; 0 at best, in the unit of the target.";
    static final String LOG =
            "Less the logarithm of the share of draws that reach what was observed, of n draws at least half a draw; 0 at best.";

    /** The tables by file. */
    public Map<String, Table> all() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("targets.csv", targets());
        result.fit().ifPresent(fit -> {
            tables.put("parameters.csv", parameters(fit.calibration()));
            tables.put("words.csv", words(fit.calibration()));
            tables.put("informs.csv", informs(fit.calibration()));
            tables.put("ranks.csv", ranks(fit.calibration()));
            if (!fit.rivals().isEmpty()) {
                tables.put(RivalTable.FILE, RivalTable.of(fit.rivals()));
            }
            tables.put(draws(result.scenario()), draws(fit));
        });
        return tables;
    }

    private static void add(List<Double> cells, double... more) {
        Arrays.stream(more).forEach(cells::add);
    }

    private static Table table(List<Column> columns, List<Double> cells) {
        return Table.of(columns, cells.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Table targets() {
        List<Double> cells = new ArrayList<>();
        for (int t = 0; t < result.before().size(); t++) {
            Prediction before = result.before().get(t);
            Target target = before.target();
            add(cells, t, target.use().ordinal(), target.relation().ordinal(), target.value());
            add(cells, target.upTo() > target.value() ? target.upTo() : Double.NaN);
            add(cells, before);
            if (result.fit().isPresent()) {
                add(cells, result.fit().get().after().get(t));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(
                Column.code(
                        "target",
                        result.before().stream().map(one -> one.target().id()).toList(),
                        "The target."),
                Column.choice(
                        "use",
                        Arrays.stream(Target.Use.values()).map(Coded::code).toList(),
                        "What it may be used for; held-out targets were read after all was chosen."),
                Column.choice(
                        "relation",
                        Arrays.stream(Target.Relation.values()).map(Coded::code).toList(),
                        "How a number should stand to what was observed."),
                Column.real("observed", OWN, ANY, "What the source reports; of an interval the lower end."),
                Column.real("observed_to", OWN, ANY, "Upper end of the interval; empty if it is none.")));
        columns.addAll(prediction("prior", "draws from the prior"));
        if (result.fit().isPresent()) {
            columns.addAll(prediction("posterior", "new runs at draws from the posterior"));
        }
        return table(columns, cells);
    }

    private static void add(List<Double> cells, Prediction one) {
        add(
                cells,
                one.n(),
                one.low(),
                one.middle(),
                one.high(),
                one.wideLow(),
                one.wideHigh(),
                one.met(),
                one.crps(),
                one.logScore());
    }

    private static List<Column> prediction(String when, String from) {
        return List.of(
                Column.count(when + "_n", "draws", "Number of " + from + " with a number."),
                Column.real(when + "_low", OWN, ANY, "5th percentile of the number as a source would report it."),
                Column.real(when + "_median", OWN, ANY, "Median of it."),
                Column.real(when + "_high", OWN, ANY, "95th percentile."),
                Column.real(
                        when + "_joint_low",
                        OWN,
                        ANY,
                        "Lower end of the intervals that hold all targets together in nine of ten draws."),
                Column.real(when + "_joint_high", OWN, ANY, "Upper end."),
                Column.share(
                        when + "_met",
                        "Share of draws that stand to what was observed as they should: a share within .025, a count within half"
                                + " a unit, a correlation within .05, anything else within a tenth."),
                Column.amount(when + "_crps", OWN, CRPS).from(GNEITING),
                Column.real(when + "_log_score", "nats", ANY, LOG).from(GOOD));
    }

    private List<String> names() {
        return result.prior().names();
    }

    private Table parameters(Calibration calibration) {
        List<Double> cells = new ArrayList<>();
        for (int f = 0; f < calibration.informed().size(); f++) {
            Informed one = calibration.informed().get(f);
            boolean rule = one.isRule();
            add(cells, f, one.isInformed() ? 1 : 0, one.contraction(), one.noise());
            add(
                    cells,
                    number(one.factor(), one.factor().at(0)),
                    number(one.factor(), one.factor().at(1)));
            add(cells, number(one.factor(), one.low()), number(one.factor(), one.middle()));
            add(cells, number(one.factor(), one.high()));
            add(cells, rule ? Double.NaN : calibration.coverage().inside(f, .5));
            add(cells, rule ? Double.NaN : calibration.coverage().inside(f, .9));
            add(cells, rule ? Double.NaN : calibration.coverage().isTooNarrow(f, .9) ? 1 : 0);
        }
        String own = "of the parameter";
        return table(
                List.of(
                        Column.code("parameter", names(), "The parameter."),
                        Column.flag(
                                "informed",
                                "1 where the contraction is above .1 and above its noise: the targets tell something of it."),
                        Column.real(
                                "contraction",
                                "share",
                                "at most 1",
                                "1 less the variance of its place in the prior after and before; of a rule, of the chance that two"
                                        + " draws differ."),
                        Column.amount(
                                "noise",
                                "share",
                                "Contraction that chance makes of some parameter in one of twenty calibrations."),
                        Column.real("prior_low", own, ANY, "Lower end of the plausible interval; empty for rules."),
                        Column.real("prior_high", own, ANY, "Upper end."),
                        Column.real(
                                "low", own, ANY, "5th percentile of the posterior; empty for rules, see words.csv."),
                        Column.real("median", own, ANY, "Median of the posterior."),
                        Column.real("high", own, ANY, "95th percentile."),
                        Column.share(
                                        "inside_50",
                                        "Share of pseudo-observations whose own parameter lies in the middle half of the posterior.")
                                .from("Talts et al. 2018"),
                        Column.share("inside_90", "The same of the middle nine tenths."),
                        Column.flag(
                                "too_narrow",
                                "1 where inside_90 lies below .9 by more than chance: intervals say more than is known.")),
                cells);
    }

    private static double number(Factor factor, String value) {
        return factor.isRange() ? Double.parseDouble(value) : Double.NaN;
    }

    private Table words(Calibration calibration) {
        List<Double> cells = new ArrayList<>();
        List<String> words = result.prior().factors().stream()
                .flatMap(factor -> factor.levels().stream())
                .distinct()
                .toList();
        for (int f = 0; f < calibration.informed().size(); f++) {
            Informed one = calibration.informed().get(f);
            for (int w = 0; w < one.words().size(); w++) {
                add(
                        cells,
                        f,
                        words.indexOf(one.factor().levels().get(w)),
                        1.0 / one.words().size());
                add(cells, one.words().get(w));
            }
        }
        return table(
                List.of(
                        Column.code("parameter", names(), "The rule."),
                        Column.code("word", words, "What it may be."),
                        Column.share("prior", "Probability before."),
                        Column.share("posterior", "Probability after.")),
                cells);
    }

    private Table informs(Calibration calibration) {
        List<Double> cells = new ArrayList<>();
        for (int t = 0; t < calibration.targets().size(); t++) {
            for (int f = 0; f < names().size(); f++) {
                add(cells, t, f, calibration.informed().get(f).byTarget().get(t));
            }
        }
        return table(
                List.of(
                        Column.code(
                                "target",
                                calibration.targets().stream().map(Target::id).toList(),
                                "The calibration target."),
                        Column.code("parameter", names(), "The parameter."),
                        Column.real(
                                "contraction",
                                "share",
                                "at most 1",
                                "Contraction of the parameter by this target alone; parameters.csv has the noise of all.")),
                cells);
    }

    private Table ranks(Calibration calibration) {
        List<Double> cells = new ArrayList<>();
        Interval band = calibration.coverage().band();
        for (int f = 0; f < names().size(); f++) {
            List<Integer> bars = calibration.coverage().bars(f);
            for (int bar = 0; bar < bars.size(); bar++) {
                add(cells, f, bar, bars.get(bar), band.low(), band.high());
            }
        }
        return table(
                List.of(
                        Column.code("parameter", names(), "The parameter."),
                        Column.count("bar", "1", "Which twentieth of the posterior, from 0."),
                        Column.count(
                                        "count",
                                        "draws",
                                        "Pseudo-observations whose own parameter lies there; even if intervals say what they should.")
                                .from("Talts et al. 2018"),
                        Column.count("band_low", "draws", "The least that chance makes, 99 of 100 times."),
                        Column.count("band_high", "draws", "The most.")),
                cells);
    }

    private Table draws(CalibrationResult.Fit fit) {
        List<Factor> factors = result.prior().factors();
        List<Column> columns = new ArrayList<>(List.of(Column.count("point", "1", "Number of the draw.")));
        factors.forEach(factor -> columns.add(column(factor)));
        List<Double> cells = new ArrayList<>();
        for (int point = 0; point < fit.draws().size(); point++) {
            add(cells, point);
            for (int f = 0; f < factors.size(); f++) {
                String value = fit.draws().points().get(point).get(f);
                Factor factor = factors.get(f);
                add(
                        cells,
                        factor.isRange()
                                ? Double.parseDouble(value)
                                : factor.levels().indexOf(value));
            }
        }
        return table(columns, cells);
    }

    private static Column column(Factor factor) {
        ParameterDeclaration declared = factor.parameter();
        return switch (declared.kind()) {
            case CHOICE -> Column.choice(declared.name(), factor.levels(), declared.en());
            case WHOLE -> Column.whole(declared.name(), declared.unit(), declared.range(), declared.en());
            case NUMBER -> Column.real(declared.name(), declared.unit(), declared.range(), declared.en());
        };
    }
}
