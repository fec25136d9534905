package pacesetter.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import pacesetter.model.ground.Landscape;

/**
 * What regions were measured to gain since they took what they have (S15): all that drafters of standards know of
 * practices. It looks at every practice once a week and keeps the measured performance M of the time before a change.
 *
 * <p>A gain is a difference in differences: the change of a region's M less that of the mean of the other regions over
 * the same time, so that what has risen everywhere is credited to nobody. With R regions it is R / (R − 1) times the
 * change of the region's lead over the mean of all.
 */
final class TrackRecord {
    /** Carriers without whom a mean tells nothing. */
    private static final int ENOUGH = 5;

    private final Model model;
    private final Programmes programmes;
    private final int regions;
    private final int[] practice; // [cell] when looked at last
    private final int[] version; // [cell] likewise
    private final double[] mean; // [domain] of M over regions at the latest measurement
    private final double[] copied; // [cell] M when the version was copied, NaN if none was
    private final double[][] lead; // [domain][module * regions + region] M less the mean when the variant was taken,
    // NaN if held from the start

    TrackRecord(Model model) {
        this.model = model;
        programmes = model.programmes();
        regions = programmes.regions();
        practice = programmes.practice.clone();
        version = programmes.version.clone();
        mean = new double[programmes.domains()];
        copied = new double[practice.length];
        Arrays.fill(copied, Double.NaN);
        lead = new double[mean.length][];
        for (int d = 0; d < lead.length; d++) {
            lead[d] = new double[landscape(d).modules() * regions];
            Arrays.fill(lead[d], Double.NaN);
        }
    }

    /** Sees what has changed since the week before; called before the week's measurement. */
    void look() {
        for (int cell = 0; cell < practice.length; cell++) {
            if (version[cell] != programmes.version[cell]) {
                version[cell] = programmes.version[cell];
                copied[cell] = programmes.measured[cell];
            }
            int changed = practice[cell] ^ programmes.practice[cell];
            if (changed != 0) {
                practice[cell] = programmes.practice[cell];
                note(cell, changed);
            }
        }
    }

    private void note(int cell, int changed) {
        int d = cell / regions;
        for (int module = 0; module < landscape(d).modules(); module++) {
            if ((changed & landscape(d).moduleMask(module)) != 0) {
                lead[d][module * regions + cell % regions] = programmes.measured[cell] - mean[d];
            }
        }
    }

    /** Takes in a measurement. */
    void measured() {
        for (int d = 0; d < mean.length; d++) {
            double sum = 0;
            for (int cell = d * regions; cell < (d + 1) * regions; cell++) {
                sum += programmes.measured[cell];
            }
            mean[d] = sum / regions;
        }
    }

    /** Change of M since a region copied its version, NaN if it has copied none. */
    double sinceCopy(int cell) {
        return programmes.measured[cell] - copied[cell];
    }

    /** What a region has gained since it took its variant of a module, NaN if it has held it from the start. */
    double gain(int domain, int region, int module) {
        double now = programmes.measured[domain * regions + region] - mean[domain];
        return (now - lead[domain][module * regions + region]) * regions / (regions - 1);
    }

    /**
     * The variant of a module that is shown to be better than a practice's, or the practice's own: its mean gain less one
     * standard error exceeds the mean gain of the practice's, each with carriers enough. Of several, the surest.
     */
    int better(int domain, int module, int text) {
        int mask = landscape(domain).moduleMask(module);
        Map<Integer, Gains> found = new LinkedHashMap<>();
        for (int r = 0; r < regions; r++) {
            double gain = gain(domain, r, module);
            if (!Double.isNaN(gain)) {
                found.computeIfAbsent(programmes.practice[domain * regions + r] & mask, variant -> new Gains())
                        .add(gain);
            }
        }
        int best = text & mask;
        Gains own = found.get(best);
        if (own == null || own.count < ENOUGH) {
            return best;
        }
        double bar = own.mean;
        for (Map.Entry<Integer, Gains> other : found.entrySet()) {
            Gains gains = other.getValue();
            if (gains != own && gains.count >= ENOUGH && gains.lowerBound() > bar) {
                bar = gains.lowerBound();
                best = other.getKey();
            }
        }
        return best;
    }

    private Landscape landscape(int domain) {
        return model.environment().landscape(domain);
    }

    /** Gains of the carriers of one variant. */
    private static final class Gains {
        private int count;
        private double mean;
        private double squares; // of deviations from the mean

        void add(double gain) {
            count++;
            double deviation = gain - mean;
            mean += deviation / count;
            squares += deviation * (gain - mean);
        }

        /** The mean less one standard error. */
        double lowerBound() {
            return mean - StrictMath.sqrt(squares / (count - 1) / count);
        }
    }
}
