package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;

/** Follower publicity: who becomes a case, what it costs and what it brings. */
final class PublicityTest {
    private static final Strategy BOTH = Worlds.strategy(Worlds.journal(), Worlds.publicity());

    /** What is asked of a model after each tick. */
    private interface Look {
        void at(Model model, int happening);
    }

    @Test
    void aCaseIsAFollowerWhoseRiseExceedsNoise() {
        int[] cases = new int[1];
        for (int seed = 0; seed < 10; seed++) {
            Model model = Model.of(Worlds.with(Map.of()).world(seed), BOTH);
            run(model, (now, i) -> {
                if (now.happenings().kind(i) == Happening.CASE.ordinal()) {
                    cases[0]++;
                    int domain = now.happenings().domain(i);
                    int region = now.happenings().region(i);
                    assertThat(now.field(domain).adoptedTick(region)).isNotNegative();
                    assertThat(now.listedTick(domain)).isNotNegative();
                    // Two standard errors of the difference of two measurements, each of four visits at best.
                    assertThat(now.happenings().value(i)).isGreaterThan(2 * Math.sqrt(2 * 0.35 * 0.0064 / 4 / 1.65));
                }
            });
        }
        assertThat(cases[0]).isGreaterThan(10);
    }

    private static void run(Model model, Look look) {
        model.start();
        model.schedule.scheduleRepeating(0, Model.OBSERVE, state -> {
            for (int i = 0; i < model.happenings().count(); i++) {
                look.at(model, i);
            }
        });
        for (int tick = 0; tick < model.world().scenario().calendar().ticks(); tick++) {
            model.schedule.step(model);
        }
    }

    @Test
    void aCaseTakesASlot() {
        int[] published = new int[1];
        Model model = Model.of(Worlds.with(Map.of()).world(3), BOTH);
        run(model, (now, i) -> {
            int kind = now.happenings().kind(i);
            published[0] += kind == Happening.CASE.ordinal() || kind == Happening.LISTING.ordinal() ? 1 : 0;
        });
        assertThat(model.ledger().slots()).isEqualTo(published[0]);
    }

    @Test
    void withoutSlotsToSpareThereIsNoCase() {
        Map<String, String> none = Map.of("journal.slots", "0");
        assertThat(Trace.of(Worlds.with(none), Worlds.journal(), Worlds.publicity()))
                .isEqualTo(Trace.of(Worlds.with(none), Worlds.journal()));
    }

    @Test
    void aPublishedFollowerCanTakeTheTitleAfterFurtherInnovation() {
        int overtaken = 0;
        for (int seed = 0; seed < 30; seed++) {
            boolean[] published = new boolean[48];
            boolean[] improved = new boolean[48];
            int[] found = new int[1];
            run(Model.of(Worlds.with(Map.of()).weeks(104).world(seed), BOTH), (now, i) -> {
                int cell = Cells.of(now)
                        .cell(
                                Math.max(0, now.happenings().region(i)),
                                now.happenings().domain(i));
                switch (Happening.values()[now.happenings().kind(i)]) {
                    case CASE -> published[cell] = true;
                    case IMPROVEMENT -> improved[cell] |= published[cell];
                    case TITLE -> found[0] += improved[cell] ? 1 : 0;
                    default -> {}
                }
            });
            overtaken += found[0];
        }
        assertThat(overtaken).isPositive();
    }

    @Test
    void aSpurBringsIdeas() {
        Map<String, String> spurred = Map.of("publicity.spur", "10", "attention.per_domain", "1000");
        Map<String, String> unmoved = Map.of("publicity.spur", "0", "attention.per_domain", "1000");
        double more = 0;
        double fewer = 0;
        for (int seed = 0; seed < 5; seed++) {
            more += Worlds.run(Model.of(Worlds.with(spurred).world(seed), BOTH))
                    .ledger()
                    .search();
            fewer += Worlds.run(Model.of(Worlds.with(unmoved).world(seed), BOTH))
                    .ledger()
                    .search();
        }
        assertThat(more).isGreaterThan(fewer * 1.1);
    }

    @Test
    void aLimitedLeverPublishesOnlyWhereItWorks() {
        Lever limited = new Lever(LeverType.PUBLICITY, new Scope(10, 40, Set.of(1), Set.of(2)));
        int[] cases = new int[1];
        for (int seed = 0; seed < 10; seed++) {
            run(Model.of(Worlds.with(Map.of()).world(seed), Worlds.strategy(Worlds.journal(), limited)), (now, i) -> {
                if (now.happenings().kind(i) == Happening.CASE.ordinal()) {
                    cases[0]++;
                    assertThat(now.tick()).isBetween(10, 39);
                    assertThat(now.happenings().domain(i)).isEqualTo(2);
                    assertThat(now.happenings().region(i)).isBetween(4, 7);
                }
            });
        }
        assertThat(cases[0]).isPositive();
    }
}
