package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pacesetter.scenario.Target;
import pacesetter.store.StoredStudy;
import pacesetter.store.StoredTarget;

/**
 * How adoption went on as it was observed and as it was simulated, over the same domains, read from the targets of a study: of
 * the domains that may choose parameters, or of those held out.
 */
public record AdoptionTargets(boolean heldOut, List<StoredTarget> targets) {
    public AdoptionTargets {
        targets = List.copyOf(targets);
    }

    /** What a study has of them: both, one or none. */
    public static List<AdoptionTargets> of(StoredStudy study) throws IOException {
        List<StoredTarget> all = StoredTarget.of(study, Target.DERIVED_ADOPTED);
        List<AdoptionTargets> found = new ArrayList<>();
        for (boolean heldOut : new boolean[] {false, true}) {
            List<StoredTarget> some = all.stream()
                    .filter(target -> target.id().startsWith(Target.DERIVED_HELD_OUT) == heldOut)
                    .toList();
            if (!some.isEmpty()) {
                found.add(new AdoptionTargets(heldOut, some));
            }
        }
        return List.copyOf(found);
    }

    /** What was simulated under a strategy. */
    public Band band(int strategy) {
        SortedMap<Integer, List<Double>> numbers = new TreeMap<>();
        for (StoredTarget target : targets) {
            numbers.put(target.tick(), target.simulated().get(strategy));
        }
        numbers.values().removeIf(List::isEmpty);
        return Band.of(numbers);
    }
}
