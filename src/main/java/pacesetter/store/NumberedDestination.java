package pacesetter.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import pacesetter.text.Name;

/** The next free number in a folder: 0001, 0002, … */
record NumberedDestination(Path parent) implements Destination {
    @Override
    public String name() {
        return "next";
    }

    @Override
    public Path reach(Swap swap, List<Name> remarks) throws IOException {
        while (true) {
            Path place = parent.resolve(String.format(Locale.ROOT, "%04d", last() + 1));
            try {
                swap.take(place);
                return place;
            } catch (ResultExistsException taken) {
                // Another run was faster: the next number.
            }
        }
    }

    private int last() throws IOException {
        try (Stream<Path> paths = Files.list(parent)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{4,9}"))
                    .mapToInt(Integer::parseInt)
                    .max()
                    .orElse(0);
        }
    }
}
