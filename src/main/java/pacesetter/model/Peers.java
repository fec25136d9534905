package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.model.ground.World;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Network;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;

/**
 * Who sees whom: each region's group and its other neighbours. A group is kept as a group, so that what
 * all its members share is found once. In a scenario's own network groups are regions, and ties have weights.
 */
final class Peers {
    private final int[] group; // [region]
    private final int[][] members; // [group] regions, ascending
    private final int[][] others; // [region] whom it sees outside the group, ascending
    private final int[][] seers; // [region] who sees it from outside the group, ascending
    private final double[][] ties; // [region] what its own weight is multiplied with for each of them
    private final double[] own; // [region] weight
    private final double[] weights; // [region] summed weight of all it sees
    private final double[] least; // [group] the lowest such sum above 0 of its members

    private Peers(int[] group, int[][] others, double[][] strengths, double[] own) {
        int regions = group.length;
        this.group = group;
        this.others = others;
        this.own = own;
        int groups = Arrays.stream(group).max().orElse(-1) + 1;
        List<List<Integer>> gathered = lists(groups);
        for (int r = 0; r < regions; r++) {
            gathered.get(group[r]).add(r);
        }
        members = arrays(gathered);
        weights = new double[regions];
        List<List<Integer>> seeing = lists(regions);
        List<List<Double>> strong = lists(regions);
        for (int r = 0; r < regions; r++) {
            for (int member : members[group[r]]) {
                weights[r] += member == r ? 0 : own[member];
            }
            for (int i = 0; i < others[r].length; i++) {
                int other = others[r][i];
                weights[r] += own[other] * strengths[r][i];
                seeing.get(other).add(r);
                strong.get(other).add(strengths[r][i]);
            }
        }
        seers = arrays(seeing);
        ties = strong.stream()
                .map(list -> list.stream().mapToDouble(Double::doubleValue).toArray())
                .toArray(double[][]::new);
        least = new double[groups];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int r = 0; r < regions; r++) {
            least[group[r]] = weights[r] > 0 ? Math.min(least[group[r]], weights[r]) : least[group[r]];
        }
    }

    /** Peers who count by their weight in the world. */
    private static Peers alike(int[] group, List<List<Integer>> others, World world) {
        int[][] seen = arrays(others);
        double[][] strengths = new double[seen.length][];
        for (int r = 0; r < seen.length; r++) {
            strengths[r] = new double[seen[r].length];
            Arrays.fill(strengths[r], 1);
        }
        double[] own =
                IntStream.range(0, seen.length).mapToDouble(world::weight).toArray();
        return new Peers(group, seen, strengths, own);
    }

    /** The strategy's learning network, else the scenario's, else groups and borders. */
    static Peers of(World world, Strategy strategy) {
        Optional<Lever.Graph> graph = strategy.levers().stream()
                .filter(lever -> lever.type() == LeverType.NETWORK)
                .map(lever -> lever.choice("graph", Lever.Graph.class))
                .findFirst();
        if (graph.isPresent()) {
            return network(world, graph.get());
        }
        return world.scenario().network().map(ties -> of(world, ties)).orElseGet(() -> geography(world));
    }

    /** The ties of a scenario, which alone say how much anybody counts. */
    private static Peers of(World world, Network network) {
        int regions = world.scenario().regions().size();
        List<List<Network.Tie>> seen = lists(regions);
        network.ties().forEach(tie -> seen.get(tie.from()).add(tie));
        int[][] others = new int[regions][];
        double[][] strengths = new double[regions][];
        for (int r = 0; r < regions; r++) {
            others[r] = seen.get(r).stream().mapToInt(Network.Tie::to).toArray();
            strengths[r] = seen.get(r).stream().mapToDouble(Network.Tie::weight).toArray();
        }
        double[] own = new double[regions];
        Arrays.fill(own, 1);
        return new Peers(IntStream.range(0, regions).toArray(), others, strengths, own);
    }

    private static Peers geography(World world) {
        Scenario scenario = world.scenario();
        int[] group = scenario.regions().stream()
                .mapToInt(scenario.tiers().hasGroups() ? Region::group : Region::index)
                .toArray();
        List<List<Integer>> others = lists(group.length);
        for (Borders.Pair pair : scenario.borders().pairs()) {
            if (group[pair.a()] != group[pair.b()]) {
                others.get(pair.a()).add(pair.b());
                others.get(pair.b()).add(pair.a());
            }
        }
        return alike(group, others, world);
    }

    private static Peers network(World world, Lever.Graph graph) {
        int regions = world.scenario().regions().size();
        int[] group = new int[regions];
        List<List<Integer>> others = lists(regions);
        int reach = switch (graph) {
            case COMPLETE -> 0;
            case PATH, RING -> 1;
            case LATTICE -> 2;
        };
        for (int r = 0; r < regions; r++) {
            group[r] = graph == Lever.Graph.COMPLETE ? 0 : r;
            for (int step = -reach; step <= reach; step++) {
                int other = r + step;
                boolean inside = other >= 0 && other < regions;
                int wrapped = Math.floorMod(other, regions);
                if (wrapped != r
                        && (inside || graph != Lever.Graph.PATH)
                        && !others.get(r).contains(wrapped)) {
                    others.get(r).add(wrapped);
                }
            }
        }
        return alike(group, others, world);
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private static int[][] arrays(List<List<Integer>> lists) {
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
    }

    int group(int region) {
        return group[region];
    }

    int groups() {
        return members.length;
    }

    /** The group's regions; not to be changed. */
    int[] members(int group) {
        return members[group];
    }

    /** Whom a region sees outside its group; not to be changed. */
    int[] others(int region) {
        return others[region];
    }

    /** Who sees a region from outside its group; not to be changed. */
    int[] seers(int region) {
        return seers[region];
    }

    /** What the weight of a region is multiplied with for each of these; not to be changed. */
    double[] ties(int region) {
        return ties[region];
    }

    /** A region's own weight among what others see. */
    double ownWeight(int region) {
        return own[region];
    }

    /** The lowest summed weight of all that a member of a group sees, of those that see anybody. */
    double leastWeight(int group) {
        return least[group];
    }

    /** Summed weight of all a region sees. */
    double weight(int region) {
        return weights[region];
    }

    /** How many a region sees. */
    int count(int region) {
        return members[group[region]].length - 1 + others[region].length;
    }
}
