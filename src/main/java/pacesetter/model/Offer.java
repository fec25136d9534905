package pacesetter.model;

import pacesetter.scenario.Domain;

/**
 * What a domain offers for copying in a tick, and what the hazard depends on but the region. Filled anew for each domain and
 * tick, for else there would be one of them for each.
 */
final class Offer {
    private Domain domain;
    private int version = -1;
    private int practice;
    private double measured;
    private double seen;
    private double fixed;
    private double bits;

    /** Of nothing yet. */
    Offer(Domain domain) {
        this.domain = domain;
    }

    /** Fills it; see the accessors. */
    Offer of(Domain where, int version, int practice, double measured, double seen, double fixed, int bits) {
        domain = where;
        this.version = version;
        this.practice = practice;
        this.measured = measured;
        this.seen = seen;
        this.fixed = fixed;
        this.bits = bits;
        return this;
    }

    Domain domain() {
        return domain;
    }

    /** Version that is listed or a standard, −1 if the best peer's practice is all there is. */
    int version() {
        return version;
    }

    boolean isListed() {
        return version >= 0;
    }

    /** Practice of the version, 0 without one. */
    int practice() {
        return practice;
    }

    /** Performance the province measures or expects of the version, 0 without one. */
    double measured() {
        return measured;
    }

    /** Visibility, times ½ + ½ · share of the version's adopters that gained. */
    double seen() {
        return seen;
    }

    /** Part of the score that is the same for all regions. */
    double fixed() {
        return fixed;
    }

    /** Bits of a practice. */
    double bits() {
        return bits;
    }
}
