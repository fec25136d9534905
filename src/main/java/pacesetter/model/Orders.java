package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.LeverType;

/**
 * Orders of one kind, at most one a domain: each binds the regions in the scope of the lever that issued it, while that
 * lever works, and has a deadline.
 */
final class Orders {
    private static final int NONE = -1;

    private final Levers levers;
    private final int[] issued; // [domain] tick of the order, NONE if none
    private final int[] weeks; // [domain] from the order to its deadline
    private final int[] lever; // [domain] that issued it

    Orders(LeverType type, Model model) {
        levers = Levers.of(type, model);
        issued = new int[model.programmes().domains()];
        Arrays.fill(issued, NONE);
        weeks = new int[issued.length];
        lever = new int[issued.length];
    }

    /** The levers that issue such orders. */
    Levers levers() {
        return levers;
    }

    /** Issues an order, in place of an earlier one. */
    void issue(int leverOf, int domain, int tick, int deadline) {
        issued[domain] = tick;
        weeks[domain] = deadline;
        lever[domain] = leverOf;
    }

    /** Takes an order back. */
    void withdraw(int domain) {
        issued[domain] = NONE;
    }

    boolean isIssued(int domain) {
        return issued[domain] != NONE;
    }

    /** Whether an order binds a domain, somewhere. */
    boolean bind(int domain, int tick) {
        return issued[domain] != NONE && levers.works(lever[domain], tick, domain);
    }

    /** Whether it binds a region. */
    boolean bind(int domain, int tick, int region) {
        return bind(domain, tick) && levers.reaches(lever[domain], region);
    }

    /** Share of the time to the deadline that has gone, 1 or more once it has come. */
    double gone(int domain, int tick) {
        return (double) (tick - issued[domain]) / weeks[domain];
    }

    /** Whether the deadline has come. */
    boolean isExpired(int domain, int tick) {
        return tick - issued[domain] >= weeks[domain];
    }
}
