package pacesetter.model;

/** Where programmes stand, as the page of the model defines it; the originator counts in all. */
public final class Standing {
    private Standing() {}

    /** Took another region's practice, on paper included. */
    public static boolean isAdopted(Programmes programmes, int cell) {
        return programmes.isOriginator(cell) || programmes.status(cell) != Status.NONE;
    }

    /** Adopted, not on paper, and rolled out since. */
    public static boolean isInForce(Programmes programmes, int cell) {
        return programmes.isOriginator(cell) || programmes.status(cell) == Status.IN_FORCE;
    }
}
