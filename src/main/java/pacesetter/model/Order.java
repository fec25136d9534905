package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.parameters.MandateParameters;
import pacesetter.scenario.parameters.MandateParameters.OrderEnd;

/**
 * The order of one kind in one domain, if there is one: it is for a version and for what that is measured to bring, binds the
 * regions in the scope of the lever that issued it, while that lever works, and has a deadline. When it ends for a region is
 * a rule ({@link OrderEnd}); an order that a region has closed stays closed.
 */
final class Order {
    private static final int NONE = -1;

    private final Levers levers;
    private final int domain;
    private final OrderEnd until;
    private final Readings measured;
    private int issued = NONE; // tick of the order, NONE if none
    private int weeks; // from the order to its deadline
    private int lever; // that issued it
    private int version = NONE; // to be copied, NONE if that is still to come
    private double bar; // measured performance that is asked for
    private int open; // regions in its scope that have not closed it
    private final boolean[] closed; // [region], empty where no lever issues such orders

    Order(Levers levers, int domain, MandateParameters parameters, Readings measured) {
        this.levers = levers;
        this.domain = domain;
        this.measured = measured;
        until = parameters.until();
        closed = new boolean[levers.isEmpty() ? 0 : measured.size()];
    }

    /** Issues it, in place of an earlier one. */
    void issue(int leverOf, int tick, int deadline, int ordered, double asked) {
        issued = tick;
        weeks = deadline;
        lever = leverOf;
        open = levers.reach(leverOf);
        Arrays.fill(closed, false);
        bindTo(ordered, asked);
    }

    /** Says what it is for, if it was issued before there was anything to copy. */
    void bindTo(int ordered, double asked) {
        version = ordered;
        bar = asked;
    }

    /** Takes it back. */
    void withdraw() {
        issued = NONE;
        open = 0;
    }

    boolean isIssued() {
        return issued != NONE;
    }

    /** Its tick, −1 if there is none. */
    int issued() {
        return issued;
    }

    /** Version to be copied, −1 if that is still to come. */
    int version() {
        return version;
    }

    /** Measured performance that is asked for. */
    double bar() {
        return bar;
    }

    /** Whether it binds anybody. */
    boolean bind(int tick) {
        return issued != NONE
                && open > 0
                && levers.works(lever, tick, domain)
                && (until != OrderEnd.DEADLINE || tick - issued < weeks);
    }

    /** Whether it binds a region. */
    boolean bind(int tick, int region) {
        return bind(tick) && holds(region);
    }

    /** Whether it binds a region in a tick in which it binds anybody. */
    boolean holds(int region) {
        return levers.reaches(lever, region)
                && (until == OrderEnd.DELIVERED ? measured.at(region) < bar : !closed[region]);
    }

    /** A region has done what was ordered, or says so. */
    void close(int region) {
        if (until == OrderEnd.IN_FORCE && !closed[region]) {
            closed[region] = true;
            open--;
        }
    }

    /** Whether regions can close it. */
    boolean canClose() {
        return until == OrderEnd.IN_FORCE && issued != NONE && open > 0;
    }

    /**
     * Share of the time to the deadline that has gone, 1 or more once it has come.
     *
     * @param haste factor on the weeks to the deadline
     */
    double gone(int tick, double haste) {
        return (tick - issued) / (weeks * haste);
    }

    /** Whether an inspection is due: on the deadline, and every so many weeks after it. */
    boolean isInspected(int tick, double haste, int interval) {
        int late = tick - issued - (int) StrictMath.ceil(weeks * haste);
        return late >= 0 && late % interval == 0;
    }
}
