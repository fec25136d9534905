package pacesetter.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.text.Name;

/** A look into a folder that tells the program's own from what belongs to the user. Links are never followed. */
final class Survey {
    private final List<Belongings.Own> own = new ArrayList<>();
    private final List<Name> foreign = new ArrayList<>();

    private Survey() {}

    /** A folder with a manifest of its own, and where it lies in the folder looked at: empty, or with / at the end. */
    private record Root(Path folder, String prefix, Written written) {
        String name(Path path) {
            return prefix + inside(path);
        }

        String inside(Path path) {
            return Inventory.name(folder, path);
        }

        /** A sweep keeps its lock in its folder. */
        boolean isLock(Path file) {
            return written.kind() == Manifest.Kind.SWEEP && inside(file).equals(FolderLock.NAME);
        }
    }

    /** What lies in a folder, with or without results. */
    static Belongings of(Path folder) throws IOException {
        Optional<Written> written = results(folder);
        return written.isPresent() ? ofResults(folder, written.get()) : ofUnknown(folder);
    }

    /** What lies in a folder of results. */
    static Belongings ofResults(Path folder, Written written) throws IOException {
        Survey survey = new Survey();
        survey.addResults(new Root(folder, "", written));
        return survey.belongings();
    }

    /** What lies in a folder where no manifest vouches for anything: only what a desktop drops is nobody's. */
    static Belongings ofUnknown(Path folder) throws IOException {
        Survey survey = new Survey();
        for (Path path : Disk.inside(folder)) {
            String name = String.valueOf(path.getFileName());
            if (Disk.isFile(path) && Dropping.isOfDesktop(name)) {
                survey.own.add(Belongings.Own.file(name, path));
            } else {
                survey.foreign.add(Name.same(name));
            }
        }
        return survey.belongings();
    }

    private static Optional<Written> results(Path folder) throws IOException {
        try {
            return Optional.of(Written.in(folder));
        } catch (BrokenResultsException none) {
            return Optional.empty();
        }
    }

    private Belongings belongings() {
        return new Belongings(own, foreign);
    }

    /** The manifest comes last, so that as long as anything is left of a folder, it says what that is. */
    private void addResults(Root root) throws IOException {
        Path file = root.folder().resolve(Manifest.NAME);
        Belongings.Own manifest = Belongings.Own.file(root.name(file), file);
        addInside(root.folder(), root);
        own.add(manifest);
    }

    private void addInside(Path folder, Root root) throws IOException {
        for (Path path : Disk.inside(folder)) {
            if (Disk.isFolder(path)) {
                addFolder(path, root);
            } else if (!Disk.isFile(path)) {
                foreign.add(Name.of("%s (a link)", "%s（链接）", root.name(path)));
            } else if (!root.inside(path).equals(Manifest.NAME)) {
                addFile(path, root);
            }
        }
    }

    private void addFile(Path path, Root root) throws IOException {
        Belongings.Own file = Belongings.Own.file(root.name(path), path); // before its bytes are looked at
        String name = root.inside(path);
        if (root.written().isUnchanged(name, path)) {
            own.add(file);
        } else if (root.written().names(name)) {
            foreign.add(Name.of("%s (changed since)", "%s（后来有改动）", file.name()));
        } else if (Dropping.isAny(String.valueOf(path.getFileName())) || root.isLock(path)) {
            own.add(file);
        } else {
            foreign.add(Name.same(file.name()));
        }
    }

    /** A comparison in the results of a run is made of them; other results in a folder of results are the user's. */
    private void addFolder(Path folder, Root root) throws IOException {
        String name = root.name(folder);
        Optional<Written> inner = results(folder);
        if (inner.isEmpty()) {
            addInside(folder, root);
        } else if (root.written().kind() == Manifest.Kind.RUN && inner.get().kind() == Manifest.Kind.COMPARISON) {
            addResults(new Root(folder, name + "/", inner.get()));
        } else {
            foreign.add(Name.of("%s (%s)", "%s（%s）", name, inner.get().kind().words()));
            return;
        }
        own.add(Belongings.Own.folder(name));
    }
}
