package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Strategy;

/** Mentoring: who helps whom, for how long, and what it takes. */
final class MentoringTest {
    private static final Strategy MENTORING = Worlds.strategy(Worlds.journal(), Worlds.mentoring());

    @Test
    void aMentorHelpsOneRegionThatIsBehindAndPaysAttention() {
        int helped = 0;
        for (int seed = 0; seed < 10; seed++) {
            Model model =
                    Model.of(Worlds.with(Map.of("attention.per_domain", "5")).world(seed), MENTORING);
            double units = 0;
            model.start();
            for (int week = 0; week < 60; week++) {
                model.schedule.step(model);
                Set<Integer> mentors = new HashSet<>();
                for (int d = 0; d < 4; d++) {
                    int region = model.wiring().mentoring.helped(d);
                    if (region >= 0) {
                        int mentor = model.wiring().mentoring.mentor(d, region);
                        assertThat(mentors.add(mentor))
                                .as("one region a mentor")
                                .isTrue();
                        assertThat(mentor).isNotEqualTo(region);
                        assertThat(model.wiring().mentoring.errors(d, region)).isEqualTo(0.3);
                        assertThat(model.wiring().mentoring.errors(d, mentor)).isEqualTo(1);
                        units += 0.5;
                        helped++;
                    }
                }
            }
            assertThat(model.ledger().mentoring()).isCloseTo(units, within(1e-9));
        }
        assertThat(helped).isGreaterThan(100);
    }

    @Test
    void aMentorHelpsAtHomeBeforeElsewhereAndWhoIsFurthestBehind() {
        int begun = 0;
        for (int seed = 0; seed < 20; seed++) {
            Model model = Model.of(Worlds.with(Map.of()).size(12, 3, 1).world(seed), MENTORING);
            model.start();
            for (int week = 0; week < 60; week++) {
                int before = model.wiring().mentoring.helped(0);
                model.schedule.step(model);
                int region = model.wiring().mentoring.helped(0);
                if (region >= 0 && region != before) {
                    begun++;
                    assertFurthestBehind(model, model.wiring().mentoring.mentor(0, region), region);
                }
            }
        }
        assertThat(begun).isGreaterThan(20);
    }

    private static void assertFurthestBehind(Model model, int mentor, int region) {
        double good = 0.75 * model.wiring().print.measuredThen(0);
        boolean anyAtHome = false;
        for (int other = 0; other < 12; other++) {
            anyAtHome |=
                    other / 4 == mentor / 4 && other != mentor && model.field(0).measured(other) < good;
        }
        assertThat(region / 4 == mentor / 4).as("at home").isEqualTo(anyAtHome);
        for (int other = 0; other < 12; other++) {
            if (other != mentor && (!anyAtHome || other / 4 == mentor / 4)) {
                assertThat(model.field(0).measured(other))
                        .isGreaterThanOrEqualTo(model.field(0).measured(region));
            }
        }
    }

    @Test
    void aMentorChoosesAgainAfterItsTerm() {
        Map<String, String> still = Map.of(
                "mentoring.weeks", "8",
                "pressure.intercept", "-1000",
                "search.trial", "0",
                "search.jump", "0",
                "turbulence.redraw", "0",
                "evidence.noise", "0",
                "initial.endowment_sd", "0");
        Model model = Model.of(Worlds.with(still).size(12, 3, 1).world(4), MENTORING);
        List<Integer> begun = new ArrayList<>();
        model.start();
        model.schedule.scheduleRepeating(0, Model.OBSERVE, state -> {
            for (int i = 0; i < model.happenings().count(); i++) {
                if (model.happenings().kind(i) == Happening.MENTORING.ordinal()) {
                    begun.add(model.tick());
                }
            }
        });
        for (int week = 0; week < 60; week++) {
            model.schedule.step(model);
        }
        assertThat(begun).hasSizeGreaterThan(5);
        for (int i = 1; i < begun.size(); i++) {
            assertThat(begun.get(i) - begun.get(i - 1)).isEqualTo(8);
        }
    }

    @Test
    void aHelpedRegionSeesItsMentorInFull() {
        Model model = Worlds.run(Model.of(Worlds.with(Map.of()).world(1), MENTORING), 30);
        int seen = 0;
        for (int d = 0; d < 4; d++) {
            int region = model.wiring().mentoring.helped(d);
            if (region >= 0) {
                int mentor = model.wiring().mentoring.mentor(d, region);
                assertThat(model.living().orElseThrow().contacts.seen(d, region, mentor, 30))
                        .isEqualTo(Offers.NO_ADOPTERS);
                seen++;
            }
        }
        assertThat(seen).isPositive();
    }
}
