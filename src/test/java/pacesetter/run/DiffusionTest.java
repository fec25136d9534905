package pacesetter.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DiffusionTest {
    private static Diffusion fit(int weeks, double start, DoubleUnaryOperator next) {
        return Diffusion.of(DoubleStream.iterate(start, next).limit(weeks).toArray());
    }

    @Test
    void aBassCurveGivesItsParametersBack() {
        Diffusion found = fit(30, .01, share -> share + (.02 + .3 * share) * (1 - share));
        assertThat(found.innovation()).isEqualTo(.02, within(1e-12));
        assertThat(found.imitation()).isEqualTo(.3, within(1e-12));
    }

    @Test
    void aConstantHazardIsFoundAndNeedsNoImitation() {
        Diffusion found = fit(60, 0, share -> share + .05 * (1 - share));
        assertThat(found.hazard()).isEqualTo(.05, within(1e-12));
        assertThat(found.imitation()).isEqualTo(0, within(1e-12));
    }

    @Test
    void aLogisticCurveGivesItsRateBack() {
        double growth = StrictMath.exp(.25);
        Diffusion found = fit(40, .02, share -> share * growth / (1 - share + share * growth));
        assertThat(found.logistic()).isEqualTo(.25, within(1e-10));
    }

    @Test
    void nothingIsFittedToWhatIsCompleteFromTheStart() {
        Diffusion found = fit(10, 1, share -> share);
        assertThat(List.of(found.hazard(), found.logistic(), found.innovation(), found.imitation()))
                .allMatch(value -> value.isNaN());
    }

    @Test
    void aMeanIsOverTheFitsThatThereAre() {
        Diffusion none = Diffusion.of(1, 1);
        Diffusion mean = Diffusion.mean(List.of(none, Diffusion.of(0, .5, .75, .875), Diffusion.of(0, 0, 0, 0)));
        assertThat(mean.hazard()).isEqualTo(.25, within(1e-12));
        assertThat(mean.logistic()).isEqualTo(Math.log(7) / 2, within(1e-12));
        assertThat(Diffusion.mean(List.of(none)).hazard()).isNaN();
    }
}
