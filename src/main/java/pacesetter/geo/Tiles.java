package pacesetter.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import pacesetter.scenario.Region;

/**
 * Equal square tiles for regions without coordinates, members of a group together. They are laid in bands, column by
 * column and turning at each end, so that what follows in order touches; a band is as high as a group of mean size is
 * wide.
 */
final class Tiles {
    private Tiles() {}

    /** One tile of side 1 a region, in the regions' order. */
    static List<Geometry> of(List<Region> regions) {
        int count = regions.size();
        long groups = regions.stream().mapToInt(Region::group).distinct().count();
        int band = Math.max(1, (int) Math.round(Math.sqrt((double) count / groups)));
        int width = (int) Math.ceil(Math.sqrt((double) count)) | 1; // odd: the last column of a band leads to the next
        List<Region> ordered = new ArrayList<>(regions);
        ordered.sort(Comparator.comparingInt(Region::group)); // stable: members stay in the table's order
        Geometry[] tiles = new Geometry[count];
        for (int place = 0; place < count; place++) {
            int row = place / (band * width);
            int column = place / band % width;
            int step = place % band;
            int x = row % 2 == 0 ? column : width - 1 - column;
            int y = row * band + (column % 2 == 0 ? step : band - 1 - step);
            tiles[ordered.get(place).index()] = tile(x, y);
        }
        return Arrays.asList(tiles);
    }

    private static Geometry tile(int x, int y) {
        return Schematic.SHAPES.toGeometry(new Envelope(x, x + 1, y, y + 1));
    }
}
