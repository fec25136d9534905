package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Scope;

/** A lever that has no effect, that never works or whose script has no lever leaves the run as it is, to the last bit. */
final class LeversTest {
    private static final Lever JOURNAL = Worlds.journal();
    private static final Lever NOTICE = Worlds.noticeAfterListing(1, 20);
    private static final Lever LEAGUE = new Lever(LeverType.LEAGUE_TABLE, Worlds.ALWAYS);
    private static final Lever ENDORSEMENT = new Lever(LeverType.ENDORSEMENT, Worlds.ALWAYS);
    private static final Lever RELAY = Worlds.relay();
    private static final Lever PUBLICITY = Worlds.publicity();
    private static final Lever MENTORING = Worlds.mentoring();
    private static final Lever CHECKLIST = Worlds.checklist(Worlds.ALWAYS, 20);
    private static final Lever STANDARD = Worlds.standard(Worlds.ALWAYS, false, 0.2, 4, 20);
    private static final Lever REWARD = new Lever(LeverType.REWARD, Worlds.ALWAYS);
    private static final List<Lever> ALL =
            List.of(JOURNAL, NOTICE, LEAGUE, ENDORSEMENT, RELAY, PUBLICITY, MENTORING, REWARD, CHECKLIST, STANDARD);
    private static final List<Lever> NONE = List.of();
    private static final Event PUSH = new Event.Relay(4, 1, 2); // for the lever relay alone

    private static Trace run(List<Lever> levers) {
        return run(levers, Map.of());
    }

    private static Trace run(List<Lever> levers, Map<String, String> changes) {
        return Trace.of(Worlds.with(changes).event(PUSH), levers.toArray(Lever[]::new));
    }

    @Test
    void aLeverWithoutEffectIsNoLever() {
        assertSame(Map.of("journal.slots", "0"), List.of(JOURNAL), NONE);
        assertSame(
                Map.of("pressure.competition", "0", "evidence.gaming", "0", "satisfaction.comparison", "0"),
                List.of(JOURNAL, LEAGUE),
                List.of(JOURNAL));
        assertSame(
                Map.of("reward.search", "0", "reward.shown_effort", "0", "reward.attention", "0"),
                List.of(JOURNAL, REWARD),
                List.of(JOURNAL));
        assertSame(Map.of("mandate.endorsement", "0"), List.of(JOURNAL, ENDORSEMENT), List.of(JOURNAL));
        assertSame(Map.of(), List.of(RELAY, PUBLICITY, MENTORING), List.of(RELAY));
        for (Lever lever : ALL) {
            assertThat(run(List.of(JOURNAL, lever)))
                    .as("control: %s", lever)
                    .isNotEqualTo(run(lever == JOURNAL ? NONE : List.of(JOURNAL)));
        }
    }

    private static void assertSame(Map<String, String> changes, List<Lever> levers, List<Lever> fewer) {
        assertThat(run(levers, changes)).isEqualTo(run(fewer, changes));
    }

    @Test
    void aLeverThatNeverWorksIsNoLever() {
        for (Scope never :
                List.of(new Scope(60, Integer.MAX_VALUE, Set.of(), Set.of()), new Scope(0, 0, Set.of(), Set.of()))) {
            Trace without = run(List.of(JOURNAL));
            for (Lever lever : List.of(
                    new Lever(LeverType.JOURNAL, never),
                    Worlds.notice(never, false, 1, 20),
                    Worlds.notice(never, true, 1, 20),
                    new Lever(LeverType.LEAGUE_TABLE, never),
                    new Lever(LeverType.ENDORSEMENT, never),
                    new Lever(LeverType.REWARD, never),
                    new Lever(LeverType.RELAY, never),
                    new Lever(LeverType.PUBLICITY, never),
                    new Lever(LeverType.MENTORING, never),
                    Worlds.checklist(never, 20),
                    Worlds.standard(never, false, 0.1, 0, 20))) {
                assertThat(run(List.of(JOURNAL, lever))).as("%s", lever).isEqualTo(without);
            }
        }
    }

    @Test
    void aScriptedEventNeedsItsLever() {
        Trace without = Trace.of(Worlds.with(Map.of()));
        Event listing = new Event.Listing(3, 1, new Pioneer.Drawn());
        Event notice = new Event.Notice(5, 1, 10);
        Event relay = new Event.Relay(4, 1, 2);
        Worlds scripted = Worlds.with(Map.of()).event(listing).event(notice).event(relay);
        assertThat(Trace.of(scripted)).isEqualTo(without);
        assertThat(Trace.of(scripted, RELAY)).isNotEqualTo(Trace.of(Worlds.with(Map.of()), RELAY));
        assertThat(Trace.of(scripted, JOURNAL)).isNotEqualTo(Trace.of(Worlds.with(Map.of()), JOURNAL));
        Lever byScript = Worlds.notice(Worlds.ALWAYS, true, 1, 20);
        assertThat(Trace.of(scripted, JOURNAL, byScript)).isNotEqualTo(Trace.of(scripted, JOURNAL));
    }

    @Test
    void aCompleteNetworkIsOneGroup() {
        Worlds one = Worlds.with(Map.of()).size(12, 1, 4);
        assertThat(Trace.of(one, JOURNAL, Worlds.network(Lever.Graph.COMPLETE))).isEqualTo(Trace.of(one, JOURNAL));
        assertThat(Trace.of(one, JOURNAL, Worlds.network(Lever.Graph.PATH))).isNotEqualTo(Trace.of(one, JOURNAL));
    }

    @Test
    void ordersAreMeantForAShareOfDomainsThatGrowsAndOtherLeversForAll() {
        Set<Integer> fewer = Set.of();
        for (String share : List.of("0", "0.3", "0.6", "1")) {
            Model model = Model.of(
                    Worlds.with(Map.of("mandate.share", share)).size(6, 2, 200).world(4),
                    Worlds.strategy(
                            Worlds.journal(), Worlds.noticeAfterListing(1, 8), Worlds.checklist(Worlds.ALWAYS, 8)));
            Set<Integer> meant = meant(LeverType.NOTICE, model);
            assertThat(meant).containsAll(fewer).isEqualTo(meant(LeverType.CHECKLIST, model));
            assertThat((double) meant.size()).isCloseTo(200 * Double.parseDouble(share), within(25.0));
            assertThat(meant(LeverType.JOURNAL, model)).hasSize(200);
            fewer = meant;
        }
        assertThat(fewer).hasSize(200);
    }

    private static Set<Integer> meant(LeverType type, Model model) {
        Levers levers = Levers.of(type, model.strategy(), model.world());
        return IntStream.range(0, 200)
                .filter(d -> levers.works(0, 3, d))
                .boxed()
                .collect(Collectors.toSet());
    }
}
