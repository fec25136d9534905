package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;

final class BoundsTest {
    private static ParameterDeclaration declared(String name) {
        return Parameters.declarations().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void sharesLeaveEachOtherWhatIsMissingToOne() {
        ParameterDeclaration checklist = declared("copying.share_checklist");
        Parameters now =
                Parameters.defaults().with("copying.share_hard_points", "0.45").with("copying.share_checklist", "0.2");
        Bounds bounds = Bounds.of(now, checklist);
        double others = now.values().entrySet().stream()
                .filter(each -> each.getKey().startsWith("copying.share_")
                        && !each.getKey().equals(checklist.name()))
                .mapToDouble(each -> ((Number) each.getValue()).doubleValue())
                .sum();
        assertThat(bounds.least()).isZero();
        assertThat(bounds.most()).isEqualTo(1 - others, within(1e-3));
        assertThat(bounds.isNarrower(checklist)).isTrue();
    }

    @Test
    void aNumberThatNothingElseLimitsHasItsWholeRange() {
        ParameterDeclaration noise = declared("evidence.noise");
        Bounds bounds = Bounds.of(Parameters.defaults(), noise);
        assertThat(bounds).isEqualTo(new Bounds(noise.min(), noise.max()));
        assertThat(bounds.isNarrower(noise)).isFalse();
    }

    @Test
    void wholeNumbersStopAtTheLastThatIsTaken() {
        ParameterDeclaration bits = declared("landscape.bits");
        Bounds bounds = Bounds.of(Parameters.defaults(), bits);
        Parameters.defaults().with(bits.name(), Bounds.text(bits, bounds.least()));
        assertThat(bounds.least()).isGreaterThan(bits.min());
    }
}
