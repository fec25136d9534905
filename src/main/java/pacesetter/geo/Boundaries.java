package pacesetter.geo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryTransformer;
import pacesetter.scenario.Region;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * The user's own boundaries, matched to regions by code. A region without one is a disc at its point.
 *
 * @param cells one a region, in order, in units of the map
 * @param missing indices of regions that the file has no boundary for
 * @param unknown codes of the file that no region has, in order
 */
public record Boundaries(List<Geometry> cells, List<Integer> missing, List<String> unknown) {
    /** Smallest detail kept, in shares of the map's longer side: about half a pixel of a large screen. */
    private static final double DETAIL = 1. / 4000;

    /** Radius of a disc over that of a circle as large as a mean region. */
    private static final double DISC = .4;

    private static final int SHOWN = 5;

    public Boundaries {
        cells = List.copyOf(cells);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }

    /**
     * The boundaries of a GeoJSON file (RFC 7946) for these regions.
     *
     * @throws ScenarioException if the file cannot be used: place, what is wrong, and a hint
     */
    public static Boundaries read(Path file, List<Region> regions) {
        Map<String, Geometry> found = GeoJson.read(file);
        Projection projection = Projection.of(regions);
        List<Geometry> known = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        TreeSet<String> unknown = new TreeSet<>(found.keySet());
        for (Region region : regions) {
            Geometry degrees = found.get(region.code());
            unknown.remove(region.code());
            if (degrees == null) {
                missing.add(region.index());
            } else {
                known.add(project(degrees, projection));
            }
        }
        if (known.isEmpty()) {
            throw new ScenarioException(List.of(Name.of(
                    "%s: no code in it is one of the scenario's regions: it has %s, they have %s. Maybe the codes stand"
                            + " under another name: properties.code is looked at first.",
                    "%s：其中没有情景中任何地区的代码：文件中有 %s，情景中有 %s。代码可能写在别的名称之下：首先查看的是 properties.code。",
                    file,
                    some(List.copyOf(unknown)),
                    some(regions.stream().map(Region::code).toList()))));
        }
        return new Boundaries(complete(simplified(known), regions, missing, projection), missing, List.copyOf(unknown));
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
        return List.of(CoverageSimplifier.simplify(areas.toArray(Geometry[]::new), detail));
    }

    private static List<Geometry> complete(
            List<Geometry> known, List<Region> regions, List<Integer> missing, Projection projection) {
        double area = known.stream().mapToDouble(Geometry::getArea).sum() / known.size();
        double radius = DISC * Math.sqrt(area / Math.PI);
        List<Geometry> cells = new ArrayList<>(known);
        for (int index : missing) { // in ascending order, so that each comes to stand at its place
            cells.add(
                    index,
                    GeometryFactory.createPointFromInternalCoord(projection.at(regions.get(index)), known.get(0))
                            .buffer(radius));
        }
        return cells;
    }

    /** What did not match, in words; empty if all did. */
    public List<String> notes(List<Region> regions, Language language) {
        List<String> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            List<String> names = missing.stream()
                    .map(index -> language.of(regions.get(index).name()))
                    .toList();
            notes.add(language.of(
                    "The map has no boundary for " + names.size() + " of " + Count.of(regions.size(), "region")
                            + ", drawn as discs: " + some(names) + ".",
                    "地图缺少" + regions.size() + "个地区中" + names.size() + "个的边界，以圆点表示：" + some(names) + "。"));
        }
        if (!unknown.isEmpty()) {
            notes.add(language.of(
                    "The map has boundaries for codes that no region has, left out: " + some(unknown) + ".",
                    "地图中有情景所无的代码，已略去：" + some(unknown) + "。"));
        }
        return notes;
    }

    private static String some(List<String> all) {
        String first = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
        return all.size() > SHOWN ? first + " … (" + all.size() + ")" : first;
    }
}
