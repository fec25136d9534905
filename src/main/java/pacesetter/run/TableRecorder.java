package pacesetter.run;

/** Makes one of a run's tables while it goes. */
interface TableRecorder {
    /** Takes in a tick that has been observed; every tick, once. */
    default void add(Observation seen) {}

    /** Takes in the last tick again, as the run ends before its time and has been observed wholly only now. */
    default void amend(Observation seen) {}

    /** The rows so far. */
    Table table(Ending ending);
}
