package pacesetter.scenario.parameters;

/** How the partners of a bit are drawn (S1). */
public enum Partners {
    /** Distinct others, from the own module with a fixed probability. */
    MODULAR,
    /** Distinct others, uniform (Kauffman 1993). */
    PLAIN,
    /** With replacement, the bit itself allowed (fits Lazer and Friedman 2007 better). */
    REPLACEMENT
}
