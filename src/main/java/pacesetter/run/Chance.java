package pacesetter.run;

import java.util.stream.IntStream;
import pacesetter.scenario.Target;

/**
 * What a target would say by chance: its quantity on average where as many regions as it names are drawn among those that could
 * have come to it, all but the domain's originators.
 */
final class Chance {
    private final Target target;
    private final Observation seen;
    private final int[] others; // regions that are no originators of the domain
    private final int drawn; // how many of them the target names

    private Chance(Target target, Observation seen) {
        this.target = target;
        this.seen = seen;
        others = IntStream.range(0, seen.scenario().regions().size())
                .filter(this::isOther)
                .toArray();
        drawn = (int) target.regions().stream().filter(this::isOther).count();
    }

    /** NaN unless the target names a domain and, among its regions, one that is no originator. */
    static double of(Target target, Observation seen) {
        if (target.domain() < 0 || target.regions().isEmpty()) {
            return Double.NaN;
        }
        Chance chance = new Chance(target, seen);
        return chance.drawn == 0 ? Double.NaN : chance.value();
    }

    private double value() {
        return switch (target.quantity()) {
            case COVERED -> tally().covered();
            case ADOPTED -> tally().adopted();
            case IN_FORCE -> tally().inForce();
            case DELIVERED -> tally().delivered();
            case ITEMS -> tally().items();
            case TITLED -> seen.hasJournal() ? leads(seen.model().leads().titled(target.domain())) : Double.NaN;
            case TRUE_LEAD -> leads(seen.model().leads().truly(target.domain()));
            case BEST_INDICATOR -> bestIndicator();
            case LISTED, STANDARDS, NATIONAL_UPTAKE, HANDOVERS, HALF_ADOPTED, ORDER -> Double.NaN; // of no region
        };
    }

    private Tally tally() {
        return seen.tally(target.domains(), Regions.of(IntStream.of(others)));
    }

    private double leads(int leader) {
        return leader >= 0 && isOther(leader) ? (double) drawn / others.length : 0;
    }

    /** Mean over all draws of the best of those drawn: the i-th best is it if it is drawn and none before it is. */
    private double bestIndicator() {
        double[] rising = IntStream.of(others)
                .mapToDouble(region -> seen.performance(target.domain(), region))
                .sorted()
                .toArray();
        double mean = 0;
        double left = 1; // probability that none of the better ones is drawn
        for (int i = 0; left > 0 && i < rising.length; i++) {
            double now = left * Math.min(1, (double) drawn / (rising.length - i));
            mean += now * seen.indicator(target.domain(), target.indicator(), rising[rising.length - 1 - i]);
            left -= now;
        }
        return mean;
    }

    private boolean isOther(int region) {
        return !seen.model().field(target.domain()).isOriginator(region);
    }
}
