package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Another process is writing the folder. */
public final class FolderInUseException extends IOException {
    FolderInUseException(Path folder, Optional<String> owner) {
        super(folder + " is in use by " + owner.orElse("another process") + ".");
    }
}
