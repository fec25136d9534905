package pacesetter.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.parameters.CopyingParameters;
import pacesetter.scenario.parameters.LeaderParameters;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.Term;
import pacesetter.text.Tiers;

/**
 * Everything a run needs but the seed. Regions, groups, domains are in file order; every index in the other
 * components refers to these lists.
 *
 * @param id the scenario's short name, by default its file name
 * @param network ties of its own, which stand in place of groups and borders
 * @param styleShares for types of regions, each once
 * @param initial each pair of domain and region once
 * @param strategies at least one, the first is the default
 * @param targets what was observed, those made from {@code observed} at the end
 * @param plausible intervals of parameters that the scenario gives in place of those declared, by full name
 * @param measurements data that could be had
 * @param observed adoption data, if the scenario names any
 * @param horizons how long after the start coverage is an outcome
 * @param price what the province's acts cost, if they can be summed
 * @param remarks what tables say in another way than it was read
 * @param files each file read, with its SHA-256, the scenario file first
 */
public record Scenario(
        String id,
        Name title,
        Tiers tiers,
        Calendar calendar,
        Parameters parameters,
        List<Group> groups,
        List<Region> regions,
        Borders borders,
        Optional<Network> network,
        List<StyleShares> styleShares,
        List<Domain> domains,
        List<Strategy> strategies,
        List<Holding> initial,
        List<Event> events,
        List<Target> targets,
        Map<String, PlausibleInterval> plausible,
        List<Measurable> measurements,
        Optional<ObservedDiffusion> observed,
        List<Horizon> horizons,
        Optional<Price> price,
        Recording recording,
        List<Name> remarks,
        List<SourceFile> files) {

    public Scenario {
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
        styleShares = List.copyOf(styleShares);
        domains = List.copyOf(domains);
        strategies = List.copyOf(strategies);
        initial = List.copyOf(initial);
        events = List.copyOf(events);
        targets = List.copyOf(targets);
        plausible = Collections.unmodifiableMap(new LinkedHashMap<>(plausible));
        measurements = List.copyOf(measurements);
        horizons = List.copyOf(horizons);
        remarks = List.copyOf(remarks);
        files = List.copyOf(files);
        if (regions.isEmpty() || domains.isEmpty() || strategies.isEmpty()) {
            throw new IllegalArgumentException("a scenario needs regions, domains and strategies");
        }
    }

    /** The values that a parameter may well have here. */
    public Optional<PlausibleInterval> plausible(ParameterDeclaration parameter) {
        return PlausibleInterval.of(parameter, plausible, calendar.step().isWeek());
    }

    /**
     * The strategy of that id.
     *
     * @throws ScenarioException if there is none
     */
    public Strategy strategy(String id) {
        List<String> ids = strategies.stream().map(Strategy::id).toList();
        if (!ids.contains(id)) {
            Problems problems = new Problems();
            problems.add(
                    new Place("--strategy", 0, 0),
                    Term.STRATEGY.word(),
                    Name.same(id),
                    new Name("is not in this scenario", "不在本情景中"),
                    Spelling.hint(id, ids).or(() -> Optional.of(Name.of("It has %s.", "其中有 %s。", Name.list(ids)))));
            throw problems.exception();
        }
        return strategies.get(ids.indexOf(id));
    }

    /**
     * The domains, by index, in which something is left to spread: not in force in every region when the calendar opens. Averages
     * over domains are over these; over all, where there are none.
     */
    public int[] domainsWithRoom() {
        int[] open = IntStream.range(0, domains.size())
                .filter(d -> initial.stream()
                                .filter(holding -> holding.domain() == d)
                                .count()
                        < regions.size())
                .toArray();
        return open.length > 0 ? open : IntStream.range(0, domains.size()).toArray();
    }

    /** Of those domains the ones that are open in a tick. */
    public int[] domainsWithRoom(int tick) {
        return Arrays.stream(domainsWithRoom())
                .filter(d -> domains.get(d).period().contains(tick))
                .toArray();
    }

    /** Whether domains, groups and indicators are written down at the end of a tick; at the end of a run they always are. */
    public boolean looksWholly(int tick) {
        return calendar.report() == Grain.WEEK ? (tick + 1) % recording.groupTicks() == 0 : calendar.reports(tick);
    }

    /** How a region copies, with the shares that its style is drawn by if the scenario names none. */
    public CopyingParameters copying(Region region) {
        return styleShares.stream()
                .filter(shares -> shares.type().equals(region.type()))
                .findFirst()
                .map(shares -> shares.in(parameters.copying()))
                .orElse(parameters.copying());
    }

    /** The group a region belongs to; nothing where there are none. */
    public Optional<Group> groupOf(Region region) {
        return tiers.hasGroups() ? Optional.of(groups.get(region.group())) : Optional.empty();
    }

    /** The same scenario with other strategies and events. */
    public Scenario with(List<Strategy> otherStrategies, List<Event> otherEvents) {
        return new Scenario(
                id,
                title,
                tiers,
                calendar,
                parameters,
                groups,
                regions,
                borders,
                network,
                styleShares,
                domains,
                otherStrategies,
                initial,
                otherEvents,
                targets,
                plausible,
                measurements,
                observed,
                horizons,
                price,
                recording,
                remarks,
                files);
    }

    /** The same with the components that equal another's taken from it: many variants then take little more room than one. */
    public Scenario sharing(Scenario other) {
        return new Scenario(
                id,
                title,
                tiers,
                calendar,
                parameters,
                same(groups, other.groups),
                same(regions, other.regions),
                same(borders, other.borders),
                same(network, other.network),
                same(styleShares, other.styleShares),
                same(domains, other.domains),
                same(strategies, other.strategies),
                same(initial, other.initial),
                same(events, other.events),
                same(targets, other.targets),
                plausible,
                same(measurements, other.measurements),
                same(observed, other.observed),
                horizons,
                price,
                recording,
                same(remarks, other.remarks),
                same(files, other.files));
    }

    private static <T> T same(T own, T other) {
        return own.equals(other) ? other : own;
    }

    /** The rules the province selects leaders by in a tick. */
    public LeaderParameters rulesAt(int tick) {
        LeaderParameters rules = parameters.leader();
        for (Event event : events) {
            if (event instanceof Event.SelectionRules change && change.tick() <= tick) {
                rules = change.rules();
            }
        }
        return rules;
    }

    /** The same scenario in which the province selects leaders by another one's rules from a tick on. */
    public Scenario withRulesOf(Scenario other, int tick) {
        List<Event> changed = new ArrayList<>();
        for (Event event : events) {
            if (!(event instanceof Event.SelectionRules) || event.tick() < tick) {
                changed.add(event);
            }
        }
        changed.add(new Event.SelectionRules(tick, other.rulesAt(tick)));
        for (Event event : other.events) {
            if (event instanceof Event.SelectionRules && event.tick() > tick) {
                changed.add(event);
            }
        }
        changed.sort(Comparator.comparingInt(Event::tick));
        return with(strategies, changed);
    }
}
