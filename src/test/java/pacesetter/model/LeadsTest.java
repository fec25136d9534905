package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;

final class LeadsTest {
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
        Model model = Model.of(Worlds.with(Map.of()).size(regions, 11, 1).world(1), Worlds.strategy());
        for (int replicate = 0; replicate < 1000; replicate++) {
            Arrays.fill(model.programmes().measured, 0);
            int count = 0;
            for (int round = 1; round <= rounds; round++) {
                Stream draws = new Seed(replicate).stream(Purpose.EVIDENCE, round);
                for (int r = 0; r < regions; r++) {
                    model.programmes().measured[r] = Math.max(model.programmes().measured[r], draws.uniform(r));
                }
                int before = model.leads().measured(0);
                model.selection().findMeasured(0);
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
        Model model = Model.of(Worlds.with(Map.of()).size(3, 1, 1).world(1), Worlds.strategy());
        measure(model, 1, 2, 0);
        assertThat(model.leads().measured(0)).isEqualTo(1);
        measure(model, 2, 2, 2);
        assertThat(model.leads().measured(0)).isEqualTo(1);
        measure(model, 2, 2, 3);
        assertThat(model.leads().measured(0)).isEqualTo(2);
    }

    private static void measure(Model model, double... measured) {
        System.arraycopy(measured, 0, model.programmes().measured, 0, measured.length);
        model.selection().findMeasured(0);
    }
}
