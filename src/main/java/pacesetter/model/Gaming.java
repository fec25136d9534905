package pacesetter.model;

import java.util.Arrays;
import pacesetter.scenario.Domain;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.parameters.EvidenceParameters;

/**
 * Embellished reports (S6): a region that is asked for more than it can do adds to what it reports where it is pressed, by
 * what binds it or by a league table; one that has opened a plaque reports what a working place would deliver. Audits
 * take out what they find.
 */
final class Gaming {
    private final Model model;
    private final Programmes programmes;
    private final EvidenceParameters parameters;
    private final Levers leagues;

    Gaming(Model model) {
        this.model = model;
        programmes = model.programmes();
        parameters = model.world().scenario().parameters().evidence();
        leagues = Levers.of(LeverType.LEAGUE_TABLE, model);
    }

    /** Regions report; called before every measurement. */
    void report(int tick) {
        int regions = programmes.regions();
        Arrays.fill(programmes.embellished, 0);
        for (int d = 0; d < programmes.domains(); d++) {
            if (model.world().scenario().domains().get(d).kind() == Domain.Kind.PLACE) {
                reportPlaques(d);
            }
            boolean bound = model.mandates().bind(d, tick);
            boolean ranked = leagues.work(tick, d);
            if (!bound && !ranked) {
                continue;
            }
            for (int r = 0; r < regions; r++) {
                int cell = d * regions + r;
                boolean pressed = (ranked && leagues.work(tick, d, r))
                        || (bound && model.mandates().bind(d, tick, r));
                if (pressed) {
                    model.ledger().audits += parameters.audit();
                    programmes.embellished[cell] +=
                            parameters.gaming() * model.regions().get(r).unmet() * (1 - parameters.audit());
                }
            }
        }
    }

    private void reportPlaques(int domain) {
        int offset = domain * programmes.regions();
        for (int cell = offset; cell < offset + programmes.regions(); cell++) {
            if (programmes.status[cell] == Status.PLAQUE) {
                model.ledger().audits += parameters.audit();
                programmes.embellished[cell] =
                        (1 - parameters.audit()) * Math.max(0, programmes.quality[cell] - programmes.performance[cell]);
            }
        }
    }
}
