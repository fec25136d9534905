package pacesetter.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pacesetter.cli.Specimens.Specimen;

/** A copy of a folder of results, and the file in it that is about to be spoiled. */
final class Victim {
    private final Specimens specimens;
    private final Specimen specimen;
    private final Path folder;
    private final List<String> notes = new ArrayList<>();
    private Path path;
    private boolean sealed;
    private boolean mixed;

    Victim(Specimens specimens, Specimen specimen, Path folder) {
        this.specimens = specimens;
        this.specimen = specimen;
        this.folder = folder;
        path = folder;
    }

    /** Whether there is a file of that name to be spoiled next. */
    boolean turnTo(String name) {
        path = folder.resolve(name);
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    Path folder() {
        return folder;
    }

    Path path() {
        return path;
    }

    String name() {
        return Copies.name(folder, path);
    }

    boolean isPart() {
        return name().matches("parts/[0-9]{8}\\.part");
    }

    /** Whether its manifest and description carry checksums, and are still as they were. */
    boolean canBeSealed() throws IOException {
        if (specimen.isFirst()) {
            return false;
        }
        for (String name : List.of("manifest.json", "sweep.json")) {
            Path file = folder.resolve(name);
            String before = specimen.files().get(name);
            if (before != null && !(Files.isRegularFile(file) && before.equals(Copies.text(file)))) {
                return false;
            }
        }
        return true;
    }

    /** All files of the folder. */
    List<Path> files() throws IOException {
        return Copies.files(folder);
    }

    /** Files of the same name in other folders. */
    List<Path> namesakes() {
        return specimens.namesakes(specimen, name());
    }

    /** Parts of other sweeps. */
    List<Path> strangers() {
        return specimens.strangers();
    }

    /** A copy of a file, outside the folder. */
    Path elsewhere() throws IOException {
        Path place = folder.resolveSibling("elsewhere-" + path.getFileName());
        Files.write(place, Files.readAllBytes(path));
        return place.toAbsolutePath();
    }

    /** Takes down that it was made to look as if the program had written it so. */
    void noteSeal() {
        sealed = true;
    }

    boolean isSealed() {
        return sealed;
    }

    /** Takes down that something of another folder is in it, which may be right and whole there. */
    void noteMixture() {
        mixed = true;
    }

    boolean isMixed() {
        return mixed;
    }

    /** Puts something of the user's own into a folder. */
    void leaveNotes(Path place) throws IOException {
        Files.writeString(place.resolve("notes.txt"), note());
    }

    /** A text that the user wrote, which must stay. */
    String note() {
        String note = "notes " + notes.size() + " of my own\n";
        notes.add(note);
        return note;
    }

    /** What the user wrote. */
    List<String> notes() {
        return List.copyOf(notes);
    }
}
