package pacesetter.run;

import pacesetter.model.Ledger;
import pacesetter.scenario.Cost;

/** What a ledger says, kind by kind and in sums. */
final class Costs {
    private Costs() {}

    /** What the province has spent of a kind, in its unit. */
    static double province(Cost cost, Ledger ledger) {
        return switch (cost) {
            case VISITS -> ledger.visits();
            case SLOTS -> ledger.slots();
            case DRAFTING -> ledger.drafting();
            case SUPERVISION -> ledger.supervision();
            case AUDITS -> ledger.audits();
            case PRIZES -> ledger.prizes();
        };
    }

    /** What all of it costs at the scenario's prices; undefined without any. */
    static double province(Observation seen) {
        Ledger ledger = seen.model().ledger();
        return seen.scenario()
                .price()
                .map(price -> price.of(cost -> province(cost, ledger)))
                .orElse(Double.NaN);
    }

    /** Attention regions have spent, in units. */
    static double regions(Ledger ledger) {
        return ledger.copying()
                + ledger.rollout()
                + ledger.search()
                + ledger.lockIn()
                + ledger.supervised()
                + ledger.transplants()
                + ledger.mentoring();
    }
}
