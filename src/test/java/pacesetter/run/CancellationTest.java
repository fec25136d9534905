package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class CancellationTest {
    @Test
    void anInterruptedThreadIsStoppedAndStaysInterrupted() {
        Cancellation.check();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(Cancellation::check).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void anInterruptionThatOtherCodeForgetsStopsItsThreadAllTheSameAndNoOther() throws InterruptedException {
        List<String> seen = new ArrayList<>();
        Thread thread = new Thread(() -> {
            while (!Thread.interrupted()) {
                Thread.onSpinWait();
            }
            try {
                Cancellation.check();
                seen.add("gone on");
            } catch (CancellationException e) {
                seen.add("stopped");
            }
        });
        thread.start();
        Cancellation.interrupt(thread);
        thread.join();
        assertThat(seen).containsExactly("stopped");
        Cancellation.check();
    }
}
