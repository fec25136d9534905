package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Scope;

/** What the province cannot do at once. Four domains are listed, the last one first, a week apart. */
final class CapacityTest {
    private static final int DOMAINS = 4;
    private static final Lever NOTICE = Worlds.noticeAfterListing(1, 8);
    private static final String PROJECTS = "capacity.key_projects";
    private static final String SUPERVISED = "capacity.supervised";

    private static Model model(Map<String, String> changes, Lever... levers) {
        Map<String, String> all = new HashMap<>(
                Map.of("journal.slots", "0", "relay.listing", "0", "relay.notice", "0", "relay.own", "0"));
        all.putAll(changes);
        Worlds worlds = Worlds.with(all).pioneer(new Pioneer.Holder(0, false)).weeks(430);
        for (int d = 0; d < DOMAINS; d++) {
            worlds.event(new Event.Listing(2 + DOMAINS - d, d, new Pioneer.Drawn()));
        }
        worlds.event(new Event.Notice(2, 2, 6));
        return Model.of(worlds.world(5), Worlds.strategy(levers));
    }

    private static long underOrder(Model model) {
        return IntStream.range(0, DOMAINS)
                .filter(d -> model.field(d).binding().kinds(model.tick()) != 0)
                .count();
    }

    private static List<Integer> ordered(Model model, int limit) {
        List<Integer> domains = new ArrayList<>();
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    assertThat(underOrder(model)).isLessThanOrEqualTo(limit);
                    for (int i = 0; i < model.happenings().count(); i++) {
                        if (model.happenings().kind(i) == Happening.NOTICE.ordinal()) {
                            domains.add(model.happenings().domain(i));
                        }
                    }
                },
                1);
        for (int week = 0; week < 300; week++) {
            model.schedule.step(model);
        }
        return domains;
    }

    @Test
    void ordersWaitForAPlaceAndTheOldestComesFirst() {
        Map<String, String> quick = Map.of("mandate.until", "deadline");
        Map<String, String> narrow = new HashMap<>(quick);
        narrow.put(PROJECTS, "1");
        Model one = model(narrow, Worlds.journal(), NOTICE);
        assertThat(ordered(one, 1)).containsExactly(3, 2, 1, 0);
        // Weeks 4 to 7 of asking, 4, 12, 20 and 28 of issue.
        assertThat(one.ledger().ordersWaiting()).isEqualTo(12 - 5 + 20 - 6 + 28 - 7);

        Model all = model(quick, Worlds.journal(), NOTICE);
        assertThat(ordered(all, DOMAINS)).containsExactly(3, 2, 1, 0);
        assertThat(all.ledger().ordersWaiting()).isZero();
    }

    @Test
    void aPlaceIsFreeOnceAllRegionsInTheOrdersScopeHaveClosedIt() {
        Lever inOneGroup = Worlds.notice(new Scope(0, Integer.MAX_VALUE, Set.of(1), Set.of()), false, 1, 8);
        Map<String, String> certain = Map.of(PROJECTS, "1", "mandate.compliance", "1", "attention.per_domain", "100");
        assertThat(ordered(model(certain, Worlds.journal(), inOneGroup), 1)).containsExactly(3, 2, 1, 0);
    }

    @Test
    void scriptedNoticesStandInTheQueueToo() {
        Lever scripted = Worlds.notice(Worlds.ALWAYS, true, 0, 6);
        Model none = model(Map.of(PROJECTS, "0"), Worlds.journal(), scripted);
        assertThat(ordered(none, 0)).isEmpty();
        assertThat(none.ledger().ordersWaiting()).isEqualTo(300 - 2);
        assertThat(ordered(model(Map.of(PROJECTS, "1"), Worlds.journal(), scripted), 1))
                .containsExactly(2);
    }

    @Test
    void whatItsLeverNoLongerWorksForIsForgotten() {
        Lever early = Worlds.notice(new Scope(0, 10, Set.of(), Set.of()), false, 1, 8);
        Model model = model(Map.of(PROJECTS, "0"), Worlds.journal(), early);
        assertThat(ordered(model, 0)).isEmpty();
        assertThat(model.ledger().ordersWaiting()).isEqualTo(6 + 5 + 4 + 3);
    }

    @Test
    void nobodyIsSupervisedPressedOrInspectedWhereTheProvinceCannotGo() {
        Map<String, String> blind = Map.of(SUPERVISED, "0", "mandate.onset", "1", "mandate.compliance", "1");
        Model model = model(blind, Worlds.journal(), NOTICE);
        model.start();
        int bound = 0;
        for (int week = 0; week < 40; week++) {
            model.schedule.step(model);
            for (int r = 0; r < 12; r++) {
                bound += model.field(3).binding().bind(week, r) ? 1 : 0;
                assertThat(Standing.coercion(model, 3, week, r)).isZero();
                assertThat(Standing.isInspected(model, 3, week, r)).isFalse();
            }
        }
        assertThat(bound).isPositive();
        assertThat(model.ledger().supervision()).isZero();
        assertThat(model.ledger().supervised()).isZero();
    }

    @Test
    void ofManyBoundProgrammesAsManyAreSupervisedOnAverageAsTheProvinceCan() {
        // Nobody complies, so 11 of 12 regions stay bound in four domains: 44 programmes.
        Map<String, String> stubborn = Map.of(
                SUPERVISED,
                "0.5",
                "pressure.intercept",
                "-1000",
                "mandate.compliance",
                "0",
                "mandate.until",
                "delivered",
                "coverage.delivered",
                "1",
                "search.trial",
                "0",
                "search.jump",
                "0",
                "evidence.noise",
                "0",
                "initial.endowment_sd",
                "0");
        Model model = model(stubborn, Worlds.journal(), NOTICE);
        model.start();
        for (int week = 0; week < 20; week++) {
            model.schedule.step(model);
        }
        double before = model.ledger().supervision();
        for (int week = 20; week < 420; week++) {
            model.schedule.step(model);
        }
        // 6 a week; 400 weeks of 44 draws with p = 6 / 44 have a standard deviation of 46.
        assertThat(model.ledger().supervision() - before).isBetween(2400. - 230, 2400. + 230);
    }

    @Test
    void aCapacityThatIsNeverReachedIsThatWithoutEnd() {
        Lever[] all = {
            Worlds.journal(),
            NOTICE,
            Worlds.checklist(Worlds.ALWAYS, 20),
            Worlds.standard(Worlds.ALWAYS, false, .2, 4, 20)
        };
        Map<String, String> endless = Map.of(PROJECTS, "1e9", SUPERVISED, "1e9");
        Map<String, String> enough = Map.of(PROJECTS, "4", SUPERVISED, "4");
        Map<String, String> few = Map.of(PROJECTS, "1", SUPERVISED, "4");
        Map<String, String> seldom = Map.of(PROJECTS, "4", SUPERVISED, "1");
        assertThat(trace(enough, all)).isEqualTo(trace(endless, all));
        assertThat(trace(few, all)).isNotEqualTo(trace(endless, all));
        assertThat(trace(seldom, all)).isNotEqualTo(trace(endless, all));
    }

    private static Trace trace(Map<String, String> changes, Lever... levers) {
        return Trace.of(model(changes, levers));
    }
}
