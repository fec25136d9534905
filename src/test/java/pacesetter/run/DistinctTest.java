package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class DistinctTest {
    @Test
    void countsEachNumberOnceARound() {
        Distinct distinct = new Distinct(1000);
        for (int round = 1; round <= 3; round++) {
            distinct.clear();
            int step = round << 18; // numbers far apart, which share slots
            IntStream.range(0, 1000).forEach(i -> distinct.add(i % 400 * step));
            assertThat(distinct.count()).isEqualTo(400);
        }
    }

    @Test
    void worksForASingleNumber() {
        Distinct distinct = new Distinct(1);
        distinct.clear();
        assertThat(distinct.count()).isZero();
        distinct.add(0);
        assertThat(distinct.count()).isEqualTo(1);
    }
}
