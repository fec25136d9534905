package pacesetter.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** A file that is there whole or, if writing it fails or is cancelled, as it was before. */
final class WholeFile {
    private WholeFile() {}

    /** Whatever fills a file. */
    interface Writing {
        void into(Path file) throws IOException;
    }

    /** Lets a file be filled beside its place and then puts it there, in place of one that is there. */
    static void write(Path place, Writing writing) throws IOException {
        Path folder = Optional.ofNullable(place.toAbsolutePath().getParent()).orElseThrow();
        Path beside = Files.createTempFile(folder, ".pacesetter-", ".part");
        try {
            writing.into(beside);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
