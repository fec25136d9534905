package pacesetter.experiment.calibration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pacesetter.scenario.ActingParameters;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Origin;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.sweep.Design;
import pacesetter.sweep.Factor;
import pacesetter.sweep.Plan;

/**
 * What is not known before anything is observed: each parameter lies anywhere in its plausible interval (evenly, or evenly in
 * its logarithm), each rule has any of its words, and none tells of another.
 *
 * @param factors at least one
 */
public record Prior(List<Factor> factors) {
    public Prior {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a prior needs a parameter");
        }
    }

    /** Rules under whose other words the same weights mean another model, so that nothing says how plausible they are. */
    private static final Set<String> OTHER_MODELS = Set.of("pressure.link");

    /**
     * What can be drawn for a scenario: whatever has a plausible interval, or words of which none is fixed by definition, and acts
     * under a strategy.
     */
    public static Prior under(Strategy strategy, Scenario scenario) {
        return new Prior(Parameters.declarations().stream()
                .filter(declared -> declared.origin() != Origin.DEFINITION && !OTHER_MODELS.contains(declared.name()))
                .filter(declared -> ActingParameters.under(List.of(strategy)).has(declared))
                .map(declared -> Factor.plausible(declared, scenario))
                .flatMap(Optional::stream)
                .toList());
    }

    /**
     * Draws, evenly spread: the first points of a scrambled Sobol sequence, without those whose values do not go together, so
     * that more keep those there are.
     *
     * @throws ScenarioException if no values go together
     */
    public Design draws(Scenario scenario, int count, long seed) {
        Design all = Design.of(new Plan.Sobol(count), factors, scenario.parameters(), seed);
        List<List<String>> possible = new ArrayList<>();
        for (int point = 0; point < all.size(); point++) {
            if (goTogether(scenario.parameters(), all.settings(point))) {
                possible.add(all.points().get(point));
            }
        }
        if (possible.isEmpty()) {
            scenario.parameters().with(all.settings(0)); // which says why
        }
        return new Design(all.factors(), possible);
    }

    static boolean goTogether(Parameters base, Map<String, String> values) {
        try {
            base.with(values);
            return true;
        } catch (ScenarioException conflict) {
            return false;
        }
    }

    /** Full names of the parameters. */
    public List<String> names() {
        return factors.stream().map(factor -> factor.parameter().name()).toList();
    }

    /** The same prior of some of its parameters alone. */
    public Prior of(Collection<String> some) {
        return new Prior(factors.stream()
                .filter(factor -> some.contains(factor.parameter().name()))
                .toList());
    }

    /** Where the values of a draw lie in the prior, by factor, each in [0, 1]. */
    double[] shares(List<String> values) {
        return IntStream.range(0, factors.size())
                .mapToDouble(f -> factors.get(f).share(values.get(f)))
                .toArray();
    }

    /** Whether a factor is a rule, whose words have no order. */
    boolean isRule(int factor) {
        return factors.get(factor).parameter().kind() == ParameterDeclaration.Kind.CHOICE;
    }
}
