package pacesetter.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a region sees of its peers' measured performance in a domain: who is best among them, and which share is ahead of it.
 * Found anew whenever the province has measured.
 */
final class Rivalry {
    private static final int SORT_FROM = 24;

    private final int domain;
    private final Peers peers;
    private final Lots lots;
    private final Levers leagues;
    private final boolean competes;
    private final Readings measured;
    private final int[] best; // [region] peer with the highest measured performance, -1 if none
    private final float[] ahead; // [region] share of rivals ahead

    /** @param competes whether anything hangs on who is ahead */
    Rivalry(int domain, Peers peers, Lots lots, Levers leagues, boolean competes, Readings measured) {
        this.domain = domain;
        this.peers = peers;
        this.lots = lots;
        this.leagues = leagues;
        this.competes = competes;
        this.measured = measured;
        best = new int[measured.size()];
        ahead = new float[best.length];
    }

    /** The peer with the highest measured performance, −1 if the region sees nobody. */
    int best(int region) {
        return best[region];
    }

    /** Share of rivals whose measured performance is above the region's own. */
    double ahead(int region) {
        return ahead[region];
    }

    /** Looks around after a measurement: for the best peer as long as nothing is listed, and for rivals ahead. */
    void look(InPrint print, int tick) {
        if (!print.isListed(domain)) {
            findBest();
        }
        if (competes) {
            countAhead(tick);
        }
    }

    /** Looks for the best peer of every region. */
    void findBest() {
        for (int g = 0; g < peers.groups(); g++) {
            int[] members = peers.members(g);
            int first = -1;
            int second = -1;
            for (int r : members) {
                if (first < 0 || lots.precedes(r, first, measured)) {
                    second = first;
                    first = r;
                } else if (second < 0 || lots.precedes(r, second, measured)) {
                    second = r;
                }
            }
            for (int r : members) {
                int found = r == first ? second : first;
                for (int other : peers.others(r)) {
                    if (found < 0 || lots.precedes(other, found, measured)) {
                        found = other;
                    }
                }
                best[r] = found;
            }
        }
    }

    /** Counts rivals ahead: among peers, or among all regions where a league table works. */
    void countAhead(int tick) {
        for (int g = 0; g < peers.groups(); g++) {
            countAhead(peers.members(g));
        }
        int regions = measured.size();
        if (leagues.work(tick, domain) && regions > 1) {
            double[] sorted = sorted(IntStream.range(0, regions).toArray());
            for (int r = 0; r < regions; r++) {
                if (leagues.work(tick, domain, r)) {
                    ahead[r] = (float) above(sorted, measured.at(r)) / (regions - 1);
                }
            }
        }
    }

    private void countAhead(int[] members) {
        double[] sorted = sorted(members.length >= SORT_FROM ? members : new int[0]);
        for (int r : members) {
            double own = measured.at(r);
            int count = members.length >= SORT_FROM ? above(sorted, own) : ahead(members, own);
            count += ahead(peers.others(r), own);
            ahead[r] = peers.count(r) > 0 ? (float) count / peers.count(r) : 0;
        }
    }

    private double[] sorted(int[] rivals) {
        double[] sorted = new double[rivals.length];
        for (int i = 0; i < rivals.length; i++) {
            sorted[i] = measured.at(rivals[i]);
        }
        Arrays.sort(sorted);
        return sorted;
    }

    private int ahead(int[] rivals, double own) {
        int count = 0;
        for (int rival : rivals) {
            count += measured.at(rival) > own ? 1 : 0;
        }
        return count;
    }

    /** How many of sorted values exceed a value that is one of them. */
    private static int above(double[] sorted, double value) {
        int at = Arrays.binarySearch(sorted, value);
        int last = at < 0 ? -at - 2 : at;
        while (last + 1 < sorted.length && sorted[last + 1] <= value) {
            last++;
        }
        return sorted.length - 1 - last;
    }
}
