package pacesetter.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Orders to be (S9). The province can have so many domains under order at a time: what is asked for in a domain under
 * order comes at once, in others the oldest first, while there are places. What its lever no longer works for is forgotten.
 */
final class OrderQueue {
    private final Mandates mandates;
    private final int domains;
    private final int places; // domains that can be under order at a time
    private final List<Waiting> waiting = new ArrayList<>(); // oldest first

    /** An order that has been asked for. */
    record Waiting(Orders orders, int lever, int domain, int deadline) {}

    OrderQueue(Mandates mandates, Model model) {
        this.mandates = mandates;
        domains = model.programmes().domains();
        places = model.world().scenario().parameters().capacity().keyProjects();
    }

    void add(Orders orders, int lever, int domain, int deadline) {
        waiting.add(new Waiting(orders, lever, domain, deadline));
    }

    /** Whether an order of a kind waits. */
    boolean has(Orders orders, int domain) {
        return waiting.stream().anyMatch(one -> one.orders() == orders && one.domain() == domain);
    }

    /** Takes back what waits of a kind. */
    void remove(Orders orders, int domain) {
        waiting.removeIf(one -> one.orders() == orders && one.domain() == domain);
    }

    /** Domains in which something waits. */
    long size() {
        return waiting.stream().mapToInt(Waiting::domain).distinct().count();
    }

    /** Issues what there is a place for. */
    void release(int tick) {
        int free = waiting.isEmpty() ? 0 : places - underOrder(tick);
        for (Iterator<Waiting> left = waiting.iterator(); left.hasNext(); ) {
            Waiting next = left.next();
            boolean placed = mandates.bind(next.domain(), tick);
            if (!next.orders().levers().works(next.lever(), tick, next.domain())) {
                left.remove();
            } else if (placed || free > 0) {
                free -= placed ? 0 : 1;
                mandates.issue(next, tick);
                left.remove();
            }
        }
    }

    private int underOrder(int tick) {
        int count = 0;
        for (int d = 0; d < domains; d++) {
            count += mandates.bind(d, tick) ? 1 : 0;
        }
        return count;
    }
}
