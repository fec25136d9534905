package pacesetter.model;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.RewardParameters;

/**
 * The lever reward: a prize and attention come with a title, and the prospect of it moves regions near the lead to more
 * effort. Effort is exp(−(gap / reach)²), with the gap to the measured leader at the latest measurement; it makes own ideas
 * more frequent and adds to what candidates and leaders show.
 */
final class Reward {
    private final Model model;
    private final Programmes programmes;
    private final RewardParameters parameters;
    private final Levers levers;
    private final double[] effort; // [domain * regions + region] in [0, 1], 0 where no reward works
    private final double[] attention; // [region] units a week for titles held

    Reward(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().reward();
        levers = Levers.of(LeverType.REWARD, model);
        effort = new double[programmes.practice.length];
        attention = new double[programmes.regions()];
    }

    /** Regions see how far the lead is; called whenever the province has measured. */
    void lookAtLead(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        int regions = programmes.regions();
        for (int d = 0; d < programmes.domains(); d++) {
            boolean works = levers.work(tick, d);
            int leader = model.leads().measured(d);
            double lead = leader < 0 ? Double.POSITIVE_INFINITY : programmes.measured[d * regions + leader];
            for (int r = 0; r < regions; r++) {
                int cell = d * regions + r;
                double gap = (lead - programmes.measured[cell]) / parameters.reach();
                effort[cell] = works && levers.work(tick, d, r) ? FastMath.exp(-gap * gap) : 0;
            }
        }
    }

    /** Whether a reward works on a domain in a tick, somewhere. */
    boolean works(int domain, int tick) {
        return levers.work(tick, domain);
    }

    /** How many times as often as without a reward a programme has an own idea. */
    double searchFactor(int cell) {
        return 1 + parameters.search() * effort[cell];
    }

    /** What effort adds to the results a programme shows, in performance. */
    double shown(int domain, int region, int tick) {
        int cell = programmes.cell(region, domain);
        boolean runs =
                model.leads().titled(domain) == region || model.selection().passesGates(cell, tick);
        return runs ? parameters.shownEffort() * effort[cell] : 0;
    }

    /** A region is given a title. */
    void award(int domain, int region, int tick) {
        if (region >= 0 && levers.work(tick, domain, region)) {
            model.ledger().prizes++;
        }
    }

    /** Gives attention to those who hold titles in a tick. */
    void grant(int tick) {
        if (levers.isEmpty()) {
            return;
        }
        Arrays.fill(attention, 0);
        for (int d = 0; d < programmes.domains(); d++) {
            int titled = model.leads().titled(d);
            if (titled >= 0 && levers.work(tick, d, titled)) {
                attention[titled] += parameters.attention();
            }
        }
    }

    /** Attention a region has for its titles, in units a week. */
    double attention(int region) {
        return attention[region];
    }
}
