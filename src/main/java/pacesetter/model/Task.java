package pacesetter.model;

/** What a region can spend attention on. */
enum Task {
    /** Take another region's practice. */
    COPY,
    /** Go on with a roll-out. */
    ROLL_OUT,
    /** Try a change of one element. */
    TRIAL,
    /** Try a change of several elements. */
    JUMP
}
