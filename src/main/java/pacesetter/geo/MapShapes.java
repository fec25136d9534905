package pacesetter.geo;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import pacesetter.scenario.Scenario;

/**
 * What there is to draw of a territory, in units of the map with y downwards.
 *
 * @param cells one a region, in order
 * @param groups the outline of each
 * @param bounds around all
 */
public record MapShapes(List<Cell> cells, List<Cell> groups, Rectangle2D bounds) {

    /**
     * The area of a region or a group.
     *
     * @param x middle of the largest circle inside, where marks and arrows stand best
     * @param radius of that circle
     * @param wideX middle of the widest line from side to side through its centre's height, where a name may have more room
     */
    public record Cell(
            Shape shape, Rectangle2D bounds, double x, double y, double radius, double wideX, double wideY) {}

    public MapShapes {
        cells = List.copyOf(cells);
        groups = List.copyOf(groups);
    }

    /** The schematic map of a scenario's regions. */
    public static MapShapes schematic(Scenario scenario) {
        return of(scenario, Schematic.of(scenario.regions()).cells());
    }

    /** The map of a scenario's regions with the user's own boundaries. */
    public static MapShapes of(Scenario scenario, Boundaries boundaries) {
        return of(scenario, boundaries.cells());
    }

    private static MapShapes of(Scenario scenario, List<Geometry> areas) {
        ShapeWriter writer = new ShapeWriter();
        List<Cell> cells = new ArrayList<>();
        List<List<Geometry>> members = new ArrayList<>();
        scenario.groups().forEach(group -> members.add(new ArrayList<>()));
        Envelope all = new Envelope();
        for (int i = 0; i < areas.size(); i++) {
            Geometry area = areas.get(i);
            cells.add(cell(area, writer));
            members.get(scenario.regions().get(i).group()).add(area);
            all.expandToInclude(area.getEnvelopeInternal());
        }
        List<Cell> outlines = new ArrayList<>();
        for (List<Geometry> group : members) {
            outlines.add(cell(Schematic.union(group), writer));
        }
        return new MapShapes(
                cells, outlines, new Rectangle2D.Double(all.getMinX(), all.getMinY(), all.getWidth(), all.getHeight()));
    }

    private static Cell cell(Geometry area, ShapeWriter writer) {
        double tolerance = area.getEnvelopeInternal().getDiameter() / 50;
        MaximumInscribedCircle circle = new MaximumInscribedCircle(area, tolerance);
        Coordinate middle = circle.getCenter().getCoordinate();
        Shape shape = writer.toShape(area);
        Coordinate wide = area.getInteriorPoint().getCoordinate();
        return new Cell(
                shape,
                shape.getBounds2D(),
                middle.x,
                middle.y,
                circle.getRadiusLine().getLength(),
                wide.x,
                wide.y);
    }

    /** The region at a point; of several, which only a user's boundaries can give, the smallest. */
    public OptionalInt at(double x, double y) {
        int found = -1;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            boolean closer = found < 0 || cell.radius < cells.get(found).radius;
            if (closer && cell.bounds.contains(x, y) && cell.shape.contains(x, y)) {
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
