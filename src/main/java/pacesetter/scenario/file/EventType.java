package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import pacesetter.scenario.Event;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.shape.Date;
import pacesetter.scenario.shape.Key;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Label;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;

/** The kinds of scripted events: what a scenario file says of each, how it is read and how it is told back. */
@SuppressWarnings("ImmutableEnumChecker") // what it holds has no state that changes
public enum EventType {
    LISTING(
            Event.Listing.class,
            "A practice is published, as its carrier has it; needs the journal.",
            (tick, keys, history) -> {
                Optional<Pioneer> carrier = history.carrier(keys);
                return history.domain(keys, tick)
                        .map(domain -> new Event.Listing(tick, domain, carrier.orElse(history.pioneer(domain))));
            },
            (listing, scenario) -> {
                Map<String, Object> keys = domain(listing.domain(), scenario);
                keys.putAll(carrier(listing.carrier(), scenario));
                return keys;
            },
            required("domain", Text.ANY, "Domain."),
            optional("region", Text.ANY, "the pioneer", "Region that carries it."),
            optional("group", Text.ANY, "Group that carries it, by its seat.").formerly("prefecture"),
            optional("department", new Label(), "Department that carries it.")),
    NOTICE(
            Event.Notice.class,
            "The listed practice is ordered copied; needs a scripted notice.",
            (tick, keys, history) -> history.domain(keys, tick)
                    .map(domain -> new Event.Notice(
                            tick, domain, keys.whole("deadline").orElse(history.deadline()))),
            (notice, scenario) -> {
                Map<String, Object> keys = domain(notice.domain(), scenario);
                keys.put("deadline", notice.deadline());
                return keys;
            },
            required("domain", Text.ANY, "Domain."),
            optional(
                    "deadline",
                    Declarations.shape("mandate.deadline"),
                    "mandate.deadline",
                    "Weeks from notice to deadline.")),
    STANDARD(
            Event.Standard.class,
            "A standard is made of what is listed, or of the pioneer's practice; needs a scripted standard.",
            (tick, keys, history) -> history.domain(keys, tick).map(domain -> new Event.Standard(tick, domain)),
            (standard, scenario) -> domain(standard.domain(), scenario),
            required("domain", Text.ANY, "Domain.")),
    RELAY(
            Event.Relay.class,
            "A group begins to push the practice at home; needs the relay.",
            (tick, keys, history) -> history.domain(keys, tick)
                    .flatMap(domain -> history.group(keys).map(group -> new Event.Relay(tick, domain, group))),
            (relay, scenario) -> {
                Map<String, Object> keys = domain(relay.domain(), scenario);
                keys.put("group", group(relay.group(), scenario));
                return keys;
            },
            required("domain", Text.ANY, "Domain."),
            required("group", Text.ANY, "Group.").formerly("prefecture")),
    NATIONAL_UPTAKE(
            Event.NationalUptake.class,
            "The nation takes the practice up in other provinces at once, under every strategy.",
            (tick, keys, history) -> {
                history.checkProvinces(keys);
                return history.domain(keys, tick)
                        .map(domain -> new Event.NationalUptake(
                                tick, domain, keys.whole("provinces").orElse(0)));
            },
            (uptake, scenario) -> {
                Map<String, Object> keys = domain(uptake.domain(), scenario);
                keys.put("provinces", uptake.provinces());
                return keys;
            },
            required("domain", Text.ANY, "Domain."),
            required("provinces", Numeric.wholeBetween(1, 1000), "How many; at most national.provinces.")),
    SELECTION_RULES(
            Event.SelectionRules.class,
            "From here the province selects leaders by other rules.",
            (tick, keys, history) ->
                    keys.group("rules").map(rules -> new Event.SelectionRules(tick, history.leader(rules))),
            (change, scenario) -> Map.of("rules", Declarations.values(change.rules())),
            required("rules", Format.parameterGroup("leader"), "What is different from parameters.leader."));

    private final Class<? extends Event> kind;
    private final Keys group;
    private final Reader reader;
    private final Teller<Event> teller;

    /** Makes an event of the keys in a file; nothing if a problem was noted. */
    private interface Reader {
        Optional<? extends Event> read(int tick, Values keys, HistoryBinder history);
    }

    /** Tells an event's own keys, with values as {@link #told} has them. */
    private interface Teller<E extends Event> {
        Map<String, Object> tell(E event, Scenario scenario);
    }

    <E extends Event> EventType(Class<E> kind, String about, Reader reader, Teller<E> teller, Key... own) {
        this.kind = kind;
        this.reader = reader;
        this.teller = (event, scenario) -> teller.tell(kind.cast(event), scenario);
        List<Key> keys = new ArrayList<>();
        keys.add(required("date", new Date(), "Its date, within the calendar."));
        keys.addAll(List.of(own));
        keys.add(optional("row", Text.LINE, "Row of the table of sources, for the reader alone."));
        group = Keys.of(about, keys);
    }

    /** The type of an event. */
    public static EventType of(Event event) {
        for (EventType type : values()) {
            if (type.kind.isInstance(event)) {
                return type;
            }
        }
        throw new IllegalStateException(event.getClass().getName());
    }

    /** The keys of each in a scenario file, by its word. */
    static Map<String, Keys> groups() {
        Map<String, Keys> groups = new LinkedHashMap<>();
        for (EventType type : values()) {
            groups.put(type.word(), type.group);
        }
        return groups;
    }

    /** The word a scenario file uses for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Event> read(int tick, Values keys, HistoryBinder history) {
        return reader.read(tick, keys, history).map(event -> event);
    }

    /** The keys of an event of this type but its date, everything written out: texts, numbers, and groups of keys. */
    public Map<String, Object> told(Event event, Scenario scenario) {
        return teller.tell(event, scenario);
    }

    private static Map<String, Object> domain(int index, Scenario scenario) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("domain", scenario.domains().get(index).id());
        return keys;
    }

    private static String group(int index, Scenario scenario) {
        return scenario.groups().get(index).name().en();
    }

    private static Map<String, Object> carrier(Pioneer carrier, Scenario scenario) {
        if (carrier instanceof Pioneer.Department department) {
            Map<String, Object> name = new LinkedHashMap<>();
            name.put("en", department.name().en());
            name.put("zh", department.name().zh());
            return Map.of("department", name);
        }
        if (carrier instanceof Pioneer.Holder holder) {
            Region region = scenario.regions().get(holder.region());
            return holder.wholeGroup()
                    ? Map.of("group", group(region.group(), scenario))
                    : Map.of("region", region.code());
        }
        return Map.of();
    }
}
