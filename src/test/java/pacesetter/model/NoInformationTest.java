package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.commons.math3.stat.descriptive.SummaryStatistics;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Pioneer;
import pacesetter.text.Name;

/** Who is listed is no better than drawn at random among those who may be, where evidence tells nothing of them. */
final class NoInformationTest {
    private static final Map<String, String> SIGHTED =
            Map.of("evidence.noise", "0.01", "evidence.gain", "1", "search.trial", "0.3", "initial.endowment_sd", "0");

    /** The first measurement, taken of the legacy and full of error, is believed for ever. */
    private static final Map<String, String> BLIND = Map.of(
            "evidence.noise", "2",
            "evidence.gain", "0.001",
            "evidence.close_watched", "0",
            "evidence.gaming", "0",
            "leader.originality", "0",
            "leader.replicability", "0",
            "leader.min_satisfaction", "0",
            "search.trial", "0.3");

    @Test
    void listingsWithoutEvidenceAreNoBetterThanDrawnAtRandom() {
        SummaryStatistics blind = listed(BLIND);
        assertThat(blind.getN()).isGreaterThan(100);
        assertThat(blind.getMean()).isLessThan(3 * blind.getStandardDeviation() / Math.sqrt(blind.getN()));
        SummaryStatistics sighted = listed(SIGHTED);
        assertThat(sighted.getMean()).isGreaterThan(6 * sighted.getStandardDeviation() / Math.sqrt(sighted.getN()));
    }

    /** True quality of each region in the week in which it is listed, less the mean of all that pass the gates then. */
    private static SummaryStatistics listed(Map<String, String> changes) {
        SummaryStatistics above = new SummaryStatistics();
        for (int seed = 1; seed <= 40; seed++) {
            Worlds worlds = Worlds.with(changes).pioneer(new Pioneer.Department(new Name("Department", "部门")));
            Model model = Model.of(worlds.world(seed), Worlds.strategy(Worlds.journal()));
            model.start();
            model.schedule.scheduleRepeating(0, Model.OBSERVE, state -> look(model, above), 1);
            for (int week = 0; week < 60; week++) {
                model.schedule.step(model);
            }
        }
        return above;
    }

    private static void look(Model model, SummaryStatistics above) {
        for (int i = 0; i < model.happenings().count(); i++) {
            int region = model.happenings().region(i);
            if (model.happenings().kind(i) == Happening.LISTING.ordinal() && region >= 0) {
                int domain = model.happenings().domain(i);
                above.addValue(model.field(domain).quality(region) - eligible(model, domain, model.tick()));
            }
        }
    }

    private static double eligible(Model model, int domain, int week) {
        SummaryStatistics all = new SummaryStatistics();
        Field field = model.field(domain);
        for (int r = 0; r < field.regions(); r++) {
            if (model.wiring().gates.pass(field, r, week)) {
                all.addValue(field.quality(r));
            }
        }
        return all.getMean();
    }
}
