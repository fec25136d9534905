package pacesetter.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "noise,noise,0",
        "noise,nois,1",
        "noise,nosie,1",
        "noise,voice,2",
        "'',abc,3",
        "abc,'',3",
        "kitten,sitting,3"
    })
    void distanceCountsInsertionsDeletionsChangesAndSwaps(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void theNearestNameIsMeantAndOfEqualsTheFirst() {
        assertThat(Spelling.nearest("Nanhu", List.of("Xihu", "Nanxun", "Nanhu")))
                .contains("Nanhu");
        assertThat(Spelling.nearest("nanhe", List.of("Nanhu", "Nanha"))).contains("Nanhu");
    }

    @Test
    void nothingIsMeantByWhatIsFarFromEverything() {
        assertThat(Spelling.nearest("Beijing", List.of("Nanhu", "Xihu"))).isEmpty();
        assertThat(Spelling.nearest("", List.of("a"))).isEmpty();
        assertThat(Spelling.nearest("x".repeat(1000), List.of("x".repeat(999)))).isEmpty();
        assertThat(Spelling.hint("x", List.of())).isEmpty();
    }
}
