package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Pioneer;

/** Why groups push, how strongly, and until when. Regions 0 to 3 are the first of three groups. */
final class RelayTest {
    private static final Map<String, String> QUIET = Map.of(
            "relay.listing", "0",
            "relay.notice", "0",
            "relay.own", "0",
            "journal.slots", "0");

    private static Model model(Map<String, String> changes, Lever... levers) {
        Map<String, String> all = new HashMap<>(QUIET);
        all.putAll(changes);
        Worlds worlds = Worlds.with(all)
                .pioneer(new Pioneer.Holder(0, false))
                .event(new Event.Listing(2, 0, new Pioneer.Drawn()))
                .event(new Event.Notice(4, 0, 20))
                .event(new Event.Relay(6, 0, 2));
        return Model.of(worlds.world(5), Worlds.strategy(levers));
    }

    private static double push(Model model, int weeks, int region) {
        model.start();
        for (int week = 0; week < weeks; week++) {
            model.schedule.step(model);
        }
        return model.wiring().relay.push(model.field(0), weeks - 1, region);
    }

    @Test
    void aListingOfAMemberIsPushedAtHomeAndNowhereElse() {
        Map<String, String> listing = Map.of("relay.listing", "1", "pressure.intercept", "-1000");
        assertThat(push(model(listing, Worlds.journal()), 3, 2)).isEqualTo(1);
        assertThat(push(model(listing, Worlds.journal()), 3, 6)).isZero();
        assertThat(push(model(listing), 3, 2)).as("without a journal").isZero();
        assertThat(push(model(Map.of(), Worlds.journal()), 3, 2))
                .as("probability 0")
                .isZero();
    }

    @Test
    void aNoticeIsForwardedAfterSomeWeeksWithANearerDeadline() {
        Map<String, String> forward =
                Map.of("relay.notice", "1", "relay.notice_delay", "3", "pressure.intercept", "-1000");
        Lever notice = Worlds.notice(Worlds.ALWAYS, true, 0, 20);
        assertThat(push(model(forward, Worlds.journal(), notice), 7, 6)).isZero();
        Model model = model(forward, Worlds.journal(), notice);
        assertThat(push(model, 8, 6)).isEqualTo(1);
        assertThat(model.field(0).binding().haste(6)).isEqualTo(0.8);
        assertThat(Standing.coercion(model, 0, 7, 6)).isEqualTo(3 / (20 * 0.8));
        assertThat(push(model(Map.of(), Worlds.journal(), notice), 8, 6)).isZero();
    }

    @Test
    void aScriptedPushNeedsItsLever() {
        Map<String, String> slow = Map.of("pressure.intercept", "-1000");
        assertThat(push(model(slow, Worlds.relay()), 7, 9)).isEqualTo(1);
        assertThat(push(model(slow, Worlds.relay()), 7, 2)).isZero();
        assertThat(push(model(slow), 7, 9)).isZero();
    }

    @Test
    void aGroupThatLooksAroundPushesWhatSeemsToDeliverAndPaysForTheVisits() {
        Map<String, String> own = Map.of("relay.own", "1", "evidence.noise", "0", "pressure.intercept", "-1000");
        Model model = model(own);
        assertThat(push(model, 1, 2)).as("never in the first week").isZero();
        assertThat(push(model, 2, 2)).isEqualTo(1);
        assertThat(push(model, 2, 6)).as("no member of that group has a reform").isZero();
        assertThat(model.ledger().groupVisits()).isPositive();
        assertThat(model.ledger().visits()).isEqualTo(4 * 12.0);
    }

    @Test
    void aGroupPushesInFewDomainsAtATime() {
        Map<String, String> own =
                new HashMap<>(Map.of("relay.own", "1", "evidence.noise", "0", "pressure.intercept", "-1000"));
        assertThat(domainsPushed(own)).isEqualTo(4);
        own.put("relay.pushes", "2");
        assertThat(domainsPushed(own)).isEqualTo(2);
    }

    private static long domainsPushed(Map<String, String> changes) {
        Model model = model(changes);
        push(model, 3, 2);
        return java.util.stream.IntStream.range(0, 4)
                .filter(d -> model.wiring().relay.push(model.field(d), 2, 2) > 0)
                .count();
    }

    @Test
    void aPushLeavesAloneWhoHasTakenThePractice() {
        Model model = model(Map.of("relay.own", "1", "evidence.noise", "0"));
        push(model, 40, 2);
        for (int r = 0; r < 12; r++) {
            boolean taken =
                    model.field(0).status(r) == Status.ROLLOUT || model.field(0).status(r) == Status.IN_FORCE;
            assertThat(taken && model.wiring().relay.push(model.field(0), 39, r) > 0)
                    .isFalse();
        }
    }
}
