package pacesetter.store;

import java.io.IOException;

/** A folder holds the results of another sweep than the one that should go on there; nothing in it was touched. */
public final class SweepChangedException extends IOException {
    private final String reason;

    SweepChangedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    /** Why, as a sentence. */
    public String reason() {
        return reason;
    }
}
