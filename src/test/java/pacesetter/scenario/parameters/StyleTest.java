package pacesetter.scenario.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.scenario.parameters.CopyingParameters.Style;

final class StyleTest {
    private static final CopyingParameters DEFAULTS = Parameters.defaults().copying();

    @ParameterizedTest
    @CsvSource({"0, CHECKLIST", "0.4999, CHECKLIST", "0.5, HARD_POINTS", "0.7999, HARD_POINTS", "0.8, NEW_PATH"})
    void aStyleIsDrawnByTheShares(double draw, Style style) {
        assertThat(Style.drawn(DEFAULTS, draw)).isEqualTo(style);
    }

    @ParameterizedTest
    @EnumSource
    void everyStyleButTheRestHasTheShareOfItsCode(Style style) {
        List<String> shares = Declarations.ofGroup("copying").stream()
                .map(ParameterDeclaration::key)
                .toList();
        assertThat(shares.contains("share_" + style.code())).isEqualTo(style != Style.REST);
        if (style != Style.REST) {
            String name = "copying.share_" + style.code();
            assertThat(style.share(DEFAULTS))
                    .isEqualTo(Parameters.defaults().values().get(name));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStyleIsCalledSomethingInBothLanguages(Style style) {
        assertThat(style.called().en()).isNotBlank().isASCII();
        assertThat(style.called().zh()).matches("\\p{IsHan}+");
    }

    @Test
    void theOrderOfCodesIsThatOfTheTables() {
        assertThat(Style.values()).extracting(Style::code).startsWith("checklist", "hard_points", "new_path");
    }
}
