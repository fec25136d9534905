package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** The folder that results should go to is there already; nothing in it was touched. */
public final class ResultExistsException extends IOException implements Told {
    private final Name told;
    private final Path folder;
    private final boolean replaceable;

    private ResultExistsException(Path folder, Name told, boolean replaceable) {
        super(told.en());
        this.told = told;
        this.folder = folder;
        this.replaceable = replaceable;
    }

    /** @param reason goes on from the folder's name */
    ResultExistsException(Path folder, Name reason) {
        this(folder, sentence(folder, reason), false);
    }

    /** Of a folder that would be replaced if somebody asked for it. */
    static ResultExistsException replaceable(Path folder, Name reason) {
        return new ResultExistsException(folder, sentence(folder, reason), true);
    }

    private static Name sentence(Path folder, Name reason) {
        return Name.of("%s %s.", "%s %s。", folder, reason);
    }

    /** The folder in the way. */
    public Path folder() {
        return folder;
    }

    @Override
    public Name told() {
        return told;
    }

    /** Whether asking for a replacement would help. */
    public boolean isReplaceable() {
        return replaceable;
    }
}
