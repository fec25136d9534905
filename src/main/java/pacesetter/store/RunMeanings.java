package pacesetter.store;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.sweep.Sweep;

/** What the runs of a sweep mean, each combination of strategy and design point looked up once. */
final class RunMeanings implements PartIndex.Meanings {
    private final Sweep sweep;
    private final Map<Integer, Long> known = new HashMap<>(); // by point * strategies + place
    private final IdentityHashMap<Scenario, Map<Integer, Long>> executed =
            new IdentityHashMap<>(); // the last one, by strategy

    RunMeanings(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public long of(int place, int point) {
        int strategies = sweep.strategies().size();
        return known.computeIfAbsent(
                point * strategies + place,
                first -> Meaning.ofRun(sweep.scenario(point), sweep.strategies().get(place)));
    }

    /** The meaning of a run that was executed; runs of one scenario come together. */
    long of(Run run) {
        if (!executed.containsKey(run.scenario())) {
            executed.clear();
        }
        return executed.computeIfAbsent(run.scenario(), first -> new HashMap<>())
                .computeIfAbsent(run.strategy(), strategy -> Meaning.ofRun(run.scenario(), strategy));
    }
}
