package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.MandateParameters.OrderEnd;

/**
 * Orders of one kind, at most one a domain: each is for a version and for what it is measured to bring, binds the regions
 * in the scope of the lever that issued it, while that lever works, and has a deadline. When it ends for a region is a
 * rule ({@link OrderEnd}); an order that a region has closed stays closed.
 */
final class Orders {
    private static final int NONE = -1;

    private final Levers levers;
    private final OrderEnd until;
    private final Programmes programmes;
    private final int regions;
    private final int[] issued; // [domain] tick of the order, NONE if none
    private final int[] weeks; // [domain] from the order to its deadline
    private final int[] lever; // [domain] that issued it
    private final int[] version; // [domain] to be copied, NONE if that is still to come
    private final double[] bar; // [domain] measured performance that is asked for
    private final int[] open; // [domain] regions in its scope that have not closed it
    private final boolean[] closed; // [domain * regions + region]

    Orders(LeverType type, Model model) {
        levers = Levers.of(type, model);
        programmes = model.programmes();
        until = model.world().scenario().parameters().mandate().until();
        regions = programmes.regions();
        issued = new int[programmes.domains()];
        Arrays.fill(issued, NONE);
        weeks = new int[issued.length];
        lever = new int[issued.length];
        version = issued.clone();
        bar = new double[issued.length];
        open = new int[issued.length];
        closed = new boolean[issued.length * regions];
    }

    /** The levers that issue such orders. */
    Levers levers() {
        return levers;
    }

    /** Issues an order, in place of an earlier one. */
    void issue(int leverOf, int domain, int tick, int deadline, int ordered, double asked) {
        issued[domain] = tick;
        weeks[domain] = deadline;
        lever[domain] = leverOf;
        open[domain] = levers.reach(leverOf);
        Arrays.fill(closed, domain * regions, (domain + 1) * regions, false);
        bindTo(domain, ordered, asked);
    }

    /** Says what an order is for that was issued before there was anything to copy. */
    void bindTo(int domain, int ordered, double asked) {
        version[domain] = ordered;
        bar[domain] = asked;
    }

    /** Takes an order back. */
    void withdraw(int domain) {
        issued[domain] = NONE;
        open[domain] = 0;
    }

    boolean isIssued(int domain) {
        return issued[domain] != NONE;
    }

    /** Tick of the order, −1 if none. */
    int issued(int domain) {
        return issued[domain];
    }

    /** Version to be copied, −1 if that is still to come. */
    int version(int domain) {
        return version[domain];
    }

    /** Measured performance that is asked for. */
    double bar(int domain) {
        return bar[domain];
    }

    /** Whether an order binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        return issued[domain] != NONE
                && open[domain] > 0
                && levers.works(lever[domain], tick, domain)
                && (until != OrderEnd.DEADLINE || tick - issued[domain] < weeks[domain]);
    }

    /** Whether it binds a region. */
    boolean bind(int domain, int tick, int region) {
        if (!bind(domain, tick) || !levers.reaches(lever[domain], region)) {
            return false;
        }
        int cell = domain * regions + region;
        return until == OrderEnd.DELIVERED ? programmes.measured[cell] < bar[domain] : !closed[cell];
    }

    /** A region has done what was ordered, or says so. */
    void close(int domain, int region) {
        if (until == OrderEnd.IN_FORCE && !closed[domain * regions + region]) {
            closed[domain * regions + region] = true;
            open[domain]--;
        }
    }

    /** Whether regions can close an order in a domain. */
    boolean canClose(int domain) {
        return until == OrderEnd.IN_FORCE && issued[domain] != NONE && open[domain] > 0;
    }

    /**
     * Share of the time to the deadline that has gone, 1 or more once it has come.
     *
     * @param haste factor on the weeks to the deadline
     */
    double gone(int domain, int tick, double haste) {
        return (tick - issued[domain]) / (weeks[domain] * haste);
    }

    /** Whether an inspection is due: on the deadline, and every so many weeks after it. */
    boolean isInspected(int domain, int tick, double haste, int interval) {
        int late = tick - issued[domain] - (int) StrictMath.ceil(weeks[domain] * haste);
        return late >= 0 && late % interval == 0;
    }
}
