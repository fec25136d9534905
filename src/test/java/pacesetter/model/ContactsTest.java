package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Pioneer;

/** Teams: who sees whose practice before anything is published. */
final class ContactsTest {
    /** A region copies only what it sees, and peers see nothing of each other. */
    private static final Map<String, String> SEEN_ONLY = Map.ofEntries(
            Map.entry("pressure.link", "linear"),
            Map.entry("pressure.intercept", "0"),
            Map.entry("pressure.learning", "1"),
            Map.entry("pressure.competition", "0"),
            Map.entry("pressure.imitation", "0"),
            Map.entry("pressure.cost", "0"),
            Map.entry("pressure.distance", "0"),
            Map.entry("journal.visibility_floor", "0"),
            Map.entry("attention.per_domain", "1000"),
            Map.entry("relay.own", "0"));

    private static Set<Integer> adopters(Map<String, String> changes, Integer... followers) {
        Map<String, String> all = new HashMap<>(SEEN_ONLY);
        all.putAll(changes);
        Worlds worlds = Worlds.with(all).pioneer(new Pioneer.Holder(0, false)).followers(followers);
        Model model = Worlds.run(Model.of(worlds.world(2), Worlds.strategy()));
        Set<Integer> adopters = new TreeSet<>();
        for (int cell = 0; cell < 48; cell++) {
            if (Cells.of(model).adoptedTick(cell) >= 0) {
                assertThat(cell / 12).as("domain").isZero();
                adopters.add(cell % 12);
            }
        }
        return adopters;
    }

    @Test
    void aTeamCopiesFromItsMatesWithoutAJournalAndNobodyElseDoes() {
        assertThat(adopters(Map.of(), 5, 11)).containsExactly(5, 11);
    }

    @Test
    void withoutATeamNobodySeesAnything() {
        assertThat(adopters(Map.of())).isEmpty();
    }

    @Test
    void aTeamThatSeesNothingIsNoTeam() {
        assertThat(adopters(Map.of("team.visibility", "0"), 5, 11)).isEmpty();
        Map<String, String> blind = Map.of("team.visibility", "0");
        assertThat(Trace.of(Worlds.with(blind).followers(5, 11), Worlds.journal()))
                .isEqualTo(Trace.of(Worlds.with(blind), Worlds.journal()));
        assertThat(Trace.of(Worlds.with(Map.of()).followers(5, 11), Worlds.journal()))
                .isNotEqualTo(Trace.of(Worlds.with(Map.of()), Worlds.journal()));
    }
}
