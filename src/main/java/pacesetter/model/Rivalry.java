package pacesetter.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a region sees of its peers' measured performance in a domain: who is best among them, and which share is ahead of it.
 * It changes whenever the province has measured.
 */
final class Rivalry {
    private static final int SORT_FROM = 24;
    private static final double[] NOT_YET = {};

    private final int domain;
    private final Peers peers;
    private final Lots lots;
    private final Levers leagues;
    private final Readings measured;
    private final int[] best; // [region] peer with the highest measured performance, -1 if none
    private final double[][] sorted; // [group, last all] measured, ascending; empty until asked for
    private int looked; // tick of the latest measurement

    Rivalry(int domain, Peers peers, Lots lots, Levers leagues, Readings measured) {
        this.domain = domain;
        this.peers = peers;
        this.lots = lots;
        this.leagues = leagues;
        this.measured = measured;
        best = new int[measured.size()];
        sorted = new double[peers.groups() + 1][0];
    }

    /** The peer with the highest measured performance, −1 if the region sees nobody. */
    int best(int region) {
        return best[region];
    }

    /** Looks around after a measurement; for the best peer only as long as nothing is listed. */
    void look(InPrint print, int tick) {
        looked = tick;
        Arrays.fill(sorted, NOT_YET);
        if (!print.isListed(domain)) {
            findBest();
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

    /** Share of rivals whose measured performance is above the region's own: of peers, or of all where a league table works. */
    double ahead(int region) {
        double own = measured.at(region);
        int regions = measured.size();
        if (regions > 1 && leagues.work(looked, domain, region)) {
            return (float) above(peers.groups(), own) / (regions - 1);
        }
        int group = peers.group(region);
        int[] members = peers.members(group);
        int count = members.length < SORT_FROM ? ahead(members, own) : above(group, own);
        count += ahead(peers.others(region), own);
        return peers.count(region) > 0 ? (float) count / peers.count(region) : 0;
    }

    private int ahead(int[] rivals, double own) {
        int count = 0;
        for (int rival : rivals) {
            count += measured.at(rival) > own ? 1 : 0;
        }
        return count;
    }

    /** How many of a group, or of all, exceed a value that is one of them. */
    private int above(int group, double value) {
        double[] values = sorted[group];
        if (values.length == 0) {
            values = sort(group);
            sorted[group] = values;
        }
        int at = Arrays.binarySearch(values, value);
        int last = at < 0 ? -at - 2 : at;
        while (last + 1 < values.length && values[last + 1] <= value) {
            last++;
        }
        return values.length - 1 - last;
    }

    private double[] sort(int group) {
        IntStream who =
                group < peers.groups() ? Arrays.stream(peers.members(group)) : IntStream.range(0, measured.size());
        return who.mapToDouble(measured::at).sorted().toArray();
    }
}
