package pacesetter.model;

import pacesetter.scenario.Event;
import pacesetter.scenario.parameters.LeaderParameters;

/**
 * Who leads (S7): the true lead every tick, the measured lead at every measurement, and the test by which the province
 * names a leader. An incumbent keeps its lead until it is exceeded.
 */
final class Selection {
    private final Model model;
    private final Programmes programmes;
    private final Leads leads;
    private final LeaderScore score;
    private final int regions;
    private final int[] legacies; // [domain] practice of before, none where the start is random
    private LeaderParameters rules;

    Selection(Model model) {
        this.model = model;
        programmes = model.programmes();
        leads = model.leads();
        score = new LeaderScore(model);
        regions = programmes.regions();
        legacies = model.world().legacies();
        rules = model.world().scenario().parameters().leader();
    }

    /** Takes up rules that come into force in this tick. */
    void applyRules(int tick) {
        for (Event event : model.world().scenario().events()) {
            if (event instanceof Event.SelectionRules change && change.tick() == tick) {
                rules = change.rules();
            }
        }
    }

    /** Finds the true leaders: highest quality among reforms rolled out far enough. */
    void findTrue() {
        double enough = rules.minRollout();
        for (int d = 0; d < programmes.domains(); d++) {
            int best = first(d, leads.truly[d], programmes.quality, enough);
            if (best != leads.truly[d]) {
                double quality = best < 0 ? Double.NaN : programmes.quality[d * regions + best];
                change(Happening.TRUE_LEAD, leads.truly, d, best, quality);
            }
        }
    }

    /** Finds the measured leader of a domain, a region that has reformed. */
    void findMeasured(int domain) {
        int best = first(domain, leads.measured[domain], programmes.measured, 0);
        if (best != leads.measured[domain]) {
            double measured = best < 0 ? Double.NaN : programmes.measured[domain * regions + best];
            change(Happening.MEASURED_LEAD, leads.measured, domain, best, measured);
        }
    }

    /** The reform with the highest value among those rolled out far enough, the incumbent among equals; −1 if there is none. */
    private int first(int domain, int incumbent, double[] values, double enough) {
        int offset = domain * regions;
        int best = incumbent >= 0 && isReform(domain, offset + incumbent, enough) ? incumbent : -1;
        for (int r = 0; r < regions; r++) {
            int cell = offset + r;
            boolean higher = best < 0
                    || (best == incumbent
                            ? values[cell] > values[offset + best]
                            : programmes.precedes(cell, offset + best, values));
            if (higher && isReform(domain, cell, enough)) {
                best = r;
            }
        }
        return best;
    }

    /** Whether a programme has left the legacy, and is rolled out far enough: nobody leads with what was there before. */
    private boolean isReform(int domain, int cell, double enough) {
        return programmes.practice[cell] != legacies[domain] && programmes.rollout[cell] >= enough;
    }

    /** Gives the title of a domain to a region, or to nobody for −1. */
    void entitle(int domain, int region, double measured) {
        if (region != leads.titled[domain]) {
            change(Happening.TITLE, leads.titled, domain, region, measured);
            model.reward().award(domain, region, model.tick());
        }
    }

    private void change(Happening kind, int[] lead, int domain, int region, double value) {
        model.happenings().add(kind, domain, region, lead[domain], -1, value);
        lead[domain] = region;
    }

    /** A practice is published; what comes later is held against it. */
    void publish(int domain, int practice) {
        score.publish(domain, practice);
    }

    /**
     * Whether a programme passes the gates: a reform, rolled out far enough, in force long enough, that
     * satisfies by the latest survey.
     */
    boolean passesGates(int cell, int tick) {
        int since = programmes.inForceSince[cell];
        return programmes.rollout[cell] >= rules.minRollout()
                && since != Programmes.NEVER
                && programmes.surveyed[cell] >= rules.minSatisfaction()
                && tick - since >= rules.minWeeks();
    }

    /** The region with the highest score among those that pass the gates, −1 if none does. */
    int candidate(int domain, int tick) {
        score.rate(domain, rules);
        int offset = domain * regions;
        int best = -1;
        for (int r = 0; r < regions; r++) {
            if ((best < 0 || score.precedes(offset + r, offset + best)) && passesGates(offset + r, tick)) {
                best = r;
            }
        }
        return best;
    }

    /** Whether a challenger's score exceeds the titled leader's by the margin; both as rated when it was looked for. */
    boolean exceeds(int challenger, int incumbent, Evidence evidence) {
        double spread = StrictMath.sqrt(evidence.variance(challenger) + evidence.variance(incumbent));
        return score.of(challenger) - score.of(incumbent)
                > rules.margin() + rules.confidence() * rules.performance() * spread;
    }

    /** The margin in force. */
    double margin() {
        return rules.margin();
    }
}
