package pacesetter.geo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature of a map.
 *
 * @param place where it stands in the file
 * @param properties its texts and numbers as texts, in file order; its own id under {@code id} unless a property is called so
 * @param area in degrees, valid; empty where it has none
 */
record Feature(String place, Map<String, String> properties, Geometry area) {
    Feature {
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }

    /** The value of a property; that of another spelling in capitals or small letters, if there is none so spelt. */
    Optional<String> value(String property) {
        String exact = properties.get(property);
        return exact == null
                ? properties.entrySet().stream()
                        .filter(entry -> entry.getKey().equalsIgnoreCase(property))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.of(exact);
    }

    /** The value of the first of some properties that it has, however they are written. */
    Optional<String> first(List<String> names) {
        return names.stream()
                .flatMap(name -> properties.keySet().stream().filter(key -> KnownProperties.isCalled(key, name)))
                .flatMap(name -> value(name).stream())
                .findFirst();
    }

    /** The same with another area. */
    Feature with(Geometry other) {
        return new Feature(place, properties, other);
    }
}
