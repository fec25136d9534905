package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scope;

/** The supervised checklist: complete copies, no ideas of one's own meanwhile, supervision, paper where attention is short. */
final class ChecklistTest {
    private static final Lever JOURNAL = Worlds.journal();
    private static final Lever CHECKLIST = Worlds.checklist(Worlds.ALWAYS, 10);

    private static Model model(Map<String, String> changes, Lever... levers) {
        return Model.of(Worlds.with(changes).world(3), Worlds.strategy(levers));
    }

    private static int count(Model model, Happening kind) {
        int[] counted = new int[1];
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    for (int i = 0; i < model.happenings().count(); i++) {
                        counted[0] += model.happenings().kind(i) == kind.ordinal() ? 1 : 0;
                    }
                },
                1);
        for (int week = 0; week < 60; week++) {
            model.schedule.step(model);
        }
        return counted[0];
    }

    @Test
    void everyListedDomainGetsOneChecklist() {
        Model model = model(Map.of(), JOURNAL, CHECKLIST);
        assertThat(count(model, Happening.CHECKLIST)).isEqualTo((int)
                IntStream.range(0, 4).filter(d -> model.listedTick(d) >= 0).count());
        assertThat(model.ledger().supervision()).isPositive();
        assertThat(count(model(Map.of(), CHECKLIST), Happening.CHECKLIST))
                .as("nothing is listed")
                .isZero();
    }

    @Test
    void whoIsSupervisedCopiesAsAChecklistFollowerDoes() {
        Map<String, String> clumsy =
                Map.of("copying.share_checklist", "0", "copying.error_checklist", "0", "copying.error_other", "0.9");
        Model supervised = Worlds.run(model(clumsy, JOURNAL, CHECKLIST));
        Model free = Worlds.run(model(clumsy, JOURNAL, Worlds.notice(Worlds.ALWAYS, false, 0, 10)));
        assertThat(whole(supervised)).isGreaterThan(whole(free) + .2);
    }

    /** Share of programmes whose practice was a version's, to the last element, as the run ends. */
    private static double whole(Model model) {
        Cells now = Cells.of(model);
        return Worlds.share(model, cell -> {
            int version = now.version(cell);
            return version >= 0 && model.versions().get(version).practice() == now.practice(cell);
        });
    }

    @Test
    void whoIsBoundTriesNothingOfItsOwn() {
        Map<String, String> busy =
                Map.of("search.trial", "0.9", "coverage.delivered", "1", "attention.per_domain", "1000");
        Model model = model(busy, JOURNAL, CHECKLIST);
        Cells now = Cells.of(model);
        model.start();
        int improved = 0;
        int bound = 0;
        for (int week = 0; week < 60; week++) {
            int[] practices = now.practices();
            int[] versions = now.versions();
            model.schedule.step(model);
            for (int cell = 0; cell < 48; cell++) {
                boolean isBound = Binding.isChecklist(Standing.bound(model, cell / 12, week, cell % 12));
                bound += isBound ? 1 : 0;
                boolean own = now.practice(cell) != practices[cell] && now.version(cell) == versions[cell];
                improved += isBound && own ? 1 : 0;
            }
        }
        assertThat(bound).isGreaterThan(100);
        assertThat(improved).isZero();
    }

    @Test
    void withoutAttentionTheRestIsPaper() {
        Map<String, String> poor = Map.of("attention.per_domain", "0.05");
        assertThat(count(model(poor, JOURNAL, CHECKLIST), Happening.PAPER)).isPositive();
        assertThat(count(model(Map.of("attention.per_domain", "1000"), JOURNAL, CHECKLIST), Happening.PAPER))
                .isZero();
    }

    @Test
    void whatBindsInSeveralWaysBindsAsTheStrongestDoes() {
        Lever late = Worlds.checklist(new Scope(0, Integer.MAX_VALUE, Set.of(), Set.of()), 40);
        Lever notice = Worlds.notice(Worlds.ALWAYS, false, 0, 10);
        Model both = model(Map.of("pressure.intercept", "-1000", "relay.notice", "0"), JOURNAL, late, notice);
        both.start();
        both.schedule.step(both);
        for (int week = 1; week < 8; week++) {
            both.schedule.step(both);
            for (int d = 0; d < 4; d++) {
                if (both.listedTick(d) == 0) {
                    assertThat(Standing.coercion(both, d, week, 11))
                            .isEqualTo(both.field(d).binding().bind(week, 11) ? week / 10.0 : 0);
                }
            }
        }
    }
}
