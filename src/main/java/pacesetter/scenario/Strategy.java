package pacesetter.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

/**
 * A named set of levers.
 *
 * @param measured whether the province measures; without that regions see one another with the error of a visit
 */
public record Strategy(String id, Name name, boolean measured, List<Lever> levers) {
    public Strategy {
        levers = List.copyOf(levers);
    }

    /** A strategy under which the province measures. */
    public Strategy(String id, Name name, List<Lever> levers) {
        this(id, name, true, levers);
    }

    /**
     * This strategy until before a tick, and the levers of another from then on. A lever that both have works on without a
     * break; until the tick nothing differs from this strategy.
     *
     * @param id of the new strategy
     * @return nothing if the two have other networks or one measures and the other does not, which cannot change while a
     *     run goes on
     */
    public Optional<Strategy> switchedTo(Strategy other, int tick, String id, Name name) {
        if (!networks().equals(other.networks()) || measured != other.measured) {
            return Optional.empty();
        }
        List<Lever> levers = new ArrayList<>();
        List<Lever> coming = new ArrayList<>();
        for (Lever lever : other.levers) {
            Scope scope = lever.scope();
            if (scope.stop() > tick) {
                coming.add(lever.in(scope.during(Math.max(scope.start(), tick), scope.stop())));
            }
        }
        for (Lever lever : this.levers) {
            Scope scope = lever.scope();
            if (scope.start() < tick) {
                Lever rest = lever.in(scope.during(tick, scope.stop()));
                boolean goesOn = scope.stop() <= tick || coming.remove(rest);
                levers.add(goesOn ? lever : lever.in(scope.during(scope.start(), tick)));
            }
        }
        levers.addAll(coming);
        return Optional.of(new Strategy(id, name, measured, levers));
    }

    private List<Lever> networks() {
        return levers.stream()
                .filter(lever -> lever.type() == LeverType.NETWORK)
                .toList();
    }
}
