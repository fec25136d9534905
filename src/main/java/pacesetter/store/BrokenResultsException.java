package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** A folder that should hold results holds none that can be read; the message says which file and why. */
public final class BrokenResultsException extends IOException implements Told {
    private final Name told;
    private final Name reason;

    BrokenResultsException(Path file, Name reason) {
        this(Name.of("%s %s", "%s %s", file, reason), reason);
    }

    private BrokenResultsException(Name told, Name reason) {
        super(told.en());
        this.told = told;
        this.reason = reason;
    }

    /** The reason without the file. */
    Name reason() {
        return reason;
    }

    @Override
    public Name told() {
        return told;
    }
}
