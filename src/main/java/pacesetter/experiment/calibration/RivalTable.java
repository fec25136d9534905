package pacesetter.experiment.calibration;

import java.util.Arrays;
import java.util.List;
import pacesetter.analysis.TableRows;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.scenario.Target;
import pacesetter.text.Coded;

/** What models of adoption dates alone predict, as a table. */
final class RivalTable {
    static final String FILE = "rivals.csv";
    private static final String OWN = "of the target";
    private static final String ANY = "any";

    private RivalTable() {}

    /** A row of each model and target; at least one rival. */
    static Table of(List<Rival> rivals) {
        List<Target> targets =
                rivals.get(0).predictions().stream().map(Prediction::target).toList();
        TableRows rows = new TableRows(
                Column.choice(
                        "model",
                        Arrays.stream(Rival.Kind.values()).map(Coded::code).toList(),
                        "Model of adoption dates alone, fitted to what may choose parameters."),
                Column.code("target", targets.stream().map(Target::id).toList(), "The target."),
                Column.count("n", "draws", "Courses drawn that have a number."),
                Column.real("low", OWN, ANY, "5th percentile of the number."),
                Column.real("median", OWN, ANY, "Median."),
                Column.real("high", OWN, ANY, "95th percentile."),
                Column.share("met", "Share of draws that reach what was observed, as in targets.csv."),
                Column.amount("crps", OWN, CalibrationTables.CRPS).from(CalibrationTables.GNEITING),
                Column.real("log_score", "nats", ANY, CalibrationTables.LOG).from(CalibrationTables.GOOD));
        for (Rival rival : rivals) {
            for (int t = 0; t < targets.size(); t++) {
                Prediction one = rival.predictions().get(t);
                rows.add(rival.kind().ordinal(), t, one.n(), one.low(), one.middle(), one.high(), one.met());
                rows.add(one.crps(), one.logScore());
            }
        }
        return rows.table();
    }
}
