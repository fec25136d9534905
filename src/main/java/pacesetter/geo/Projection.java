package pacesetter.geo;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import pacesetter.scenario.Region;

/**
 * From degrees to the plane of the map: equirectangular with a true scale at the middle latitude, north up, y growing
 * downwards as on a screen. For a province that is as good as any projection; for a continent it is schematic.
 *
 * @param shrink length of a degree of longitude over one of latitude
 */
record Projection(double shrink) {
    private static final double POLAR = 80; // degrees, beyond which a degree of longitude is next to nothing

    /** The projection for the middle of these regions. */
    static Projection of(List<Region> regions) {
        double south = regions.stream().mapToDouble(Region::lat).min().orElse(0);
        double north = regions.stream().mapToDouble(Region::lat).max().orElse(0);
        double middle = Math.max(-POLAR, Math.min(POLAR, (south + north) / 2));
        return new Projection(StrictMath.cos(StrictMath.toRadians(middle)));
    }

    Coordinate at(double lon, double lat) {
        return new Coordinate(lon * shrink, -lat);
    }

    Coordinate at(Region region) {
        return at(region.lon(), region.lat());
    }
}
