package pacesetter.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.LeaderParameters;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;
import pacesetter.text.Name;

/** Reads what is documented: who practised a reform at the start, and what happened when. */
final class HistoryBinder {
    private final CalendarDates dates;
    private final Parameters parameters;
    private final Territory territory;
    private final List<Domain> domains;
    private final DomainBinder domainBinder;
    private final Problems problems;

    HistoryBinder(
            CalendarDates dates,
            Parameters parameters,
            Territory territory,
            List<Domain> domains,
            DomainBinder domainBinder,
            Problems problems) {
        this.dates = dates;
        this.parameters = parameters;
        this.territory = territory;
        this.domains = domains;
        this.domainBinder = domainBinder;
        this.problems = problems;
    }

    /**
     * The regions that hold practices at the start, each pair of domain and region once.
     *
     * @param observed those that adoption data say
     */
    List<Holding> holdings(Values scenario, List<Holding> observed) {
        Set<Holding> holdings = new LinkedHashSet<>(observed);
        List<Values> named = scenario.groups("domains");
        for (int d = 0; d < named.size(); d++) {
            if (named.get(d).text("start").filter("in_force"::equals).isPresent()) {
                for (int region = 0; region < territory.regions().size(); region++) {
                    holdings.add(new Holding(d, region));
                }
            }
        }
        for (Values keys : scenario.groups("initial")) {
            if (exclusive(keys, "region", "group")
                    && !keys.has("region")
                    && !keys.has("group")
                    && !keys.failed("region")
                    && !keys.failed("group")) {
                problems.add(
                        keys.place(),
                        Name.same("initial"),
                        Tree.Fields.SHOWN,
                        new Name("needs a region or a group", "需要 region 或 group"));
            }
            Optional<Integer> domain = domain(keys);
            for (int region : regions(keys)) {
                domain.ifPresent(index -> holdings.add(new Holding(index, region)));
            }
        }
        return List.copyOf(holdings);
    }

    private List<Integer> regions(Values keys) {
        return territory
                .holder(keys, problems)
                .map(holder -> holder.wholeGroup()
                        ? territory.members(
                                territory.regions().get(holder.region()).group())
                        : List.of(holder.region()))
                .orElse(List.of());
    }

    /** The events in the order of their ticks; those of one tick in file order. */
    List<Event> events(Values scenario) {
        List<Event> events = new ArrayList<>();
        for (Values keys : scenario.groups("events")) {
            dates.tick("date", keys).flatMap(tick -> event(tick, keys)).ifPresent(events::add);
        }
        events.sort(Comparator.comparingInt(Event::tick));
        return events;
    }

    private Optional<Event> event(int tick, Values keys) {
        return keys.choice("event", EventType.class).orElseThrow().read(tick, keys, this);
    }

    /** Who carries what is listed, if the keys name one. */
    Optional<Pioneer> carrier(Values keys) {
        exclusive(keys, "region", "group", "department");
        return domainBinder.carrier(keys);
    }

    Pioneer pioneer(int domain) {
        return domains.get(domain).pioneer();
    }

    /** Weeks to the deadline of an order that names none. */
    int deadline() {
        return parameters.mandate().deadline();
    }

    Optional<Integer> group(Values keys) {
        return territory.groupNames().find("group", keys, problems);
    }

    /** Notes a problem if the keys speak of more other provinces than there are. */
    void checkProvinces(Values keys) {
        int most = parameters.national().provinces();
        keys.whole("provinces")
                .filter(provinces -> provinces > most)
                .ifPresent(provinces -> problems.add(
                        keys.place("provinces"),
                        "provinces",
                        Integer.toString(provinces),
                        Name.of("must be at most national.provinces, %d", "应不大于 national.provinces（%d）", most)));
    }

    /** The rules of selection with these changes. */
    LeaderParameters leader(Values rules) {
        Map<String, Object> changes = new LinkedHashMap<>();
        rules.all().forEach((key, bound) -> changes.put(key, bound.value()));
        return Declarations.with(LeaderParameters.class, parameters.leader(), changes);
    }

    /** The domain of an event, which must be open on its date. */
    Optional<Integer> domain(Values keys, int tick) {
        Optional<Integer> domain = domain(keys);
        domain.map(index -> domains.get(index).period())
                .filter(period -> !period.contains(tick))
                .ifPresent(period -> problems.add(
                        keys.place("date"),
                        "date",
                        keys.get("date", LocalDate.class).orElseThrow().toString(),
                        dates.within(period)));
        return domain;
    }

    private Optional<Integer> domain(Values keys) {
        return domainBinder.names().find("domain", keys, problems);
    }

    /** Whether at most one of the keys is there; else a problem is noted. */
    private boolean exclusive(Values keys, String... alternatives) {
        List<String> given = new ArrayList<>();
        for (String key : alternatives) {
            if (keys.has(key)) {
                given.add(key);
            }
        }
        if (given.size() > 1) {
            String second = given.get(1);
            problems.add(
                    keys.place(second),
                    new Name("key", "键"),
                    Name.same(second),
                    Name.of("may not stand beside %s", "不得与 %s 并列", given.get(0)));
        }
        return given.size() <= 1;
    }
}
