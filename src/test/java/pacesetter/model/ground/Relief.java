package pacesetter.model.ground;

import java.util.Arrays;
import java.util.Map;
import pacesetter.model.Sample;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.parameters.LandscapeParameters;
import pacesetter.scenario.parameters.Parameters;

/**
 * The value of every practice of a landscape, from the model's own evaluation, and what can be counted on it.
 *
 * @param values [practice]
 */
record Relief(int bits, double[] values) {
    /** A landscape without modules, whose elements have distinct partners. */
    static LandscapeParameters plain(int bits, int interactions) {
        return shape(bits, interactions, 1);
    }

    /** The same, for regions whose landscapes correlate with the province's. */
    static LandscapeParameters shape(int bits, int interactions, double correlation) {
        return Parameters.defaults()
                .with(Map.of(
                        "landscape.bits", Integer.toString(bits),
                        "landscape.interactions", Integer.toString(interactions),
                        "landscape.modules", "1",
                        "landscape.partners", "plain",
                        "landscape.correlation", Double.toString(correlation)))
                .landscape();
    }

    /** The provincial landscape of a seed. */
    static Relief draw(LandscapeParameters shape, long seed) {
        Landscape landscape = Epistasis.landscape(shape, new Seed(seed), 0);
        return of(landscape, landscape.provincial(new Seed(seed), 0));
    }

    /** The landscape of a table of contributions. */
    static Relief of(Landscape landscape, double[] table) {
        double[] values = new double[1 << landscape.bits()];
        Arrays.setAll(values, practice -> landscape.value(table, practice));
        return new Relief(landscape.bits(), values);
    }

    /** The landscape of a region. */
    static Relief of(Landscape landscape, double[] provincial, Stream region) {
        double[] table = new double[landscape.entries()];
        Arrays.setAll(table, entry -> landscape.contribution(provincial, region, entry));
        return of(landscape, table);
    }

    double highest() {
        return values[summit()];
    }

    int summit() {
        int best = 0;
        for (int practice = 1; practice < values.length; practice++) {
            best = values[practice] > values[best] ? practice : best;
        }
        return best;
    }

    boolean isOptimum(int practice) {
        for (int bit = 0; bit < bits; bit++) {
            if (values[practice ^ 1 << bit] > values[practice]) {
                return false;
            }
        }
        return true;
    }

    /** Where the steepest ascent from a practice ends. */
    int ascend(int practice) {
        int at = practice;
        for (int best = steepest(at); best != at; best = steepest(at)) {
            at = best;
        }
        return at;
    }

    private int steepest(int practice) {
        int best = practice;
        for (int bit = 0; bit < bits; bit++) {
            int neighbour = practice ^ 1 << bit;
            best = values[neighbour] > values[best] ? neighbour : best;
        }
        return best;
    }

    Sample optima() {
        Sample found = new Sample();
        for (int practice = 0; practice < values.length; practice++) {
            if (isOptimum(practice)) {
                found.add(values[practice]);
            }
        }
        return found;
    }
}
