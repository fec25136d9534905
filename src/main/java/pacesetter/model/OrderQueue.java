package pacesetter.model;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Orders to be (S9). The province can have so many domains under order at a time: what is asked for in a domain under
 * order comes at once, in others the oldest first, while there are places. What its lever no longer works for is forgotten.
 */
final class OrderQueue {
    private final Field[] fields;
    private final int places; // domains that can be under order at a time
    private final List<Waiting> waiting = new ArrayList<>(); // oldest first

    /** An order that has been asked for. */
    record Waiting(Levers levers, int lever, int domain, int deadline) {}

    OrderQueue(Field[] fields, int places) {
        this.fields = fields;
        this.places = places;
    }

    void add(Levers levers, int lever, int domain, int deadline) {
        waiting.add(new Waiting(levers, lever, domain, deadline));
    }

    /** Whether an order of a kind waits. */
    boolean has(Levers levers, int domain) {
        return waiting.stream().anyMatch(one -> one.levers() == levers && one.domain() == domain);
    }

    /** Takes back what waits of a kind. */
    void remove(Levers levers, int domain) {
        waiting.removeIf(one -> one.levers() == levers && one.domain() == domain);
    }

    /** Domains in which something waits. */
    long size() {
        return waiting.isEmpty()
                ? 0
                : waiting.stream().mapToInt(Waiting::domain).distinct().count();
    }

    /** Issues what there is a place for. */
    void release(int tick, Consumer<Waiting> issue) {
        int free = waiting.isEmpty() ? 0 : places - underOrder(tick);
        for (Iterator<Waiting> left = waiting.iterator(); left.hasNext(); ) {
            Waiting next = left.next();
            boolean placed = fields[next.domain()].binding().kinds(tick) != 0;
            if (!next.levers().works(next.lever(), tick, next.domain())) {
                left.remove();
            } else if (placed || free > 0) {
                free -= placed ? 0 : 1;
                issue.accept(next);
                left.remove();
            }
        }
    }

    private int underOrder(int tick) {
        int count = 0;
        for (Field field : fields) {
            count += field.binding().kinds(tick) != 0 ? 1 : 0;
        }
        return count;
    }
}
