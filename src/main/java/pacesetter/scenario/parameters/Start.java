package pacesetter.scenario.parameters;

/** What regions practise when the calendar opens. */
public enum Start {
    /** The common legacy practice, but for the pioneer; performance is the gain over the legacy. */
    LEGACY,
    /** A practice drawn at random for each region; performance is the landscape's value itself (for docking). */
    RANDOM
}
