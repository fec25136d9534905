package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.parameters.Conflict;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.LandscapeParameters;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Reads the named domains; the synthetic ones come behind them. */
final class DomainBinder {
    private final CalendarDates dates;
    private final Parameters parameters;
    private final Territory territory;
    private final Problems problems;
    private final Lookup names = new Lookup(Term.DOMAIN.word());

    DomainBinder(CalendarDates dates, Parameters parameters, Territory territory, Problems problems) {
        this.dates = dates;
        this.parameters = parameters;
        this.territory = territory;
        this.problems = problems;
    }

    /** How to find a domain by id. */
    Lookup names() {
        return names;
    }

    /** The domains, as far as they could be read. */
    List<Domain> bind(Values scenario) {
        List<Values> named = scenario.groups("domains");
        for (int i = 0; i < named.size(); i++) {
            addName(named.get(i), i);
        }
        List<Domain> domains = new ArrayList<>();
        for (Values keys : named) {
            domains.add(domain(domains.size(), keys));
        }
        checkConcepts(named, domains);
        scenario.group("synthetic")
                .ifPresent(keys -> new SyntheticDomains(parameters, names, problems).addTo(domains, keys));
        if (domains.isEmpty() && problems.isEmpty()) {
            problems.add(
                    scenario.place("domains"),
                    Name.same("domains"),
                    Format.NONE,
                    Format.AT_LEAST_ONE,
                    new Name("Or give a synthetic total.", "也可给出 synthetic 的 total。"));
        }
        return domains;
    }

    private void addName(Values keys, int index) {
        Optional<String> id = keys.text("id");
        if (id.isEmpty()) {
            names.incomplete();
        } else if (names.knows(id.get())) {
            problems.add(keys.place("id"), "id", id.get(), new Name("is the id of another domain too", "与另一领域的 id 相同"));
        } else {
            names.add(id.get(), index);
        }
    }

    private Domain domain(int index, Values keys) {
        String id = keys.text("id").orElse("");
        Optional<Domain.Kind> kind = keys.choice("kind", Domain.Kind.class);
        Optional<Double> speed =
                keys.number("rollout_speed").or(() -> kind.map(known -> SyntheticDomains.speed(known, parameters)));
        if (speed.isEmpty() && !keys.failed("kind") && !keys.failed("rollout_speed")) {
            problems.add(
                    keys.place(),
                    Term.DOMAIN.word(),
                    Name.same(id),
                    new Name("needs a kind or a rollout_speed", "需要 kind 或 rollout_speed"));
        }
        if (keys.has("rollout_speed") && kind.filter(Domain.Kind::isBuilt).isPresent()) {
            problems.add(
                    keys.place("rollout_speed"),
                    "rollout_speed",
                    id,
                    new Name("has no meaning where something is built", "在需要建成的领域没有意义"));
        }
        return new Domain(
                index,
                id,
                keys.name("name").orElse(new Name(id, id)),
                false,
                landscape(keys),
                kind.orElse(Domain.Kind.PROCEDURE),
                speed.orElse(0.0),
                keys.number("cost").orElse(parameters.pressure().domainCost()),
                keys.number("noise").orElse(parameters.evidence().noise()),
                keys.group("pioneer").map(this::pioneer).orElse(new Pioneer.Drawn()),
                indicators(keys),
                concept(keys),
                List.copyOf(territory.regionNames().findAll("followers", keys, problems)),
                period(keys));
    }

    /** When a domain is open: the whole calendar where the file says nothing. */
    private Period period(Values keys) {
        int from = dates.tick("from", keys).orElse(Period.ALWAYS.from());
        int to = dates.stop("to", keys).orElse(Period.ALWAYS.to());
        if (to <= from) {
            problems.add(
                    keys.place("to"),
                    "to",
                    String.valueOf(keys.get("to", Object.class).orElseThrow()),
                    dates.later());
            return Period.ALWAYS;
        }
        return new Period(from, to);
    }

    private LandscapeParameters landscape(Values domain) {
        LandscapeParameters base = parameters.landscape();
        Optional<Values> keys = domain.group("landscape");
        if (keys.isEmpty()) {
            return base;
        }
        Map<String, Object> changes = new LinkedHashMap<>();
        keys.get().all().forEach((key, bound) -> changes.put(key, bound.value()));
        LandscapeParameters changed = Declarations.with(LandscapeParameters.class, base, changes);
        List<Conflict> conflicts = Conflict.among(changed, parameters.turbulence(), parameters.search());
        for (Conflict conflict : conflicts) {
            Place place =
                    keys.get().place(conflict.name().substring(conflict.name().indexOf('.') + 1));
            problems.add(place, conflict.name(), conflict.value(), conflict.rule());
        }
        return conflicts.isEmpty() ? changed : base;
    }

    private Pioneer pioneer(Values keys) {
        if (keys.all().size() != 1) {
            problems.add(
                    keys.place(),
                    Name.same("pioneer"),
                    Tree.Fields.SHOWN,
                    new Name("needs one of region, group or department", "需要 region、group、department 三者之一"));
            return new Pioneer.Drawn();
        }
        return carrier(keys).orElse(new Pioneer.Drawn());
    }

    /** The region, group or department a group of keys names; nothing if none or a problem. */
    Optional<Pioneer> carrier(Values keys) {
        return keys.name("department").<Pioneer>map(Pioneer.Department::new).or(() -> territory.holder(keys, problems));
    }

    private List<Domain.Indicator> indicators(Values domain) {
        List<Domain.Indicator> indicators = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Values keys : domain.groups("indicators")) {
            String id = keys.text("id").orElse("");
            if (!ids.add(id) && keys.has("id")) {
                problems.add(
                        keys.place("id"),
                        "id",
                        id,
                        new Name("is the id of another indicator of the domain too", "与该领域另一办事指标的 id 相同"));
            }
            Name none = new Name(id, id);
            double before = keys.number("before").orElse(1.0);
            double pioneer = keys.number("pioneer").orElse(1.0);
            double floor = keys.number("floor").orElse(0.0);
            double most = Math.min(before, pioneer);
            if (floor > most && keys.has("before") && keys.has("pioneer")) {
                problems.add(
                        keys.place("floor"),
                        "floor",
                        Numeric.plain(floor),
                        new Name("must be at most before and pioneer", "应不大于 before 和 pioneer"));
            }
            indicators.add(new Domain.Indicator(
                    id,
                    keys.name("name").orElse(none),
                    keys.name("unit").orElse(none),
                    before,
                    pioneer,
                    Math.min(floor, most)));
        }
        return indicators;
    }

    private Optional<Domain.Concept> concept(Values domain) {
        return domain.group("concept")
                .flatMap(keys -> names.find("domain", keys, problems)
                        .map(index ->
                                new Domain.Concept(index, keys.number("share").orElse(0.0))));
    }

    /** No domain may take up its own idea, by whatever way round. */
    private void checkConcepts(List<Values> named, List<Domain> domains) {
        for (Domain domain : domains) {
            Optional<Domain.Concept> concept = domain.concept();
            for (int steps = 0; concept.isPresent() && steps < domains.size(); steps++) {
                Domain source = domains.get(concept.get().domain());
                if (source.index() == domain.index()) {
                    Values keys = named.get(domain.index()).group("concept").orElseThrow();
                    problems.add(
                            keys.place("domain"),
                            "domain",
                            domain.id(),
                            new Name("takes up its own idea in the end", "最终采用的是自己的设想"));
                    return;
                }
                concept = source.concept();
            }
            checkShape(named, domain, domains);
        }
    }

    /** Rows can be shared only by tables of the same shape. */
    private void checkShape(List<Values> named, Domain domain, List<Domain> domains) {
        domain.concept().filter(concept -> concept.share() > 0).ifPresent(concept -> {
            Domain source = domains.get(concept.domain());
            if (!source.landscape().hasTablesOf(domain.landscape())) {
                Values keys = named.get(domain.index()).group("concept").orElseThrow();
                problems.add(
                        keys.place("domain"),
                        "domain",
                        source.id(),
                        Name.of(
                                "must have a landscape like that of %s but for its correlation",
                                "的地形除相关性外应与 %s 相同", domain.id()),
                        new Name("Or share 0 of it.", "或将 share 设为 0。"));
            }
        });
    }
}
