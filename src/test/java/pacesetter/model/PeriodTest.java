package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Lever;

/** A domain that is open for some time only: what happens in it then, and that nothing does at other times. */
final class PeriodTest {
    private static final int FROM = 10;
    private static final int TO = 40;
    private static final int SECOND = 1; // the domain
    private static final Lever[] LEVERS = {
        Worlds.journal(),
        Worlds.noticeAfterListing(0, 8),
        Worlds.publicity(),
        Worlds.mentoring(),
        Worlds.standard(Worlds.ALWAYS, false, .1, 1, 8)
    };

    private static Worlds partly() {
        return Worlds.with(Map.of("pressure.intercept", "-2")).second(FROM, TO);
    }

    /** Ticks in which something happened in a domain. */
    private static Set<Integer> eventful(Model model, int domain) {
        Set<Integer> ticks = new TreeSet<>();
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    Happenings happened = model.happenings();
                    if (IntStream.range(0, happened.count()).anyMatch(i -> happened.domain(i) == domain)) {
                        ticks.add(model.tick());
                    }
                },
                1);
        for (int tick = 0; tick < 60; tick++) {
            model.schedule.step(model);
        }
        return ticks;
    }

    @Test
    void nothingHappensInADomainBeforeItOpensOrAfterItHasEnded() {
        Model model = Model.of(partly().world(7), Worlds.strategy(LEVERS));
        Set<Integer> ticks = eventful(model, SECOND);
        assertThat(ticks).hasSizeGreaterThan(5);
        // What lapses does so on the day.
        assertThat(ticks).allMatch(tick -> tick >= FROM && tick <= TO);
        assertThat(eventful(Model.of(partly().world(7), Worlds.strategy(LEVERS)), 0))
                .anyMatch(tick -> tick > TO);
    }

    @Test
    void theFrozenTwinKeepsTheSameTime() {
        Model model = Worlds.run(Model.of(partly().world(7), Worlds.strategy(LEVERS)));
        assertThat(eventful(model.frozen(), SECOND)).isNotEmpty().allMatch(tick -> tick >= FROM && tick <= TO);
    }

    @ParameterizedTest
    @ValueSource(ints = {FROM, TO})
    void itsColumnsStandStillWhileItIsNotOpen(int edge) {
        Model model = Model.of(partly().world(7), Worlds.strategy(LEVERS));
        Worlds.run(model, edge == FROM ? 1 : TO + 1);
        double[] before = columns(model);
        for (int tick = model.tick() + 1; tick < (edge == FROM ? FROM : 60); tick++) {
            model.schedule.step(model);
        }
        assertThat(columns(model)).isEqualTo(before);
        if (edge == FROM) {
            model.schedule.step(model);
            assertThat(columns(model)).isNotEqualTo(before);
        }
    }

    private static double[] columns(Model model) {
        Field field = model.field(SECOND);
        return IntStream.range(0, field.regions())
                .mapToDouble(r -> field.performance(r)
                        + 3 * field.measured(r)
                        + 5 * field.satisfaction(r)
                        + 7 * field.rollout(r)
                        + 11 * field.depth(r)
                        + 13 * field.quality(r)
                        + 17 * field.adoptedTick(r))
                .toArray();
    }

    @Test
    void aDomainThatHasEndedTakesNoAttention() {
        Model model = Model.of(
                Worlds.with(Map.of("pressure.intercept", "3", "rollout.speed_procedure", "0.01"))
                        .size(12, 3, 2)
                        .second(0, 5)
                        .world(7),
                Worlds.strategy(LEVERS));
        Worlds.run(model, 5);
        assertThat(running(model)).isPositive();
        model.schedule.step(model);
        assertThat(running(model)).isZero();
    }

    private static long running(Model model) {
        return IntStream.range(0, 12)
                .mapToObj(model.wiring().running::of)
                .filter(list -> IntStream.range(0, list.size()).anyMatch(i -> list.domain(i) == SECOND))
                .count();
    }

    @Test
    void itIsMeasuredInTheTickInWhichItOpens() {
        Model model = Model.of(partly().world(7), Worlds.strategy(LEVERS));
        Worlds.run(model, FROM);
        assertThat(measured(model)).containsOnly(0);
        model.schedule.step(model);
        assertThat(measured(model)).doesNotContain(0);
    }

    private static double[] measured(Model model) {
        Field field = model.field(SECOND);
        return IntStream.range(0, field.regions()).mapToDouble(field::measured).toArray();
    }

    @Test
    void aPeriodThatHoldsTheWholeCalendarChangesNothing() {
        assertThat(Trace.of(Worlds.with(Map.of()).second(0, 60), LEVERS))
                .isEqualTo(Trace.of(Worlds.with(Map.of()), LEVERS));
    }
}
