package pacesetter.scenario;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.LandscapeParameters;
import pacesetter.text.Name;

/**
 * A field of reform.
 *
 * @param id short name, ASCII, unique
 * @param synthetic true if no source names it and only its kind is assumed
 * @param landscape the shape of its landscape: the scenario's parameters with this domain's changes
 * @param kind what it takes to roll it out
 * @param rolloutSpeed logistic speed of roll-out, per week; nothing where it has to be built
 * @param cost weight of effort, 0 to 1
 * @param noise standard deviation of one visit's measurement
 * @param concept the domain whose idea it took up, if any
 * @param followers regions named as following its leader, empty if none
 * @param period when it is open
 */
public record Domain(
        int index,
        String id,
        Name name,
        boolean synthetic,
        LandscapeParameters landscape,
        Kind kind,
        double rolloutSpeed,
        double cost,
        double noise,
        Pioneer pioneer,
        List<Indicator> indicators,
        Optional<Concept> concept,
        List<Integer> followers,
        Period period) {

    /** What a reform has to change, which decides how it is rolled out. */
    public enum Kind {
        /** Forms, steps and order at counters that exist. */
        PROCEDURE,
        /** A new team or system. */
        SERVICE,
        /** A place that opens once. */
        PLACE,
        /** Building works at many sites. */
        WORKS;

        /** Whether something has to be built. */
        public boolean isBuilt() {
            return this == PLACE || this == WORKS;
        }
    }

    /**
     * The idea of another domain.
     *
     * @param domain index of the domain it comes from
     * @param share probability that a row of the landscape's tables is the same in both; above 0 both tables must have
     *     the same rows
     */
    public record Concept(int domain, double share) {}

    /**
     * A figure in the reader's units, for instance working days: {@code before} with nothing delivered, {@code pioneer}
     * at the pioneer's performance at the start, geometric between and beyond; both above 0.
     *
     * @param floor where it ends, however much better than the pioneer's a practice is: at least 0, and at most both others
     */
    public record Indicator(String id, Name name, Name unit, double before, double pioneer, double floor) {
        public Indicator {
            if (!(floor >= 0 && floor <= Math.min(before, pioneer))) {
                throw new IllegalArgumentException("floor (" + floor + ") must be in [0, min(before, pioneer)]");
            }
        }

        /** What is counted, and in what unit if the name does not say it. */
        public Name quantity() {
            return new Name(in(name.en(), ", ", unit.en()), in(name.zh(), "，", unit.zh()));
        }

        private static String in(String name, String comma, String unit) {
            boolean said = name.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
            return said ? name : name + comma + unit; // "Departments visited" says it
        }

        /**
         * The figure at a performance.
         *
         * @param way performance as a share of the pioneer's at the start
         */
        public double at(double way) {
            return Math.max(floor, before * StrictMath.pow(pioneer / before, way));
        }
    }

    public Domain {
        Declarations.check("landscape", landscape);
        indicators = List.copyOf(indicators);
        followers = List.copyOf(followers);
    }

    /** Those of some domains, by index, that were open before a tick, or begin with the calendar; no other can have been adopted. */
    public static List<Integer> begun(List<Domain> domains, List<Integer> some, int tick) {
        return some.stream()
                .filter(index -> domains.get(index).period().from() < Math.max(1, tick))
                .toList();
    }

    /** The same domain with another pioneer. */
    public Domain with(Pioneer other) {
        return new Domain(
                index,
                id,
                name,
                synthetic,
                landscape,
                kind,
                rolloutSpeed,
                cost,
                noise,
                other,
                indicators,
                concept,
                followers,
                period);
    }
}
