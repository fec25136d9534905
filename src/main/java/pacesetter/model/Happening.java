package pacesetter.model;

/** What can happen in a tick; the comment says what {@code value} holds. */
public enum Happening {
    /** A version is published (measured performance). */
    LISTING,
    /** The province orders it copied (tick of the deadline). */
    NOTICE,
    /** A prefecture begins to push a member's practice at home (index of the prefecture; region is the member). */
    RELAY,
    /** A region takes another's practice (elements that differ from what was published, after errors). */
    ADOPTION,
    /** A region declares adoption for want of attention (empty). */
    PAPER,
    /** Roll-out has reached the share that counts as in force (roll-out). */
    IN_FORCE,
    /** A region keeps an own idea (gain of quality it has). */
    IMPROVEMENT,
    /** The true lead changes (performance; source is the leader before). */
    TRUE_LEAD,
    /** The measured lead changes (measured performance; source is the leader before). */
    MEASURED_LEAD,
    /** The title changes (measured performance; source is the leader before). */
    TITLE,
    /** An element becomes available (its number; no region). */
    UNLOCK,
    /** A region keeps a module of another domain's published version (gain of quality it has). */
    TRANSPLANT,
    /** A follower's case is published (rise of its measured performance). */
    CASE,
    /** A mentor begins to help a region (its lead in measured performance; source is the mentor). */
    MENTORING,
    /** The province supervises by checklist that a version is copied (tick of the deadline). */
    CHECKLIST,
    /** A standard comes into force (practices it integrates; region is whose practice it starts from). */
    STANDARD,
    /** A standard in force is replaced by a better draft (practices it integrates; region as above). */
    REVISION,
    /** A measured leader has left the standard behind (its measured performance; the version is the standard). */
    STANDARD_OVERTAKEN,
    /** A standard lapses, as its lever no longer works (empty). */
    LAPSE,
    /** The nation takes up a standard (share of regions at its floor; region is its originator). */
    NATIONAL_UPTAKE,
    /** A region gives up a practice it took and returns to the one before (satisfaction). */
    DROP
}
