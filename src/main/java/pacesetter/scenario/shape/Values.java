package pacesetter.scenario.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.source.Place;
import pacesetter.text.Name;

/** The values of a group of keys that have the shape they should have; a value with a problem is absent. */
public final class Values {
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
    public Place place() {
        return place;
    }

    /** Where the value stands, or the group where it is absent. */
    public Place place(String key) {
        Bound bound = values.get(key);
        return bound == null ? place : bound.place();
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the file has the key, but with a value that has a problem. */
    public boolean failed(String key) {
        return given.contains(key) && !values.containsKey(key);
    }

    /** All values by key, in file order. */
    public Map<String, Bound> all() {
        return values;
    }

    public <T> Optional<T> get(String key, Class<T> type) {
        return Optional.ofNullable(values.get(key)).map(bound -> type.cast(bound.value()));
    }

    public Optional<String> text(String key) {
        return get(key, String.class);
    }

    public Optional<Double> number(String key) {
        return get(key, Double.class);
    }

    public Optional<Integer> whole(String key) {
        return get(key, Integer.class);
    }

    public Optional<Name> name(String key) {
        return get(key, Name.class);
    }

    public Optional<Values> group(String key) {
        return get(key, Values.class);
    }

    /** The group under a key, one without values where it is absent. */
    public Values groupOrEmpty(String key) {
        return group(key).orElseGet(() -> new Values(place, Set.of(), Map.of()));
    }

    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).map(word -> Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
    }

    /** The elements of a list, none where it is absent. */
    public List<Bound> list(String key) {
        List<Bound> elements = new ArrayList<>();
        for (Object element : get(key, List.class).orElse(List.of())) {
            elements.add((Bound) element);
        }
        return elements;
    }

    /** The elements of a list of groups, none where it is absent. */
    public List<Values> groups(String key) {
        return list(key).stream().map(element -> (Values) element.value()).toList();
    }
}
