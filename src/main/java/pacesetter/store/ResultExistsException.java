package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;

/** The folder that results should go to is there already; nothing in it was touched. */
public final class ResultExistsException extends IOException {
    private final Path folder;
    private final boolean replaceable;

    private ResultExistsException(Path folder, String reason, boolean replaceable) {
        super(folder + " " + reason);
        this.folder = folder;
        this.replaceable = replaceable;
    }

    ResultExistsException(Path folder, String reason) {
        this(folder, reason, false);
    }

    /** Of a folder that would be replaced if somebody asked for it. */
    static ResultExistsException replaceable(Path folder, String reason) {
        return new ResultExistsException(folder, reason, true);
    }

    /** The folder in the way. */
    public Path folder() {
        return folder;
    }

    /** Whether asking for a replacement would help. */
    public boolean isReplaceable() {
        return replaceable;
    }
}
