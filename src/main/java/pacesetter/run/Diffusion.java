package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Three common curves fitted to a share of regions that can only grow, a value a week. They summarise its shape and tell
 * no mechanism from another: one S-curve fits many. NaN where fewer than three weeks can be used.
 *
 * @param hazard constant weekly probability of those left, by maximum likelihood: new ones over weeks at risk
 * @param logistic weekly rate of the logistic curve, by least squares on log odds (Griliches 1957)
 * @param innovation p of Bass (1969), by least squares of the hazard on the share a week before, all regions being the
 *     market
 * @param imitation q of the same
 */
record Diffusion(double hazard, double logistic, double innovation, double imitation) {
    private static final int FEWEST = 3;

    /** Fits a share in [0, 1], a value a week. */
    static Diffusion of(double... shares) {
        SimpleRegression odds = new SimpleRegression();
        SimpleRegression bass = new SimpleRegression();
        double grown = 0;
        double atRisk = 0;
        for (int week = 0; week < shares.length; week++) {
            double share = shares[week];
            if (share > 0 && share < 1) {
                odds.addData(week, StrictMath.log(share / (1 - share)));
            }
            double before = week == 0 ? 1 : shares[week - 1];
            if (before < 1) {
                grown += share - before;
                atRisk += 1 - before;
                bass.addData(before, (share - before) / (1 - before));
            }
        }
        boolean enough = bass.getN() >= FEWEST;
        return new Diffusion(
                atRisk > 0 ? grown / atRisk : Double.NaN,
                odds.getN() >= FEWEST ? odds.getSlope() : Double.NaN,
                enough ? bass.getIntercept() : Double.NaN,
                enough ? bass.getSlope() : Double.NaN);
    }

    /** The mean over listed domains with room, each from its listing on. */
    static Diffusion mean(Observation seen) {
        return mean(Arrays.stream(seen.room())
                .filter(seen.listings()::has)
                .mapToObj(domain -> of(seen.adoptedSinceListing(domain)))
                .toList());
    }

    /** The mean of several fits, each number over those that have it; NaN where none has. */
    static Diffusion mean(List<Diffusion> fits) {
        return new Diffusion(
                mean(fits, Diffusion::hazard),
                mean(fits, Diffusion::logistic),
                mean(fits, Diffusion::innovation),
                mean(fits, Diffusion::imitation));
    }

    private static double mean(List<Diffusion> fits, ToDoubleFunction<Diffusion> number) {
        return fits.stream()
                .mapToDouble(number)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElse(Double.NaN);
    }
}
