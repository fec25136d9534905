package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.model.ground.World;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Strategy;
import sim.engine.Steppable;

/** What holds for every seed. */
final class ModelTest {
    private static final Strategy ALL = Worlds.strategy(
            Worlds.journal(),
            Worlds.noticeAfterListing(8, 20),
            Worlds.relay(),
            new Lever(LeverType.LEAGUE_TABLE, Worlds.ALWAYS),
            new Lever(LeverType.REWARD, Worlds.ALWAYS),
            new Lever(LeverType.ENDORSEMENT, Worlds.ALWAYS));
    private static final int WEEKS = 60;

    private static World world(long seed) {
        return Worlds.with(Map.of()).weeks(WEEKS).size(18, 3, 5).world(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void sharesStaySharesAndNothingButADropUndoesAnAdoption(long seed) {
        Model model = Model.of(world(seed), ALL);
        Cells now = Cells.of(model);
        int cells = now.regions() * now.domains();
        Set<Integer> dropped = new HashSet<>();
        model.start();
        model.schedule.scheduleRepeating(0, Model.OBSERVE, state -> addDropped(model, dropped), 1);
        for (int week = 0; week < WEEKS; week++) {
            boolean[] wasAdopted = claim(now, cell -> Standing.isAdopted(now, cell));
            boolean[] wasInForce = claim(now, cell -> Standing.isInForce(now, cell));
            boolean[] wasOriginator = claim(now, now::isOriginator);
            int[] adoptedTick = now.all().map(now::adoptedTick).toArray();
            model.schedule.step(model);
            for (int cell = 0; cell < cells; cell++) {
                assertThat(now.rollout(cell)).isBetween(0.0, 1.0);
                assertThat(now.depth(cell)).isBetween(0.0, 1.0);
                assertThat(now.quality(cell)).isFinite();
                assertThat(Standing.isAdopted(now, cell) || !wasAdopted[cell]).isTrue();
                assertThat(Standing.isInForce(now, cell) || !wasInForce[cell] || dropped.remove(cell))
                        .isTrue();
                assertThat(now.satisfaction(cell)).isBetween(0.0, 1.0);
                assertThat(now.embellished(cell)).isBetween(0.0, 0.2);
                assertThat(now.isOriginator(cell)).isEqualTo(wasOriginator[cell]);
                assertThat(!Standing.isInForce(now, cell) || Standing.isAdopted(now, cell))
                        .isTrue();
                assertThat(now.adoptedTick(cell)).isIn(week, adoptedTick[cell]);
                assertThat(adoptedTick[cell]).isIn(-1, now.adoptedTick(cell));
            }
        }
        for (int d = 0; d < now.domains(); d++) {
            assertThat(now.isOriginator(now.cell(model.world().pioneer(d), d))).isTrue();
        }
        assertThat(Worlds.share(model, cell -> Standing.isAdopted(now, cell))).isGreaterThan(0.9);
    }

    private static boolean[] claim(Cells cells, IntPredicate claim) {
        boolean[] claimed = new boolean[cells.regions() * cells.domains()];
        cells.all().forEach(cell -> claimed[cell] = claim.test(cell));
        return claimed;
    }

    private static void addDropped(Model model, Set<Integer> dropped) {
        Happenings happenings = model.happenings();
        for (int i = 0; i < happenings.count(); i++) {
            if (happenings.kind(i) == Happening.DROP.ordinal()) {
                dropped.add(Cells.of(model).cell(happenings.region(i), happenings.domain(i)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void deliveryLiesBetweenTheOldPracticeAndTheNew(long seed) {
        Model model = Model.of(world(seed), ALL);
        Cells now = Cells.of(model);
        model.start();
        for (int week = 0; week < WEEKS; week++) {
            model.schedule.step(model);
        }
        model.fields().forEach(field -> field.delivery().week());
        for (int cell = 0; cell < now.regions() * now.domains(); cell++) {
            double low = Math.min(now.base(cell), now.quality(cell));
            double high = Math.max(now.base(cell), now.quality(cell));
            assertThat(now.performance(cell)).isBetween(low - 1e-12, high + 1e-12);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nobodySpendsAttentionItDoesNotHave(long seed) {
        Model model = Worlds.run(Model.of(world(seed), ALL));
        Ledger ledger = model.ledger();
        double spent = ledger.copying() + ledger.rollout() + ledger.search() + ledger.supervised();
        double available = WEEKS
                * model.regions().stream().mapToDouble(RegionAgent::attention).sum();
        assertThat(spent).isLessThanOrEqualTo(available).isGreaterThan(available / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameSeedMakesTheSameRun(long seed) {
        Trace once = Trace.of(Model.of(world(seed), ALL));
        assertThat(Trace.of(Model.of(world(seed), ALL))).isEqualTo(once);
        assertThat(Trace.of(Model.of(world(seed + 100), ALL))).isNotEqualTo(once);
    }

    @Test
    void aModelStartedAgainRunsAsBefore() {
        Model model = Model.of(world(1), ALL);
        Trace once = Trace.of(model);
        assertThat(Trace.of(model)).isEqualTo(once);
    }

    @Test
    void aWorldIsNotChangedByTheStrategiesThatMeetIt() {
        World shared = world(1);
        Trace first = Trace.of(Model.of(shared, ALL));
        Trace.of(Model.of(shared, Worlds.strategy()));
        assertThat(Trace.of(Model.of(shared, ALL))).isEqualTo(first);
        assertThat(Trace.of(Model.of(world(1), ALL))).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void strategiesStayInStepUntilTheyDiffer(long seed) {
        int delay = 8;
        Trace journal = Trace.of(Model.of(world(seed), Worlds.strategy(Worlds.journal())));
        Trace notice = Trace.of(
                Model.of(world(seed), Worlds.strategy(Worlds.journal(), Worlds.noticeAfterListing(delay, 20))));
        assertThat(notice.hashes().subList(0, delay)).isEqualTo(journal.hashes().subList(0, delay));
        assertThat(notice).isNotEqualTo(journal);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theOrderInWhichRegionsActDoesNotMatter(long seed) {
        List<Integer> forward = new ArrayList<>();
        List<Integer> backward = new ArrayList<>();
        for (int r = 0; r < 18; r++) {
            forward.add(r);
            backward.add(0, r);
        }
        Trace usual = Trace.of(Model.of(world(seed), ALL));
        assertThat(inOrder(world(seed), forward)).isEqualTo(usual);
        assertThat(inOrder(world(seed), backward)).isEqualTo(usual);
    }

    /** The run of the model's own groups of steps, with regions that act in a given order. */
    private static Trace inOrder(World world, List<Integer> order) {
        Model model = Model.of(world, ALL);
        Living living = model.living().orElseThrow();
        Steppable province = model.week().groups().get(1).steps();
        Steppable nature = model.week().groups().get(0).steps();
        Steppable plans = living.plans();
        Steppable acts = living.acts();
        Steppable tick = state -> {
            nature.step(model);
            province.step(model);
            plans.step(model);
            order.forEach(r -> living.agents.get(r).step(model));
            acts.step(model);
            model.happenings().clear();
        };
        model.schedule.scheduleRepeating(0, 0, tick, 1);
        List<Long> hashes = new ArrayList<>(List.of(Trace.hash(model)));
        for (int week = 0; week < WEEKS; week++) {
            model.schedule.step(model);
            hashes.add(Trace.hash(model));
        }
        return new Trace(hashes);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aFrozenModelChangesNoPractice(long seed) {
        Model ended = Worlds.run(Model.of(world(seed), ALL));
        Model frozen = ended.frozen();
        List<List<Object>> held = held(ended);
        double[] measured = measured(frozen);
        Worlds.run(frozen);
        assertThat(held(frozen)).isEqualTo(held);
        assertThat(held(ended)).isEqualTo(held);
        assertThat(measured(frozen)).isNotEqualTo(measured);
    }

    private static List<List<Object>> held(Model model) {
        Cells now = Cells.of(model);
        return now.all()
                .mapToObj(cell -> List.<Object>of(
                        now.practice(cell),
                        now.quality(cell),
                        now.performance(cell),
                        now.satisfaction(cell),
                        now.rollout(cell),
                        now.status(cell),
                        now.adoptedTick(cell)))
                .toList();
    }

    private static double[] measured(Model model) {
        Cells now = Cells.of(model);
        return now.all().mapToDouble(now::measured).toArray();
    }
}
