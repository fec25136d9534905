package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Region;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.ObservedAdoption;
import pacesetter.scenario.observed.ObservedAdoptions;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.observed.ObservedDiffusion.Remarks;
import pacesetter.scenario.observed.ObservedDomain;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Shape.Many;
import pacesetter.scenario.shape.Shorthand;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Columns;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * Reads adoption data, and finds the regions, domains and ticks of a scenario that they speak of. What the scenario does not have
 * is left out and remarked on; a table of which nothing is left is refused.
 */
final class ObservedBinder {
    private static final Keys HELD_OUT = Keys.of(
            "What of it must not choose parameters.",
            optional(
                    "from",
                    Text.ANY,
                    "First year, month or day held out, for instance 1990; the rest of its period with it."),
            optional("domains", new Many(Text.ANY), "Domains held out, whenever they were adopted."));

    static final Shorthand KEYS = new Shorthand(
            Keys.of(
                    "Who adopted what when, as observed: makes pioneers, the initial state and targets.",
                    required(
                            "file",
                            Text.PATH,
                            "CSV file with the columns region, domain and date, one row an adoption; or one row a region and"
                                    + " one column a domain. Dates are years, months, days or whole times since the start;"
                                    + " no row or no date: never. Regions by code or name, domains by id or name."),
                    optional(
                            "unit",
                            new Choice(List.of("year", "month", "week", "day")),
                            "Where dates are times since the start: the unit they count. Time 0 begins with the calendar."),
                    optional(
                            "until",
                            Text.ANY,
                            "the last date in the table",
                            "Last year, month, day or time that was observed; what came later is not known."),
                    optional("hold_out", HELD_OUT, HELD_OUT.about()),
                    TerritoryFormat.calledBy(Stream.of("region", "domain", "date")),
                    TerritoryFormat.ENCODING),
            "file");

    private final TerritoryTables tables;
    private final Calendar calendar;
    private final Territory territory;
    private final List<Domain> domains;
    private final Problems problems;
    private final Lookup domainNames = new Lookup(Term.DOMAIN.word());

    ObservedBinder(
            TerritoryTables tables, Calendar calendar, Territory territory, List<Domain> domains, Problems problems) {
        this.tables = tables;
        this.calendar = calendar;
        this.territory = territory;
        this.domains = domains;
        this.problems = problems;
        for (Domain domain : domains) {
            domainNames.add(domain.id(), domain.index());
            domainNames.addBrief(domain.name().en(), domain.index());
            domainNames.addBrief(domain.name().zh(), domain.index());
        }
    }

    /** The name of the table. */
    static String file(Values scenario) {
        return scenario.groupOrEmpty("observed").text("file").orElse("");
    }

    /** The adoption data; nothing where the scenario names none, or if a problem was noted. */
    Optional<ObservedDiffusion> bind(Values scenario) {
        return scenario.group("observed")
                .flatMap(keys -> tables.source(keys, "file")
                        .flatMap(source -> AdoptionReader.read(
                                source, AdoptionColumns.of(keys.groupOrEmpty(Columns.KEY)), problems))
                        .flatMap(table -> bind(table, keys)));
    }

    private Optional<ObservedDiffusion> bind(ObservedAdoptions table, Values keys) {
        int before = problems.count();
        Values heldOut = keys.groupOrEmpty("hold_out");
        Set<Integer> heldOutDomains = domainNames.findAll("domains", heldOut, problems);
        Optional<ObservedTicks> ticks = ObservedTicks.of(calendar, table, keys, problems);
        Optional<Integer> heldOutFrom = ticks.flatMap(known -> known.heldOutFrom(heldOut, problems));
        List<OptionalInt> regionOf = indices(table.regions(), territory.regionNames(), Term.REGION, keys);
        List<OptionalInt> domainOf = indices(table.domains(), domainNames, Term.DOMAIN, keys);
        if (problems.count() > before || ticks.isEmpty()) {
            return Optional.empty();
        }
        List<ObservedDomain> found = new ArrayList<>();
        adoptions(table, regionOf, domainOf, ticks.get(), keys)
                .forEach((domain, adoptions) ->
                        found.add(new ObservedDomain(domain, heldOutDomains.contains(domain), adoptions)));
        List<ObservedDomain> inside = found.stream()
                .filter(domain -> domain.begin() < calendar.ticks())
                .toList();
        Remarks remarks = new Remarks(
                unknown(table.regions(), regionOf),
                unknown(table.domains(), domainOf),
                silent(regionOf),
                ids(found.stream().filter(domain -> !inside.contains(domain))),
                ids(inside.stream()
                        .filter(domain -> calendar.years(domain.begin()
                                        - domains.get(domain.index()).period().from())
                                >= 1)));
        return Optional.of(new ObservedDiffusion(
                territory.regions().size(), inside, ticks.get().periods(), heldOutFrom.orElseThrow(), remarks));
    }

    /** What the names of a table stand for; a problem is noted where no name stands for anything. */
    private List<OptionalInt> indices(List<String> names, Lookup lookup, Term what, Values keys) {
        Place place = keys.place("file");
        List<OptionalInt> indices = new ArrayList<>();
        for (String name : names) {
            indices.add(
                    lookup.isKnown(name)
                            ? lookup.find(what.word().en(), name, place, problems)
                                    .map(OptionalInt::of)
                                    .orElse(OptionalInt.empty())
                            : OptionalInt.empty());
        }
        if (problems.isEmpty() && indices.stream().allMatch(OptionalInt::isEmpty)) {
            problems.add(
                    place,
                    Name.same("observed"),
                    Name.same(names.get(0)),
                    Name.of("and all others are no %s of this scenario", "及其余名称均不是本情景的%s", what.word()));
        }
        return indices;
    }

    /** The adoptions by domain. */
    private Map<Integer, List<AdoptionTicks>> adoptions(
            ObservedAdoptions table,
            List<OptionalInt> regionOf,
            List<OptionalInt> domainOf,
            ObservedTicks ticks,
            Values keys) {
        Map<Integer, List<AdoptionTicks>> found = new TreeMap<>();
        Set<List<Integer>> seen = new HashSet<>();
        for (ObservedAdoption adoption : table.adoptions()) {
            OptionalInt region = regionOf.get(adoption.region());
            OptionalInt domain = domainOf.get(adoption.domain());
            if (region.isEmpty() || domain.isEmpty() || !ticks.isObserved(adoption.when())) {
                continue;
            }
            if (seen.add(List.of(domain.getAsInt(), region.getAsInt()))) {
                found.computeIfAbsent(domain.getAsInt(), index -> new ArrayList<>())
                        .add(ticks.of(region.getAsInt(), adoption.when()));
            } else {
                problems.add(
                        keys.place("file"),
                        "observed",
                        table.regions().get(adoption.region()),
                        Name.of(
                                "stands there twice for %s, by two names",
                                "在 %s 中以两个名称出现两次",
                                domains.get(domain.getAsInt()).id()));
            }
        }
        return found;
    }

    private static List<String> unknown(List<String> names, List<OptionalInt> indices) {
        return IntStream.range(0, names.size())
                .filter(i -> indices.get(i).isEmpty())
                .mapToObj(names::get)
                .toList();
    }

    private List<String> silent(List<OptionalInt> regionOf) {
        Set<OptionalInt> named = new HashSet<>(regionOf);
        return territory.regions().stream()
                .filter(region -> !named.contains(OptionalInt.of(region.index())))
                .map(Region::code)
                .toList();
    }

    private List<String> ids(Stream<ObservedDomain> observed) {
        return observed.map(domain -> domains.get(domain.index()).id()).toList();
    }
}
