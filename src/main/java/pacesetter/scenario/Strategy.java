package pacesetter.scenario;

import java.util.List;

/** A named set of levers. */
public record Strategy(String id, Name name, List<Lever> levers) {
    public Strategy {
        levers = List.copyOf(levers);
    }
}
