package pacesetter.run;

import java.util.Arrays;

/** Follows when domains are first listed, and when they are nearly covered after that. */
final class ListingWatch {
    /** Share from which a domain's coverage counts as nearly complete. */
    private static final double NEARLY = .9;

    private final int[] first; // [domain] tick, -1 before
    private final int[] nearlyCovered; // [domain] first such tick from the listing on, -1 before
    private int count;

    ListingWatch(int domains) {
        first = new int[domains];
        Arrays.fill(first, -1);
        nearlyCovered = first.clone();
    }

    /** A listed domain at the end of a tick. */
    void add(int domain, int tick, double covered) {
        if (first[domain] < 0) {
            first[domain] = tick;
            count++;
        }
        if (nearlyCovered[domain] < 0 && covered >= NEARLY) {
            nearlyCovered[domain] = tick;
        }
    }

    /** Domains listed so far. */
    int count() {
        return count;
    }

    boolean has(int domain) {
        return first[domain] >= 0;
    }

    /** The tick of a domain's first listing, −1 before. */
    int first(int domain) {
        return first[domain];
    }

    /** Mean over some domains of the ticks from the first listing to 90 % covered, NaN if none got there. */
    double ticksToCovered(int[] domains) {
        return Arrays.stream(domains)
                .filter(d -> nearlyCovered[d] >= 0)
                .map(d -> nearlyCovered[d] + 1 - first[d])
                .average()
                .orElse(Double.NaN);
    }

    /** Share of those of some domains that are listed in which 90 % are not yet covered, NaN if none is listed. */
    double censored(int[] domains) {
        return Arrays.stream(domains)
                .filter(this::has)
                .mapToDouble(d -> nearlyCovered[d] < 0 ? 1 : 0)
                .average()
                .orElse(Double.NaN);
    }
}
