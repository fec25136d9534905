package pacesetter.cli;

/** A command that says itself what is left when it is interrupted, and how to go on. */
interface Interruptible {
    /** A command whose results have their place only when they are whole. */
    Interruptible WHOLE = () -> "nothing was written. Begin again with";

    /** Words that a colon and the command line follow. */
    String afterInterruption();
}
