package pacesetter.scenario;

import java.util.List;
import pacesetter.text.Name;

/**
 * What was observed, to be held against what is simulated.
 *
 * @param tick observed at the end of this tick; -1 for a date the calendar does not reach
 * @param row row in the table of the article's figures, empty if from elsewhere
 * @param domain index of the domain, -1 for all
 * @param regions indices of the regions it speaks of; empty for all
 * @param value the observed number, in the quantity's unit
 * @param reportedBy who says so
 */
public record Target(
        String id,
        Name name,
        String row,
        Quantity quantity,
        int domain,
        List<Integer> regions,
        int tick,
        double value,
        Relation relation,
        Use use,
        String reportedBy) {

    /** What is counted. */
    public enum Quantity {
        /** Share of regions covered: in force or delivered. */
        COVERED,
        /** Share of regions that took the practice. */
        ADOPTED,
        /** Share of regions in which it is in force. */
        IN_FORCE,
        /** Share of regions in which it delivers, by whatever way. */
        DELIVERED,
        /** Share of items handled the new way: mean of roll-out times depth, 0 where there is only the legacy practice. */
        ITEMS,
        /** Domains listed so far. */
        LISTED,
        /** Domains for which a standard has been made so far. */
        STANDARDS,
        /** Other provinces that followed a national uptake, summed over domains where it speaks of all. */
        NATIONAL_UPTAKE
    }

    /** How the simulated value should stand to the observed one. */
    public enum Relation {
        EQUAL("="),
        AT_LEAST(">="),
        AT_MOST("<=");

        private final String sign;

        Relation(String sign) {
            this.sign = sign;
        }

        /** The sign between the quantity and its value, in ASCII. */
        public String sign() {
            return sign;
        }
    }

    /** What the figure may be used for. */
    public enum Use {
        /** May choose parameters. */
        CALIBRATION,
        /** Must never choose a parameter. */
        HELD_OUT,
        /** Shaped the structure of the model: a weak check only. */
        CHECK
    }

    public Target {
        regions = List.copyOf(regions);
    }
}
