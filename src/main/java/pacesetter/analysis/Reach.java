package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.store.StoredProgrammes;
import pacesetter.store.StoredStudy;

/**
 * How far practices reach in each part of a territory under some strategies, and who is left behind: the lowest tenth of the regions by
 * their mean performance. Runs come one by one and are kept as a few numbers.
 */
public final class Reach {
    private static final double TENTH = .1;

    private final Parts parts;
    private final List<Map<Integer, World>> worlds = new ArrayList<>(); // by strategy: by world

    /** Numbers by part. */
    private record World(List<Ended> parts, List<Integer> behind) {}

    /**
     * A part as a run ended.
     *
     * @param inForce share of programmes
     * @param performance mean over programmes
     * @param lowest the same of the lowest tenth of its regions
     */
    private record Ended(double inForce, double performance, double lowest) {}

    /** A region of the lowest tenth, and in which share of the worlds it is. */
    public record Behind(int region, double share) {}

    public Reach(Parts parts, int strategies) {
        this.parts = parts;
        for (int strategy = 0; strategy < strategies; strategy++) {
            worlds.add(new LinkedHashMap<>());
        }
    }

    /**
     * That of a study whose folder keeps its programmes.
     *
     * @throws pacesetter.store.BrokenResultsException if the folder says what cannot be
     */
    public static Reach of(StoredStudy study, Parts parts) throws IOException {
        Reach reach = new Reach(parts, study.strategies().size());
        List<String> regions = List.copyOf(parts.regions().keySet());
        Map<List<Integer>, Programmes> open = new LinkedHashMap<>(); // of one run: rows of a run stand together
        StoredProgrammes.read(study, (strategy, world, region, domain, isInForce, performance) -> {
            List<Integer> run = List.of(strategy, world);
            if (!open.containsKey(run)) {
                open.forEach((ended, programmes) -> programmes.end(ended.get(0), ended.get(1)));
                open.clear();
            }
            open.computeIfAbsent(run, begun -> reach.begin())
                    .add(regions.indexOf(region), parts.domains().indexOf(domain), isInForce, performance);
        });
        open.forEach((ended, programmes) -> programmes.end(ended.get(0), ended.get(1)));
        return reach;
    }

    public Parts parts() {
        return parts;
    }

    /** A run's programmes, as they come. */
    private final class Programmes {
        private final double[][] sums; // [part][region] of performance
        private final int[][] counts; // [part][region] programmes
        private final int[] inForce; // [part]

        private Programmes() {
            sums = new double[parts.parts().size()][parts.regions().size()];
            counts = new int[sums.length][parts.regions().size()];
            inForce = new int[sums.length];
        }

        void add(int region, int domain, boolean isInForce, double performance) {
            for (int p = 0; p < sums.length; p++) {
                Parts.Part part = parts.parts().get(p);
                if (part.regions().get(region) && part.domains().get(domain)) {
                    sums[p][region] += performance;
                    counts[p][region]++;
                    inForce[p] += isInForce ? 1 : 0;
                }
            }
        }

        /** Keeps what they come to. */
        void end(int strategy, int world) {
            List<Ended> ended =
                    IntStream.range(0, sums.length).mapToObj(this::ended).toList();
            worlds.get(strategy).put(world, new World(ended, lowest(0)));
        }

        private Ended ended(int part) {
            double all = Arrays.stream(counts[part]).sum();
            return new Ended(
                    inForce[part] / all,
                    Arrays.stream(sums[part]).sum() / all,
                    lowest(part).stream()
                            .mapToDouble(region -> mean(part, region))
                            .average()
                            .orElse(Double.NaN));
        }

        private double mean(int part, int region) {
            return sums[part][region] / counts[part][region];
        }

        private List<Integer> lowest(int part) {
            List<Integer> regions = IntStream.range(0, counts[part].length)
                    .filter(region -> counts[part][region] > 0)
                    .boxed()
                    .sorted(Comparator.comparingDouble(region -> mean(part, region)))
                    .toList();
            return regions.subList(0, (int) Math.ceil(TENTH * regions.size()));
        }
    }

    /** Begins a run. */
    private Programmes begin() {
        return new Programmes();
    }

    /** Takes in a run of a scenario that keeps adoptions, as far as it has gone. */
    public void add(int strategy, RunResult.Completed result) {
        Table table = result.table(RunTable.ADOPTIONS);
        Programmes programmes = begin();
        for (int row = 0; row < table.rows(); row++) {
            programmes.add(
                    (int) table.value(row, table.column("region")),
                    (int) table.value(row, table.column("domain")),
                    ReplicateTable.code(table, row, "status").equals("in_force")
                            || table.value(row, table.column("originator")) == 1,
                    table.value(row, table.column("final_performance")));
        }
        if (table.rows() > 0) {
            programmes.end(strategy, result.run().replicate());
        }
    }

    /** Worlds there are of a strategy. */
    public int worlds(int strategy) {
        return worlds.get(strategy).size();
    }

    /** Share of the programmes of a part that are in force. */
    public Estimate inForce(int strategy, int part) {
        return sample(strategy, part, Ended::inForce).share();
    }

    /** Mean performance of the programmes of a part. */
    public Estimate performance(int strategy, int part) {
        return sample(strategy, part, Ended::performance).mean();
    }

    /** The same of the lowest tenth of its regions. */
    public Estimate lowest(int strategy, int part) {
        return sample(strategy, part, Ended::lowest).mean();
    }

    /** Mean performance of a part under a strategy less that under another one, in the same worlds. */
    public Estimate difference(int strategy, int other, int part) {
        return Estimate.of(
                Pairing.pairs(sample(strategy, part, Ended::performance), sample(other, part, Ended::performance)));
    }

    private Sample sample(int strategy, int part, ToDoubleFunction<Ended> number) {
        Map<Integer, World> there = worlds.get(strategy);
        int most = there.keySet().stream().mapToInt(world -> world + 1).max().orElse(0);
        double[] values = new double[most];
        Arrays.fill(values, Double.NaN);
        there.forEach((world, kept) ->
                values[world] = number.applyAsDouble(kept.parts().get(part)));
        return Sample.of(values);
    }

    /** Who is in the lowest tenth of all regions, those in most worlds first. */
    public List<Behind> behind(int strategy) {
        int[] count = new int[parts.regions().size()];
        worlds.get(strategy).values().forEach(world -> world.behind().forEach(region -> count[region]++));
        return IntStream.range(0, count.length)
                .filter(region -> count[region] > 0)
                .mapToObj(region -> new Behind(region, count[region] / (double) worlds(strategy)))
                .sorted(Comparator.comparingDouble(Behind::share).reversed())
                .toList();
    }
}
