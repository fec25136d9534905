package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;
import pacesetter.text.SystemReason;

/**
 * A folder whose name others have now.
 *
 * @param aside where it is
 * @param place the name it had
 */
record Former(Disk disk, Path aside, Path place) {

    /**
     * Removes what was found to be the program's own; what came into the folder since stays, under a name that is seen.
     *
     * @return what the user must know of it
     */
    Optional<Name> discard(Belongings own) {
        try {
            List<Name> staying = own.removeFrom(aside, disk);
            return staying.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Name.of(
                            "%s holds what came into %s while it was replaced: %s.",
                            "%s 保存了替换期间进入 %s 的内容：%s。", keep(), place, Belongings.listed(staying)));
        } catch (IOException trouble) {
            return Optional.of(Name.of(
                    "what was in %s before could not be removed from %s: %s",
                    "%s 原有的内容未能从 %s 删除：%s", place, aside, SystemReason.of(trouble)));
        }
    }

    /** Gives the folder a name that is seen, if that can be done; returns where it is. */
    Path keep() {
        String name = place.getFileName() + "-kept";
        for (int attempt = 1; ; attempt++) {
            Path visible = place.resolveSibling(attempt == 1 ? name : name + "-" + attempt);
            if (!Disk.isThere(visible)) {
                try {
                    disk.move(aside, visible);
                    return visible;
                } catch (IOException trouble) {
                    return aside;
                }
            }
        }
    }
}
