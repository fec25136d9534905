package pacesetter.scenario.caution;

import java.util.List;
import pacesetter.scenario.Scenario;

/** All that is allowed in a scenario and yet seldom meant. */
public final class Cautions {
    private static final List<Check> CHECKS = List.of(
            new ScarceAttention(),
            new IdleLevers(),
            new IdleEvents(),
            new EarlyOrders(),
            new Islands(),
            new AlikeWords(),
            new MisreadWords());

    private Cautions() {}

    /** The cautions, in the order of the checks; none for most scenarios. */
    public static List<Caution> of(Scenario scenario) {
        return CHECKS.stream().flatMap(check -> check.of(scenario).stream()).toList();
    }

    /** The same in English, for manifests and the command line. */
    public static List<String> english(Scenario scenario) {
        return of(scenario).stream().map(caution -> caution.text().en()).toList();
    }
}
