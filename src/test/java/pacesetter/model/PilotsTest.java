package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Trials of a text: what they see, and that they are paid for. */
final class PilotsTest {
    private static Model model(Map<String, String> changes, long seed) {
        Map<String, String> all = new HashMap<>(Map.of("standard.draft", "trials", "turbulence.redraw", "0"));
        all.putAll(changes);
        return Model.of(Worlds.with(all).world(seed), Worlds.strategy(Worlds.journal()));
    }

    private static Pilots pilots(Model model) {
        return new Pilots(model.world(), model.ledger());
    }

    static double mean(Model model, int domain, int practice) {
        Field field = model.field(domain);
        double sum = 0;
        for (int r = 0; r < field.regions(); r++) {
            sum += field.environment().performance(r, practice);
        }
        return sum / field.regions();
    }

    @Test
    void aPilotEverywhereWithoutErrorFindsTheMean() {
        Model model = model(Map.of("standard.pilots", "1000", "evidence.noise", "0"), 1);
        int practice = model.field(0).practice(0) ^ 3;
        assertThat(pilots(model).promise(model.field(0), 3, practice))
                .isCloseTo(mean(model, 0, practice), within(1e-12));
        assertThat(model.ledger().visits()).isEqualTo(12 * 13);
    }

    @Test
    void aPilotHasTheErrorOfItsVisitsAndOfItsRegions() {
        Map<String, String> noisy =
                Map.of("standard.pilots", "12", "standard.pilot_weeks", "4", "evidence.noise", ".3");
        Sample all = new Sample();
        Sample few = new Sample();
        Model model = model(noisy, 1);
        Model exact = model(Map.of("standard.pilots", "2", "evidence.noise", "0"), 1);
        int practice = model.field(0).practice(0) ^ 3;
        double mean = mean(model, 0, practice);
        for (int tick = 0; tick < 400; tick++) {
            all.add(Math.pow(pilots(model).promise(model.field(0), tick, practice) - mean, 2));
            few.add(pilots(exact).promise(exact.field(0), tick, practice));
        }
        all.assertMean("variance of a mean of 12 regions, each seen four times", .09 / 48);
        few.assertMean("two regions stand for all", mean);
        assertThat(few.sd()).as("but differ").isPositive();
        assertThat(exact.ledger().visits()).isEqualTo(400 * 2 * 13);
    }

    @Test
    void trialsEverywhereWithoutErrorFindTheBestVariant() {
        Map<String, String> full =
                Map.of("standard.trial_texts", "100", "standard.trial_regions", "1000", "evidence.noise", "0");
        int changed = 0;
        for (int seed = 1; seed <= 10; seed++) {
            Model model = Worlds.run(model(full, seed), 40);
            for (int domain = 0; domain < 4; domain++) {
                Field field = model.field(domain);
                int text = field.practice(0);
                int mask = field.landscape().moduleMask(0);
                double best = Double.NEGATIVE_INFINITY;
                for (int r = 0; r < 12; r++) {
                    int tried = (text & ~mask) | (field.practice(r) & mask);
                    best = Math.max(best, mean(model, domain, tried));
                }
                int better = pilots(model).better(field, 40, 0, text);
                assertThat(mean(model, domain, (text & ~mask) | better)).isCloseTo(best, within(1e-12));
                changed += better == (text & mask) ? 0 : 1;
            }
        }
        assertThat(changed).isPositive();
    }

    @Test
    void everyTrialIsAVisit() {
        Model model = model(Map.of("standard.trial_texts", "2", "standard.trial_regions", "5"), 1);
        Field field = model.field(0);
        int mask = field.landscape().moduleMask(0);
        int[] variants = {0, 0, 0, 0, 0, 0, 1, 1, 2, 2, 2, 3};
        for (int r = 0; r < 12; r++) {
            field.adoption().keep(r, (field.practice(r) & mask) ^ variants[r], 0);
        }
        int text = field.practice(0);
        int better = pilots(model).better(field, 3, 0, text);
        assertThat(better).as("the two carried most besides its own").isIn(0, 1, 2);
        assertThat(model.ledger().visits()).isEqualTo(3 * 5);
        for (int r = 0; r < 12; r++) {
            field.adoption().keep(r, field.practice(r) ^ text, 0);
        }
        assertThat(pilots(model).better(field, 3, 0, text)).isZero();
        assertThat(model.ledger().visits()).as("nothing to try").isEqualTo(3 * 5);
    }
}
