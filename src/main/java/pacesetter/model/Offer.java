package pacesetter.model;

import pacesetter.scenario.Domain;

/**
 * What a domain offers for copying in a tick, and what the hazard depends on but the region.
 *
 * @param version that is listed or a standard, −1 if the best peer's practice is all there is
 * @param practice the version's, 0 without one
 * @param measured performance the province measures or expects of the version, 0 without one
 * @param seen visibility, times ½ + ½ · share of the version's adopters that gained
 * @param fixed part of the score that is the same for all regions
 * @param bits of a practice
 */
record Offer(Domain domain, int version, int practice, double measured, double seen, double fixed, double bits) {
    boolean isListed() {
        return version >= 0;
    }
}
