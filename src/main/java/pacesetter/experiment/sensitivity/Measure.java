package pacesetter.experiment.sensitivity;

/** A number that says how a quantity hangs on a factor, called as SALib calls it. */
public enum Measure {
    /** Mean of the elementary effects. */
    MU("mu"),
    /** Mean of their absolute values. */
    MU_STAR("mu_star"),
    /** Standard deviation of the elementary effects. */
    SIGMA("sigma"),
    /** First-order index: the share of variance that goes if the factor is known. */
    S1("S1"),
    /** Total index: the share of variance that stays if all but the factor is known. */
    ST("ST");

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    /** Its column in a table. */
    public String column() {
        return column;
    }

    /** Whether it is a share of variance. */
    public boolean isIndex() {
        return this == S1 || this == ST;
    }
}
