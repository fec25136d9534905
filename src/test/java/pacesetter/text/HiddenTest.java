package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HiddenTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x0D, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202E, 0x2066, 0x2069, 0xD800, 0xDFFF, 0xFEFF, 0xFFFE, 0xFFFF, 0xE0041
            })
    void whatSteersAScreenIsNeverShownAsItIs(int point) {
        String text = "a" + Character.toString(point) + "b";
        String written = String.format("U+%04X", point);
        assertThat(Hidden.first(text)).hasValue(1);
        assertThat(Hidden.shown(text)).isEqualTo("a<" + written + ">b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b\n\tc", "嘉兴市（南湖）", "Île-de-France", "\uD83D\uDE00", "\u3000\u00A0"})
    void whatCanBeSeenStaysAsItIs(String text) {
        assertThat(Hidden.first(text)).isEmpty();
        assertThat(Hidden.shown(text)).isSameAs(text);
    }

    @Test
    void theFirstIsNamedAndAllAreShown() {
        assertThat(Hidden.first("\uD83D\uDE00\u202Ex\u200B")).hasValue(2);
        assertThat(Hidden.shown("\u202Ex\u200B")).isEqualTo("<U+202E>x<U+200B>");
    }
}
