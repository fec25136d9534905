package pacesetter.experiment.information;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.analysis.TableRows;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** What knowing and measuring would be worth, as tables by file name. */
public record InformationTables(InformationStudy study) {
    private static final String STRONG = "Strong, Oakley and Brennan 2014";

    /** All tables. */
    public Map<String, Table> byFile() {
        Map<String, Table> tables = new LinkedHashMap<>();
        tables.put("information.csv", information());
        tables.put("contractions.csv", contractions());
        return tables;
    }

    private static Column codes(String name, List<String> texts, String definition) {
        return new Column(name, Column.Kind.CODE, "code", "texts", Optional.empty(), definition, "", texts);
    }

    private Table information() {
        List<String> names = new ArrayList<>();
        study.parameters().forEach(known -> names.add(known.name()));
        study.data().keySet().forEach(measurement -> names.add(measurement.of()));
        TableRows rows = new TableRows(
                Column.choice(
                        "kind",
                        List.of("everything", "parameter", "measurement"),
                        "What would be known: every parameter, one, or data on one with an error."),
                codes("name", names, "The parameter, or what is measured; empty of everything."),
                Column.amount("error", "as the quantity", "Standard deviation of the error of a measurement."),
                Column.flag("relative", "1 if it is that of the logarithm."),
                Column.amount(
                                "value",
                                "as the outcome",
                                "Expected gain in the outcome; of everything, rather too high.")
                        .from(STRONG),
                Column.amount(
                        "value_conf",
                        "as the outcome",
                        "Half of its 95 % interval; of everything empty, see value_least there."),
                Column.amount(
                        "value_least",
                        "as the outcome",
                        "Of everything, the gain where the choice is made in other worlds than it is judged in; rather too low."),
                Column.share("changes", "Share of the points at which another strategy would be taken."),
                Column.share(
                        "settles",
                        "Share of the points at which it would be known at 95 % which of the two best strategies is better."));
        rows.add(0, Double.NaN, Double.NaN, Double.NaN, study.perfect(), Double.NaN, study.least());
        rows.empty(2);
        int row = 0;
        for (Knowledge known : study.parameters()) {
            rows.add(1, row++, Double.NaN, Double.NaN);
            add(rows, known);
        }
        for (Map.Entry<Measurement, InformationStudy.Datum> entry : study.data().entrySet()) {
            Measurement measurement = entry.getKey();
            rows.add(2, row++, measurement.error(), measurement.relative() ? 1 : 0);
            add(rows, entry.getValue().knowledge());
        }
        return rows.table();
    }

    private static void add(TableRows rows, Knowledge known) {
        rows.add(known.value(), known.conf(), Double.NaN, known.changes(), known.settles());
    }

    private Table contractions() {
        List<String> measured =
                study.data().keySet().stream().map(Measurement::of).toList();
        List<String> parameters =
                study.points().factors().stream().map(PointFactor::name).toList();
        TableRows rows = new TableRows(
                codes("measurement", measured, "What is measured."),
                codes("parameter", parameters, "The parameter."),
                Column.share(
                        "contraction", "Share of the variance of the parameter's rank that the data would take away."),
                Column.share(
                        "noise",
                        "The share that chance takes away from some parameter in one of twenty measurements."));
        int row = 0;
        for (InformationStudy.Datum datum : study.data().values()) {
            for (Measurement.Contraction of : datum.contractions()) {
                rows.add(row, parameters.indexOf(of.parameter()), of.share(), of.noise());
            }
            row++;
        }
        return rows.table();
    }
}
