package pacesetter.store;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import pacesetter.run.Run;
import pacesetter.scenario.Scenario;
import pacesetter.sweep.Sweep;

/** What the runs of a sweep mean, looked up once for each design point and strategy. */
final class RunMeanings implements PartIndex.Meanings {
    private final Sweep sweep;
    private final IdentityHashMap<Object, String> ofBase =
            new IdentityHashMap<>(); // by part: variants share most of them
    private final Map<Integer, long[]> known = new HashMap<>(); // by design point, [place of the strategy]

    RunMeanings(Sweep sweep) {
        this.sweep = sweep;
        Meaning.ofParts(sweep.base(), part -> ofBase.computeIfAbsent(part, Meaning::text));
    }

    @Override
    public long of(int place, int point) {
        return known.computeIfAbsent(point, first -> all(sweep.scenario(point)))[place];
    }

    /** The meaning of a run that was executed, with the scenario it was executed with. */
    long of(Run run) {
        long[] meanings = known.computeIfAbsent(sweep.point(run.id()), first -> all(run.scenario()));
        return meanings[sweep.place(run.id())];
    }

    private long[] all(Scenario scenario) {
        Map<String, String> parts =
                Meaning.ofParts(scenario, part -> ofBase.containsKey(part) ? ofBase.get(part) : Meaning.text(part));
        return sweep.strategies().stream()
                .mapToLong(
                        strategy -> Meaning.ofRun(parts, scenario.strategies().get(strategy)))
                .toArray();
    }
}
