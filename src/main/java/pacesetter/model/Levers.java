package pacesetter.model;

import java.util.ArrayList;
import java.util.List;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;

/** The levers of one kind in a strategy, asked where and when they work. */
final class Levers<L extends Lever> {
    private final List<L> levers = new ArrayList<>();
    private final int[] prefectures; // [region]

    private Levers(Class<L> kind, Strategy strategy, Scenario scenario) {
        for (Lever lever : strategy.levers()) {
            if (kind.isInstance(lever)) {
                levers.add(kind.cast(lever));
            }
        }
        prefectures = scenario.regions().stream()
                .mapToInt(pacesetter.scenario.Region::prefecture)
                .toArray();
    }

    static <L extends Lever> Levers<L> of(Class<L> kind, Model model) {
        return new Levers<>(kind, model.strategy(), model.world().scenario());
    }

    boolean isEmpty() {
        return levers.isEmpty();
    }

    List<L> all() {
        return levers;
    }

    /** Whether one works on a domain in a tick, somewhere. */
    boolean work(int tick, int domain) {
        for (L lever : levers) {
            if (lever.scope().covers(tick, domain)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a lever's scope has a region in it. */
    boolean reach(L lever, int region) {
        return lever.scope().reaches(prefectures[region]);
    }

    /** Whether one works on a domain in a tick in a region. */
    boolean work(int tick, int domain, int region) {
        for (L lever : levers) {
            if (lever.scope().covers(tick, domain) && reach(lever, region)) {
                return true;
            }
        }
        return false;
    }
}
