package pacesetter.scenario;

import java.util.Optional;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.parameters.Link;
import pacesetter.text.Name;

/**
 * A county-level region.
 *
 * @param code division code, unique
 * @param group index of its group
 * @param lon degrees east, WGS 84
 * @param lat degrees north, WGS 84
 * @param population persons, at least 1
 * @param type what kind of unit it is, for instance {@code district}; empty where the table does not say
 * @param style follower style where the scenario names one, else drawn
 * @param threshold share of peers that moves it under {@link Link#THRESHOLD}, NaN where none is given
 */
public record Region(
        int index,
        String code,
        Name name,
        int group,
        double lon,
        double lat,
        long population,
        String type,
        Optional<Style> style,
        double threshold) {
    public Region {
        if (population < 1) {
            throw new IllegalArgumentException("population (" + population + ") must be at least 1");
        }
    }

    /** A region whose type is not known. */
    public Region(
            int index,
            String code,
            Name name,
            int group,
            double lon,
            double lat,
            long population,
            Optional<Style> style,
            double threshold) {
        this(index, code, name, group, lon, lat, population, "", style, threshold);
    }

    /** Whether it is a county or a county-level city, which a group reaches less than its own districts. */
    public boolean isCounty() {
        return type.contains("county") || type.equals("city");
    }

    /** This region with a known way of following. */
    public Region withStyle(Style known) {
        return new Region(index, code, name, group, lon, lat, population, type, Optional.of(known), threshold);
    }
}
