package pacesetter.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a group of keys that have the shape they should have; a value with a problem is absent. */
final class Values {
    private final Place place;
    private final Set<String> given;
    private final Map<String, Bound> values;

    /**
     * The values of a group.
     *
     * @param given the keys the file has, those with a problem included
     */
    Values(Place place, Set<String> given, Map<String, Bound> values) {
        this.place = place;
        this.given = Set.copyOf(given);
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Where the group begins. */
    Place place() {
        return place;
    }

    /** Where the value stands, or the group where it is absent. */
    Place place(String key) {
        Bound bound = values.get(key);
        return bound == null ? place : bound.place();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the file has the key, but with a value that has a problem. */
    boolean failed(String key) {
        return given.contains(key) && !values.containsKey(key);
    }

    /** All values by key, in file order. */
    Map<String, Bound> all() {
        return values;
    }

    <T> Optional<T> get(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(bound -> type.cast(bound.value()));
    }

    Optional<String> text(String key) {
        return get(key, String.class);
    }

    Optional<Double> number(String key) {
        return get(key, Double.class);
    }

    Optional<Integer> whole(String key) {
        return get(key, Integer.class);
    }

    Optional<Name> name(String key) {
        return get(key, Name.class);
    }

    Optional<Values> group(String key) {
        return get(key, Values.class);
    }

    /** The group under a key, one without values where it is absent. */
    Values groupOrEmpty(String key) {
        return group(key).orElseGet(() -> new Values(place, Set.of(), Map.of()));
    }

    <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    /** The elements of a list, none where it is absent. */
    List<Bound> list(String key) {
        List<Bound> elements = new ArrayList<>();
        for (Object element : get(key, List.class).orElse(List.of())) {
            elements.add((Bound) element);
        }
        return elements;
    }

    /** The elements of a list of groups, none where it is absent. */
    List<Values> groups(String key) {
        return list(key).stream().map(element -> (Values) element.value()).toList();
    }
}
