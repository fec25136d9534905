package pacesetter.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class WordsTest {
    @Test
    void everyWordOfAColumnMeansOneThing() {
        assertThat(Words.ALL)
                .extracting(word -> word.column() + " " + word.code())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]+ [a-z_]+"));
    }

    @Test
    void everyWordIsNamedInBothLanguages() {
        assertThat(Words.ALL).allSatisfy(word -> {
            assertThat(word.name().en()).isNotBlank().isASCII();
            assertThat(word.name().zh()).matches(".*\\p{IsHan}.*");
        });
    }
}
