package pacesetter.run;

import org.apache.commons.math3.util.ArithmeticUtils;
import pacesetter.model.Model;
import pacesetter.model.Programmes;

/**
 * How programmes stand to the best their own region could do on the landscape of the start, means over a fixed sample:
 * an optimum takes as long to find as a programme's whole run, so every n-th programme stands for its neighbours.
 * Programmes whose optimum is not above 0 are left out.
 *
 * @param ratio performance over optimum
 * @param gap optimum less performance
 */
record Fit(double ratio, double gap) {
    /** Programmes at least, if there are so many. */
    private static final int SAMPLE = 500;

    static Fit of(Model model) {
        Programmes programmes = model.programmes();
        double ratios = 0;
        double gaps = 0;
        int defined = 0;
        int regions = programmes.regions();
        int cells = regions * programmes.domains();
        int step = step(regions, cells);
        for (int cell = 0; cell < cells; cell += step) {
            double optimum = model.world().optimum(cell % regions, cell / regions);
            double performance = programmes.performance(cell);
            if (optimum > 0) {
                ratios += performance / optimum;
                gaps += optimum - performance;
                defined++;
            }
        }
        return new Fit(ratios / defined, gaps / defined);
    }

    /** The n of every n-th, without a divisor in common with the number of regions, so that each has its turn. */
    static int step(int regions, int cells) {
        int step = Math.max(1, cells / SAMPLE);
        while (ArithmeticUtils.gcd(step, regions) > 1) {
            step--;
        }
        return step;
    }
}
