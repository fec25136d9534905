package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Pioneer;

/** The national tier: uptake, the other provinces, prestige. */
final class NationalTest {
    private static final Lever SCRIPTED = Worlds.standard(Worlds.ALWAYS, true, 1, 0, 10);

    /** A world in which the nation takes up the standard of domain 1 in the tick in which it is made. */
    private static final Map<String, String> AT_ONCE = Map.of(
            "national.coverage", "0",
            "national.uptake", "1",
            "national.innovation", "0.03",
            "national.imitation", "0.38");

    private static Model model(Map<String, String> changes, long seed) {
        Worlds worlds = Worlds.with(changes)
                .pioneer(new Pioneer.Holder(4, false))
                .event(new Event.Standard(2, 1))
                .weeks(20);
        return Model.of(worlds.world(seed), Worlds.strategy(SCRIPTED));
    }

    @Test
    void otherProvincesFollowTheChainOfBass() {
        BinomialChain chain = new BinomialChain(30, 0, share -> .03 + .38 * share);
        for (int tick = 0; tick < 10; tick++) {
            chain.step();
        }
        Sample share = new Sample();
        Map<String, String> small = new HashMap<>(AT_ONCE);
        small.putAll(Map.of(
                "landscape.bits", "4",
                "landscape.interactions", "0",
                "landscape.modules", "1",
                "turbulence.locked_bits", "0"));
        for (int seed = 0; seed < 500; seed++) {
            Model model = Worlds.run(model(small, seed), 13);
            share.add(model.national().provinces(1) / 30.0);
        }
        share.assertMean("share of provinces ten ticks after the uptake", chain.meanShare());
    }

    @Test
    void withoutAStandardThatCoversEnoughNothingIsTakenUp() {
        Model model = Worlds.run(model(AT_ONCE, 3));
        assertThat(model.national().isTaken(1)).isTrue();
        assertThat(model.national().provinces(1)).isPositive();
        assertThat(model.national().isTaken(0)).as("no standard there").isFalse();
        Map<String, String> never = new HashMap<>(AT_ONCE);
        never.put("national.uptake", "0");
        assertThat(Worlds.run(model(never, 3)).national().isTaken(1)).isFalse();
        Map<String, String> covered = new HashMap<>(AT_ONCE);
        covered.put("national.coverage", "1");
        covered.put("standard.floor", "2");
        assertThat(Worlds.run(model(covered, 3)).national().isTaken(1))
                .as("nobody comes up to such a floor everywhere")
                .isFalse();
    }

    @Test
    void aFloorIsReachedWhereItIsMeasuredToBe() {
        Map<String, String> noisy = new HashMap<>(AT_ONCE);
        noisy.put("evidence.noise", "0.5");
        Model model = model(noisy, 3);
        List<Double> shares = new ArrayList<>();
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    for (int i = 0; i < model.happenings().count(); i++) {
                        if (model.happenings().kind(i) == Happening.NATIONAL_UPTAKE.ordinal()) {
                            shares.add(model.happenings().value(i));
                        }
                    }
                },
                1);
        for (int tick = 0; tick < 3; tick++) {
            model.schedule.step(model);
        }
        double measured = 0;
        double delivered = 0;
        for (int r = 0; r < 12; r++) {
            measured += model.field(1).measured(r) >= model.standards().floor(1) ? 1.0 / 12 : 0;
            delivered += model.field(1).performance(r) >= model.standards().floor(1) ? 1.0 / 12 : 0;
        }
        assertThat(measured).isNotCloseTo(delivered, within(.01));
        assertThat(shares).hasSize(1);
        assertThat(shares.get(0)).isCloseTo(measured, within(1e-12));
    }

    @Test
    void whatAnEventSaysHappensUnderEveryStrategyAndNoMore() {
        Map<String, String> eager = Map.of("national.innovation", "1", "national.prestige", "0.2");
        Worlds worlds = Worlds.with(eager)
                .pioneer(new Pioneer.Holder(4, false))
                .event(new Event.NationalUptake(3, 0, 12))
                .weeks(20);
        Model model = Model.of(worlds.world(3), Worlds.strategy());
        model.start();
        for (int tick = 0; tick < 3; tick++) {
            model.schedule.step(model);
        }
        assertThat(model.national().provinces(0)).as("before its day").isZero();
        assertThat(model.wiring().prestige.added().at(4)).isZero();
        model.schedule.step(model);
        assertThat(model.national().provinces(0)).isEqualTo(12);
        assertThat(model.national().isTaken(0)).isTrue();
        assertThat(model.national().isTaken(1)).isFalse();
        assertThat(model.wiring().prestige.added().at(4)).as("of the pioneer").isEqualTo(.2);
        for (int tick = 4; tick < 20; tick++) {
            model.schedule.step(model);
        }
        assertThat(model.national().provinces(0)).as("nobody else follows").isEqualTo(12);
    }

    @Test
    void prestigeAddsToWhatTheOriginatorShowsAndNotToWhatItDelivers() {
        Map<String, String> exact = new HashMap<>(AT_ONCE);
        exact.putAll(Map.of(
                "evidence.noise", "0", "evidence.gain", "1", "evidence.interval", "1", "initial.endowment_sd", "0"));
        exact.put("national.prestige", "0.3");
        exact.put("evidence.satisfaction_weight", "0");
        exact.put("evidence.gaming", "0");
        Model model = Worlds.run(model(exact, 3));
        Cells now = Cells.of(model);
        for (int cell = 0; cell < 48; cell++) {
            double shown = now.measured(cell) - now.performance(cell);
            assertThat(shown).isCloseTo(cell % 12 == 4 ? .3 : 0, within(1e-12));
        }
    }
}
