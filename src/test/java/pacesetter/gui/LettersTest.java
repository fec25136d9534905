package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class LettersTest {
    private static final Font LATIN = new Font("A", Font.PLAIN, 12) {
        @Override
        public int canDisplayUpTo(String text) {
            return text.chars().allMatch(letter -> letter < 128) ? -1 : 0;
        }
    };

    private static final Font CHINESE = new Font("B", Font.PLAIN, 12) {
        @Override
        public int canDisplayUpTo(String text) {
            return -1;
        }
    };

    @Test
    void theFirstFontWithChineseCharactersIsTaken() {
        assertThat(Letters.first(Stream.of(LATIN, CHINESE, LATIN)))
                .hasValueSatisfying(font -> assertThat(font).isSameAs(CHINESE));
        assertThat(Letters.first(Stream.of(LATIN))).isEmpty();
    }
}
