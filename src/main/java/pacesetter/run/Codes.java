package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import pacesetter.model.Happening;
import pacesetter.model.Status;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Period;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.text.Coded;

/**
 * How results call the things of a scenario; an index refers to the scenario's list, for indicators to this one.
 *
 * @param partly whether some domain is open for a part of the calendar only, which some columns have to explain
 */
record Codes(
        List<String> strategies,
        List<String> regions,
        List<String> groups,
        List<String> domains,
        List<String> indicators,
        List<String> targets,
        List<Horizon> horizons,
        Calendar calendar,
        boolean partly) {
    static final List<String> STYLES = of(Style.values());
    static final List<String> STATUSES = of(Status.values());
    static final List<String> HAPPENINGS = of(Happening.values());

    public Codes {
        strategies = List.copyOf(strategies);
        regions = List.copyOf(regions);
        groups = List.copyOf(groups);
        domains = List.copyOf(domains);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        horizons = List.copyOf(horizons);
    }

    /** Each id of an indicator once, in the order of domains. */
    static List<String> indicators(Scenario scenario) {
        return scenario.domains().stream()
                .flatMap(domain -> domain.indicators().stream())
                .map(Domain.Indicator::id)
                .distinct()
                .toList();
    }

    public static Codes of(Scenario scenario) {
        return new Codes(
                scenario.strategies().stream().map(Strategy::id).toList(),
                scenario.regions().stream().map(Region::code).toList(),
                scenario.tiers().hasGroups()
                        ? scenario.groups().stream()
                                .map(Group::name)
                                .map(name -> name.en())
                                .toList()
                        : List.of(),
                scenario.domains().stream().map(Domain::id).toList(),
                indicators(scenario),
                scenario.targets().stream().map(Target::id).toList(),
                scenario.horizons(),
                scenario.calendar(),
                scenario.domains().stream().anyMatch(domain -> !domain.period().equals(Period.ALWAYS)));
    }

    /** Codes of an enum's constants, in their order. */
    static List<String> of(Coded[] constants) {
        return Arrays.stream(constants).map(Coded::code).toList();
    }
}
