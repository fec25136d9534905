package pacesetter.experiment.sensitivity;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Points at which a model is asked, and how its answers tell what they hang on. */
public interface SensitivityDesign {
    SensitivityMethod method();

    /** Names of the factors, in order. */
    List<String> factors();

    /** Trajectories, rows or points. */
    int units();

    /** The estimator of a quantity from its numbers at the points, in their order. */
    Estimator estimator(Responses responses);

    /** What a surrogate of a quantity tells from its numbers at the points; none where the points are laid for another method. */
    default Optional<Surrogate.Told> surrogate(Responses responses) {
        return Optional.empty();
    }

    /** What the mean absolute effect of a factor would be if worlds alone made it, by name; none where that cannot be said. */
    default Map<String, Double> noise(Responses responses) {
        return Map.of();
    }
}
