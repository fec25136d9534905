package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.EvidenceParameters;

/**
 * Embellished reports in a domain (S6): a region that is asked for more than it can do adds to what it reports where it is
 * pressed, by what binds it or by a league table; one that has opened a plaque reports what a working place would deliver.
 * Audits take out what they find.
 */
final class Gaming {
    private final Domain domain;
    private final EvidenceParameters parameters;
    private final Levers leagues;
    private final Adoption adoption;
    private final Readings performance;
    private final Binding binding;
    private final Ledger ledger;
    private final double[] embellished; // [region] reported beyond Y at the latest measurement
    private final Readings view;

    Gaming(
            Domain domain,
            EvidenceParameters parameters,
            Levers leagues,
            Adoption adoption,
            Readings performance,
            Binding binding,
            Ledger ledger) {
        this.domain = domain;
        this.parameters = parameters;
        this.leagues = leagues;
        this.adoption = adoption;
        this.performance = performance;
        this.binding = binding;
        this.ledger = ledger;
        embellished = new double[performance.size()];
        view = new Readings(embellished);
    }

    /**
     * Regions report; called before every measurement.
     *
     * @param unmet share of what was asked of a region in its last tick that was beyond a week's attention
     */
    void report(int tick, Readings unmet) {
        Arrays.fill(embellished, 0);
        if (domain.kind() == Domain.Kind.PLACE) {
            reportPlaques();
        }
        int kinds = binding.kinds(tick);
        boolean ranked = leagues.work(tick, domain.index());
        if (kinds == 0 && !ranked) {
            return;
        }
        for (int r = 0; r < embellished.length; r++) {
            boolean pressed = (ranked && leagues.work(tick, domain.index(), r)) || binding.kinds(kinds, r) != 0;
            if (pressed) {
                ledger.audits += parameters.audit();
                embellished[r] += parameters.gaming() * unmet.at(r) * (1 - parameters.audit());
            }
        }
    }

    private void reportPlaques() {
        for (int r = 0; r < embellished.length; r++) {
            if (adoption.is(r, Status.PLAQUE)) {
                ledger.audits += parameters.audit();
                embellished[r] = (1 - parameters.audit()) * Math.max(0, adoption.quality(r) - performance.at(r));
            }
        }
    }

    /** Reported beyond what is delivered. */
    Readings embellished() {
        return view;
    }
}
