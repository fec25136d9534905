package pacesetter.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import pacesetter.analysis.Sample;
import pacesetter.model.Pressures;
import pacesetter.model.ground.World;
import pacesetter.run.Execution;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.scenario.Scenario;

/**
 * Numbers of some strategies in the same worlds, replicate by replicate: two experiments with the same seed are paired, as
 * are two strategies of one.
 */
final class Experiment {
    static final long SEED = 2018;

    /** A run that is over, in its world. */
    record Trial(World world, RunResult.Completed result) {}

    /** Makes a run in a world and takes numbers of it, by name. */
    interface Observer {
        Map<String, Double> of(Run run, World world);
    }

    /** From what a run leaves. */
    static final Observer TABLES = (run, world) -> Measures.of(new Trial(world, Execution.of(run, world)));

    /** From inside the model. */
    static final Observer INSIDE =
            (run, world) -> Pressures.watch(world, run.scenario().strategies().get(run.strategy()));

    private final Map<String, Sample> samples; // by strategy and measure

    private Experiment(Map<String, Sample> samples) {
        this.samples = samples;
    }

    /** Runs strategies in worlds. */
    static Experiment run(Scenario scenario, int replicates, Observer observer, String... strategies) {
        List<Map<String, Double>> rows = inParallel(replicates, replicate -> {
            Map<String, Double> numbers = new LinkedHashMap<>();
            World world = World.of(scenario, run(scenario, 0, replicate).seed());
            for (String strategy : strategies) {
                int index = scenario.strategies().indexOf(scenario.strategy(strategy));
                observer.of(run(scenario, index, replicate), world)
                        .forEach((name, number) -> numbers.put(key(strategy, name), number));
            }
            return numbers;
        });
        Map<String, Sample> samples = new LinkedHashMap<>();
        for (String key : rows.get(0).keySet()) {
            samples.put(
                    key,
                    Sample.of(rows.stream()
                            .mapToDouble(row -> row.getOrDefault(key, Double.NaN))
                            .toArray()));
        }
        return new Experiment(samples);
    }

    private static Run run(Scenario scenario, int strategy, int replicate) {
        return new Run(
                0, scenario, strategy, replicate, SEED, scenario.calendar().ticks(), Run.Null.OFF);
    }

    /** A number of every replicate, found on all processors. */
    static <T> List<T> inParallel(int replicates, IntFunction<T> work) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Callable<T>> tasks = new ArrayList<>();
            for (int replicate = 0; replicate < replicates; replicate++) {
                int number = replicate;
                tasks.add(() -> work.apply(number));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> future : pool.invokeAll(tasks)) {
                done.add(future.get());
            }
            return done;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static String key(String strategy, String measure) {
        return strategy + " " + measure;
    }

    Sample of(String strategy, String measure) {
        Sample sample = samples.get(key(strategy, measure));
        if (sample == null) {
            throw new IllegalArgumentException("not measured: " + key(strategy, measure));
        }
        return sample;
    }

    /** A strategy less another, replicate by replicate. */
    Sample difference(String strategy, String other, String measure) {
        return of(strategy, measure).minus(of(other, measure));
    }

    /** A number of a strategy less one of another, replicate by replicate. */
    Sample difference(String strategy, String measure, String other, String otherMeasure) {
        return of(strategy, measure).minus(of(other, otherMeasure));
    }
}
