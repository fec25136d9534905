package pacesetter.experiment.curves;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.MultivariateFunction;

/** The shapes of a model that a search goes through, coded as {@link CurveParameter} says. */
record CurveSearch(CurveModel model, int periods) {
    double[] least() {
        return model.parameters().stream()
                .mapToDouble(parameter -> parameter.least(periods))
                .toArray();
    }

    double[] most() {
        return model.parameters().stream()
                .mapToDouble(parameter -> parameter.most(periods))
                .toArray();
    }

    double[] coded(double... shape) {
        return IntStream.range(0, shape.length)
                .mapToDouble(i -> model.parameters().get(i).coded(shape[i]))
                .toArray();
    }

    double[] decoded(double... coded) {
        return IntStream.range(0, coded.length)
                .mapToDouble(i -> model.parameters().get(i).decoded(coded[i]))
                .toArray();
    }

    /** Where a function of shapes is least; coded. */
    Minimum minimum(MultivariateFunction ofShape) {
        return Minimum.of(
                coded -> ofShape.value(decoded(coded)),
                least(),
                most(),
                Arrays.stream(model.starts(periods)).map(this::coded).toArray(double[][]::new));
    }

    /** Whether a coded shape lies within a share of the range from its edge; no imitation at all is no edge. */
    boolean isAtEdge(double share, double... coded) {
        double[] least = least();
        double[] most = most();
        return IntStream.range(0, coded.length).anyMatch(i -> {
            double margin = share * (most[i] - least[i]);
            boolean low = coded[i] < least[i] + margin && model.parameters().get(i) != CurveParameter.Q;
            return low || coded[i] > most[i] - margin;
        });
    }
}
