package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;

/** The folder that results should go to is there already; nothing in it was touched. */
public final class ResultExistsException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    ResultExistsException(Path folder, String reason) {
        super(folder + " " + reason);
        this.folder = folder;
    }

    /** The folder in the way. */
    public Path folder() {
        return folder;
    }
}
