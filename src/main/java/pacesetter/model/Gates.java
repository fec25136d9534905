package pacesetter.model;

import pacesetter.scenario.parameters.LeaderParameters;

/** What a programme must have before its region can be named leader (S7). */
final class Gates {
    private final LeaderRules rules;

    Gates(LeaderRules rules) {
        this.rules = rules;
    }

    /** Whether a programme is a reform, rolled out far enough, in force long enough, that satisfies by the latest survey. */
    boolean pass(Field field, int region, int tick) {
        LeaderParameters now = rules.now();
        int since = field.adoption().inForceSince(region);
        return field.rollOut().rollouts().at(region) >= now.minRollout()
                && since != Adoption.NEVER
                && field.evidence().surveyed().at(region) >= now.minSatisfaction()
                && tick - since >= now.minWeeks();
    }
}
