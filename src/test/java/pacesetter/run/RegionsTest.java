package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RegionsTest {
    @Test
    void neighboursInTheTableShareARange() {
        assertThat(Regions.of(IntStream.of(7, 2, 3, 4, 9, 4)).ranges())
                .containsExactly(new Regions.Range(2, 5), new Regions.Range(7, 8), new Regions.Range(9, 10));
    }
}
