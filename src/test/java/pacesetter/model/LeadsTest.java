package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.scenario.Pioneer;
import pacesetter.text.Name;

final class LeadsTest {
    /** Every region starts with a practice of its own. */
    private static final Map<String, String> REFORMED = exact("random");

    /** The old practice nearly everywhere. */
    private static final Map<String, String> LEGACY = exact("legacy");

    /** The province measures performance itself. */
    private static Map<String, String> exact(String start) {
        return Map.of(
                "initial.start", start,
                "initial.endowment_sd", "0",
                "evidence.noise", "0",
                "evidence.gain", "1",
                "evidence.satisfaction_weight", "0");
    }

    @Test
    void theHolderOfTheRecordChangesAsRecordTheorySays() {
        int regions = 89;
        int rounds = 156;
        double expected = 0;
        double variance = 0;
        for (int round = 2; round <= rounds; round++) {
            double chance = (1 - 1.0 / regions) / round;
            expected += chance;
            variance += chance * (1 - chance);
        }
        Sample changes = new Sample();
        Sample squares = new Sample();
        Model model = Model.of(Worlds.with(REFORMED).size(regions, 11, 1).world(1), Worlds.strategy());
        EvidenceAlone alone = new EvidenceAlone(model.world(), 0);
        Field field = alone.in(model.field(0));
        for (int replicate = 0; replicate < 1000; replicate++) {
            Arrays.fill(alone.performance, 0);
            alone.measure(0);
            int count = 0;
            for (int round = 1; round <= rounds; round++) {
                Stream draws = new Seed(replicate).stream(Purpose.EVIDENCE, round);
                for (int r = 0; r < regions; r++) {
                    alone.performance[r] = Math.max(alone.performance[r], draws.uniform(r));
                }
                alone.measure(round);
                int before = model.leads().measured(0);
                model.wiring().selection.findMeasured(field);
                count += round > 1 && model.leads().measured(0) != before ? 1 : 0;
            }
            changes.add(count);
            squares.add((count - expected) * (count - expected));
        }
        assertThat(expected).isCloseTo(4.57825, within(5e-6));
        assertThat(Math.sqrt(variance)).isCloseTo(1.9885, within(5e-5));
        changes.assertMean("changes of the lead", expected);
        squares.assertMean("their variance", variance);
    }

    @Test
    void anEqualDoesNotDisplaceTheLeader() {
        Model model = Model.of(Worlds.with(REFORMED).size(3, 1, 1).world(1), Worlds.strategy());
        measure(model, 1, 2, 0);
        assertThat(model.leads().measured(0)).isEqualTo(1);
        measure(model, 2, 2, 2);
        assertThat(model.leads().measured(0)).isEqualTo(1);
        measure(model, 2, 2, 3);
        assertThat(model.leads().measured(0)).isEqualTo(2);
    }

    @Test
    void nobodyLeadsWithTheLegacy() {
        Model model = Model.of(
                Worlds.with(LEGACY)
                        .size(3, 1, 1)
                        .pioneer(new Pioneer.Holder(2, false))
                        .world(1),
                Worlds.strategy());
        measure(model, 3, 2, 1);
        model.wiring().selection.findTrue(model.field(0));
        assertThat(model.leads().measured(0)).isEqualTo(2);
        assertThat(model.leads().truly(0)).isEqualTo(2);
        Model department = Model.of(
                Worlds.with(LEGACY)
                        .size(3, 1, 1)
                        .pioneer(new Pioneer.Department(new Name("x", "x")))
                        .world(1),
                Worlds.strategy(Worlds.journal()));
        measure(department, 3, 2, 1);
        department.wiring().selection.findTrue(department.field(0));
        assertThat(department.leads().measured(0)).isEqualTo(-1);
        assertThat(department.leads().truly(0)).isEqualTo(-1);
    }

    @Test
    void theFirstRowOfTheTableWinsNoMoreTiesThanAnother() {
        int[] wins = new int[4];
        int[] peers = new int[4];
        int[] candidates = new int[4];
        for (int seed = 0; seed < 2000; seed++) {
            Model model = Model.of(Worlds.with(REFORMED).size(4, 1, 1).world(seed), Worlds.strategy());
            EvidenceAlone alone = measure(model, 1, 1, 1, 1);
            wins[model.leads().measured(0)]++;
            Field field = alone.in(model.field(0));
            Peers network = Peers.of(model.world(), model.strategy());
            Rivalry rivalry = new Rivalry(
                    0,
                    network,
                    field.lots(),
                    model.wiring().leagues,
                    field.evidence().measured());
            rivalry.findBest();
            peers[rivalry.best(3)]++;
            for (int r = 0; r < 4; r++) {
                field.adoption().comeIntoForce(r, Adoption.ALWAYS);
            }
            Arrays.fill(alone.satisfaction, 1);
            alone.survey(0);
            candidates[model.wiring().selection.candidate(field, 0)]++;
        }
        // 500 each with a standard error of 19, and 667 with one of 21: within four of them.
        assertThat(Arrays.stream(wins)).allMatch(count -> Math.abs(count - 500) < 78);
        assertThat(Arrays.stream(candidates)).allMatch(count -> Math.abs(count - 500) < 78);
        assertThat(Arrays.stream(peers, 0, 3)).allMatch(count -> Math.abs(count - 667) < 84);
    }

    private static EvidenceAlone measure(Model model, double... measured) {
        EvidenceAlone alone = new EvidenceAlone(model.world(), 0);
        alone.measure(0, measured);
        model.wiring().selection.findMeasured(alone.in(model.field(0)));
        return alone;
    }
}
