package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

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

    /** What adoption curves may replace: others. */
    public static Replacement byCurves(List<Path> inputs) {
        return by(Manifest.Kind.CURVES, inputs);
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
            throw ResultExistsException.replaceable(place, Name.of("holds %s already", "中已有%s", words()));
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
                    place,
                    Name.of(
                            "holds what this program did not leave there: %s",
                            "中有并非本程序留下的内容：%s", Belongings.listed(found.foreign())));
        }
        return Optional.of(found);
    }

    private static void refuseUnlessFolder(Path place) throws IOException {
        if (Disk.isFile(place)) {
            throw new ResultExistsException(place, new Name("is a file", "是文件"));
        }
        if (!Disk.isFolder(place)) {
            throw new ResultExistsException(place, new Name("is a link, and no folder itself", "是链接，本身不是文件夹"));
        }
    }

    private void refuseInputs(Path place) throws IOException {
        Optional<Name> read = inputs.in(place);
        if (read.isPresent()) {
            throw new ResultExistsException(place, read.get());
        }
    }

    private Written written(Path place, Belongings unknown) throws IOException {
        if (!Disk.isThere(place.resolve(Manifest.NAME))) {
            throw new ResultExistsException(
                    place, Name.of("holds no results, but %s", "中没有结果，而有 %s", Belongings.listed(unknown.foreign())));
        }
        try {
            JsonFile manifest = Written.manifest(place);
            Manifest.Kind found = Manifest.Kind.of(manifest);
            if (!kind.equals(Optional.of(found))) {
                throw new ResultExistsException(place, Name.of("holds %s", "中是%s", found.words()));
            }
            return Written.of(manifest);
        } catch (BrokenResultsException broken) {
            throw new ResultExistsException(
                    place,
                    Name.of(
                            "holds nothing that this program knows as its own: %s %s",
                            "中没有本程序认得的内容：%s %s", Manifest.NAME, broken.reason()));
        }
    }

    private Name words() {
        return kind.map(Manifest.Kind::words).orElse(new Name("results", "结果"));
    }
}
