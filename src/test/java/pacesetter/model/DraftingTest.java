package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.ground.Landscape;
import pacesetter.scenario.Lever;

/** What drafters make of what they know. */
final class DraftingTest {
    /** Never made, as not all can adopt; but gains are recorded. */
    private static final Lever WATCHED = Worlds.standard(Worlds.ALWAYS, false, 1, 0, 10);

    /** A world of 60 regions in its 80th week. */
    private static Model model(String draft, Map<String, String> changes, long seed) {
        Map<String, String> all = new HashMap<>(Map.of("standard.draft", draft, "turbulence.redraw", "0"));
        all.putAll(changes);
        Worlds worlds = Worlds.with(all).size(60, 6, 4).weeks(80);
        return Worlds.run(Model.of(worlds.world(seed), Worlds.strategy(Worlds.journal(), WATCHED)));
    }

    private static Drafting drafting(Model model) {
        Wiring wiring = model.wiring();
        Pilots pilots = new Pilots(wiring.world, wiring.ledger);
        return new Drafting(wiring.world, wiring.print, wiring.versions, wiring.records, pilots);
    }

    private static int listed(Model model, int domain) {
        return model.versions().get(model.wiring().print.version(domain)).practice();
    }

    /** Gains in true mean performance that drafts make over what is listed, where they differ from it. */
    private static Sample gains(String draft, Map<String, String> changes, int seeds) {
        Sample gains = new Sample();
        for (int seed = 1; seed <= seeds; seed++) {
            Model model = model(draft, changes, seed);
            for (int d = 0; d < 4; d++) {
                if (model.wiring().print.version(d) >= 0) {
                    int text = drafting(model).first(model.field(d), 80).practice();
                    if (text != listed(model, d)) {
                        gains.add(PilotsTest.mean(model, d, text) - PilotsTest.mean(model, d, listed(model, d)));
                    }
                }
            }
        }
        return gains;
    }

    @Test
    void whatSaysNothingOfPracticesMakesNoBetterText() {
        Sample gains = gains("evidence", Map.of("evidence.noise", "2", "copying.trial_noise", "1"), 60);
        assertThat(gains.count()).as("texts changed by chance").isGreaterThan(20);
        assertThat(gains.mean()).as(gains.toString()).isLessThan(2 * gains.error());
    }

    @Test
    void theListedPracticeStaysAsItIs() {
        assertThat(gains("listed", Map.of(), 4).count()).isZero();
    }

    @Test
    void trialsWithoutErrorMakeABetterText() {
        Map<String, String> full =
                Map.of("standard.trial_texts", "100", "standard.trial_regions", "1000", "evidence.noise", "0");
        Sample gains = gains("trials", full, 10);
        assertThat(gains.count()).isPositive();
        assertThat(gains.mean()).isGreaterThan(2 * gains.error());
    }

    /** The drafts of version 0.1.0 took a module of the carriers who pass the gates if that raised the true mean. */
    @Test
    void trialsOfEverythingEverywhereFindAtLeastWhatDraftersFoundWhoKnewTheTruth() {
        Map<String, String> full =
                Map.of("standard.trial_texts", "100", "standard.trial_regions", "1000", "evidence.noise", "0");
        double trials = 0;
        double known = 0;
        for (int seed = 1; seed <= 10; seed++) {
            Model model = model("trials", full, seed);
            for (int d = 0; d < 4; d++) {
                if (model.wiring().print.version(d) >= 0) {
                    trials += PilotsTest.mean(
                            model, d, drafting(model).first(model.field(d), 80).practice());
                    known += PilotsTest.mean(model, d, knowing(model, d));
                }
            }
        }
        assertThat(trials).isGreaterThanOrEqualTo(known);
    }

    private static int knowing(Model model, int domain) {
        Landscape landscape = model.field(domain).landscape();
        int practice = listed(model, domain);
        for (int module = 0; module < landscape.modules(); module++) {
            int mask = landscape.moduleMask(module);
            for (int r = 0; r < 60; r++) {
                int changed = (practice & ~mask) | (model.field(domain).practice(r) & mask);
                boolean better = PilotsTest.mean(model, domain, changed) > PilotsTest.mean(model, domain, practice);
                practice = better && model.wiring().gates.pass(model.field(domain), r, 80) ? changed : practice;
            }
        }
        return practice;
    }

    @ParameterizedTest
    @ValueSource(strings = {"evidence", "trials"})
    void everyModuleComesFromAParentThatHasIt(String draft) {
        int replaced = 0;
        for (int seed = 1; seed <= 6; seed++) {
            Model model = model(draft, Map.of(), seed);
            for (int d = 0; d < 4; d++) {
                if (model.wiring().print.version(d) < 0) {
                    continue;
                }
                Draft text = drafting(model).first(model.field(d), 80);
                Landscape landscape = model.field(d).landscape();
                for (int module = 0; module < landscape.modules(); module++) {
                    int mask = landscape.moduleMask(module);
                    assertThat(text.parents().stream()
                                    .map(parent -> model.versions().get(parent).practice() & mask))
                            .contains(text.practice() & mask);
                }
                assertThat(text.integrated()).isBetween(1, landscape.modules());
                replaced += text.practice() == listed(model, d) ? 0 : 1;
            }
        }
        assertThat(replaced).isPositive();
    }
}
