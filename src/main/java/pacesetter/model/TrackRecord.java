package pacesetter.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import pacesetter.model.ground.Landscape;

/**
 * What regions were measured to gain in a domain since they took what they have (S15): all that drafters of standards know of
 * practices. It looks at every practice once a week and keeps the measured performance M of the time before a change.
 *
 * <p>A gain is a difference in differences: the change of a region's M less that of the mean of the other regions over
 * the same time, so that what has risen everywhere is credited to nobody. With R regions it is R / (R − 1) times the
 * change of the region's lead over the mean of all.
 */
final class TrackRecord {
    /** Carriers without whom a mean tells nothing. */
    private static final int ENOUGH = 5;

    private final Landscape landscape;
    private final Marks practices;
    private final Marks versions;
    private final BitSet changed; // regions to look at
    private final Readings measured;
    private final int[] practice; // [region] when looked at last
    private final int[] version; // [region] likewise
    private double mean; // of M over regions at the latest measurement
    private final double[] copied; // [region] M when the version was copied, NaN if none was
    private final double[]
            lead; // [module * regions + region] M less the mean when the variant was taken, NaN if held from the start

    TrackRecord(Landscape landscape, Marks practices, Marks versions, BitSet changed, Readings measured) {
        this.landscape = landscape;
        this.practices = practices;
        this.versions = versions;
        this.changed = changed;
        this.measured = measured;
        practice = practices.copy();
        version = versions.copy();
        copied = new double[practice.length];
        Arrays.fill(copied, Double.NaN);
        lead = new double[landscape.modules() * practice.length];
        Arrays.fill(lead, Double.NaN);
    }

    /** Sees what has changed since it looked last; called before the week's measurement. */
    void look() {
        for (int r = changed.nextSetBit(0); r >= 0; r = changed.nextSetBit(r + 1)) {
            if (version[r] != versions.at(r)) {
                version[r] = versions.at(r);
                copied[r] = measured.at(r);
            }
            int bits = practice[r] ^ practices.at(r);
            if (bits != 0) {
                practice[r] = practices.at(r);
                note(r, bits);
            }
        }
        changed.clear();
    }

    private void note(int region, int bits) {
        for (int module = 0; module < landscape.modules(); module++) {
            if ((bits & landscape.moduleMask(module)) != 0) {
                lead[module * practice.length + region] = measured.at(region) - mean;
            }
        }
    }

    /** Takes in a measurement. */
    void measured() {
        double sum = 0;
        for (int r = 0; r < practice.length; r++) {
            sum += measured.at(r);
        }
        mean = sum / practice.length;
    }

    /** Change of M since a region copied its version, NaN if it has copied none. */
    double sinceCopy(int region) {
        return measured.at(region) - copied[region];
    }

    /** What a region has gained since it took its variant of a module, NaN if it has held it from the start. */
    double gain(int region, int module) {
        int regions = practice.length;
        double now = measured.at(region) - mean;
        return (now - lead[module * regions + region]) * regions / (regions - 1);
    }

    /**
     * The variant of a module that is shown to be better than a practice's, or the practice's own: its mean gain less one
     * standard error exceeds the mean gain of the practice's, each with carriers enough. Of several, the surest.
     */
    int better(int module, int text) {
        int mask = landscape.moduleMask(module);
        Map<Integer, Gains> found = new LinkedHashMap<>();
        for (int r = 0; r < practice.length; r++) {
            double gain = gain(r, module);
            if (!Double.isNaN(gain)) {
                found.computeIfAbsent(practices.at(r) & mask, variant -> new Gains())
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
