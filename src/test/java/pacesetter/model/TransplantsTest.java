package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.ground.DomainWorld;
import pacesetter.model.ground.Landscape;
import pacesetter.model.ground.World;

/** Domains that share a concept: what their landscapes have in common, and what a part of a practice is worth there. */
final class TransplantsTest {
    /** Nothing changes a practice but a transplant. */
    private static final Map<String, String> ALONE = Map.of(
            "search.trial", "0",
            "search.trial_noise", "0",
            "search.jump", "0",
            "pressure.intercept", "-1000",
            "turbulence.redraw", "0",
            "transplant.rate", "0.5",
            "attention.per_domain", "1000");

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.6, 1})
    void linkedLandscapesCorrelateByTheShareAndKeepTheirSpread(double share) {
        Sample correlation = new Sample();
        Sample variance = new Sample();
        for (int seed = 0; seed < 300; seed++) {
            World world = Worlds.with(Map.of()).size(1, 1, 2).concept(share).world(seed);
            DomainWorld source = world.domain(0);
            DomainWorld linked = world.domain(1);
            double common = 0;
            double own = 0;
            int practices = 1 << 12;
            for (int practice = 0; practice < practices; practice++) {
                double there = source.landscape().value(source.provincial(), practice) - 0.5;
                double here = linked.landscape().value(linked.provincial(), practice) - 0.5;
                common += there * here;
                own += here * here;
            }
            correlation.add(12.0 * 12 * common / practices);
            variance.add(12.0 * 12 * own / practices);
        }
        correlation.assertMean("correlation with the source", share);
        variance.assertMean("variance, in units of 1/(12N)", 1);
    }

    @Test
    void aLinkWithoutCommonRowsIsNoLink() {
        Trace unlinked = Trace.of(Worlds.with(Map.of()), Worlds.journal());
        assertThat(Trace.of(Worlds.with(Map.of()).concept(0), Worlds.journal())).isEqualTo(unlinked);
        assertThat(Trace.of(Worlds.with(Map.of()).concept(0.6), Worlds.journal()))
                .isNotEqualTo(unlinked);
    }

    @Test
    void withoutIdeasTheCostOfTransplantsDoesNotMatter() {
        assertThat(trace(Map.of("transplant.rate", "0", "transplant.attention", "9")))
                .isEqualTo(trace(Map.of("transplant.rate", "0")));
        assertThat(trace(Map.of("transplant.attention", "9"))).isNotEqualTo(trace(Map.of()));
    }

    private static Trace trace(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(Map.of("transplant.rate", "0.2"));
        all.putAll(changes);
        return Trace.of(Worlds.with(all).concept(0.6), Worlds.journal());
    }

    @Test
    void aTransplantTakesOneModuleOfThePublishedPracticeAndOnlyIfItIsBetter() {
        Model model = Model.of(Worlds.with(ALONE).concept(0.6).world(5), Worlds.strategy(Worlds.journal()));
        Cells now = Cells.of(model);
        int regions = now.regions();
        int kept = 0;
        model.start();
        for (int week = 0; week < 60; week++) {
            int[] before = now.practices();
            double[] quality = now.qualities();
            model.schedule.step(model);
            for (int cell = 0; cell < before.length; cell++) {
                int flips = before[cell] ^ now.practice(cell);
                if (cell / regions != 1) {
                    assertThat(flips).as("practice of another domain").isZero();
                } else if (flips != 0) {
                    kept++;
                    int published = model.versions()
                            .get(model.wiring().print.version(0))
                            .practice();
                    assertThat(now.practice(cell) & flips).isEqualTo(published & flips);
                    assertThat(modules(model, flips)).isOne();
                    assertThat(now.quality(cell)).isGreaterThan(quality[cell]);
                }
            }
        }
        assertThat(kept).isGreaterThan(3);
        assertThat(model.ledger().transplants()).isGreaterThan(kept);
    }

    private static int modules(Model model, int flips) {
        Landscape landscape = model.field(1).landscape();
        int touched = 0;
        for (int module = 0; module < landscape.modules(); module++) {
            touched += (landscape.moduleMask(module) & flips) != 0 ? 1 : 0;
        }
        return touched;
    }

    @Test
    void nothingIsTransplantedBeforeTheSourceIsPublished() {
        Model model = Worlds.run(Model.of(Worlds.with(ALONE).concept(0.6).world(5), Worlds.strategy()));
        assertThat(model.ledger().transplants()).isZero();
    }

    @Test
    void theMoreLandscapesHaveInCommonTheMoreATransplantIsWorth() {
        double[] reached = new double[2];
        for (int seed = 0; seed < 40; seed++) {
            for (int i = 0; i < 2; i++) {
                Model model = Worlds.run(Model.of(
                        Worlds.with(ALONE).concept(i == 0 ? 0.05 : 1).world(seed), Worlds.strategy(Worlds.journal())));
                for (int cell = 12; cell < 24; cell++) {
                    reached[i] += Cells.of(model).quality(cell) / (12 * 40);
                }
            }
        }
        assertThat(reached[1]).isGreaterThan(reached[0] + 0.03);
    }
}
