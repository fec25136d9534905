package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacesetter.text.Name;

/** Files and folders that a command reads. */
record Inputs(List<Path> paths) {
    Inputs {
        paths = List.copyOf(paths);
    }

    /** What is read of a folder that is there, as a sentence about it without an end; whatever names it goes by. */
    Optional<Name> in(Path folder) throws IOException {
        for (Path input : paths) {
            for (Path path : ways(input)) {
                for (Path above = path; above != null; above = above.getParent()) {
                    if (Files.isSameFile(above, folder)) {
                        return Optional.of(
                                above.equals(path)
                                        ? new Name("is what this command reads", "是本命令要读取的内容")
                                        : Name.of(
                                                "holds what this command reads: %s",
                                                "含有本命令要读取的内容：%s", above.relativize(path)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A path as it is named and as it is without links, which may lie elsewhere; nothing is lost with what is missing. */
    private static Set<Path> ways(Path input) throws IOException {
        Set<Path> ways = new LinkedHashSet<>();
        ways.add(input.toAbsolutePath().normalize());
        if (Files.exists(input)) {
            ways.add(input.toRealPath());
        }
        ways.removeIf(Files::notExists);
        return ways;
    }
}
