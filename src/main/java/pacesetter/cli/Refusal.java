package pacesetter.cli;

/** A command that cannot do what was asked: one message for the user, and the exit code. */
final class Refusal extends RuntimeException {
    private final String message;
    private final int exitCode;

    private Refusal(int exitCode, String message) {
        super(message);
        this.message = message;
        this.exitCode = exitCode;
    }

    /** What was typed makes no sense. */
    static Refusal invalid(String message) {
        return new Refusal(ExitCode.INVALID, message);
    }

    /** What would be written is there already, or somebody else is writing it. */
    static Refusal outputExists(String message) {
        return new Refusal(ExitCode.OUTPUT_EXISTS, message);
    }

    /** Something that was started on the user's behalf ended with this code. */
    static Refusal of(int exitCode, String message) {
        return new Refusal(exitCode, message);
    }

    /** Refuses a number outside a range. */
    static void unlessWithin(String option, int value, int least, int most) {
        if (value < least || value > most) {
            throw invalid(option + " (" + value + ") must be in [" + least + ", " + most + "].");
        }
    }

    String message() {
        return message;
    }

    int exitCode() {
        return exitCode;
    }
}
