package pacesetter.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.scenario.Cost;
import pacesetter.scenario.Price;
import pacesetter.text.Name;

final class PriceTest {
    private static final String WHOLE =
            "price: {unit: {en: days, zh: 日}, visits: .5, slots: 2, drafting: 20, supervision: 0, audits: 1, prizes: 10}\n";

    @Test
    void eachKindHasItsWeight() {
        Price price = Small.files(Small.TEXT + WHOLE).read(Small.FILE).price().orElseThrow();
        assertThat(price.unit()).isEqualTo(new Name("days", "日"));
        assertThat(price.weights().values()).containsExactly(.5, 2.0, 20.0, 0.0, 1.0, 10.0);
        assertThat(price.of(cost -> cost == Cost.VISITS ? 3 : cost == Cost.DRAFTING ? 1 : 0))
                .isEqualTo(21.5);
        assertThat(price.told().en())
                .isEqualTo("in days: visits 0.5, journal slots 2, drafting 20, supervision 0, audits 1, prizes 10");
    }

    @Test
    void withoutTheKeyNothingHasAPrice() {
        assertThat(Small.files().read(Small.FILE).price()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    audits: 1,     |              | price (a group of keys) needs the key audits.
                    unit: {en: days, zh: 日}, |   | price (a group of keys) needs the key unit.
                    visits: .5     | visits: -1   | visits (-1) must be in [0, 1000000000].
                    visits: .5     | visit: 1     | key (visit) is unknown in price. Did you mean visits?
                    """)
    void aPriceIsWholeOrRefused(String part, String changed, String message) {
        String spoiled = Small.but(Small.TEXT + WHOLE, part, changed == null ? "" : changed);
        assertThatThrownBy(() -> Small.files(spoiled).read(Small.FILE)).hasMessageContaining(message);
    }
}
