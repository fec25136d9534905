package pacesetter.geo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.GeometryFixer;

/**
 * Where a map is cut open: in the middle of the widest gap between its areas, so that a country over the date line is one.
 *
 * @param west longitude of the cut; all longitudes are counted from there eastwards
 */
record DateLine(double west) {
    private static final double TURN = 360;
    private static final double USUAL = -180;

    /** The cut of a map with these areas. */
    static DateLine of(List<Geometry> areas) {
        List<Envelope> parts = new ArrayList<>();
        for (Geometry area : areas) {
            for (int i = 0; i < area.getNumGeometries(); i++) {
                Envelope part = area.getGeometryN(i).getEnvelopeInternal();
                if (!part.isNull()) {
                    double turns = turns(part.getMinX(), USUAL);
                    parts.add(new Envelope(part.getMinX() - turns, part.getMaxX() - turns, 0, 0));
                }
            }
        }
        parts.sort(Comparator.comparingDouble(Envelope::getMinX));
        double east = parts.stream().mapToDouble(Envelope::getMaxX).max().orElse(USUAL) - TURN;
        double west = USUAL;
        double widest = 0;
        for (Envelope part : parts) { // from gap to gap; the first lies around 180 degrees
            if (part.getMinX() - east > widest) {
                widest = part.getMinX() - east;
                west = part.getMinX() - widest / 2; // in its middle, as regions may lie a little beside the map
            }
            east = Math.max(east, part.getMaxX());
        }
        return new DateLine(west);
    }

    /** The longitude in that turn. */
    double lon(double degrees) {
        return degrees - turns(degrees, west);
    }

    /** The longitude as it is usually written, from -180 to 180. */
    static double usual(double degrees) {
        return degrees - turns(degrees, USUAL);
    }

    /** The area in that turn, parts that the date line divided joined. */
    Geometry joined(Geometry area) {
        List<Geometry> parts = new ArrayList<>();
        boolean moved = false;
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Geometry part = area.getGeometryN(i);
            double turns = turns(part.getEnvelopeInternal().getMinX(), west);
            moved |= turns != 0;
            parts.add(
                    turns == 0
                            ? part
                            : AffineTransformation.translationInstance(-turns, 0)
                                    .transform(part));
        }
        return moved
                ? GeometryFixer.fix(Schematic.SHAPES.createMultiPolygon(
                        parts.stream().map(Polygon.class::cast).toArray(Polygon[]::new)))
                : area;
    }

    private static double turns(double degrees, double west) {
        return Math.floor((degrees - west) / TURN) * TURN;
    }
}
