package pacesetter.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a folder that is being made is called until it has its name, and what belongs to it.
 *
 * @param place the name it is made for
 * @param purpose {@code tmp} for results in the making, {@code again} for results made again
 * @param owner process number and some digits, which no other folder has, whatever machine shares the disk
 */
record ScratchName(String place, String purpose, String owner) {
    private static final String LOCK = ".lock";
    private static final Pattern PATTERN = Pattern.compile("\\.(.+)\\.(tmp|again)-([0-9]+-[0-9a-f]{8})\\.lock");

    /** A name for the use of this process, which never had it before. */
    static ScratchName next(String place, String purpose) {
        String digits = UUID.randomUUID().toString().substring(0, 8);
        return new ScratchName(place, purpose, ProcessHandle.current().pid() + "-" + digits);
    }

    /** The name that a lock file belongs to; nothing if it is no such lock file. */
    static Optional<ScratchName> ofLock(Path file) {
        Matcher parts = PATTERN.matcher(String.valueOf(file.getFileName()));
        return parts.matches()
                ? Optional.of(new ScratchName(parts.group(1), parts.group(2), parts.group(3)))
                : Optional.empty();
    }

    /** The folder itself. */
    String folder() {
        return String.format(Locale.ROOT, ".%s.%s-%s", place, purpose, owner);
    }

    /** The file whose lock says that somebody is at work. */
    String lock() {
        return folder() + LOCK;
    }

    /** Where the former folder waits while the new one takes its place. */
    String aside() {
        return String.format(Locale.ROOT, ".%s.old-%s", place, owner);
    }
}
