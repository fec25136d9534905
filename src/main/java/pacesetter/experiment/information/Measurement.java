package pacesetter.experiment.information;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.experiment.robust.Smooth;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Measurable;
import pacesetter.text.Name;

/**
 * Something that could be measured, with a normal error.
 *
 * @param name what is measured, for a reader
 * @param of the parameter or outcome
 * @param error standard deviation, in its unit; of its logarithm where it is relative
 */
public record Measurement(Name name, String of, double error, boolean relative) {
    /** Measurements of which chance may have one narrow any parameter. */
    private static final double CHANCE = .05;

    /**
     * How much a measurement would narrow a parameter.
     *
     * @param share of the variance of its rank that would go
     * @param noise the share that chance takes away from some parameter in one of twenty measurements
     */
    public record Contraction(String parameter, double share, double noise) {
        /** Whether it is more than chance. */
        public boolean isSure() {
            return share > noise;
        }
    }

    /** What a scenario says could be measured. */
    public static Measurement of(Measurable of) {
        return new Measurement(of.name(), of.of(), of.error().size(), of.error().relative());
    }

    /** What would be measured at each point, were it the truth. */
    PointFactor data(PointFactor truth, Seed seed) {
        Stream draws = seed.stream(Purpose.SURVEY, of.hashCode());
        return PointFactor.of(
                of,
                IntStream.range(0, truth.points())
                        .mapToDouble(point -> {
                            double value = relative ? StrictMath.log(truth.value(point)) : truth.value(point);
                            return value + error * draws.gaussian(point);
                        })
                        .toArray());
    }

    /** How much the data narrow each of some parameters; those with words are left out. */
    static List<Contraction> contractions(PointFactor data, List<PointFactor> parameters) {
        List<Contraction> all = new ArrayList<>();
        Smooth smooth = new Smooth(data);
        double noise = smooth.byChance(CHANCE / parameters.size());
        for (PointFactor parameter : parameters) {
            if (!parameter.hasWords()) {
                double[] ranks = IntStream.range(0, parameter.points())
                        .mapToDouble(point -> parameter.rank(parameter.value(point)))
                        .toArray();
                all.add(new Contraction(parameter.name(), smooth.explained(ranks), noise));
            }
        }
        return all;
    }
}
