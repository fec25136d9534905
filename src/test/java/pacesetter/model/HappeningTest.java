package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class HappeningTest {
    @Test
    void eventsWithTheSameValueAreToldTogether() {
        assertThat(Happening.told())
                .startsWith("listing, measured_lead, title: measured performance; notice: tick of the deadline; ")
                .endsWith("; drop: satisfaction.");
    }

    @Test
    void anEventWithoutAValueIsNotTold() {
        assertThat(Happening.told()).doesNotContain("paper:").doesNotContain("lapse:");
    }
}
