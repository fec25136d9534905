package pacesetter.run;

import pacesetter.model.Ledger;

/** Sums over a ledger. */
final class Costs {
    private Costs() {}

    /** What the province has done: visits, slots, drafts, supervised programme-weeks, audits, prizes, each an act. */
    static double province(Ledger ledger) {
        return ledger.visits()
                + ledger.slots()
                + ledger.drafting()
                + ledger.supervision()
                + ledger.audits()
                + ledger.prizes();
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
