package pacesetter.store;

import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Period;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.TimeStep;
import pacesetter.text.Name;

/**
 * What a scenario means for its results, as checksums: every value that decides a number, whatever a file looks like that
 * says it. Display names decide none, but for those of groups, which are codes in the tables.
 */
final class Meaning {
    private final MessageDigest digest = Sha256.digest();

    private Meaning() {}

    private static byte[] hash(@Nullable Object value) {
        Meaning meaning = new Meaning();
        meaning.add(value);
        return meaning.digest.digest();
    }

    /** The parts of a scenario by what they are called in a sentence; its strategies are not among them. */
    static Map<String, String> ofParts(Scenario scenario) {
        return ofParts(scenario, Meaning::text);
    }

    /** @param text {@link #text} by another way */
    static Map<String, String> ofParts(Scenario scenario, Function<Object, String> text) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("calendar", text.apply(scenario.calendar()));
        parts.put("parameters", text.apply(scenario.parameters()));
        parts.put("groups", text.apply(scenario.tiers().hasGroups() ? scenario.groups() : List.of()));
        parts.put("regions", text.apply(scenario.regions()));
        parts.put("borders", text.apply(scenario.borders()));
        scenario.network().ifPresent(network -> parts.put("network", text.apply(network)));
        if (!scenario.styleShares().isEmpty()) {
            parts.put("follower styles by type", text.apply(scenario.styleShares()));
        }
        parts.put("domains", text.apply(scenario.domains()));
        parts.put("initial state", text.apply(scenario.initial()));
        parts.put("events", text.apply(scenario.events()));
        parts.put("targets", text.apply(scenario.targets()));
        scenario.observed().ifPresent(observed -> parts.put("observed adoptions", text.apply(observed)));
        parts.put("price", text.apply(scenario.price()));
        parts.put("recording", text.apply(scenario.recording()));
        return parts;
    }

    /** The checksum of a part. */
    static String text(Object value) {
        return Sha256.text(hash(value));
    }

    static String of(Strategy strategy) {
        return text(strategy);
    }

    /** What one run does, but for its seed: the scenario as it is at a design point, with one of its strategies. */
    static long ofRun(Map<String, String> parts, Strategy strategy) {
        List<String> whole = new ArrayList<>(parts.values());
        whole.add(of(strategy));
        return ByteBuffer.wrap(hash(whole)).getLong();
    }

    /** Each value behind a letter for its kind and, where it has no fixed length, its length. */
    private void add(@Nullable Object value) {
        if (value instanceof Name) {
            put('-');
        } else if (value instanceof Group group) {
            add(List.of(group.index(), group.name().en(), group.seat()));
        } else if (value instanceof Record fields) {
            put('{');
            put(fields.getClass().getSimpleName());
            for (RecordComponent component : fields.getClass().getRecordComponents()) {
                Object part = read(component, fields);
                boolean late = part == Grain.WEEK || Period.ALWAYS.equals(part) || TimeStep.WEEK.equals(part);
                boolean decides = !(part instanceof Target.Errors) && !(part instanceof Compression);
                if (!late && decides) {
                    add(part); // what came later leaves the meaning of a scenario without it as it was
                }
            }
            put('}');
        } else if (value instanceof Optional<?> optional) {
            add(optional.orElse(null));
        } else if (value instanceof Set<?> set) {
            add(set.stream().sorted().toList()); // a set has no order of its own
        } else if (value instanceof SortedMap<?, ?> map) {
            add(List.copyOf(map.keySet()));
            add(List.copyOf(map.values()));
        } else if (value instanceof Collection<?> list) {
            put('[');
            put(list.size());
            list.forEach(this::add);
        } else if (value instanceof Double number) {
            put('d');
            put(Double.doubleToLongBits(number));
        } else if (value instanceof Long || value instanceof Integer) {
            put('i');
            put(((Number) value).longValue());
        } else if (value instanceof String || value instanceof LocalDate) {
            put('"');
            put(value.toString());
        } else if (value instanceof Enum<?> constant) {
            put('e');
            put(constant.name());
        } else if (value instanceof Boolean flag) {
            put(flag ? 't' : 'f');
        } else if (value == null) {
            put('0');
        } else {
            throw new IllegalArgumentException("no meaning of " + value.getClass());
        }
    }

    private static @Nullable Object read(RecordComponent component, Record fields) {
        try {
            return component.getAccessor().invoke(fields);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("cannot read " + component, failure);
        }
    }

    private void put(char kind) {
        digest.update((byte) kind);
    }

    private void put(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        put(bytes.length);
        digest.update(bytes);
    }
}
