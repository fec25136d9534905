package pacesetter.experiment.calibration;

import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.store.StoredStudy;
import pacesetter.sweep.Design;

/**
 * All that a calibration tells.
 *
 * @param study the folder of the draws
 * @param strategy under which all was simulated
 * @param before what the prior predicts of the judged targets, in the scenario's order
 * @param fit what was learned; absent where only the prior was asked for
 */
public record CalibrationResult(
        StoredStudy study,
        Scenario scenario,
        Strategy strategy,
        Prior prior,
        ObservationModel model,
        int draws,
        List<Prediction> before,
        Optional<Fit> fit) {
    public CalibrationResult {
        before = List.copyOf(before);
    }

    /**
     * What was learned.
     *
     * @param draws of equal weight from the posterior
     * @param after what they predict of the same targets
     * @param rivals what models of adoption dates alone predict of those that adoption data make
     */
    public record Fit(Calibration calibration, Design draws, List<Prediction> after, List<Rival> rivals) {
        public Fit {
            after = List.copyOf(after);
            rivals = List.copyOf(rivals);
        }
    }

    /** The targets that a calibration looks at: those that may choose, and those held out to test it. */
    public static List<Target> judged(Scenario scenario) {
        return scenario.targets().stream()
                .filter(target -> target.tick() >= 0)
                .filter(target -> target.use() == Target.Use.CALIBRATION || target.use() == Target.Use.HELD_OUT)
                .toList();
    }

    /** The predictions of targets of one use. */
    public static List<Prediction> of(Target.Use use, List<Prediction> predictions) {
        return predictions.stream().filter(one -> one.target().use() == use).toList();
    }

    /** Mean of what predictions of a use are off, of one kind of number: shares. */
    public static double crps(Target.Use use, List<Prediction> predictions) {
        return of(use, predictions).stream()
                .filter(one -> one.target().quantity().isShare() && one.n() > 0)
                .mapToDouble(Prediction::crps)
                .average()
                .orElse(Double.NaN);
    }
}
