package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Pioneer;

/** When an order binds, when it ends, and what follows. Domain 0 is listed in week 2 and ordered copied in week 4. */
final class MandatesTest {
    private static final int NOTICE = 4;
    private static final int DEADLINE = 14;
    private static final Lever SCRIPTED = Worlds.notice(Worlds.ALWAYS, true, 0, 10);

    private static Model model(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(Map.of("journal.slots", "0", "relay.notice", "0", "relay.own", "0"));
        all.putAll(changes);
        Worlds worlds = Worlds.with(all)
                .pioneer(new Pioneer.Holder(0, false))
                .event(new Event.Listing(2, 0, new Pioneer.Drawn()))
                .event(new Event.Notice(NOTICE, 0, DEADLINE - NOTICE));
        return Model.of(worlds.world(5), Worlds.strategy(Worlds.journal(), SCRIPTED));
    }

    private static void run(Model model, int weeks, ObjIntConsumer<Model> observer) {
        model.start();
        for (int week = 0; week < weeks; week++) {
            model.schedule.step(model);
            observer.accept(model, week);
        }
    }

    @Test
    void anOrderBindsFromItsDayUntilTheVersionIsInForceAndNeverAgain() {
        Model model = model(Map.of("evidence.satisfaction_weight", "0", "mandate.false_report", "0"));
        boolean[] freed = new boolean[12];
        run(model, 60, (all, week) -> {
            for (int r = 0; r < 12; r++) {
                boolean bound = all.field(0).binding().bind(week, r);
                assertThat(bound && week < NOTICE).isFalse();
                assertThat(bound && freed[r]).as("region %s, week %s", r, week).isFalse();
                freed[r] |= week >= NOTICE && !bound;
            }
        });
        assertThat(freed).contains(true);
    }

    @Test
    void whoWasOrderedFromIsNotOrdered() {
        run(
                model(Map.of()),
                60,
                (all, week) -> assertThat(all.field(0).binding().bind(week, 0)).isFalse());
    }

    @Test
    void aCampaignEndsOnItsDeadlineWhateverHasBeenDone() {
        Model model = model(Map.of("mandate.until", "deadline", "attention.per_domain", "0"));
        run(
                model,
                30,
                (all, week) ->
                        assertThat(all.field(0).binding().bind(week, 5)).isEqualTo(week >= NOTICE && week < DEADLINE));
    }

    @Test
    void anOrderThatLooksAtResultsBindsAsLongAsTheyAreMeasuredToBeWanting() {
        Model model = model(Map.of("mandate.until", "delivered"));
        double[] bar = new double[1];
        run(model, 60, (all, week) -> {
            for (int r = 1; r < 12; r++) {
                if (week == NOTICE) {
                    bar[0] = all.field(0).binding().forListing().bar();
                }
                if (week >= NOTICE) {
                    assertThat(all.field(0).binding().bind(week, r))
                            .isEqualTo(all.field(0).measured(r) < bar[0]);
                }
            }
        });
        assertThat(bar[0]).isPositive();
    }

    @Test
    void whatIsMeasuredToDeliverClosesTheOrderWithoutACopy() {
        Model own = model(Map.of(
                "coverage.delivered", "0.3",
                "pressure.intercept", "-1000",
                "mandate.compliance", "0",
                "search.trial", "0.5",
                "attention.per_domain", "1000"));
        int[] closed = new int[1];
        run(own, 60, (all, week) -> {
            for (int r = 1; r < 12; r++) {
                assertThat(all.field(0).adoptedTick(r)).isNegative();
                boolean enough = all.field(0).measured(r)
                        >= all.field(0).binding().forListing().bar();
                if (week >= NOTICE && week % 4 == 0 && enough) {
                    closed[0]++;
                    assertThat(all.field(0).binding().bind(week, r)).isFalse();
                }
            }
        });
        assertThat(closed[0]).isPositive();
    }

    @Test
    void withoutAttentionEverybodyIsOnPaperAndFalseReportsCloseOrdersUnlessAudited() {
        Map<String, String> paper = new HashMap<>(Map.of(
                "attention.per_domain", "0",
                "mandate.compliance", "1",
                "mandate.inspection", "4",
                "mandate.false_report", "1",
                "coverage.delivered", "1",
                "evidence.audit", "0"));
        Model lax = model(paper);
        run(lax, DEADLINE + 8, (all, week) -> {});
        assertThat(lax.ledger().falseClosures()).isEqualTo(11);
        assertThat(lax.field(0).binding().kinds(DEADLINE + 7)).isZero();

        paper.put("evidence.audit", "1");
        Model strict = model(paper);
        run(strict, DEADLINE + 8, (all, week) -> {});
        assertThat(strict.ledger().falseClosures()).isZero();
        assertThat(strict.field(0).binding().bind(DEADLINE + 7, 5)).isTrue();

        paper.put("evidence.audit", "0");
        paper.put("mandate.false_report", "0");
        Model honest = model(paper);
        run(honest, DEADLINE + 8, (all, week) -> {});
        assertThat(honest.ledger().falseClosures()).isZero();
        assertThat(honest.field(0).binding().bind(DEADLINE + 7, 5)).isTrue();
    }

    /** Before the deadline and between inspections nobody is made to adopt. */
    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void inspectionsComeOnTheDeadlineAndEverySoManyWeeksAfterIt(int interval) {
        Model model = model(Map.of("attention.per_domain", "0", "mandate.inspection", Integer.toString(interval)));
        run(model, DEADLINE + 12, (all, week) -> {
            boolean due = week >= DEADLINE && (week - DEADLINE) % interval == 0;
            assertThat(Standing.isInspected(all, 0, week, 5))
                    .isEqualTo(due && all.field(0).binding().bind(week, 5));
        });
    }

    @Test
    void anOrderIsForTheVersionOfItsDay() {
        Model model = model(Map.of("journal.slots", "0.3", "leader.margin", "0", "search.trial", "0.5"));
        int[] first = {-1};
        int[] last = {-1};
        run(model, 60, (all, week) -> {
            if (week == NOTICE) {
                first[0] = all.field(0).binding().forListing().version();
            }
            last[0] = all.field(0).binding().forListing().version();
        });
        assertThat(first[0]).isNotNegative().isEqualTo(last[0]);
        assertThat(model.listedTick(0)).as("there is a newer listing").isGreaterThan(2);
    }

    @Test
    void whatWasOrderedCanBeDroppedOnceTheOrderIsClosedUnlessARuleForbidsIt() {
        assertThat(isDropped(Map.of())).isTrue();
        assertThat(isDropped(Map.of("satisfaction.drop_applies", "voluntary"))).isFalse();
    }

    /** Whether an ordered copy is given up that does nothing but harm from the day its order is closed. */
    private static boolean isDropped(Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(Map.of(
                "satisfaction.drop_probability", "1",
                "satisfaction.drop_weeks", "2",
                "search.trial", "0",
                "search.jump", "0",
                "mandate.compliance", "1",
                "pressure.intercept", "-1000",
                "attention.per_domain", "1000"));
        all.putAll(changes);
        Model model = model(all);
        run(model, 90, (each, week) -> {
            if (each.field(0).status(5) == Status.IN_FORCE
                    && !each.field(0).binding().bind(week, 5)) {
                each.field(0).adoption().revalue(5, -1);
            }
        });
        assertThat(model.field(0).adoptedTick(5)).isEqualTo(DEADLINE);
        return model.field(0).status(5) == Status.DROPPED;
    }
}
