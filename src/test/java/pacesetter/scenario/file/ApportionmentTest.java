package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ApportionmentTest {
    private static final double[] SHARES = {0.5, 0.4, 0.1};

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 10, 30, 34, 999})
    void everyKindGetsItsShareToTheNearestWholePlace(int places) {
        List<Integer> kinds = Apportionment.of(SHARES, places);
        assertThat(kinds).hasSize(places);
        for (int kind = 0; kind < SHARES.length; kind++) {
            assertThat((double) Collections.frequency(kinds, kind))
                    .isBetween(Math.floor(SHARES[kind] * places), Math.ceil(SHARES[kind] * places));
        }
    }

    @Test
    void theKindsAreMixedEvenly() {
        assertThat(Apportionment.of(SHARES, 10)).containsExactly(0, 1, 0, 1, 0, 2, 1, 0, 1, 0);
    }

    @Test
    void theLastPlaceGoesToTheLargestRemainder() {
        assertThat(Apportionment.of(new double[] {0.5, 0.4, 0.1}, 1)).containsExactly(0);
        assertThat(Apportionment.of(new double[] {0.2, 0.4, 0.4}, 2)).containsExactly(1, 2);
    }
}
