package pacesetter.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/**
 * The regions of a map: their codes, names, groups, a point inside each, and which are neighbours.
 *
 * @param groups none where the map has no property of them
 * @param properties what was taken from where
 * @param notes what was left out or changed
 */
public record MappedTerritory(
        List<Group> groups, List<Region> regions, Borders borders, MapProperties properties, List<Name> notes) {
    private static final int SHOWN = 5;
    private static final int DIGITS = 4; // behind the point, of degrees: ten metres
    private static final int MOST_DIGITS = 15;

    public MappedTerritory {
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
        notes = List.copyOf(notes);
    }

    /**
     * The territory of a GeoJSON file.
     *
     * @param code the property that holds the codes, where the user says which
     * @param name the same of names
     * @throws ScenarioException if the file cannot be used: place, what is wrong, and a hint
     */
    public static MappedTerritory read(Path file, Optional<String> code, Optional<String> name) {
        GeoJson map = GeoJson.read(file);
        List<Feature> features = map.features().stream()
                .filter(feature -> !feature.area().isEmpty())
                .toList();
        MapFault fault = new MapFault(file);
        MapProperties properties = MapProperties.of(features, code, name, fault);
        Making making = new Making(properties);
        List<Geometry> areas = new ArrayList<>();
        codes(features, properties, fault).forEach((each, parts) -> {
            Geometry area = Matching.joined(parts);
            areas.add(area);
            making.add(each, parts.get(0), area);
        });
        List<Name> notes = new ArrayList<>(
                map.spoiled().subList(0, Math.min(SHOWN, map.spoiled().size())));
        List<String> empty = map.features().stream()
                .filter(feature -> feature.area().isEmpty())
                .map(Feature::place)
                .toList();
        if (!empty.isEmpty()) {
            notes.add(Name.of(
                    "%s of the map without an area, left out: %s.",
                    "地图中 %s 没有面，已略去：%s。",
                    Name.counted(empty.size(), "feature", "features", " 个要素"),
                    Name.list(empty.subList(0, Math.min(SHOWN, empty.size())))));
        }
        return new MappedTerritory(making.groups, making.regions, Contiguity.of(areas), properties, notes);
    }

    /** The features by code, in file order: that of the property, else made of the name, else a number. */
    private static Map<String, List<Feature>> codes(List<Feature> features, MapProperties properties, MapFault fault) {
        Map<String, List<Feature>> byCode = new LinkedHashMap<>();
        for (Feature feature : features) {
            Optional<String> code = properties.code().flatMap(feature::value).map(GeoJson::code);
            byCode.computeIfAbsent(code.orElseGet(feature::place), first -> new ArrayList<>())
                    .add(feature);
        }
        return properties.code().isPresent() ? byCode : coded(features, properties, fault);
    }

    private static Map<String, List<Feature>> coded(List<Feature> features, MapProperties properties, MapFault fault) {
        Map<String, List<Feature>> byName = new LinkedHashMap<>();
        for (Feature feature : features) {
            Optional<String> name = properties.name().flatMap(feature::value);
            String known = name.orElseThrow(() -> fault.of(
                    feature.place(),
                    new Name("has neither a code nor a name", "既无代码也无名称"),
                    Optional.of(new Name(
                            "Name the properties that hold them: --code-property, --name-property.",
                            "请用 --code-property、--name-property 指明存放它们的属性。"))));
            byName.computeIfAbsent(known, first -> new ArrayList<>()).add(feature);
        }
        int digits = Math.max(3, Integer.toString(byName.size()).length());
        Set<String> taken = new HashSet<>();
        Map<String, List<Feature>> byCode = new LinkedHashMap<>();
        byName.forEach((name, parts) -> {
            String number = "R" + String.format(Locale.ROOT, "%0" + digits + "d", byCode.size() + 1);
            String slug = PlainName.code(name);
            boolean usable = MapProperties.CODE.matcher(slug).matches() && taken.add(slug.toLowerCase(Locale.ROOT));
            byCode.put(usable ? slug : number, parts);
        });
        return byCode;
    }

    /** A point in the middle of the largest circle inside an area, with as few digits as keep it there. */
    static Coordinate point(Geometry area) {
        Geometry largest = area;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (i == 0 || area.getGeometryN(i).getArea() > largest.getArea()) {
                largest = area.getGeometryN(i);
            }
        }
        double tolerance = largest.getEnvelopeInternal().getDiameter() / 100;
        Coordinate middle =
                new MaximumInscribedCircle(largest, tolerance).getCenter().getCoordinate();
        for (int digits = DIGITS; digits <= MOST_DIGITS; digits++) {
            double scale = StrictMath.pow(10, digits);
            Point rounded = Schematic.SHAPES.createPoint(
                    new Coordinate(Math.rint(middle.x * scale) / scale, Math.rint(middle.y * scale) / scale));
            if (largest.contains(rounded)) {
                return rounded.getCoordinate();
            }
        }
        return middle;
    }

    /** Regions and groups as they are found. */
    private static final class Making {
        private final MapProperties properties;
        private final List<Group> groups = new ArrayList<>();
        private final List<Region> regions = new ArrayList<>();
        private final Map<String, Integer> groupIndex = new HashMap<>();

        Making(MapProperties properties) {
            this.properties = properties;
        }

        void add(String code, Feature feature, Geometry area) {
            Coordinate point = point(area);
            Name numbered = new Name("Region " + code, "地区" + code);
            Optional<String> given = properties.name().flatMap(feature::value);
            Name name = given.map(
                            text -> PlainName.of(text, properties.chinese().flatMap(feature::value), numbered.en()))
                    .orElse(numbered);
            regions.add(new Region(
                    regions.size(),
                    code,
                    name,
                    group(feature),
                    DateLine.usual(point.x),
                    point.y,
                    properties
                            .population()
                            .flatMap(feature::value)
                            .map(GeoJson::code)
                            .map(Long::parseLong)
                            .orElse(1L),
                    Optional.empty(),
                    Double.NaN));
        }

        private int group(Feature feature) {
            Optional<String> value = properties.group().flatMap(feature::value);
            if (value.isEmpty()) {
                return 0;
            }
            String key = value.get();
            Name name = PlainName.of(key, Optional.empty(), "Group " + (groups.size() + 1));
            Integer same = groupIndex.get(key);
            if (same != null) {
                return same;
            }
            int index = groups.stream()
                    .filter(group -> group.name().en().equals(name.en()))
                    .map(Group::index)
                    .findFirst()
                    .orElse(groups.size());
            groupIndex.put(key, index);
            if (index == groups.size()) {
                groups.add(new Group(index, name, regions.size()));
            }
            return index;
        }
    }
}
