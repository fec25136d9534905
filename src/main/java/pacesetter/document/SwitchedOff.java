package pacesetter.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacesetter.model.Submodel;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.text.Name;

/** Of which submodels nothing ever happens in a scenario, under any of its strategies, and why. */
final class SwitchedOff {
    private static final Name NO_GROUPS = new Name("the scenario has no groups", "情景没有分组");
    private static final Name NO_CONCEPTS = new Name("no domain takes up the idea of another", "没有领域取用另一领域的理念");

    private final Scenario scenario;
    private final Set<LeverType> levers;

    SwitchedOff(Scenario scenario) {
        this.scenario = scenario;
        levers = scenario.strategies().stream()
                .flatMap(strategy -> strategy.levers().stream())
                .map(Lever::type)
                .collect(Collectors.toSet());
    }

    /** Why a submodel is off; nothing if it works. */
    Optional<Name> why(Submodel submodel) {
        if (!submodel.levers().isEmpty() && submodel.levers().stream().noneMatch(levers::contains)) {
            return Optional.of(Name.of(
                    "no strategy has the lever %s",
                    "没有策略使用手段 %s",
                    Name.list(submodel.levers().stream()
                            .map(type -> "`" + type.code() + "`")
                            .toList())));
        }
        return byValues(submodel);
    }

    /** The strategies under which a submodel works that is not off. */
    List<String> under(Submodel submodel) {
        return scenario.strategies().stream()
                .filter(strategy -> submodel.levers().isEmpty()
                        || strategy.levers().stream().map(Lever::type).anyMatch(submodel.levers()::contains))
                .map(Strategy::id)
                .toList();
    }

    private Optional<Name> byValues(Submodel submodel) {
        Parameters parameters = scenario.parameters();
        return switch (submodel) {
            case LINKED_DOMAINS -> off(!isLinked(), NO_CONCEPTS);
            case TURBULENCE ->
                off(
                        parameters.turbulence().redraw() == 0
                                && parameters.turbulence().unlock() == 0,
                        zero("turbulence.redraw", "turbulence.unlock"));
            case DROPPING ->
                off(parameters.satisfaction().dropProbability() == 0, zero("satisfaction.drop_probability"));
            case EMBELLISHMENT ->
                off(
                        parameters.evidence().gaming() == 0
                                && (parameters.rollout().placePlaque() == 0 || !hasPlaces()),
                        zero("evidence.gaming"));
            case CONTACTS ->
                off(
                        !hasTeams() && !levers.contains(LeverType.MENTORING) && !levers.contains(LeverType.PUBLICITY),
                        new Name(
                                "no domain names followers, and no strategy has the lever `mentoring` or `publicity`",
                                "没有领域列出追随者，也没有策略使用手段 `mentoring` 或 `publicity`"));
            case TRANSPLANTS ->
                isLinked()
                        ? off(parameters.transplant().rate() == 0, zero("transplant.rate"))
                        : Optional.of(NO_CONCEPTS);
            case RELAY ->
                scenario.tiers().hasGroups()
                        ? off(!isPushed(), zero("relay.listing", "relay.notice", "relay.own"))
                        : Optional.of(NO_GROUPS);
            case NATIONAL ->
                off(
                        !(levers.contains(LeverType.STANDARD)
                                        && parameters.national().uptake() > 0)
                                && scenario.events().stream().noneMatch(Event.NationalUptake.class::isInstance),
                        new Name("there are no standards to take up, and no dated uptakes", "没有可供采用的标准，也没有预设的国家采用"));
            case SEARCH ->
                off(
                        parameters.search().trial() == 0 && parameters.search().jump() == 0,
                        zero("search.trial", "search.jump"));
            default -> Optional.empty();
        };
    }

    private boolean isLinked() {
        return scenario.domains().stream()
                .flatMap(domain -> domain.concept().stream())
                .anyMatch(concept -> concept.share() > 0);
    }

    private boolean hasPlaces() {
        return scenario.domains().stream().anyMatch(domain -> domain.kind() == Domain.Kind.PLACE);
    }

    private boolean hasTeams() {
        return scenario.parameters().team().visibility() > 0
                && scenario.domains().stream()
                        .anyMatch(domain -> !domain.followers().isEmpty());
    }

    private boolean isPushed() {
        Parameters parameters = scenario.parameters();
        return levers.contains(LeverType.RELAY)
                || parameters.relay().listing() > 0
                || parameters.relay().notice() > 0
                || parameters.relay().own() > 0;
    }

    private static Optional<Name> off(boolean off, Name why) {
        return off ? Optional.of(why) : Optional.empty();
    }

    private static Name zero(String... parameters) {
        Name names = Name.list(List.of(parameters).stream()
                .map(parameter -> "`" + parameter + "`")
                .toList());
        return parameters.length == 1 ? Name.of("%s is 0", "%s 为 0", names) : Name.of("%s are 0", "%s 均为 0", names);
    }
}
