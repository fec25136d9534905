package pacesetter.store;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.sweep.Sweep;

/** What the runs of a sweep mean, looked up once for each scenario and strategy. */
final class RunMeanings implements PartIndex.Meanings {
    private final Sweep sweep;
    private final Map<Integer, long[]> known = new HashMap<>(); // by design point, [place of the strategy]
    private final IdentityHashMap<Scenario, long[]> executed = new IdentityHashMap<>(); // the last one alone

    RunMeanings(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public long of(int place, int point) {
        return known.computeIfAbsent(point, first -> all(sweep.scenario(point)))[place];
    }

    /** The meaning of a run that was executed; runs of one scenario come together. */
    long of(Run run) {
        if (!executed.containsKey(run.scenario())) {
            executed.clear();
        }
        long[] meanings = executed.computeIfAbsent(run.scenario(), this::all);
        return meanings[sweep.strategies().indexOf(run.strategy())];
    }

    private long[] all(Scenario scenario) {
        Map<String, String> parts = Meaning.ofParts(scenario);
        return sweep.strategies().stream()
                .mapToLong(
                        strategy -> Meaning.ofRun(parts, scenario.strategies().get(strategy)))
                .toArray();
    }
}
