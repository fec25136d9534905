package pacesetter.scenario;

/** How the largest tables of results are written. */
public enum Compression {
    /** As they are. */
    NONE,
    /** With gzip, each under its name with {@code .gz} behind. */
    GZIP
}
