package pacesetter.claims;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.analysis.Sample;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Study;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;

/** Makes the runs that quantities are taken of, each once, in the worlds of seed 1. */
final class Laboratory {
    private static final long SEED = 1;

    private final Map<String, double[]> numbers = new HashMap<>();

    /**
     * Makes all runs that some quantities need.
     *
     * @param worlds most replicates of a setting
     */
    Laboratory(List<Quantity> quantities, int worlds) throws IOException, InterruptedException {
        Map<Setting, Set<String>> needed = new LinkedHashMap<>();
        for (Quantity quantity : quantities) {
            for (Setting setting : List.of(quantity.setting(), quantity.lessSetting())) {
                needed.computeIfAbsent(setting, any -> new LinkedHashSet<>()).addAll(quantity.strategies(setting));
            }
        }
        for (Map.Entry<Setting, Set<String>> setting : needed.entrySet()) {
            run(setting.getKey(), List.copyOf(setting.getValue()), worlds);
        }
    }

    private void run(Setting setting, List<String> strategies, int worlds) throws IOException, InterruptedException {
        if (strategies.isEmpty()) {
            return;
        }
        Scenario scenario = ScenarioReader.read(Path.of(setting.scenario()), setting.values());
        List<Integer> indices = new ArrayList<>();
        for (String strategy : strategies) {
            indices.add(scenario.strategies().indexOf(scenario.strategy(strategy)));
        }
        int replicates = Math.min(worlds, setting.replicates());
        Study study = new Study(
                scenario,
                indices,
                replicates,
                SEED,
                scenario.calendar().ticks(),
                setting.twin() ? Run.Null.TWIN : Run.Null.OFF);
        study.execute(Runtime.getRuntime().availableProcessors(), result -> {
            RunResult.Completed done = (RunResult.Completed) result;
            String strategy = scenario.strategies().get(done.run().strategy()).id();
            keep(setting, strategy, done, scenario, replicates);
        });
    }

    private void keep(Setting setting, String strategy, RunResult.Completed done, Scenario scenario, int replicates) {
        int replicate = done.run().replicate();
        Table outcomes = Optional.ofNullable(done.tables().get(RunTable.RUNS)).orElseThrow();
        for (int column = 0; column < outcomes.columns().size(); column++) {
            at(setting, strategy, outcomes.columns().get(column).name(), replicates)[replicate] =
                    outcomes.value(0, column);
        }
        Table targets = Optional.ofNullable(done.tables().get(RunTable.TARGETS)).orElseThrow();
        for (int target = 0; target < scenario.targets().size(); target++) {
            String id = scenario.targets().get(target).id();
            at(setting, strategy, "target:" + id, replicates)[replicate] =
                    targets.value(target, targets.column("simulated"));
            at(setting, strategy, "chance:" + id, replicates)[replicate] =
                    targets.value(target, targets.column("chance"));
        }
    }

    private double[] at(Setting setting, String strategy, String outcome, int replicates) {
        return numbers.computeIfAbsent(key(setting, strategy, outcome), any -> new double[replicates]);
    }

    private static String key(Setting setting, String strategy, String outcome) {
        return setting + " " + strategy + " " + outcome;
    }

    /** The numbers of an outcome, world by world. */
    Sample sample(Setting setting, String strategy, String outcome) {
        double[] found = numbers.get(key(setting, strategy, outcome));
        if (found == null) {
            throw new IllegalArgumentException("no outcome " + outcome + " of " + strategy);
        }
        return Sample.of(found);
    }
}
