package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.text.Name;

/**
 * The regions of a country made from a table of its provinces: as many as a row says, in as many groups, on a square
 * grid around the province's point, numbered row by row. Neighbours are the neighbours on the grid; the last region of a
 * province borders the first of the next, so that all hang together. Populations add up to the province's and spread evenly
 * in the logarithm over {@link #SPREAD} times the smallest. For trials of scale: nothing but the rows' own figures is real.
 */
final class Country {
    /** The largest population of a province's regions over the smallest, about. */
    private static final double SPREAD = 16;

    private static final double DEGREES = 0.25; // from one region to the next on the grid
    private static final double GOLDEN = 0.6180339887498949; // scatters the sizes over the numbers

    private final List<Group> groups = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Borders.Pair> borders = new ArrayList<>();

    /** A row of the table. */
    record Province(String code, Name name, double lon, double lat, int population, int groups, int regions) {}

    void add(Province province) {
        int first = regions.size();
        int firstGroup = groups.size();
        int count = province.regions();
        int side = (int) Math.ceil(Math.sqrt(count));
        double[] sizes = sizes(province);
        for (int i = 0; i < count; i++) {
            int inside = (int) ((long) i * province.groups() / count);
            if (groups.size() == firstGroup + inside) {
                groups.add(new Group(groups.size(), numbered(province.name(), inside), regions.size()));
            }
            int row = i / side;
            Name group = groups.get(firstGroup + inside).name();
            int number = regions.size() - groups.get(firstGroup + inside).seat();
            regions.add(new Region(
                    regions.size(),
                    province.code() + "-" + digits(i + 1, 3),
                    new Name(group.en() + "-" + digits(number + 1, 2), group.zh() + "-" + digits(number + 1, 2)),
                    firstGroup + inside,
                    within(province.lon() + (i % side - (side - 1) / 2.0) * DEGREES, 180),
                    within(province.lat() + ((side - 1) / 2.0 - row) * DEGREES, 90),
                    Math.max(1, Math.round(sizes[i])),
                    Optional.empty(),
                    Double.NaN));
            if (i % side > 0 || (i == 0 && first > 0)) {
                borders.add(new Borders.Pair(first + i - 1, first + i));
            }
            if (i >= side) {
                borders.add(new Borders.Pair(first + i - side, first + i));
            }
        }
    }

    private static double[] sizes(Province province) {
        double[] sizes = new double[province.regions()];
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            double scattered = (i + 1) * GOLDEN;
            sizes[i] = StrictMath.pow(SPREAD, scattered - Math.floor(scattered));
            sum += sizes[i];
        }
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] *= province.population() / sum;
        }
        return sizes;
    }

    private static Name numbered(Name province, int group) {
        String number = digits(group + 1, 2);
        return new Name(province.en() + " " + number, province.zh() + number);
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }

    private static double within(double degrees, double limit) {
        return Math.max(-limit, Math.min(limit, Math.round(degrees * 100) / 100.0));
    }

    List<Group> groups() {
        return groups;
    }

    List<Region> regions() {
        return regions;
    }

    Borders borders() {
        return new Borders(borders);
    }
}
