package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class SystemReasonTest {
    @Test
    void commonReasonsAreToldInBothLanguages() {
        assertThat(SystemReason.of(new FileSystemException("x", null, "No space left on device")))
                .isEqualTo(new Name("No space left on device", "磁盘已满"));
        assertThat(SystemReason.of(new IOException("No space left on device")).zh())
                .isEqualTo("磁盘已满");
        assertThat(SystemReason.of("Access is denied.\r\n").zh()).isEqualTo("没有权限");
        assertThat(SystemReason.of(new AccessDeniedException("x"))).isEqualTo(new Name("no permission", "没有权限"));
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(SystemReason.of("Owner died")).isEqualTo(Name.same("Owner died"));
        assertThat(SystemReason.of(new IOException()).zh()).isEqualTo("磁盘拒绝");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void soAreThoseOfThisMachine(@TempDir Path folder) {
        try {
            Files.writeString(folder.resolve("x".repeat(300)), "");
        } catch (IOException refused) {
            assertThat(SystemReason.of(refused).zh()).isEqualTo("文件名过长");
            return;
        }
        throw new AssertionError("the system takes any name");
    }
}
