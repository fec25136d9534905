package pacesetter.scenario.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.Tree;

/** Whoever writes what a hint says gets what was meant, or at least the same message without a hint. */
final class HintsTest {
    private static final Numeric PEOPLE = Numeric.wholeBetween(1, Integer.MAX_VALUE);
    private static final Numeric NUMBER = Numeric.between(-1000, 1_000_000);
    private static final Pattern WRITE = Pattern.compile("(?:[Ww]rite|comma:|share:) ([-0-9.e]+)[.,](?: |$)");

    /** How a number is spoiled. */
    private static final List<List<String>> SPOILT = List.of(
            List.of("-", "\u2212"),
            List.of("-", "\u2013"),
            List.of("-", "\uFF0D"),
            List.of(".", ","),
            List.of(".", "\uFF0E"),
            List.of("5", "\uFF15"),
            List.of("0", "\uFF10"));

    @ParameterizedTest
    @CsvSource({
        "'820,000', 820000",
        "'820 000', 820000",
        "'820\u00A0000', 820000",
        "'820\u202F000', 820000",
        "'820''000', 820000",
        "820_000, 820000",
        "'1,820,000', 1820000",
        "1.820.000, 1820000",
        "'1,820,000.0', 1820000.0",
        "'820\uFF0C000', 820000",
        "\uFF18\uFF12\uFF10, 820"
    })
    void aWholeNumberWithSeparatorsIsRefusedWithTheNumberToWrite(String text, String cure) {
        assertThat(PEOPLE.read("population", leaf(text, true), new Problems())).isEmpty();
        assertThat(message(PEOPLE, text)).contains("rite " + cure + ".");
        assertThat(PEOPLE.read("population", leaf(cure, true), new Problems())).isPresent();
    }

    @Test
    void aPointThatMayBeEitherIsNotGuessed() {
        assertThat(message(PEOPLE, "820.000")).endsWith("Write 820000 or 820.");
        assertThat(message(PEOPLE, "820.125")).endsWith("Write 820125.");
        assertThat(message(NUMBER, "1,500")).endsWith("Write 1500 or 1.500.");
        assertThat(message(Numeric.SHARE, "0,500")).endsWith("Write a point, not a comma: 0.500.");
        assertThat(PEOPLE.read("population", leaf("820.0", true), new Problems()))
                .contains(820);
    }

    @Test
    void theOddCharacterIsNamed() {
        assertThat(message(NUMBER, "\u22120.5")).endsWith("\u2212 is a minus sign of mathematics; write -0.5.");
        assertThat(message(NUMBER, "0\uFF0E5")).endsWith("\uFF0E is a full-width point; write 0.5.");
        assertThat(message(new Date(), "2018\u201312\u201304")).endsWith("\u2013 is a dash; write -.");
    }

    @Test
    void obeyingAHintNeverMakesItWorse() {
        for (String number : List.of("-0.5", "0.05", "-12.5", "-5", "50", "5.0", "-0.505", "1050", "0.5e1")) {
            for (List<String> change : SPOILT) {
                String spoilt = number.replace(change.get(0), change.get(1));
                for (Numeric shape : List.of(NUMBER, PEOPLE, Numeric.SHARE)) {
                    obey(shape, spoilt, Double.parseDouble(number));
                }
            }
        }
    }

    private static void obey(Numeric shape, String spoilt, double meant) {
        Optional<String> message = refusal(shape, spoilt);
        if (message.isEmpty()) {
            return;
        }
        Matcher hint = WRITE.matcher(message.get());
        if (hint.find()) {
            Optional<Object> read = shape.read("value", leaf(hint.group(1), true), new Problems());
            assertThat(read.map(value -> ((Number) value).doubleValue()))
                    .as(message.get())
                    .contains(meant);
        }
    }

    private static String message(Shape shape, String text) {
        return refusal(shape, text).orElseThrow();
    }

    private static Optional<String> refusal(Shape shape, String text) {
        Problems problems = new Problems();
        shape.read("value", leaf(text, true), problems);
        return problems.isEmpty()
                ? Optional.empty()
                : Optional.of(problems.exception().problems().get(0));
    }

    private static Tree.Leaf leaf(String text, boolean plain) {
        return new Tree.Leaf(new Place("x.yaml", 1, 1), text, plain);
    }
}
