package pacesetter.model;

import pacesetter.scenario.parameters.MandateParameters;

/**
 * The orders in a domain and what they mean for its regions (S9). The kinds of orders that bind, a notice, a supervised
 * checklist, a standard, are told as a mask. Coercion grows from the order to its deadline; then inspections follow.
 */
final class Binding {
    private static final int NOTICE = 1;
    private static final int CHECKLIST = 2;
    private static final int STANDARD = 4;

    private final int domain;
    private final MandateParameters parameters;
    private final int prescribing; // kinds that say what to copy; a standard of outcome leaves the way open
    private final double noticeDeadline; // factor on the weeks to it where a group has forwarded the notice
    private final Supervision supervision;
    private final Order notice;
    private final Order checklist;
    private final Order standard;
    private final boolean[] hastened; // [region] its group has forwarded the notice

    /** @param hasText whether standards say what to copy */
    Binding(
            int domain,
            MandateParameters parameters,
            boolean hasText,
            double noticeDeadline,
            Supervision supervision,
            Order notice,
            Order checklist,
            Order standard,
            int regions) {
        this.domain = domain;
        this.parameters = parameters;
        prescribing = NOTICE | CHECKLIST | (hasText ? STANDARD : 0);
        this.noticeDeadline = noticeDeadline;
        this.supervision = supervision;
        this.notice = notice;
        this.checklist = checklist;
        this.standard = standard;
        hastened = new boolean[regions];
    }

    Order notice() {
        return notice;
    }

    Order checklist() {
        return checklist;
    }

    Order standard() {
        return standard;
    }

    /** The notice, else the checklist: the order that is for a listed version. */
    Order forListing() {
        return notice.isIssued() ? notice : checklist;
    }

    /** The kinds that bind anybody in a tick. */
    int kinds(int tick) {
        return (notice.bind(tick) ? NOTICE : 0)
                | (checklist.bind(tick) ? CHECKLIST : 0)
                | (standard.bind(tick) ? STANDARD : 0);
    }

    /** Of the kinds that bind anybody in a tick, those that bind a region. */
    int kinds(int kinds, int region) {
        if (kinds == 0) {
            return 0;
        }
        return ((kinds & NOTICE) != 0 && notice.holds(region) ? NOTICE : 0)
                | ((kinds & CHECKLIST) != 0 && checklist.holds(region) ? CHECKLIST : 0)
                | ((kinds & STANDARD) != 0 && standard.holds(region) ? STANDARD : 0);
    }

    /** Whether anything binds a region in a tick. */
    boolean bind(int tick, int region) {
        return kinds(kinds(tick), region) != 0;
    }

    /** Whether kinds that bind a region say what to copy. */
    boolean prescribe(int kinds) {
        return (kinds & prescribing) != 0;
    }

    /** Whether a supervised checklist is among kinds. */
    static boolean isChecklist(int kinds) {
        return (kinds & CHECKLIST) != 0;
    }

    /** Whether what binds a region binds it to what was listed: a notice, or a checklist where there is no notice. */
    boolean isOrdered(int kinds) {
        return (kinds & (notice.isIssued() ? NOTICE : CHECKLIST)) != 0;
    }

    /** Whether the province gets to a bound region this week. */
    boolean isSupervised(int tick, int region) {
        return supervision.reaches(domain, tick, region);
    }

    /** A region's group has forwarded the notice with a nearer deadline. */
    void hasten(int region) {
        hastened[region] = true;
    }

    /** Factor on the weeks to a notice's deadline in a region: its group may have forwarded it with a nearer one. */
    double haste(int region) {
        return hastened[region] ? noticeDeadline : 1;
    }

    /** Coercion in [0, 1] of a region that some kinds bind: the strongest of them; 0 if nothing does or nobody looks. */
    double coercion(int tick, int region, int kinds) {
        if (kinds == 0 || !isSupervised(tick, region)) {
            return 0;
        }
        double strongest = 0;
        if ((kinds & NOTICE) != 0) {
            strongest = coercion(notice.gone(tick, haste(region)));
        }
        if ((kinds & CHECKLIST) != 0) {
            strongest = Math.max(strongest, coercion(checklist.gone(tick, 1)));
        }
        if ((kinds & STANDARD) != 0) {
            strongest = Math.max(strongest, coercion(standard.gone(tick, 1)));
        }
        return strongest;
    }

    private double coercion(double gone) {
        return Math.min(1, Math.max(0, parameters.onset() + (1 - parameters.onset()) * gone));
    }

    /**
     * Whether a region that some kinds still bind is inspected: it is supervised, and the deadline of anything that binds it
     * has come.
     */
    boolean isInspected(int tick, int region, int kinds) {
        int interval = parameters.inspection();
        if (kinds == 0 || !isSupervised(tick, region)) {
            return false;
        }
        return ((kinds & NOTICE) != 0 && notice.isInspected(tick, haste(region), interval))
                || ((kinds & CHECKLIST) != 0 && checklist.isInspected(tick, 1, interval))
                || ((kinds & STANDARD) != 0 && standard.isInspected(tick, 1, interval));
    }
}
