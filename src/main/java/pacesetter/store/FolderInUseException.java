package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** Another process is writing the folder. */
public final class FolderInUseException extends IOException implements Told {
    private final Name told;

    FolderInUseException(Path folder, Optional<Name> owner) {
        this(Name.of("%s is in use by %s.", "%s 正由%s使用。", folder, owner.orElse(new Name("another process", "另一进程"))));
    }

    private FolderInUseException(Name told) {
        super(told.en());
        this.told = told;
    }

    @Override
    public Name told() {
        return told;
    }
}
