package pacesetter.geo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import pacesetter.scenario.Region;

/**
 * Which areas of a map are which region's: those with its code, else those with its name. Without a property named, the
 * codes are looked for in the usual ones, then in every other: that under which most regions are found counts.
 */
final class Matching {
    private final List<Region> regions;
    private final List<Feature> open;
    private final Map<Integer, Geometry> areas = new LinkedHashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private Matching(List<Region> regions, List<Feature> features) {
        this.regions = regions;
        open = new ArrayList<>(features);
    }

    /** @param property that holds the codes, if it is known */
    static Matching of(List<Feature> features, Optional<String> property, List<Region> regions) {
        Matching matching = new Matching(
                regions,
                features.stream().filter(feature -> !feature.area().isEmpty()).toList());
        Function<Feature, Optional<String>> codes = property.map(Matching::property)
                .orElseGet(() -> matching.best(matching.codes(), region -> Stream.of(region.code())));
        matching.take(codes, region -> Stream.of(region.code()));
        matching.take(matching.best(matching.names(), Matching::names), Matching::names);
        matching.open.forEach(
                feature -> matching.unknown.add(codes.apply(feature).orElse(feature.place())));
        return matching;
    }

    /** Areas by the index of their region. */
    Map<Integer, Geometry> areas() {
        return areas;
    }

    /** Codes that no region has, or places of areas without one. */
    List<String> unknown() {
        return List.copyOf(unknown);
    }

    private static Function<Feature, Optional<String>> property(String name) {
        return feature -> feature.value(name).map(GeoJson::code);
    }

    private static Stream<String> names(Region region) {
        return Stream.of(region.name().en(), region.name().zh())
                .map(name -> name.toLowerCase(Locale.ROOT).strip())
                .distinct();
    }

    private List<Function<Feature, Optional<String>>> codes() {
        List<Function<Feature, Optional<String>>> ways = new ArrayList<>();
        ways.add(feature -> feature.first(KnownProperties.CODES).map(GeoJson::code));
        KnownProperties.of(open).forEach(name -> ways.add(property(name)));
        return ways;
    }

    private List<Function<Feature, Optional<String>>> names() {
        List<Function<Feature, Optional<String>>> ways = new ArrayList<>();
        KnownProperties.of(open).stream()
                .filter(KnownProperties::isName)
                .forEach(name -> ways.add(feature -> feature.value(name).map(text -> text.toLowerCase(Locale.ROOT))));
        return ways;
    }

    /** The first of the ways by which most regions without an area are found. */
    private Function<Feature, Optional<String>> best(
            List<Function<Feature, Optional<String>>> ways, Function<Region, Stream<String>> keys) {
        Function<Feature, Optional<String>> best = feature -> Optional.empty();
        long most = -1;
        for (Function<Feature, Optional<String>> way : ways) {
            Map<String, List<Feature>> found = by(way);
            long count = regions.stream()
                    .filter(region -> keys.apply(region).anyMatch(found::containsKey))
                    .count();
            if (count > most) {
                best = way;
                most = count;
            }
        }
        return best;
    }

    private Map<String, List<Feature>> by(Function<Feature, Optional<String>> way) {
        Map<String, List<Feature>> found = new LinkedHashMap<>();
        open.forEach(feature -> way.apply(feature)
                .ifPresent(key ->
                        found.computeIfAbsent(key, first -> new ArrayList<>()).add(feature)));
        return found;
    }

    /** Gives the regions that have none the areas that are found so. */
    private void take(Function<Feature, Optional<String>> way, Function<Region, Stream<String>> keys) {
        Map<String, List<Feature>> found = by(way);
        Set<Feature> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Region region : regions) {
            if (!areas.containsKey(region.index())) {
                keys.apply(region)
                        .flatMap(key -> Optional.ofNullable(found.remove(key)).stream())
                        .findFirst()
                        .ifPresent(features -> {
                            areas.put(region.index(), joined(features));
                            taken.addAll(features);
                        });
            }
        }
        open.removeIf(taken::contains);
    }

    /** The areas of these features in one. */
    static Geometry joined(List<Feature> features) {
        return features.size() == 1
                ? features.get(0).area()
                : Schematic.union(features.stream().map(Feature::area).toList());
    }
}
