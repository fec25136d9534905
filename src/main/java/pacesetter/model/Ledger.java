package pacesetter.model;

import pacesetter.scenario.TimeStep;

/** What promotion has cost since the start. */
public final class Ledger {
    private final int weeks; // of a tick
    double visits;
    double slots;
    double supervision; // programmes, tick by tick
    double audits;
    double prizes;
    double copying;
    double rollout;
    double search;
    double supervised;
    double searchDisplaced;
    double transplants;
    double mentoring;
    double drafting;
    double lockIn;
    double falseClosures;
    double groupVisits;
    double ordersWaiting; // domains, tick by tick

    /** @param step of the calendar, for what is told in weeks */
    Ledger(TimeStep step) {
        weeks = step.weeks();
    }

    /** Visits the province has paid to measure. */
    public double visits() {
        return visits;
    }

    /** Journal slots it has used. */
    public double slots() {
        return slots;
    }

    /** Programme-weeks it has supervised. */
    public double supervision() {
        return supervision * weeks;
    }

    /** Reports it has audited. */
    public double audits() {
        return audits;
    }

    /** Prizes it has given for titles. */
    public double prizes() {
        return prizes;
    }

    /** Attention regions have spent on copying, in units. */
    public double copying() {
        return copying;
    }

    /** Attention spent on roll-out. */
    public double rollout() {
        return rollout;
    }

    /** Attention spent on own search. */
    public double search() {
        return search;
    }

    /** Attention spent on being supervised. */
    public double supervised() {
        return supervised;
    }

    /** Own trials given up for want of attention. */
    public double searchDisplaced() {
        return searchDisplaced;
    }

    /** Attention spent on transplants from other domains. */
    public double transplants() {
        return transplants;
    }

    /** Attention mentors have given. */
    public double mentoring() {
        return mentoring;
    }

    /** Slots spent on drafting and revising standards. */
    public double drafting() {
        return drafting;
    }

    /** Attention spent on own search because a standard locks elements in, beyond what it takes without. */
    public double lockIn() {
        return lockIn;
    }

    /** Orders closed because a region said falsely that it had done what was ordered. */
    public double falseClosures() {
        return falseClosures;
    }

    /** Visits groups have paid to their members before they pushed. */
    public double groupVisits() {
        return groupVisits;
    }

    /** Weeks that orders have waited for a place among the key projects, summed over domains. */
    public double ordersWaiting() {
        return ordersWaiting * weeks;
    }
}
