package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Stream;

/** Own trials are judged, not known. */
final class SearchTest {
    private static final int TICKS = 60;

    /** Gains of the own ideas that were kept. */
    private static List<Double> kept(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(Map.of("turbulence.redraw", "0", "attention.per_domain", "1000"));
        all.putAll(changes);
        Model model = Model.of(Worlds.with(all).weeks(TICKS).world(3), Worlds.strategy());
        List<Double> gains = new ArrayList<>();
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    Happenings happenings = model.happenings();
                    for (int i = 0; i < happenings.count(); i++) {
                        if (happenings.kind(i) == Happening.IMPROVEMENT.ordinal()) {
                            gains.add(happenings.value(i));
                        }
                    }
                },
                1);
        for (int tick = 0; tick < TICKS; tick++) {
            model.schedule.step(model);
        }
        return gains;
    }

    @Test
    void whoSeesTrialsWithoutErrorKeepsGainsAlone() {
        assertThat(kept(Map.of("search.trial_noise", "0"))).isNotEmpty().allMatch(gain -> gain > 0);
    }

    @Test
    void anErrorLetsLossesThroughAndTheLargerItIsTheMore() {
        double few = share(kept(Map.of("search.trial_noise", "0.08")));
        double many = share(kept(Map.of("search.trial_noise", "0.5")));
        assertThat(few).isPositive();
        assertThat(many).isGreaterThan(few);
    }

    private static double share(List<Double> gains) {
        return (double) gains.stream().filter(gain -> gain < 0).count() / gains.size();
    }

    @Test
    void theErrorIsThatOfTwoMeasurements() {
        Stream draws = Worlds.with(Map.of()).world(1).seed().stream(Purpose.OWN_TRIAL);
        int kept = 0;
        for (int i = 0; i < 20_000; i++) {
            kept += Judgement.looksBetter(0.1, 0.1, draws, i) ? 1 : 0;
        }
        // Phi(0.1 / (0.1 sqrt 2)) = 0.7602; 4 standard errors are 0.012
        assertThat(kept / 20_000.0).isBetween(0.748, 0.772);
    }
}
