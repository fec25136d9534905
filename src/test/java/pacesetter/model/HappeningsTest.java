package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;

/** What happens in a tick stands by steps, and in each by domain and region. */
final class HappeningsTest {
    /** Steps of a week in their order, each by what happens in it. */
    private static final List<Set<Happening>> STEPS = List.of(
            EnumSet.of(Happening.UNLOCK, Happening.DROP),
            EnumSet.of(Happening.TRUE_LEAD, Happening.MEASURED_LEAD),
            EnumSet.of(Happening.MENTORING),
            EnumSet.of(Happening.LISTING, Happening.TITLE, Happening.CASE),
            EnumSet.of(Happening.LAPSE),
            EnumSet.of(Happening.DRAFT, Happening.STANDARD, Happening.REVISION, Happening.STANDARD_OVERTAKEN),
            EnumSet.of(Happening.NATIONAL_UPTAKE, Happening.NATIONAL_EVENT),
            EnumSet.of(Happening.NOTICE, Happening.CHECKLIST),
            EnumSet.of(Happening.RELAY),
            EnumSet.of(Happening.ADOPTION, Happening.PAPER, Happening.IMPROVEMENT),
            EnumSet.of(Happening.TRANSPLANT),
            EnumSet.of(Happening.IN_FORCE, Happening.PLAQUE));

    /** Those in which no domain sees another, and those of them that go through regions. */
    private static final Set<Integer> BY_DOMAIN = Set.of(0, 1, 5, 9, 10, 11);

    private static final Set<Integer> BY_REGION = Set.of(9, 10, 11);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatHappensStandsByStepDomainAndRegion(long seed) {
        Model model = Model.of(
                Worlds.with(Map.of("transplant.rate", "0.5", "satisfaction.drop_probability", "0.5"))
                        .concept(0.6)
                        .weeks(104)
                        .world(seed),
                Worlds.strategy(
                        Worlds.journal(),
                        Worlds.noticeAfterListing(4, 20),
                        Worlds.standard(Worlds.ALWAYS, false, 0.25, 6, 20),
                        Worlds.mentoring(),
                        Worlds.publicity(),
                        Worlds.checklist(Worlds.ALWAYS, 20),
                        new Lever(LeverType.REWARD, Worlds.ALWAYS)));
        Set<Happening> seen = EnumSet.noneOf(Happening.class);
        model.start();
        model.schedule.scheduleRepeating(0, Model.OBSERVE, state -> look(model.happenings(), seen), 1);
        for (int week = 0; week < 104; week++) {
            model.schedule.step(model);
        }
        assertThat(seen).contains(Happening.DROP, Happening.LISTING, Happening.ADOPTION, Happening.IN_FORCE);
    }

    private static void look(Happenings all, Set<Happening> seen) {
        for (int i = 0; i < all.count(); i++) {
            seen.add(Happening.values()[all.kind(i)]);
            if (i > 0) {
                int step = step(all, i);
                assertThat(step).isGreaterThanOrEqualTo(step(all, i - 1));
                if (step == step(all, i - 1) && BY_DOMAIN.contains(step)) {
                    assertThat(all.domain(i)).isGreaterThanOrEqualTo(all.domain(i - 1));
                    if (all.domain(i) == all.domain(i - 1) && BY_REGION.contains(step)) {
                        assertThat(all.region(i)).isGreaterThanOrEqualTo(all.region(i - 1));
                    }
                }
            }
        }
    }

    private static int step(Happenings all, int i) {
        Happening kind = Happening.values()[all.kind(i)];
        for (int step = 0; step < STEPS.size(); step++) {
            if (STEPS.get(step).contains(kind)) {
                return step;
            }
        }
        throw new AssertionError(kind + " has no step");
    }
}
