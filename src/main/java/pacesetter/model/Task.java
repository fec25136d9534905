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
    JUMP,
    /** Try a module of another domain's practice. */
    TRANSPLANT;

    private static final int IN_EVERY_DOMAIN = 4;

    /** What its cost counts as. */
    Expense expense() {
        return switch (this) {
            case COPY -> Expense.COPYING;
            case ROLL_OUT -> Expense.ROLL_OUT;
            case TRIAL, JUMP -> Expense.SEARCH;
            case TRANSPLANT -> Expense.TRANSPLANTS;
        };
    }

    /** Number of the draw that disturbs a region's choice of this task; those of transplants lie apart. */
    int draw(int domain) {
        return this == TRANSPLANT ? ~domain : domain * IN_EVERY_DOMAIN + ordinal();
    }
}
