package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-17, -17",
        "0.1, 0.1",
        "-0.25, -0.25",
        "123456789012345, 123456789012345",
        "1e15, 1E15",
        "1.5e300, 1.5E300",
        "0.30000000000000004, 0.3",
        "0.3333333333333333, 0.333333333333",
        "0.6666666666666666, 0.666666666667",
        "0.9999999999999, 1",
        "9.9999999999999, 10",
        "2.0E-3, 0.002",
        "0.00001, 0.00001",
        "0.00000999, 9.99E-6",
        "1.2345678901234567e-7, 1.23456789012E-7",
        "-4.9e-324, -4.94065645841E-324",
        "1.7976931348623157e308, 1.79769313486E308",
        "123456789.123456789, 123456789.123"
    })
    void writesTheShortestOfTwelveDigits(double value, String text) {
        assertThat(Decimal.text(value)).isEqualTo(text);
    }

    @Test
    void theTextIsTheNumberRoundedToTwelveDigits() {
        Stream draws = new Seed(1).stream(Purpose.EVIDENCE);
        List<Double> wrong = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            double value = draws.gaussian(i) * StrictMath.pow(10, draws.at(i).below(0, 30) - 18);
            BigDecimal read = new BigDecimal(Decimal.text(value));
            BigDecimal exact = new BigDecimal(value);
            BigDecimal rounded = exact.round(new MathContext(12, RoundingMode.HALF_EVEN));
            // Next to a tie it may fall to either side; the error is half a unit of the last digit all the same.
            BigDecimal error = read.subtract(exact).abs();
            BigDecimal half = rounded.ulp().multiply(new BigDecimal("0.5001"));
            if (read.compareTo(rounded) != 0 && error.compareTo(half) > 0) {
                wrong.add(value);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void readingAndWritingAgainChangesNothing() {
        Stream draws = new Seed(2).stream(Purpose.EVIDENCE);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            double value = i % 2 == 0 ? Double.longBitsToDouble(draws.bits(i)) : draws.gaussian(i);
            if (Double.isFinite(value)) {
                String text = Decimal.text(value);
                if (!Decimal.text(Double.parseDouble(text)).equals(text)) {
                    wrong.add(text);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The digest was made on Java 17; Java 25 must come to the same. */
    @Test
    void theBytesAreTheSameOnEveryJava() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Stream draws = new Seed(3).stream(Purpose.EVIDENCE);
        for (int i = 0; i < 300_000; i++) {
            double value =
                    i % 3 == 0 ? Double.longBitsToDouble(draws.bits(i)) : draws.uniform(i) * (i % 3 == 1 ? 1 : 1000);
            if (Double.isFinite(value)) {
                digest.update((Decimal.text(value) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .isEqualTo("2822f276b56c5a729995f0ffeadfb4bb6256dd4ff731c197a0e92db61f89d079");
    }
}
