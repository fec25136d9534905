package pacesetter.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.GeometryTransformer;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Region;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Hidden;
import pacesetter.text.Name;

/**
 * The user's own boundaries, matched to regions by code, else by name. A region without one is a disc at its point.
 *
 * @param cells one a region, in order, in units of the map
 * @param missing indices of regions that the file has no boundary for
 * @param unknown codes of the file that no region has, in order
 * @param spoiled what is wrong with areas that cannot be read
 */
public record Boundaries(List<Geometry> cells, List<Integer> missing, List<String> unknown, List<Name> spoiled) {
    /** Smallest detail kept, in shares of the map's longer side: about half a pixel of a large screen. */
    private static final double DETAIL = 1. / 4000;

    /** Radius of a disc over that of a circle as large as a mean region. */
    private static final double DISC = .4;

    private static final int SHOWN = 5;

    public Boundaries {
        cells = List.copyOf(cells);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
        spoiled = List.copyOf(spoiled);
    }

    /**
     * The boundaries of a GeoJSON file (RFC 7946) for these regions.
     *
     * @throws ScenarioException if the file cannot be used: place, what is wrong, and a hint
     */
    public static Boundaries read(MapFile file, List<Region> regions) {
        GeoJson map = GeoJson.read(file.path());
        MapFault fault = new MapFault(file.path());
        file.code().ifPresent(property -> checkHas(map, property, fault));
        Matching matching = Matching.of(map.features(), file.code(), regions);
        Projection projection = Projection.of(regions);
        List<Geometry> known = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        for (Region region : regions) {
            Geometry degrees = matching.areas().get(region.index());
            if (degrees == null) {
                missing.add(region.index());
            } else {
                known.add(project(degrees, projection));
            }
        }
        if (known.isEmpty()) {
            throw fault.of(
                    Name.of(
                            "has no area with a code or name of the scenario's regions: it has %s, they have %s",
                            "没有任何区域的代码或名称与情景中的地区相符：文件中有 %s，情景中有 %s",
                            some(matching.unknown()),
                            some(regions.stream().map(Region::code).toList())),
                    new Name(
                            "Name the property that holds the codes: map: {file: …, code: …}.",
                            "请指明存放代码的属性：map: {file: …, code: …}。"));
        }
        return new Boundaries(
                complete(
                        simplified(known),
                        regions,
                        missing,
                        point -> projection.at(map.dateLine().lon(point.lon()), point.lat())),
                missing,
                matching.unknown(),
                map.spoiled());
    }

    private static void checkHas(GeoJson map, String property, MapFault fault) {
        if (map.features().stream().noneMatch(feature -> feature.value(property).isPresent())) {
            throw MapProperties.missing(property, KnownProperties.of(map.features()), fault);
        }
    }

    private static Geometry project(Geometry degrees, Projection projection) {
        return new GeometryTransformer() {
            @Override
            protected CoordinateSequence transformCoordinates(CoordinateSequence coordinates, Geometry parent) {
                Coordinate[] points = coordinates.toCoordinateArray();
                Coordinate[] plane = new Coordinate[points.length];
                for (int i = 0; i < points.length; i++) {
                    plane[i] = projection.at(points[i].x, points[i].y);
                }
                return createCoordinateSequence(plane);
            }
        }.transform(degrees);
    }

    /** The same areas without detail that nobody can see, shared borders alike on both sides. */
    private static List<Geometry> simplified(List<Geometry> areas) {
        Envelope all = new Envelope();
        areas.forEach(area -> all.expandToInclude(area.getEnvelopeInternal()));
        double detail = DETAIL * Math.max(all.getWidth(), all.getHeight());
        Geometry[] simple = CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), detail);
        List<Geometry> drawn = new ArrayList<>();
        for (int i = 0; i < simple.length; i++) { // areas that overlap may be spoiled by what becomes of their borders
            Geometry mended = simple[i].isValid() ? simple[i] : GeometryFixer.fix(simple[i]);
            drawn.add(mended.getArea() > 0 ? mended : areas.get(i));
        }
        return drawn;
    }

    private static List<Geometry> complete(
            List<Geometry> known, List<Region> regions, List<Integer> missing, Function<Region, Coordinate> point) {
        double area = known.stream().mapToDouble(Geometry::getArea).sum() / known.size();
        double radius = DISC * Math.sqrt(area / Math.PI);
        List<Geometry> cells = new ArrayList<>(known);
        for (int index : missing) { // in ascending order, so that each comes to stand at its place
            cells.add(
                    index,
                    GeometryFactory.createPointFromInternalCoord(point.apply(regions.get(index)), known.get(0))
                            .buffer(radius));
        }
        return cells;
    }

    /** What was found, in words that follow a colon. */
    public Name found() {
        return Name.of(
                "%d of %s drawn",
                "%2$s中绘出 %1$d 个",
                cells.size() - missing.size(),
                Name.counted(cells.size(), "region", "regions", " 个地区"));
    }

    /** What did not match or cannot be read, in words; empty if all did. */
    public List<Name> notes(List<Region> regions) {
        List<Name> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            List<Name> names =
                    missing.stream().map(index -> regions.get(index).name()).toList();
            notes.add(Name.of(
                    "The map has no boundary for %d of %s, drawn as discs: %s.",
                    "地图缺少%2$s中 %1$d 个的边界，以圆点表示：%3$s。",
                    names.size(),
                    Name.counted(regions.size(), "region", "regions", " 个地区"),
                    some(names)));
        }
        if (!unknown.isEmpty()) {
            notes.add(Name.of(
                    "The map has boundaries for codes that no region has, left out: %s.",
                    "地图中有情景所无的代码，已略去：%s。", some(unknown)));
        }
        notes.addAll(spoiled.subList(0, Math.min(SHOWN, spoiled.size())));
        return notes;
    }

    private static Name some(List<?> all) {
        List<?> shown = all.stream()
                .limit(SHOWN)
                .map(item -> item instanceof String text ? Hidden.shown(text) : item)
                .toList();
        return Name.list(shown).then(Name.same(all.size() > SHOWN ? " … (" + all.size() + ")" : ""));
    }
}
