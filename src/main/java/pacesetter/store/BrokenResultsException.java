package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;

/** A folder that should hold results holds none that can be read; the message says which file and why. */
public final class BrokenResultsException extends IOException {
    private final String reason;

    BrokenResultsException(Path file, String reason) {
        super(file + " " + reason);
        this.reason = reason;
    }

    /** The reason without the file. */
    String reason() {
        return reason;
    }
}
