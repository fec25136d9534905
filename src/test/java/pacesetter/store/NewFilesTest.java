package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewFilesTest {
    @TempDir
    private Path folder;

    private static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.yaml", "a".getBytes(StandardCharsets.UTF_8));
        files.put("b.csv", "b".getBytes(StandardCharsets.UTF_8));
        return files;
    }

    @Test
    void aDiskThatFailsMidwayLeavesNothing() throws IOException {
        for (int operations = 0; ; operations++) {
            FailingDisk disk = new FailingDisk(operations, false);
            Path place = folder.resolve("x/y");
            if (operations == 6) { // two folders; each file made and written
                new NewFiles(disk).into(place, files());
                assertThat(disk.hasFailed()).isFalse();
                assertThat(place.resolve("b.csv")).hasContent("b");
                return;
            }
            assertThatThrownBy(() -> new NewFiles(disk).into(place, files())).hasMessage("No space left on device");
            assertThat(Files.exists(folder.resolve("x")))
                    .as("after %d operations", operations)
                    .isFalse();
        }
    }

    @Test
    void whatWasThereStays() throws IOException {
        Files.writeString(folder.resolve("b.csv"), "mine");
        assertThatThrownBy(() -> NewFiles.write(folder, files())).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("b.csv")).hasContent("mine");
        assertThat(folder.resolve("a.yaml")).doesNotExist();
    }
}
