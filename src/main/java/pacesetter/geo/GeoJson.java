package pacesetter.geo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/** Reads polygons and their codes from a GeoJSON file (RFC 7946); everything else in it is passed over. */
final class GeoJson {
    private static final long MAX_BYTES = 64L << 20;

    /** Properties that hold a division code, in the order they are looked at; then the feature's own id. */
    private static final List<String> CODES = List.of("code", "adcode", "pac", "gb");

    private static final Optional<Name> NO_HINT = Optional.empty();
    private static final Name OTHER_JSON = new Name("Maybe this is another kind of JSON.", "这可能是另一种 JSON。");
    private static final Name SHAPEFILE =
            new Name("A shapefile has to be converted to GeoJSON first.", "shapefile 须先转换为 GeoJSON。");

    private final Path file;

    private GeoJson(Path file) {
        this.file = file;
    }

    /**
     * Areas by code in degrees, those of one code joined, in file order.
     *
     * @throws ScenarioException if the file is none, or has no area with a code
     */
    static Map<String, Geometry> read(Path file) {
        return new GeoJson(file).areas();
    }

    private Map<String, Geometry> areas() {
        JsonArray features = features(parse());
        Map<String, Geometry> areas = new LinkedHashMap<>();
        for (int i = 0; i < features.size(); i++) {
            String place = "features[" + i + "]";
            JsonObject feature = object(features.get(i), place);
            Optional<String> code = code(feature);
            code.filter(text -> Hidden.first(text).isPresent()).ifPresent(text -> {
                throw wrong(
                        place,
                        Name.of("has a code (%s) that cannot all be seen", "的代码（%s）含有看不见的字符", Hidden.shown(text)),
                        new Name("Type it anew, do not paste it.", "请重新键入，勿粘贴。"));
            });
            Geometry area = area(feature.get("geometry"), place + ".geometry");
            if (code.isPresent() && !area.isEmpty()) {
                areas.merge(
                        code.get(),
                        GeometryFixer.fix(area),
                        (first, more) -> OverlayNGRobust.overlay(first, more, OverlayNG.UNION));
            }
        }
        if (areas.isEmpty()) {
            throw wrong(
                    "features",
                    new Name("has no polygon with a code", "没有带代码的多边形"),
                    new Name(
                            "Each needs properties.code, as in the region table's column code.",
                            "每个都需要 properties.code，与地区表的 code 列一致。"));
        }
        return areas;
    }

    private JsonElement parse() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw wrong(
                        "",
                        Name.of("is larger than %d MB", "大于 %d MB", MAX_BYTES >> 20),
                        new Name("Simplify it, for instance with mapshaper.", "请先简化，例如用 mapshaper。"));
            }
            try (Reader reader = Files.newBufferedReader(file);
                    JsonReader json = new JsonReader(reader)) {
                json.setStrictness(Strictness.STRICT);
                return JsonParser.parseReader(json);
            }
        } catch (CharacterCodingException broken) {
            throw wrong("", new Name("is not UTF-8 text", "不是 UTF-8 文字"), SHAPEFILE);
        } catch (JsonParseException broken) {
            throw wrong("", new Name("is not JSON: " + firstLine(broken), "不是 JSON"), SHAPEFILE);
        } catch (IOException broken) {
            throw wrong(
                    "",
                    new Name("cannot be read", "无法读取"),
                    new Name(
                            "Maybe the path is wrong; it is looked for from the current folder.",
                            "路径可能有误；路径从当前文件夹算起。"));
        }
    }

    private static String firstLine(Exception broken) {
        Throwable cause = broken.getCause() == null ? broken : broken.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }

    private JsonArray features(JsonElement root) {
        JsonObject object = object(root, "");
        if (is(object, "Feature")) {
            JsonArray one = new JsonArray();
            one.add(object);
            return one;
        }
        if (is(object, "Topology")) {
            throw wrong(
                    "type",
                    new Name("(Topology) is TopoJSON", "（Topology）是 TopoJSON"),
                    new Name(
                            "Convert it to GeoJSON first, for instance with mapshaper.",
                            "请先转换为 GeoJSON，例如用 mapshaper。"));
        }
        if (!is(object, "FeatureCollection")) {
            throw wrong("type", new Name("must be FeatureCollection", "应为 FeatureCollection"), OTHER_JSON);
        }
        return array(object.get("features"), "features");
    }

    private static boolean is(JsonObject object, String type) {
        return object.get("type") instanceof JsonPrimitive found
                && found.getAsString().equals(type);
    }

    private static Optional<String> code(JsonObject feature) {
        if (feature.get("properties") instanceof JsonObject properties) {
            for (String key : CODES) {
                if (properties.get(key) instanceof JsonPrimitive code) {
                    return Optional.of(code.getAsString().strip());
                }
            }
        }
        return feature.get("id") instanceof JsonPrimitive id
                ? Optional.of(id.getAsString().strip())
                : Optional.empty();
    }

    /** The polygons of a geometry, empty where it has none. */
    private Geometry area(JsonElement element, String place) {
        List<Polygon> polygons = new ArrayList<>();
        if (element instanceof JsonObject geometry) {
            collect(geometry, place, polygons);
        }
        return Schematic.SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private void collect(JsonObject geometry, String place, List<Polygon> polygons) {
        String coordinates = place + ".coordinates";
        if (is(geometry, "Polygon")) {
            polygons.add(polygon(geometry.get("coordinates"), coordinates));
        } else if (is(geometry, "MultiPolygon")) {
            JsonArray parts = array(geometry.get("coordinates"), coordinates);
            for (int i = 0; i < parts.size(); i++) {
                polygons.add(polygon(parts.get(i), coordinates + "[" + i + "]"));
            }
        } else if (is(geometry, "GeometryCollection")) {
            JsonArray parts = array(geometry.get("geometries"), place + ".geometries");
            for (int i = 0; i < parts.size(); i++) {
                String part = place + ".geometries[" + i + "]";
                collect(object(parts.get(i), part), part, polygons);
            }
        }
    }

    private Polygon polygon(JsonElement element, String place) {
        JsonArray rings = array(element, place);
        List<LinearRing> read = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            read.add(ring(rings.get(i), place + "[" + i + "]"));
        }
        if (read.isEmpty()) {
            return Schematic.SHAPES.createPolygon();
        }
        return Schematic.SHAPES.createPolygon(
                read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private LinearRing ring(JsonElement element, String place) {
        JsonArray points = array(element, place);
        List<Coordinate> ring = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            ring.add(position(points.get(i), place + "[" + i + "]"));
        }
        if (!ring.isEmpty() && !ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0).copy());
        }
        if (ring.size() < 4) {
            throw wrong(
                    place,
                    new Name("has fewer than three different positions", "不同的点少于三个"),
                    new Name("A ring goes around an area.", "环应围成一个区域。"));
        }
        return Schematic.SHAPES.createLinearRing(ring.toArray(Coordinate[]::new));
    }

    private Coordinate position(JsonElement element, String place) {
        JsonArray numbers = array(element, place);
        if (numbers.size() < 2) {
            throw wrong(place, new Name("must be a longitude and a latitude", "应为经度和纬度"), NO_HINT);
        }
        double lon = number(numbers.get(0), place);
        double lat = number(numbers.get(1), place);
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw wrong(
                    place,
                    Name.of("(%s, %s) must be degrees, longitude first", "（%s, %s）应为度数，经度在前", lon, lat),
                    new Name(
                            "Maybe the file is projected: convert it to WGS 84 (EPSG:4326).",
                            "文件可能是投影坐标：请转换为 WGS 84（EPSG:4326）。"));
        }
        return new Coordinate(lon, lat);
    }

    private double number(JsonElement element, String place) {
        if (element instanceof JsonPrimitive number && number.isNumber()) {
            return number.getAsDouble();
        }
        throw wrong(place, new Name("must be numbers", "应为数"), NO_HINT);
    }

    private JsonObject object(JsonElement element, String place) {
        if (element instanceof JsonObject object) {
            return object;
        }
        throw wrong(place, new Name("must be an object", "应为对象"), OTHER_JSON);
    }

    private JsonArray array(JsonElement element, String place) {
        if (element instanceof JsonArray array) {
            return array;
        }
        throw wrong(place, new Name("must be an array", "应为数组"), NO_HINT);
    }

    private ScenarioException wrong(String place, Name rule, Name hint) {
        return wrong(place, rule, Optional.of(hint));
    }

    private ScenarioException wrong(String place, Name rule, Optional<Name> hint) {
        String where = place.isEmpty() ? file + ":" : file + ": " + place;
        Name said = Name.of("%s %s.", "%s %s。", where, rule);
        return new ScenarioException(List.of(said.then(hint)));
    }
}
