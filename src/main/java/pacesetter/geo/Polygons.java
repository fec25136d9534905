package pacesetter.geo;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Name;

/** Reads the polygons of GeoJSON geometries; points, lines and parts without an area are passed over. */
record Polygons(MapFault fault) {
    private static final double TURN = 360;

    /**
     * The area of a geometry, valid, empty where it has none.
     *
     * @throws ScenarioException if it is no geometry
     */
    Geometry area(JsonElement element, String place) {
        List<Polygon> polygons = new ArrayList<>();
        if (element instanceof JsonObject geometry) {
            collect(geometry, place, polygons);
        }
        Geometry area = Schematic.SHAPES.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return area.isValid() ? area : GeometryFixer.fix(area);
    }

    private void collect(JsonObject geometry, String place, List<Polygon> polygons) {
        String coordinates = place + ".coordinates";
        if (GeoJson.is(geometry, "Polygon")) {
            polygon(geometry.get("coordinates"), coordinates).ifPresent(polygons::add);
        } else if (GeoJson.is(geometry, "MultiPolygon")) {
            JsonArray parts = array(geometry.get("coordinates"), coordinates);
            for (int i = 0; i < parts.size(); i++) {
                polygon(parts.get(i), coordinates + "[" + i + "]").ifPresent(polygons::add);
            }
        } else if (GeoJson.is(geometry, "GeometryCollection")) {
            JsonArray parts = array(geometry.get("geometries"), place + ".geometries");
            for (int i = 0; i < parts.size(); i++) {
                if (parts.get(i) instanceof JsonObject part) {
                    collect(part, place + ".geometries[" + i + "]", polygons);
                }
            }
        }
    }

    private Optional<Polygon> polygon(JsonElement element, String place) {
        JsonArray rings = array(element, place);
        List<LinearRing> read = new ArrayList<>();
        for (int i = 0; i < rings.size(); i++) {
            Optional<LinearRing> ring = ring(rings.get(i), place + "[" + i + "]");
            if (i == 0 && ring.isEmpty()) {
                return Optional.empty();
            }
            ring.ifPresent(read::add);
        }
        return read.isEmpty()
                ? Optional.empty()
                : Optional.of(Schematic.SHAPES.createPolygon(
                        read.get(0), read.subList(1, read.size()).toArray(LinearRing[]::new)));
    }

    /** A ring, closed if it is not; nothing if it goes around nothing. */
    private Optional<LinearRing> ring(JsonElement element, String place) {
        JsonArray points = array(element, place);
        List<Coordinate> ring = new ArrayList<>();
        Set<Coordinate> different = new HashSet<>();
        for (int i = 0; i < points.size(); i++) {
            Coordinate point = position(points.get(i), place + "[" + i + "]");
            ring.add(point);
            different.add(point);
        }
        if (different.size() < 3) {
            return Optional.empty();
        }
        if (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            ring.add(ring.get(0).copy());
        }
        return Optional.of(Schematic.SHAPES.createLinearRing(unbroken(ring).toArray(Coordinate[]::new)));
    }

    /** The ring without the jumps of one that crosses the date line; as it is where it goes around a pole. */
    private static List<Coordinate> unbroken(List<Coordinate> ring) {
        List<Coordinate> unbroken = new ArrayList<>();
        double turns = 0;
        for (int i = 0; i < ring.size(); i++) {
            Coordinate point = ring.get(i);
            double step = i == 0 ? 0 : point.x - ring.get(i - 1).x;
            turns += step > TURN / 2 ? -TURN : step < -TURN / 2 ? TURN : 0;
            unbroken.add(new Coordinate(point.x + turns, point.y));
        }
        return turns == 0 ? unbroken : ring;
    }

    private Coordinate position(JsonElement element, String place) {
        JsonArray numbers = array(element, place);
        if (numbers.size() < 2) {
            throw wrong(place, new Name("must be a longitude and a latitude", "应为经度和纬度"));
        }
        double lon = number(numbers.get(0), place);
        double lat = number(numbers.get(1), place);
        if (!(Math.abs(lon) <= TURN && Math.abs(lat) <= 90)) {
            throw fault.of(
                    place,
                    Name.of("(%s, %s) must be degrees, longitude first", "（%s, %s）应为度数，经度在前", lon, lat),
                    Optional.of(new Name(
                            "Maybe the file is projected: convert it to WGS 84 (EPSG:4326).",
                            "文件可能是投影坐标：请转换为 WGS 84（EPSG:4326）。")));
        }
        return new Coordinate(lon, lat);
    }

    private double number(JsonElement element, String place) {
        if (element instanceof JsonPrimitive number && number.isNumber()) {
            return number.getAsDouble();
        }
        throw wrong(place, new Name("must be numbers", "应为数值"));
    }

    private JsonArray array(JsonElement element, String place) {
        if (element instanceof JsonArray array) {
            return array;
        }
        throw wrong(place, new Name("must be an array", "应为数组"));
    }

    private ScenarioException wrong(String place, Name rule) {
        return fault.of(place, rule, Optional.empty());
    }
}
