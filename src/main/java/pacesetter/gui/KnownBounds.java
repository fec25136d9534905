package pacesetter.gui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;

/** Bounds that were found for some parameters, until one of their values changes: finding them takes about a millisecond each. */
final class KnownBounds {
    private final Map<String, Bounds> known = new HashMap<>();
    private Optional<Parameters> of = Optional.empty();

    Bounds of(Parameters now, ParameterDeclaration declared) {
        if (of.filter(now::equals).isEmpty()) {
            of = Optional.of(now);
            known.clear();
        }
        return known.computeIfAbsent(declared.name(), name -> Bounds.of(now, declared));
    }
}
