package pacesetter.cli;

/** What the program's exit code says. {@code --help} and the README list them. */
final class ExitCode {
    static final int OK = 0;
    static final int BUG = 1;
    static final int INVALID = 2;
    static final int RUNS_FAILED = 3;
    static final int OUTPUT_EXISTS = 4;
    static final int DISK = 5;
    /** Results could not be reproduced. */
    static final int DIFFERENT = 6;
    /** As the shell reports SIGINT; after SIGTERM the Java machine itself exits with 143. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
