package pacesetter.geo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/**
 * The features of a GeoJSON file (RFC 7946), or of a sequence of them.
 *
 * @param features in file order
 * @param dateLine where their areas are cut open
 * @param spoiled what is wrong with those whose area cannot be read
 */
record GeoJson(List<Feature> features, DateLine dateLine, List<Name> spoiled) {
    private static final Pattern WHOLE_FLOAT = Pattern.compile("(-?[0-9]+)\\.0+");

    GeoJson {
        features = List.copyOf(features);
        spoiled = List.copyOf(spoiled);
    }

    /**
     * Reads a file.
     *
     * @throws ScenarioException if it is none, or has no area
     */
    static GeoJson read(Path file) {
        return new Reading(new MapFault(file)).read();
    }

    static boolean is(JsonObject object, String type) {
        return object.get("type") instanceof JsonPrimitive found
                && found.getAsString().equals(type);
    }

    /** A code as tables have it: 101.0, which a spreadsheet or a data frame has made of 101, is 101. */
    static String code(String text) {
        return WHOLE_FLOAT.matcher(text.strip()).replaceFirst("$1");
    }

    /** One file being read. */
    private static final class Reading {
        private final MapFault fault;
        private final List<Feature> features = new ArrayList<>();
        private final List<Name> spoiled = new ArrayList<>();

        Reading(MapFault fault) {
            this.fault = fault;
        }

        GeoJson read() {
            List<JsonElement> values = MapJson.read(fault.file());
            values.forEach(this::take);
            List<Geometry> areas = features.stream()
                    .map(Feature::area)
                    .filter(area -> !area.isEmpty())
                    .toList();
            if (areas.isEmpty()) {
                throw spoiled.isEmpty()
                        ? fault.of(
                                "features",
                                new Name("has no polygon", "没有多边形"),
                                Optional.of(new Name(
                                        "A map needs the regions' areas, not their points or lines.",
                                        "地图需要各地区的面，而不是点或线。")))
                        : new ScenarioException(List.of(spoiled.get(0)));
            }
            DateLine dateLine = DateLine.of(areas);
            List<Feature> joined = features.stream()
                    .map(feature -> feature.with(dateLine.joined(feature.area())))
                    .toList();
            return new GeoJson(joined, dateLine, spoiled);
        }

        private void take(JsonElement value) {
            if (!(value instanceof JsonObject object)) {
                throw wrong(
                        "",
                        new Name("must be an object", "应为对象"),
                        new Name("Maybe this is another kind of JSON.", "这可能是另一种 JSON。"));
            }
            if (is(object, "Feature")) {
                feature(object);
                return;
            }
            if (is(object, "Topology")) {
                throw wrong("type", new Name("(Topology) is TopoJSON", "（Topology）是 TopoJSON"), MapFault.CONVERT);
            }
            if (!is(object, "FeatureCollection")) {
                boolean esri = object.has("geometryType") || object.has("spatialReference");
                throw esri
                        ? wrong("", new Name("is Esri JSON, not GeoJSON", "是 Esri JSON，不是 GeoJSON"), MapFault.CONVERT)
                        : wrong(
                                "type",
                                new Name("must be FeatureCollection", "应为 FeatureCollection"),
                                new Name("Maybe this is another kind of JSON.", "这可能是另一种 JSON。"));
            }
            if (!(object.get("features") instanceof JsonArray all)) {
                throw fault.of("features", new Name("must be an array", "应为数组"), Optional.empty());
            }
            all.forEach(this::feature);
        }

        private void feature(JsonElement element) {
            String place = "features[" + features.size() + "]";
            JsonObject feature = element instanceof JsonObject object ? object : new JsonObject();
            Geometry area = Schematic.SHAPES.createMultiPolygon();
            try {
                area = new Polygons(fault).area(feature.get("geometry"), place + ".geometry");
            } catch (ScenarioException broken) {
                spoiled.add(broken.told());
            }
            features.add(new Feature(place, properties(feature), area));
        }

        private static Map<String, String> properties(JsonObject feature) {
            Map<String, String> texts = new LinkedHashMap<>();
            if (feature.get("properties") instanceof JsonObject properties) {
                properties.entrySet().forEach(entry -> put(texts, entry.getKey(), entry.getValue()));
            }
            put(texts, "id", feature.get("id"));
            return texts;
        }

        private static void put(Map<String, String> texts, String key, JsonElement value) {
            if (value instanceof JsonPrimitive text
                    && !text.isBoolean()
                    && !text.getAsString().isBlank()) {
                texts.putIfAbsent(key, text.getAsString().strip());
            }
        }

        private ScenarioException wrong(String part, Name rule, Name hint) {
            return part.isEmpty() ? fault.of(rule, hint) : fault.of(part, rule, Optional.of(hint));
        }
    }
}
