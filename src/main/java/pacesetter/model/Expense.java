package pacesetter.model;

/** What a region's attention goes to. */
public enum Expense {
    COPYING,
    ROLL_OUT,
    /** Trials of one element and of several. */
    SEARCH,
    TRANSPLANTS,
    MENTORING,
    /** Being supervised. */
    SUPERVISION
}
