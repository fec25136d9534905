package pacesetter.experiment.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.sweep.Factor;

/** Functions on the unit cube whose indices are published. */
final class KnownFunctions {
    /** First-order indices of Ishigami and Homma's function, a = 7 and b = 0.1 (Saltelli et al. 2000). */
    static final double[] ISHIGAMI_S1 = {.313905, .442411, 0};

    static final double[] ISHIGAMI_ST = {.557589, .442411, .243684};

    /** First-order indices of Sobol's g with a = 0, 1, 4.5, 9 and four times 99. */
    static final double[] G_S1 = {.716192, .179048, .023676, .007162, .000072, .000072, .000072, .000072};

    private static final double[] G_A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private KnownFunctions() {}

    static double ishigami(double[] x) {
        double one = StrictMath.PI * (2 * x[0] - 1);
        double two = StrictMath.PI * (2 * x[1] - 1);
        double three = StrictMath.PI * (2 * x[2] - 1);
        double sine = StrictMath.sin(two);
        return StrictMath.sin(one) + 7 * sine * sine + .1 * StrictMath.pow(three, 4) * StrictMath.sin(one);
    }

    static double g(double[] x) {
        double product = 1;
        for (int i = 0; i < G_A.length; i++) {
            product *= (Math.abs(4 * x[i] - 2) + G_A[i]) / (1 + G_A[i]);
        }
        return product;
    }

    /** As many factors over [0, 1]. */
    static List<Factor> ranges(int count) {
        return Declarations.ALL.values().stream()
                .filter(declared -> declared.kind() == ParameterDeclaration.Kind.NUMBER)
                .limit(count)
                .map(declared -> new Factor(declared, List.of(), 0, 1, false))
                .toList();
    }

    /** A factor of so many words. */
    static Factor words(int count) {
        ParameterDeclaration declared = Declarations.ALL.get("pressure.link");
        return new Factor(declared, List.of("a", "b", "c", "d", "e").subList(0, count), 0, 0, false);
    }

    /** The numbers of a function in one world. */
    static Responses of(double[][] points, ToDoubleFunction<double[]> function) {
        double[][][] numbers = new double[1][points.length][1];
        for (int point = 0; point < points.length; point++) {
            numbers[0][point][0] = function.applyAsDouble(points[point]);
        }
        return new Responses(numbers);
    }
}
