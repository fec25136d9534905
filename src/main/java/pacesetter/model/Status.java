package pacesetter.model;

/** Where a region stands with another region's practice in a domain. */
public enum Status {
    /** Has taken none; an originator's own practice counts as in force. */
    NONE,
    /** Taken, being rolled out. */
    ROLLOUT,
    /** Taken, and roll-out has reached the share that counts as in force. */
    IN_FORCE,
    /** Declared on paper for want of attention: nothing is done. */
    PAPER,
    /** Taken of its own will and given up again; the practice of before is back. */
    DROPPED
}
