package pacesetter.experiment.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Sample;

final class DomainHistoryTest {
    @Test
    void theStatesPoliciesAreAsKnown() {
        List<DomainHistory> domains = AdoptionData.states().domains();
        assertThat(domains).hasSize(253);
        assertThat(domains.stream().mapToInt(DomainHistory::adopters).average().orElseThrow())
                .isCloseTo(29.4, within(.05));
        Sample ratios = Sample.of(domains.stream()
                .filter(domain -> domain.adopters() >= 40)
                .mapToDouble(domain -> domain.ofAdopters(.8) / domain.ofAdopters(.5))
                .toArray());
        assertThat(ratios.size()).isEqualTo(72);
        assertThat(ratios.median()).isCloseTo(1.46, within(.005));
        assertThat(ratios.quantile(.25)).isCloseTo(1.18, within(.01));
        assertThat(ratios.quantile(.75)).isCloseTo(1.91, within(.02));
    }

    @Test
    void timesCountFromThePeriodOfTheFirstAdoption() {
        DomainHistory domain = AdoptionData.counts(10, List.of(1, 0, 2, 2, 0));
        assertThat(domain.first()).isEqualTo(1);
        assertThat(domain.ofAdopters(.5)).isEqualTo(3);
        assertThat(domain.ofAdopters(.8)).isEqualTo(4);
        assertThat(domain.ofAtRisk(.5)).isEqualTo(4);
        assertThat(domain.ofAtRisk(.6)).isNaN();
    }
}
