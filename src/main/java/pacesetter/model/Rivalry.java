package pacesetter.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a region sees of its peers' measured performance: who is best among them, and which share is ahead of it. Found
 * anew whenever the province has measured.
 */
final class Rivalry {
    private static final int SORT_FROM = 24;

    private final Programmes programmes;
    private final Peers peers;
    private final int regions;
    private final double[] measured; // the programmes' own array
    private final int[] best; // [domain * regions + region] peer with the highest measured performance, -1 if none
    private final float[] ahead; // [domain * regions + region] share of rivals ahead
    private final double[] sorted; // work space of a group or of all
    private final int[] all; // every region

    Rivalry(Programmes programmes, Peers peers) {
        this.programmes = programmes;
        this.peers = peers;
        regions = programmes.regions();
        measured = programmes.measured;
        best = new int[measured.length];
        ahead = new float[measured.length];
        sorted = new double[regions];
        all = IntStream.range(0, regions).toArray();
    }

    /** The peer with the highest measured performance, −1 if the region sees nobody. */
    int best(int cell) {
        return best[cell];
    }

    /** Share of rivals whose measured performance is above the region's own. */
    double ahead(int cell) {
        return ahead[cell];
    }

    /** Looks for the best peer of every region in a domain. */
    void findBest(int domain) {
        int offset = domain * regions;
        for (int g = 0; g < peers.groups(); g++) {
            int[] members = peers.members(g);
            int first = -1;
            int second = -1;
            for (int r : members) {
                if (first < 0 || programmes.precedes(offset + r, offset + first, measured)) {
                    second = first;
                    first = r;
                } else if (second < 0 || programmes.precedes(offset + r, offset + second, measured)) {
                    second = r;
                }
            }
            for (int r : members) {
                int found = r == first ? second : first;
                for (int other : peers.others(r)) {
                    if (found < 0 || programmes.precedes(offset + other, offset + found, measured)) {
                        found = other;
                    }
                }
                best[offset + r] = found;
            }
        }
    }

    /** Counts rivals ahead: among peers, or among all regions where a league table works. */
    void countAhead(int domain, Levers leagues, int tick) {
        int offset = domain * regions;
        for (int g = 0; g < peers.groups(); g++) {
            countAhead(peers.members(g), offset);
        }
        if (leagues.work(tick, domain) && regions > 1) {
            sort(all, offset);
            for (int r = 0; r < regions; r++) {
                if (leagues.work(tick, domain, r)) {
                    ahead[offset + r] = (float) above(regions, measured[offset + r]) / (regions - 1);
                }
            }
        }
    }

    private void countAhead(int[] members, int offset) {
        boolean sort = members.length >= SORT_FROM;
        if (sort) {
            sort(members, offset);
        }
        for (int r : members) {
            double own = measured[offset + r];
            int count = sort ? above(members.length, own) : ahead(members, offset, own);
            count += ahead(peers.others(r), offset, own);
            ahead[offset + r] = peers.count(r) > 0 ? (float) count / peers.count(r) : 0;
        }
    }

    private void sort(int[] rivals, int offset) {
        for (int i = 0; i < rivals.length; i++) {
            sorted[i] = measured[offset + rivals[i]];
        }
        Arrays.sort(sorted, 0, rivals.length);
    }

    private int ahead(int[] rivals, int offset, double own) {
        int count = 0;
        for (int rival : rivals) {
            count += measured[offset + rival] > own ? 1 : 0;
        }
        return count;
    }

    /** How many of the first {@code length} sorted values exceed a value that is one of them. */
    private int above(int length, double value) {
        int at = Arrays.binarySearch(sorted, 0, length, value);
        int last = at < 0 ? -at - 2 : at;
        while (last + 1 < length && sorted[last + 1] <= value) {
            last++;
        }
        return length - 1 - last;
    }
}
