package pacesetter.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.random.Seed;
import pacesetter.sweep.Design;
import pacesetter.sweep.Factor;
import pacesetter.sweep.SobolPoints;

/**
 * Where a model is run, and how its runs are analysed.
 *
 * @param design the points, in the order that the analysis knows
 */
public record SensitivityPlan(Design design, SensitivityDesign analysis) {
    /**
     * The plan of a method.
     *
     * @param factors at least one
     * @param units trajectories, rows or points
     */
    public static SensitivityPlan of(SensitivityMethod method, List<Factor> factors, int units, long seed) {
        return switch (method) {
            case MORRIS -> {
                Trajectories trajectories = Trajectories.of(factors, units, new Seed(seed));
                yield new SensitivityPlan(trajectories.design(), trajectories);
            }
            case SOBOL -> {
                SaltelliRows rows = SaltelliRows.of(factors, units, new Seed(seed));
                yield new SensitivityPlan(rows.design(), rows);
            }
            case GIVEN -> {
                Design design = at(factors, SobolPoints.of(factors.size(), units, new Seed(seed)));
                yield new SensitivityPlan(design, new GivenPoints(design.factors(), design.points()));
            }
        };
    }

    /** The design at places of the factors' ways, [point][factor]. */
    static Design at(List<Factor> factors, double[][] shares) {
        return new Design(
                factors.stream().map(factor -> factor.parameter().name()).toList(),
                Arrays.stream(shares)
                        .map(point -> IntStream.range(0, point.length)
                                .mapToObj(f -> factors.get(f).at(point[f]))
                                .toList())
                        .toList());
    }
}
