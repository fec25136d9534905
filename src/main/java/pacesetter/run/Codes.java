package pacesetter.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import pacesetter.model.Happening;
import pacesetter.model.Status;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Prefecture;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Style;
import pacesetter.scenario.Target;

/** How results call the things of a scenario; an index refers to the scenario's list, for indicators to this one. */
record Codes(
        List<String> strategies,
        List<String> regions,
        List<String> prefectures,
        List<String> domains,
        List<String> indicators,
        List<String> targets,
        List<Horizon> horizons) {
    static final List<String> STYLES = of(Style.values());
    static final List<String> STATUSES = of(Status.values());
    static final List<String> HAPPENINGS = of(Happening.values());

    public Codes {
        strategies = List.copyOf(strategies);
        regions = List.copyOf(regions);
        prefectures = List.copyOf(prefectures);
        domains = List.copyOf(domains);
        indicators = List.copyOf(indicators);
        targets = List.copyOf(targets);
        horizons = List.copyOf(horizons);
    }

    public static Codes of(Scenario scenario) {
        return new Codes(
                scenario.strategies().stream().map(Strategy::id).toList(),
                scenario.regions().stream().map(Region::code).toList(),
                scenario.prefectures().stream()
                        .map(Prefecture::name)
                        .map(name -> name.en())
                        .toList(),
                scenario.domains().stream().map(Domain::id).toList(),
                scenario.domains().stream()
                        .flatMap(domain -> domain.indicators().stream())
                        .map(Domain.Indicator::id)
                        .distinct()
                        .toList(),
                scenario.targets().stream().map(Target::id).toList(),
                scenario.horizons());
    }

    /** Codes of an enum's constants, in their order. */
    static List<String> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
