package pacesetter.experiment.curves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import pacesetter.analysis.Sample;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class CurveFitTest {
    private static final Offset<Double> PRINTED = within(5e-5);

    @Test
    void theDoctorsAreThoseOfTheBook() {
        DomainHistory doctors = AdoptionData.doctors();
        assertThat(doctors.atRisk()).isEqualTo(125);
        assertThat(IntStream.rangeClosed(1, doctors.periods()).map(doctors::adoptedBy))
                .containsExactly(11, 20, 29, 40, 51, 62, 75, 82, 86, 87, 92, 95, 98, 102, 106, 108, 109);
    }

    @Test
    void leastSquaresGiveTheKnownCurvesOfTheDoctors() {
        CurveFit bass = CurveFit.leastSquares(AdoptionData.doctors(), CurveModel.BASS);
        assertThat(bass.value(CurveParameter.P)).isCloseTo(.0839, PRINTED);
        assertThat(bass.value(CurveParameter.Q)).isCloseTo(.1895, PRINTED);
        assertThat(bass.value(CurveParameter.CEILING)).isCloseTo(.883, within(5e-4));
        CurveFit logistic = CurveFit.leastSquares(AdoptionData.doctors(), CurveModel.LOGISTIC);
        assertThat(logistic.value(CurveParameter.R)).isCloseTo(.416, within(5e-4));
    }

    /** Found by another program: scipy 1.17, three numbers searched at once without this one's closed form of the ceiling. */
    @Test
    void theLikelihoodOfTheDoctorsIsThatOfAnotherProgram() {
        CurveFit bass = CurveFit.likeliest(AdoptionData.doctors(), CurveModel.BASS);
        assertThat(bass.value(CurveParameter.P)).isCloseTo(.08843338, within(1e-5));
        assertThat(bass.value(CurveParameter.Q)).isCloseTo(.14045214, within(1e-5));
        assertThat(bass.value(CurveParameter.CEILING)).isCloseTo(.91905623, within(1e-5));
        assertThat(bass.logLikelihood()).isCloseTo(-340.64383286, within(1e-6));
        assertThat(bass.aic()).isCloseTo(2 * 340.64383286 + 6, within(1e-5));
        CurveFit logistic = CurveFit.likeliest(AdoptionData.doctors(), CurveModel.LOGISTIC);
        assertThat(logistic.value(CurveParameter.R)).isCloseTo(.36968888, within(1e-5));
        assertThat(logistic.logLikelihood()).isCloseTo(-344.98353446, within(1e-4));
    }

    @Test
    void intervalsHoldTheEstimateAndStayInBounds() {
        for (DomainHistory domain : AdoptionData.states().domains().subList(0, 20)) {
            for (CurveFit fit : CurveFit.all(domain)) {
                for (CurveEstimate estimate : fit.estimates()) {
                    if (fit.method() == CurveFit.Method.LIKELIHOOD && !Double.isNaN(estimate.low())) {
                        assertThat(estimate.low())
                                .as("%s %s", domain.name(), estimate)
                                .isLessThanOrEqualTo(estimate.value());
                    }
                    if (!Double.isNaN(estimate.high())) {
                        assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
                    }
                    if (estimate.parameter() == CurveParameter.CEILING) {
                        assertThat(estimate.value()).isBetween(0., 1.);
                    }
                }
            }
        }
    }

    /** Of 60 domains of 400 regions simulated from known numbers, about 95 in 100 intervals hold each of them. */
    @Test
    void knownNumbersAreRecovered() {
        double p = .03;
        double q = .35;
        int worlds = 60;
        int[] held = new int[2];
        List<Double> estimates = new ArrayList<>();
        for (int world = 0; world < worlds; world++) {
            CurveFit fit = CurveFit.likeliest(simulated(world, 400, 20, p, q, .8), CurveModel.BASS);
            held[0] += holds(fit.estimates().get(0), p);
            held[1] += holds(fit.estimates().get(1), q);
            estimates.add(fit.value(CurveParameter.Q));
        }
        assertThat(held[0]).isBetween(52, 60);
        assertThat(held[1]).isBetween(52, 60);
        double mean = Sample.of(estimates.stream().mapToDouble(one -> one).toArray())
                .mean()
                .mean();
        assertThat(mean).isCloseTo(q, within(.02));
    }

    @Test
    void imitationIsNotFoundWhereThereIsNone() {
        int found = 0;
        for (int world = 0; world < 40; world++) {
            CurveFit fit = CurveFit.likeliest(simulated(world, 200, 20, .1, 1e-9, 1), CurveModel.BASS);
            found += fit.estimates().get(1).low() > 0 ? 1 : 0;
            assertThat(fit.edge()).isFalse();
        }
        assertThat(found).isLessThan(8);
    }

    @Test
    void tooLittleIsNotFitted() {
        assertThat(CurveFit.all(AdoptionData.counts(10, List.of(2, 1, 1)))).isEmpty();
        assertThat(CurveFit.all(AdoptionData.counts(10, List.of(5, 4)))).isEmpty();
        assertThat(CurveFit.all(AdoptionData.counts(10, List.of(2, 2, 1)))).hasSize(6);
    }

    private static int holds(CurveEstimate estimate, double truth) {
        return estimate.low() <= truth && (Double.isNaN(estimate.high()) || truth <= estimate.high()) ? 1 : 0;
    }

    /** Each region by itself: the period in which the curve reaches a number drawn for it. */
    private static DomainHistory simulated(int world, int regions, int periods, double p, double q, double ceiling) {
        Stream draws = new Seed(7).stream(Purpose.RESAMPLE, world);
        int[] times = new int[regions];
        for (int r = 0; r < regions; r++) {
            double drawn = draws.uniform(r);
            times[r] = DomainHistory.NEVER;
            for (int t = periods; t >= 1; t--) {
                times[r] = ceiling * CurveModel.BASS.share(t, p, q) > drawn ? t : times[r];
            }
        }
        return new DomainHistory("simulated", regions, 1, periods, times);
    }
}
