package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentFileTest {
    /** The reason that a user reads is that of the folder, not that nothing was there to be cleared away. */
    @Test
    void aFolderThatMayNotBeWrittenToIsToldAsSuch(@TempDir Path folder) throws IOException {
        DocumentFile document = new DocumentFile(new Disk() {
            @Override
            OutputStream createNew(Path file) throws IOException {
                throw new AccessDeniedException(file.toString());
            }
        });
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> document.put(folder.resolve("page.html"), new byte[1], false));
        assertThat(Disk.inside(folder)).isEmpty();
    }
}
