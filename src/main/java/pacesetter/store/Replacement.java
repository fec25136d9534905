package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether a folder may make way for new results. It may if it holds finished results of the same kind, as they were
 * written, and nothing else, and if the command reads nothing in it. An empty folder may be used by anybody.
 */
public final class Replacement {
    private final Optional<Manifest.Kind> kind;
    private final Inputs inputs;

    private Replacement(Optional<Manifest.Kind> kind, List<Path> inputs) {
        this.kind = kind;
        this.inputs = new Inputs(inputs);
    }

    /** What results of a run may replace: those of a run. */
    public static Replacement byRun(List<Path> inputs) {
        return by(Manifest.Kind.RUN, inputs);
    }

    /** What a comparison may replace: another. */
    public static Replacement byComparison(List<Path> inputs) {
        return by(Manifest.Kind.COMPARISON, inputs);
    }

    /** @param inputs files and folders that the command reads */
    static Replacement by(Manifest.Kind kind, List<Path> inputs) {
        return new Replacement(Optional.of(kind), inputs);
    }

    /** What must not replace anything. */
    static Replacement byNothing() {
        return new Replacement(Optional.empty(), List.of());
    }

    /**
     * What lies in an empty folder that is there already; nothing if no folder is there.
     *
     * @throws ResultExistsException if something else is there; it says whether that could be replaced
     */
    Optional<Belongings> vacancy(Path place, Disk disk) throws IOException {
        Optional<Belongings> found = former(place, disk);
        if (found.isPresent() && found.get().isResults()) {
            throw ResultExistsException.replaceable(place, "holds " + words() + " already.");
        }
        return found;
    }

    /**
     * What lies in a folder that may be replaced; nothing if no folder is there.
     *
     * @throws ResultExistsException if it may not
     */
    Optional<Belongings> former(Path place, Disk disk) throws IOException {
        if (!Disk.isThere(place)) {
            return Optional.empty();
        }
        refuseUnlessFolder(place);
        refuseInputs(place);
        Belongings unknown = Survey.ofUnknown(place);
        if (unknown.foreign().isEmpty()) {
            return Optional.of(unknown);
        }
        Written written = written(place, unknown);
        Leftovers.clear(place, disk); // so that what a killed command left here does not count as the user's
        Belongings found = Survey.ofResults(place, written);
        if (!found.foreign().isEmpty()) {
            throw new ResultExistsException(
                    place, "holds what this program did not leave there: " + Belongings.listed(found.foreign()) + ".");
        }
        return Optional.of(found);
    }

    private static void refuseUnlessFolder(Path place) throws IOException {
        if (Disk.isFile(place)) {
            throw new ResultExistsException(place, "is a file.");
        }
        if (!Disk.isFolder(place)) {
            throw new ResultExistsException(place, "is a link, and no folder itself.");
        }
    }

    private void refuseInputs(Path place) throws IOException {
        Optional<String> read = inputs.in(place);
        if (read.isPresent()) {
            throw new ResultExistsException(place, read.get());
        }
    }

    private Written written(Path place, Belongings unknown) throws IOException {
        if (!Disk.isThere(place.resolve(Manifest.NAME))) {
            throw new ResultExistsException(
                    place, "holds no results, but " + Belongings.listed(unknown.foreign()) + ".");
        }
        try {
            JsonFile manifest = Written.manifest(place);
            Manifest.Kind found = Manifest.Kind.of(manifest);
            if (!kind.equals(Optional.of(found))) {
                throw new ResultExistsException(place, "holds " + found.words() + ".");
            }
            return Written.of(manifest);
        } catch (BrokenResultsException broken) {
            throw new ResultExistsException(
                    place,
                    "holds nothing that this program knows as its own: " + Manifest.NAME + " " + broken.reason() + ".");
        }
    }

    private String words() {
        return kind.map(Manifest.Kind::words).orElse("results");
    }
}
