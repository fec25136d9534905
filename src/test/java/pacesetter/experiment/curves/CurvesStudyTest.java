package pacesetter.experiment.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Sample;
import pacesetter.scenario.observed.DatePrecision;
import pacesetter.scenario.observed.Span;

final class CurvesStudyTest {
    private static CurvesStudy since(int year, int adopters) {
        Span from = DatePrecision.YEAR.span(year);
        return CurvesStudy.of(
                AdoptionHistories.of(
                        AdoptionData.of(AdoptionData.STATES),
                        new AdoptionHistories.Question(
                                Optional.empty(),
                                List.of(),
                                Optional.of(from),
                                Optional.empty(),
                                adopters,
                                OptionalInt.empty())),
                List.of(),
                List.of(),
                5);
    }

    /** The whole database has p .0172 (.0027, .084), q .282 (.082, .598), 9 years to 25 states, and q above p in 77 %. */
    @Test
    void halfOfThePoliciesGiveTheOrderOfMagnitudeOfTheWhole() {
        CurvesStudy study = since(1960, 30);
        Sample p = study.over(CurveModel.BASS, CurveFit.Method.LEAST_SQUARES, CurveParameter.P);
        Sample q = study.over(CurveModel.BASS, CurveFit.Method.LEAST_SQUARES, CurveParameter.Q);
        assertThat(p.median()).isCloseTo(.0172, within(.008));
        assertThat(p.quantile(.75)).isCloseTo(.084, within(.04));
        assertThat(q.median()).isCloseTo(.282, within(.06));
        assertThat(q.quantile(.25)).isCloseTo(.082, within(.04));
        assertThat(q.quantile(.75)).isCloseTo(.598, within(.15));
        Sample half = Sample.of(study.histories().domains().stream()
                .mapToDouble(domain -> domain.ofAtRisk(.5) - 1)
                .toArray());
        assertThat(half.median()).isCloseTo(9, within(2.));
    }

    @Test
    void domainsThatDifferAreToldFromDomainsThatDoNot() {
        assertThat(since(2000, 40).pooled().orElseThrow().chance()).isLessThan(.001);
        List<Integer> counts = List.of(3, 5, 8, 9, 6, 3, 2, 0, 1, 0);
        List<DomainHistory> same = List.of(AdoptionData.counts(50, counts), AdoptionData.counts(50, counts));
        double own = same.stream()
                .mapToDouble(
                        domain -> CurveFit.likeliest(domain, CurveModel.BASS).logLikelihood())
                .sum();
        PooledCurves pooled = PooledCurves.of(same, own);
        assertThat(pooled.ratio()).isCloseTo(0, within(1e-4));
        assertThat(pooled.chance()).isCloseTo(1, within(1e-3));
    }

    @Test
    void theMediansIntervalIsBetweenOrderStatistics() {
        Sample ten = Sample.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(PooledCurves.ofMedian(ten).low()).isEqualTo(2); // as Conover's table has it for n = 10
        assertThat(PooledCurves.ofMedian(ten).high()).isEqualTo(9);
        assertThat(PooledCurves.ofMedian(Sample.of(1, 2, 3, 4, 5)).low()).isNaN();
        assertThat(PooledCurves.ofMedian(Sample.of()).low()).isNaN();
    }
}
