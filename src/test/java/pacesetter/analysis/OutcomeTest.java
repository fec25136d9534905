package pacesetter.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pacesetter.text.Name;

final class OutcomeTest {
    private static final Outcome NUMBER = outcome("1");
    private static final Outcome SHARE = outcome("share");

    private static Outcome outcome(String unit) {
        return new Outcome("x", Name.same("x"), unit, Optional.empty(), List.of("x"));
    }

    @Test
    void aNumberHasTheDigitsThatItsSpreadLeavesRoomFor() {
        assertThat(NUMBER.text(.20913, .1)).isEqualTo("0.209");
        assertThat(SHARE.signed(.20913, .5)).isEqualTo("+21");
    }

    @Test
    void whereNothingSpreadsItHasDigitsOfItsOwn() {
        for (double spread : new double[] {0, 1e-16, Double.NaN}) {
            assertThat(NUMBER.text(.20913, spread)).isEqualTo("0.21");
            assertThat(NUMBER.signed(2, spread)).isEqualTo("+2.0");
            assertThat(SHARE.signed(.05556, spread)).isEqualTo("+5.6");
        }
        assertThat(NUMBER.text(0, 0)).isEqualTo("0");
    }
}
