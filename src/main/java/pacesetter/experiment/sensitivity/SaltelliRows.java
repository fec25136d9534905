package pacesetter.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.random.Seed;
import pacesetter.sweep.Design;
import pacesetter.sweep.Factor;
import pacesetter.sweep.SobolPoints;

/**
 * Two tables of points A and B, and for each factor A with that factor's column of B, laid row by row: A, then each of the mixed
 * rows, then B (Saltelli et al. 2010). The tables are the halves of one scrambled Sobol sequence of twice as many dimensions.
 */
final class SaltelliRows implements SensitivityDesign {
    private final List<String> names;
    private final double[][] shares; // [point][factor]
    private final List<Factor> factors;

    private SaltelliRows(List<Factor> factors, List<String> names, double[][] shares) {
        this.factors = List.copyOf(factors);
        this.names = List.copyOf(names);
        this.shares = shares;
    }

    /**
     * As many rows of A, each of which takes factors + 2 points.
     *
     * @param count powers of two are most even
     */
    static SaltelliRows of(List<Factor> factors, int count, Seed seed) {
        int k = factors.size();
        double[][] both = SobolPoints.of(2 * k, count, seed);
        double[][] shares = new double[count * (k + 2)][];
        for (int row = 0; row < count; row++) {
            double[] a = Arrays.copyOf(both[row], k);
            double[] b = Arrays.copyOfRange(both[row], k, 2 * k);
            shares[row * (k + 2)] = a;
            shares[row * (k + 2) + k + 1] = b;
            for (int f = 0; f < k; f++) {
                double[] mixed = a.clone();
                mixed[f] = b[f];
                shares[row * (k + 2) + 1 + f] = mixed;
            }
        }
        return new SaltelliRows(
                factors,
                factors.stream().map(factor -> factor.parameter().name()).toList(),
                shares);
    }

    /** The design points, rows that happen to be alike included. */
    Design design() {
        return SensitivityPlan.at(factors, shares);
    }

    /** A factor's place at a point, as a share of the way. */
    double share(int point, int factor) {
        return shares[point][factor];
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.SOBOL;
    }

    @Override
    public List<String> factors() {
        return names;
    }

    @Override
    public int units() {
        return shares.length / (names.size() + 2);
    }

    @Override
    public Estimator estimator(Responses of) {
        int points = names.size() + 2;
        int[] whole = IntStream.range(0, units())
                .filter(row -> IntStream.range(row * points, (row + 1) * points).allMatch(of::isDefined))
                .toArray();
        return new Estimator() {
            @Override
            public int units() {
                return whole.length;
            }

            @Override
            public List<Measure> measures() {
                return List.of(Measure.S1, Measure.ST);
            }

            @Override
            public double[][] of(int[] units) {
                int k = names.size();
                double variance = 0;
                double[][] sums = new double[2][k];
                for (int part = 0; part < of.parts(); part++) {
                    double mean = 0;
                    for (int unit : units) {
                        int row = whole[unit] * points;
                        mean += (of.mean(part, row) + of.mean(part, row + k + 1)) / 2 / units.length;
                    }
                    for (int unit : units) {
                        int row = whole[unit] * points;
                        double a = of.mean(part, row) - mean;
                        double b = of.mean(part, row + k + 1) - mean;
                        variance += (a * a + b * b) / 2;
                        for (int f = 0; f < k; f++) {
                            double mixed = of.mean(part, row + 1 + f) - mean;
                            sums[0][f] += b * (mixed - a); // Saltelli et al. 2010
                            sums[1][f] += (a - mixed) * (a - mixed) / 2; // Jansen 1999
                        }
                    }
                }
                for (double[] sum : sums) {
                    for (int f = 0; f < k; f++) {
                        sum[f] = variance > 0 ? sum[f] / variance : Double.NaN;
                    }
                }
                return sums;
            }
        };
    }
}
