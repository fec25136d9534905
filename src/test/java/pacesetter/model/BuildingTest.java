package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import pacesetter.random.Seed;
import pacesetter.scenario.Domain;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.RolloutParameters;

/** Places open once, works are built site by site, and a plaque is no place. */
final class BuildingTest {
    private static final RolloutParameters ROLLOUT = Parameters.defaults().rollout();
    private static final int TICKS = 104;
    private static final int REGIONS = 240; // of a building alone

    /** Everybody copies, has all the attention it takes, and drops and changes nothing. */
    private static Model model(Domain.Kind kind, Map<String, String> changes) {
        Map<String, String> all = new HashMap<>(Map.of(
                "attention.per_domain", "1000",
                "satisfaction.drop_probability", "0",
                "pressure.intercept", "20",
                "search.trial", "0",
                "search.jump", "0"));
        all.putAll(changes);
        return Model.of(
                Worlds.with(all).kind(kind).size(60, 3, 4).weeks(TICKS).world(1),
                Worlds.strategy(Worlds.journal(), Worlds.relay()));
    }

    private static Building building(Domain.Kind kind) {
        Domain domain = Worlds.with(Map.of()).kind(kind).scenario().domains().get(0);
        return new Building(domain, REGIONS, ROLLOUT, new Seed(1));
    }

    private static List<Integer> copies(Model model) {
        Cells now = Cells.of(model);
        return now.all()
                .filter(cell -> now.status(cell) != Status.NONE && !now.isOriginator(cell))
                .boxed()
                .toList();
    }

    private static long count(Model model, Status status) {
        return copies(model).stream()
                .filter(cell -> Cells.of(model).status(cell) == status)
                .count();
    }

    @Test
    void aPlaceIsClosedOrOpen() {
        Model model = model(Domain.Kind.PLACE, Map.of("rollout.place_plaque", "0"));
        Worlds.run(model, 30);
        Cells now = Cells.of(model);
        assertThat(copies(model)).isNotEmpty();
        for (int cell : copies(model)) {
            assertThat(now.rollout(cell)).isIn(ROLLOUT.start(), 1.0);
            assertThat(now.status(cell)).isEqualTo(now.rollout(cell) < 1 ? Status.ROLLOUT : Status.IN_FORCE);
        }
        assertThat(count(model, Status.ROLLOUT)).isPositive();
        assertThat(count(model, Status.IN_FORCE)).isPositive();
    }

    @Test
    void halfOfThePlacesAreOpenAfterTheMedianOfFundedWeeks() {
        Building building = building(Domain.Kind.PLACE);
        int open = 0;
        for (int r = 0; r < REGIONS; r++) {
            open += building.fund(r, ROLLOUT.placeDelay()) == 1 ? 1 : 0;
        }
        assertThat(open).isBetween(95, 145); // 120 ± 3 standard errors
    }

    @Test
    void fundedWeeksAddUp() {
        Building once = building(Domain.Kind.WORKS);
        Building weekly = building(Domain.Kind.WORKS);
        double share = 0;
        for (int week = 0; week < 40; week++) {
            double next = weekly.fund(7, 1);
            assertThat(next).isGreaterThanOrEqualTo(share);
            share = next;
        }
        assertThat(share).isEqualTo(once.fund(7, 40)).isBetween(0.1, 0.9);
    }

    @Test
    void worksComeIntoForceSiteBySiteWithinTwoYears() {
        Model model = model(Domain.Kind.WORKS, Map.of());
        Worlds.run(model, 40);
        Cells now = Cells.of(model);
        assertThat(copies(model)).anyMatch(cell -> now.rollout(cell) > 2 * ROLLOUT.start() && now.rollout(cell) < 0.9);
        long early = count(model, Status.IN_FORCE);
        for (int tick = 40; tick < TICKS; tick++) {
            model.schedule.step(model);
        }
        assertThat(count(model, Status.IN_FORCE))
                .isGreaterThan(copies(model).size() / 2)
                .isGreaterThan(early);
    }

    @Test
    void aPlaqueIsReportedAndDeliversNothing() {
        Model model = model(Domain.Kind.PLACE, Map.of("rollout.place_plaque", "1", "evidence.noise", "0"));
        Worlds.run(model, TICKS);
        Cells now = Cells.of(model);
        for (Field field : model.fields()) {
            field.delivery().week();
            field.gaming().report(TICKS, model.living().orElseThrow().unmet);
        }
        assertThat(count(model, Status.PLAQUE)).isGreaterThan(copies(model).size() / 2);
        assertThat(count(model, Status.IN_FORCE)).isZero();
        List<Integer> better = copies(model).stream()
                .filter(cell -> now.status(cell) == Status.PLAQUE && now.quality(cell) > now.base(cell))
                .toList();
        assertThat(better).isNotEmpty().allSatisfy(cell -> {
            assertThat(now.performance(cell)).isEqualTo(now.base(cell));
            assertThat(now.embellished(cell)).isGreaterThan(0);
            assertThat(now.adoptedTick(cell)).isNotNegative();
        });
    }

    @Test
    void auditsFindPlaques() {
        Map<String, String> plaques = Map.of("rollout.place_plaque", "1", "evidence.audit", "1");
        Model model = Worlds.run(model(Domain.Kind.PLACE, plaques));
        assertThat(count(model, Status.PLAQUE)).isPositive();
        assertThat(copies(model)).allMatch(cell -> Cells.of(model).embellished(cell) == 0);
        assertThat(model.ledger().audits()).isPositive();
    }

    /** Whoever builds, and whenever and in whatever order it pays. */
    @Test
    void strategiesMeetTheSameLuck() {
        Building one = building(Domain.Kind.PLACE);
        Building other = building(Domain.Kind.PLACE);
        for (int r = 0; r < REGIONS; r++) {
            other.fund(REGIONS - 1 - r, 4);
        }
        for (int r = 0; r < REGIONS; r++) {
            assertThat(one.isPlaque(r)).isEqualTo(other.isPlaque(r));
            assertThat(one.fund(r, 10)).isEqualTo(other.fund(r, 6));
        }
    }
}
