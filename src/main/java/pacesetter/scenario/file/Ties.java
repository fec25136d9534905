package pacesetter.scenario.file;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Network;

/** Collects what a table says of pairs of regions; a pair that stands there several times counts as often. */
final class Ties {
    private final SortedMap<Long, Double> weights = new TreeMap<>();

    void add(int from, int to, double weight) {
        weights.merge(pair(from, to), weight, Double::sum);
    }

    private static long pair(int from, int to) {
        return (long) from << 32 | to;
    }

    private static int from(long pair) {
        return (int) (pair >> 32);
    }

    private static int to(long pair) {
        return (int) pair;
    }

    /** Neighbours, whichever way round they came. */
    Borders borders() {
        return new Borders(bothWays().keySet().stream()
                .filter(pair -> from(pair) < to(pair))
                .map(pair -> new Borders.Pair(from(pair), to(pair)))
                .toList());
    }

    /** Who sees whom: the first of a pair the second, and if not directed, the second the first as well. */
    Network network(boolean directed) {
        List<Network.Tie> ties = (directed ? weights : bothWays())
                .entrySet().stream()
                        .map(tie -> new Network.Tie(from(tie.getKey()), to(tie.getKey()), tie.getValue()))
                        .toList();
        return new Network(ties);
    }

    /** Each pair in both directions; where a table has both, the larger weight. */
    private SortedMap<Long, Double> bothWays() {
        SortedMap<Long, Double> both = new TreeMap<>(weights);
        for (Map.Entry<Long, Double> tie : weights.entrySet()) {
            both.merge(pair(to(tie.getKey()), from(tie.getKey())), tie.getValue(), Math::max);
        }
        return both;
    }
}
