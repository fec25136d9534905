package pacesetter.model;

import java.util.stream.Stream;

/** The roll-outs that each region has begun and not ended, in the order they began. */
final class Running {
    private final DomainList[] lists; // [region]

    Running(int regions) {
        lists = Stream.generate(DomainList::new).limit(regions).toArray(DomainList[]::new);
    }

    /** Of a region; to be read. */
    DomainList of(int region) {
        return lists[region];
    }

    void add(int region, int domain) {
        lists[region].add(domain);
    }

    /** A roll-out is over; it keeps its place until the end of the tick. */
    void end(int region, int domain) {
        lists[region].mark(domain);
    }

    /** A roll-out is over, and forgotten at once. */
    void remove(int region, int domain) {
        lists[region].mark(domain);
        lists[region].removeMarked();
    }

    /** Forgets what is over. */
    void tidy() {
        for (DomainList list : lists) {
            list.removeMarked();
        }
    }
}
