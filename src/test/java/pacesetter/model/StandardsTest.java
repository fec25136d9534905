package pacesetter.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Scope;

/** Standards: when they are made, of what, whom they bind, what they cost, and how they are left behind. */
final class StandardsTest {
    private static final Lever JOURNAL = Worlds.journal();
    private static final double ADOPTERS = .25;
    private static final int AGE = 6;
    private static final Lever STANDARD = standard(ADOPTERS, AGE);

    private static final Map<String, String> TRIED = Map.of("standard.draft", "trials", "standard.delay", "4");

    private static Lever standard(double adopters, int age) {
        return Worlds.standard(Worlds.ALWAYS, false, adopters, age, 10);
    }

    private static Model model(Map<String, String> changes, long seed, Lever... levers) {
        return Model.of(Worlds.with(changes).weeks(104).world(seed), Worlds.strategy(levers));
    }

    /** What happened, with the state of the world before the tick in which it did. */
    private record Seen(Happening kind, int domain, int region, int version, double value, int tick, Model model) {}

    /** Runs a model, and shows each happening of some kinds after its tick. */
    private static List<Seen> run(Model model, Set<Happening> kinds) {
        List<Seen> seen = new ArrayList<>();
        model.start();
        model.schedule.scheduleRepeating(
                0,
                Model.OBSERVE,
                state -> {
                    Happenings all = model.happenings();
                    for (int i = 0; i < all.count(); i++) {
                        Happening kind = Happening.values()[all.kind(i)];
                        if (kinds.contains(kind)) {
                            seen.add(new Seen(
                                    kind,
                                    all.domain(i),
                                    all.region(i),
                                    all.version(i),
                                    all.value(i),
                                    model.tick(),
                                    model));
                        }
                    }
                },
                1);
        for (int week = 0; week < 104; week++) {
            model.schedule.step(model);
        }
        return seen;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aStandardIsDraftedOfWhatEnoughRegionsHaveAdoptedLongEnoughAgo(long seed) {
        Model model = model(Map.of("standard.delay", "9"), seed, JOURNAL, STANDARD);
        Map<Integer, Seen> listed = new HashMap<>();
        Map<Integer, Seen> drafted = new HashMap<>();
        int made = 0;
        for (Seen each : run(model, Set.of(Happening.LISTING, Happening.DRAFT, Happening.STANDARD))) {
            switch (each.kind) {
                case LISTING -> listed.put(each.domain, each);
                case DRAFT -> {
                    assertThat(listed).containsKey(each.domain);
                    assertThat(each.version).isEqualTo(listed.get(each.domain).version);
                    assertThat(each.tick - listed.get(each.domain).tick).isGreaterThanOrEqualTo(AGE);
                    assertThat(each.value).isEqualTo(each.tick + 9);
                    if (!drafted.containsKey(each.domain)) {
                        assertThat(each.region).isEqualTo(listed.get(each.domain).region);
                        drafted.put(each.domain, each);
                    }
                }
                default -> {
                    made++;
                    assertThat(model.versions().get(each.version).region())
                            .as("no single carrier")
                            .isEqualTo(-1);
                    assertThat(each.tick).isEqualTo(drafted.get(each.domain).tick + 9);
                    assertThat(each.region).isEqualTo(drafted.get(each.domain).region);
                }
            }
        }
        assertThat(made).isPositive();
    }

    @Test
    void withoutEnoughAdoptersOrTimeThereIsNoStandard() {
        Trace without = Trace.of(Worlds.with(Map.of()), JOURNAL);
        assertThat(Trace.of(Worlds.with(Map.of()), JOURNAL, standard(1.0, AGE)))
                .as("everybody but the carrier can adopt")
                .isEqualTo(without);
        assertThat(Trace.of(Worlds.with(Map.of()), JOURNAL, standard(ADOPTERS, 60)))
                .isEqualTo(without);
        assertThat(Trace.of(Worlds.with(Map.of()), JOURNAL, STANDARD)).isNotEqualTo(without);
    }

    @Test
    void standardsIntegrateAreOvertakenAndRevised() {
        int several = 0;
        int overtaken = 0;
        int revised = 0;
        for (int seed = 1; seed <= 8; seed++) {
            Set<Happening> kinds = Set.of(Happening.STANDARD, Happening.REVISION, Happening.STANDARD_OVERTAKEN);
            for (Seen each : run(model(TRIED, seed, JOURNAL, STANDARD), kinds)) {
                several += each.kind == Happening.STANDARD && each.value > 1 ? 1 : 0;
                overtaken += each.kind == Happening.STANDARD_OVERTAKEN ? 1 : 0;
                revised += each.kind == Happening.REVISION ? 1 : 0;
            }
        }
        assertThat(several).as("standards of several practices").isPositive();
        assertThat(revised).isPositive().isLessThan(overtaken);
        Model fixed = model(Map.of("standard.margin", "5"), 1, JOURNAL, STANDARD);
        assertThat(run(fixed, Set.of(Happening.STANDARD_OVERTAKEN, Happening.REVISION)))
                .as("nobody exceeds it by so much")
                .isEmpty();
    }

    @Test
    void aStandardBindsThoseBelowItsFloorAlone() {
        Model floorless = model(Map.of("standard.floor", "0"), 2, JOURNAL, STANDARD);
        Model strict = model(Map.of("standard.floor", "1.5", "mandate.until", "delivered"), 2, JOURNAL, STANDARD);
        run(floorless, Set.of());
        run(strict, Set.of());
        assertThat(strict.ledger().supervision())
                .isGreaterThan(floorless.ledger().supervision());
        for (int d = 0; d < 4; d++) {
            if (strict.standards().version(d) >= 0) {
                for (int r = 0; r < 12; r++) {
                    boolean below =
                            strict.field(d).measured(r) < strict.standards().floor(d);
                    assertThat(strict.field(d).binding().bind(103, r)).isEqualTo(below);
                }
            }
        }
    }

    @Test
    void lockInCostsAttentionOfThoseWhoFollowAStandard() {
        Model free = model(Map.of("standard.lock_in", "0"), 2, JOURNAL, STANDARD);
        Model locked = model(Map.of("standard.lock_in", "2"), 2, JOURNAL, STANDARD);
        run(free, Set.of());
        run(locked, Set.of());
        assertThat(free.ledger().lockIn()).isZero();
        assertThat(locked.ledger().lockIn()).isPositive();
        int followers = 0;
        for (int cell = 0; cell < 48; cell++) {
            int domain = cell / 12;
            boolean follows = locked.standards().version(domain) >= 0
                    && locked.field(domain).version(cell % 12)
                            == locked.standards().version(domain);
            followers += follows ? 1 : 0;
            assertThat(locked.standards().searchCost(locked.field(domain), cell % 12) > 1)
                    .isEqualTo(follows);
        }
        assertThat(followers).isPositive();
    }

    @Test
    void draftsTakeSlotsFromTheJournal() {
        Model dear = model(Map.of("standard.drafting", "20", "standard.delay", "0"), 2, JOURNAL, STANDARD);
        Model cheap = model(Map.of("standard.drafting", "0", "standard.delay", "0"), 2, JOURNAL, STANDARD);
        int drafts = run(dear, Set.of(Happening.STANDARD, Happening.REVISION)).size();
        assertThat(dear.ledger().drafting()).isEqualTo(20.0 * drafts);
        run(cheap, Set.of());
        assertThat(dear.ledger().slots()).isLessThan(cheap.ledger().slots());
    }

    @Test
    void aStandardLapsesWithItsLever() {
        Scope year = new Scope(0, 52, Set.of(), Set.of());
        Model model = model(Map.of(), 2, JOURNAL, Worlds.standard(year, false, ADOPTERS, AGE, 10));
        List<Seen> seen = run(model, Set.of(Happening.STANDARD, Happening.LAPSE));
        long made =
                seen.stream().filter(each -> each.kind == Happening.STANDARD).count();
        assertThat(made).isPositive();
        assertThat(seen.stream().filter(each -> each.kind == Happening.LAPSE))
                .hasSize((int) made)
                .allMatch(each -> each.tick == 52);
        for (int d = 0; d < 4; d++) {
            assertThat(model.standards().version(d)).isEqualTo(-1);
            assertThat(model.field(d).binding().kinds(103)).isZero();
        }
    }

    @Test
    void aScriptedStandardNeedsNoListingButItsLever() {
        Event event = new Event.Standard(5, 1);
        Lever scripted = Worlds.standard(Worlds.ALWAYS, true, 1, 0, 10);
        Worlds worlds = Worlds.with(Map.of()).event(event);
        assertThat(Trace.of(worlds)).isEqualTo(Trace.of(Worlds.with(Map.of())));
        assertThat(Trace.of(Worlds.with(Map.of()), scripted)).isEqualTo(Trace.of(Worlds.with(Map.of())));
        Model model = Model.of(worlds.world(3), Worlds.strategy(scripted));
        Worlds.run(model);
        assertThat(model.standards().isMade(1)).isTrue();
        assertThat(model.standards().isMade(0)).isFalse();
        int standard = model.standards().version(1);
        assertThat(model.versions().get(standard).tick()).isGreaterThanOrEqualTo(5);
        assertThat(Worlds.share(model, cell -> cell / 12 == 1 && model.field(1).version(cell % 12) == standard))
                .isPositive();
    }

    @Test
    void aScriptedStandardIsDraftedBeforeItsDateAndInForceOnIt() {
        Lever scripted = Worlds.standard(Worlds.ALWAYS, true, 1, 0, 10);
        for (int delay : new int[] {0, 13, 52}) {
            Worlds worlds = Worlds.with(Map.of("standard.delay", "" + delay)).event(new Event.Standard(21, 1));
            Model model = Model.of(worlds.weeks(104).world(3), Worlds.strategy(scripted));
            List<Seen> seen = run(model, Set.of(Happening.DRAFT, Happening.STANDARD));
            assertThat(seen).hasSize(2);
            assertThat(seen.get(0).kind).isEqualTo(Happening.DRAFT);
            assertThat(seen.get(0).tick).isEqualTo(Math.max(0, 21 - delay));
            assertThat(seen.get(1).tick).isEqualTo(21);
        }
    }

    @Test
    void aPilotIsPaidForAndNothingBindsBeforeItEnds() {
        Lever scripted = Worlds.standard(Worlds.ALWAYS, true, 1, 0, 10);
        Map<String, String> changes =
                Map.of("standard.pilots", "4", "standard.pilot_weeks", "6", "standard.floor", "2");
        Worlds worlds = Worlds.with(changes).event(new Event.Standard(20, 1));
        Model with = Worlds.run(Model.of(worlds.world(3), Worlds.strategy(scripted)), 20);
        Model without = Worlds.run(Model.of(worlds.world(3), Worlds.strategy()), 20);
        assertThat(with.ledger().visits() - without.ledger().visits()).isEqualTo(4 * 6);
        assertThat(with.ledger().supervision()).isZero();
        assertThat(with.standards().version(1)).isEqualTo(-1);
        with.schedule.step(with);
        assertThat(with.ledger().supervision()).isPositive();
    }

    @Test
    void aDraftIsGivenUpWithItsLever() {
        Scope early = new Scope(0, 19, Set.of(), Set.of());
        Model model =
                model(Map.of("standard.delay", "52"), 2, JOURNAL, Worlds.standard(early, false, ADOPTERS, AGE, 10));
        List<Seen> seen = run(model, Set.of(Happening.DRAFT, Happening.STANDARD));
        assertThat(seen).isNotEmpty().allMatch(each -> each.kind == Happening.DRAFT);
        assertThat(model.standards().isMade(0)).isFalse();
    }

    @Test
    void anOutcomeStandardBindsAndLeavesTheWayOpen() {
        Map<String, String> changes =
                Map.of("standard.kind", "outcome", "standard.floor", "1.5", "standard.lock_in", "2");
        int binding = 0;
        int adopted = 0;
        for (int seed = 1; seed <= 4; seed++) {
            Model model = model(changes, seed, JOURNAL, STANDARD);
            Set<Integer> standards = new HashSet<>();
            for (Seen each : run(model, Set.of(Happening.STANDARD, Happening.REVISION, Happening.ADOPTION))) {
                if (each.kind != Happening.ADOPTION) {
                    standards.add(each.version);
                } else if (!standards.isEmpty()) {
                    assertThat(standards).doesNotContain(each.version);
                    adopted++;
                }
            }
            for (int cell = 0; cell < 48; cell++) {
                Field field = model.field(cell / 12);
                int bound = Standing.bound(model, cell / 12, 103, cell % 12);
                binding += bound != 0 ? 1 : 0;
                assertThat(field.binding().prescribe(bound)).isFalse();
                assertThat(field.status(cell % 12)).as("nothing to declare").isNotEqualTo(Status.PAPER);
            }
            assertThat(model.ledger().lockIn()).isZero();
        }
        assertThat(binding).isPositive();
        assertThat(adopted).isPositive();
    }

    @Test
    void aStandardIsCopiedMoreFaithfullyThanAListing() {
        Map<String, String> changes = new HashMap<>(
                Map.of("copying.error_checklist", "0.5", "copying.error_other", "0.5", "standard.copy_error", "0"));
        Model model = model(changes, 2, JOURNAL, STANDARD);
        Set<Integer> standards = new HashSet<>();
        int copies = 0;
        for (Seen each : run(model, Set.of(Happening.STANDARD, Happening.REVISION, Happening.ADOPTION))) {
            if (each.kind != Happening.ADOPTION) {
                standards.add(each.version);
            } else if (standards.contains(each.version)
                    && model.world().style(each.region)
                            != pacesetter.scenario.parameters.CopyingParameters.Style.NEW_PATH) {
                assertThat(each.value).isZero();
                copies++;
            }
        }
        assertThat(copies).isPositive();
    }
}
