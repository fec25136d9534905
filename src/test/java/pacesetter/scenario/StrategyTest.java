package pacesetter.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import pacesetter.text.Name;

final class StrategyTest {
    private static final Name NAME = new Name("a", "甲");
    private static final Lever RELAY = new Lever(LeverType.RELAY, scope(0, 52));

    private static Scope scope(int start, int stop) {
        return new Scope(start, stop, Set.of(), Set.of());
    }

    private static Strategy strategy(Lever... levers) {
        return new Strategy("a", NAME, List.of(levers));
    }

    private static List<Lever> switched(Strategy from, Strategy to, int tick) {
        return from.switchedTo(to, tick, "b", NAME).orElseThrow().levers();
    }

    @Test
    void leversOfBothWorkOnAndTheOthersChangeAtTheTick() {
        Strategy from = strategy(RELAY, new Lever(LeverType.JOURNAL, scope(0, 52)));
        Strategy to = strategy(new Lever(LeverType.LEAGUE_TABLE, scope(0, 52)), RELAY);
        assertThat(switched(from, to, 10))
                .containsExactly(
                        RELAY,
                        new Lever(LeverType.JOURNAL, scope(0, 10)),
                        new Lever(LeverType.LEAGUE_TABLE, scope(10, 52)));
    }

    @Test
    void switchingBackLeavesTheBreak() {
        Strategy from = strategy(RELAY);
        Strategy off = from.switchedTo(strategy(), 10, "b", NAME).orElseThrow();
        assertThat(switched(off, from, 20))
                .containsExactly(new Lever(LeverType.RELAY, scope(0, 10)), new Lever(LeverType.RELAY, scope(20, 52)));
    }

    @Test
    void aLeverStillToComeIsTakenFromTheOtherStrategyAlone() {
        Strategy from = strategy(new Lever(LeverType.JOURNAL, scope(30, 52)));
        Strategy to =
                strategy(new Lever(LeverType.ENDORSEMENT, scope(40, 52)), new Lever(LeverType.RELAY, scope(0, 5)));
        assertThat(switched(from, to, 10)).containsExactly(new Lever(LeverType.ENDORSEMENT, scope(40, 52)));
    }

    @Test
    void networksCannotChange() {
        Strategy ring = strategy(new Lever(LeverType.NETWORK, scope(0, 52), Map.of("graph", "ring")));
        assertThat(ring.switchedTo(strategy(RELAY), 10, "b", NAME)).isEmpty();
        assertThat(ring.switchedTo(ring, 10, "b", NAME)).isPresent();
    }
}
