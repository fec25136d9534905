package pacesetter.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pacesetter.model.ground.World;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;

/**
 * Who sees whom: each region's group and its other neighbours. A group is kept as a group, so that what
 * all its members share is found once.
 */
final class Peers {
    private final int[] group; // [region]
    private final int[][] members; // [group] regions, ascending
    private final int[][] others; // [region] neighbours outside the group, ascending
    private final double[] weights; // [region] summed weight of group and others, itself left out
    private final double[] least; // [group] the lowest such sum above 0 of its members

    private Peers(int[] group, List<List<Integer>> others, World world) {
        int regions = group.length;
        this.group = group;
        int groups = 0;
        for (int g : group) {
            groups = Math.max(groups, g + 1);
        }
        List<List<Integer>> gathered = lists(groups);
        for (int r = 0; r < regions; r++) {
            gathered.get(group[r]).add(r);
        }
        members = arrays(gathered);
        this.others = arrays(others);
        weights = new double[regions];
        for (int r = 0; r < regions; r++) {
            for (int member : members[group[r]]) {
                weights[r] += member == r ? 0 : world.weight(member);
            }
            for (int other : this.others[r]) {
                weights[r] += world.weight(other);
            }
        }
        least = new double[groups];
        Arrays.fill(least, Double.MAX_VALUE);
        for (int r = 0; r < regions; r++) {
            least[group[r]] = weights[r] > 0 ? Math.min(least[group[r]], weights[r]) : least[group[r]];
        }
    }

    /** The strategy's learning network, else groups and borders. */
    static Peers of(World world, Strategy strategy) {
        Optional<Lever.Graph> graph = strategy.levers().stream()
                .filter(lever -> lever.type() == LeverType.NETWORK)
                .map(lever -> lever.choice("graph", Lever.Graph.class))
                .findFirst();
        return graph.isPresent() ? network(world, graph.get()) : geography(world);
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
        return new Peers(group, others, world);
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
        return new Peers(group, others, world);
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>();
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

    /** A region's neighbours outside its group; not to be changed. */
    int[] others(int region) {
        return others[region];
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
