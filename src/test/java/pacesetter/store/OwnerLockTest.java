package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OwnerLockTest {
    @TempDir
    private Path home;

    @AfterEach
    void forgetInterruptions() {
        Thread.interrupted();
    }

    @Test
    void oneAtATimeHasIt() throws IOException {
        Path file = home.resolve("lock");
        OwnerLock first = OwnerLock.take(file).orElseThrow();
        assertThat(OwnerLock.take(file)).isEmpty();
        assertThat(OwnerLock.take(home.resolve("./lock"))).isEmpty();
        first.close();
        OwnerLock second = OwnerLock.take(file).orElseThrow();
        assertThat(OwnerLock.take(file)).isEmpty();
        second.close();
    }

    @Test
    void theOwnerIsNamedAsLongAsThereIsOne() throws IOException {
        Path file = home.resolve("lock");
        assertThat(OwnerLock.owner(file)).isEmpty();
        try (OwnerLock lock = OwnerLock.take(file).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(OwnerLock.owner(file).orElseThrow().en())
                    .startsWith("process " + ProcessHandle.current().pid() + ", started ");
        }
        assertThat(OwnerLock.owner(file)).isEmpty();
        assertThat(file).isEmptyFile();
        Files.writeString(file, "process 1\nstarted long ago\n");
        assertThat(OwnerLock.owner(file)).as("another process of that number").isEmpty();
    }

    @Test
    void anInterruptionDoesNotLoseIt() throws IOException {
        Path file = home.resolve("lock");
        Thread.currentThread().interrupt();
        OwnerLock lock = OwnerLock.take(file).orElseThrow();
        assertThat(OwnerLock.take(file)).isEmpty();
        assertThat(Files.size(file)).isPositive();
        lock.close();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void whereNoFileCanBeMadeThereIsNoLock() {
        assertThatThrownBy(() -> OwnerLock.take(home.resolve("missing/lock"))).isInstanceOf(IOException.class);
    }
}
