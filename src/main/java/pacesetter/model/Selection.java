package pacesetter.model;

import pacesetter.scenario.parameters.LeaderParameters;

/**
 * Who leads (S7): the true lead every tick, the measured lead at every measurement, and the test by which the province
 * names a leader. An incumbent keeps its lead until it is exceeded.
 */
final class Selection {
    private final Leads leads;
    private final LeaderRules rules;
    private final Gates gates;
    private final LeaderScore score;
    private final Happenings happenings;
    private final int[] legacies; // [domain] practice of before, none where the start is random

    Selection(Leads leads, LeaderRules rules, Gates gates, LeaderScore score, Happenings happenings, int[] legacies) {
        this.leads = leads;
        this.rules = rules;
        this.gates = gates;
        this.score = score;
        this.happenings = happenings;
        this.legacies = legacies;
    }

    /** Finds the true leader of a domain: the highest quality among reforms rolled out far enough. */
    void findTrue(Field field) {
        int domain = field.domain();
        int before = leads.truly(domain);
        Readings quality = field.adoption().qualities();
        int best = first(field, before, quality, rules.now().minRollout());
        if (best != before) {
            happenings.add(Happening.TRUE_LEAD, domain, best, before, -1, best < 0 ? Double.NaN : quality.at(best));
            leads.lead(domain, best);
        }
    }

    /** Finds the measured leader of a domain, a region that has reformed. */
    void findMeasured(Field field) {
        int domain = field.domain();
        int before = leads.measured(domain);
        Readings measured = field.evidence().measured();
        int best = first(field, before, measured, 0);
        if (best != before) {
            double value = best < 0 ? Double.NaN : measured.at(best);
            happenings.add(Happening.MEASURED_LEAD, domain, best, before, -1, value);
            leads.leadMeasured(domain, best);
        }
    }

    /** The reform with the highest value among those rolled out far enough, the incumbent among equals; −1 if there is none. */
    private int first(Field field, int incumbent, Readings values, double enough) {
        int best = incumbent >= 0 && isReform(field, incumbent, enough) ? incumbent : -1;
        for (int r = 0; r < values.size(); r++) {
            boolean higher = best < 0
                    || (best == incumbent
                            ? values.at(r) > values.at(best)
                            : field.lots().precedes(r, best, values));
            if (higher && isReform(field, r, enough)) {
                best = r;
            }
        }
        return best;
    }

    /** Whether a programme has left the legacy, and is rolled out far enough: nobody leads with what was there before. */
    private boolean isReform(Field field, int region, double enough) {
        return field.adoption().practice(region) != legacies[field.domain()]
                && field.rollOut().rollouts().at(region) >= enough;
    }

    /** Gives the title of a domain to a region, or to nobody for −1. */
    void entitle(int domain, int region, double measured) {
        int before = leads.titled(domain);
        if (region != before) {
            happenings.add(Happening.TITLE, domain, region, before, -1, measured);
            leads.entitle(domain, region);
        }
    }

    /** The region with the highest score among those that pass the gates, −1 if none does. */
    int candidate(Field field, int tick) {
        LeaderParameters now = rules.now();
        score.look(field, now);
        int best = -1;
        double highest = Double.NaN;
        for (int r = 0; r < field.regions(); r++) {
            if (gates.pass(field, r, tick)) {
                double own = score.of(field, r, now);
                if (best < 0 || field.lots().precedes(r, best, own, highest)) {
                    best = r;
                    highest = own;
                }
            }
        }
        return best;
    }

    /** Whether a challenger's score exceeds the titled leader's by the margin, in the domain whose candidate was looked for last. */
    boolean exceeds(Field field, int challenger, int incumbent) {
        LeaderParameters now = rules.now();
        Evidence evidence = field.evidence();
        double spread = StrictMath.sqrt(evidence.variance(challenger) + evidence.variance(incumbent));
        return score.of(field, challenger, now) - score.of(field, incumbent, now)
                > now.margin() + now.confidence() * now.performance() * spread;
    }

    /** The margin in force. */
    double margin() {
        return rules.now().margin();
    }
}
