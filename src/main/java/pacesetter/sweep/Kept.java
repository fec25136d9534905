package pacesetter.sweep;

/** For which runs tables are kept. */
public enum Kept {
    ALL,
    /** The first replicates. */
    SOME,
    NONE
}
