package pacesetter.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Group;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** Small scenarios for tests of the model: regions in a row, in groups of equal size. */
final class Worlds {
    private static final Name NAME = new Name("x", "x");
    static final Scope ALWAYS = new Scope(0, Integer.MAX_VALUE, Set.of(), Set.of());

    private int regions = 12;
    private int groups = 3;
    private int domains = 4;
    private int weeks = 60;
    private Parameters parameters;
    private Pioneer pioneer = new Pioneer.Drawn();
    private Domain.Kind kind = Domain.Kind.PROCEDURE;
    private boolean thresholds;
    private boolean costs;
    private Optional<Domain.Concept> concept = Optional.empty();
    private List<Integer> followers = List.of();
    private Period second = Period.ALWAYS;
    private final List<Event> events = new ArrayList<>();

    private Worlds(Map<String, String> changes) {
        parameters = Parameters.defaults().with(changes);
    }

    /** The default parameters with changes, name to value. */
    static Worlds with(Map<String, String> changes) {
        return new Worlds(changes);
    }

    Worlds size(int regionCount, int groupCount, int domainCount) {
        regions = regionCount;
        groups = groupCount;
        domains = domainCount;
        return this;
    }

    Worlds weeks(int count) {
        weeks = count;
        return this;
    }

    Worlds pioneer(Pioneer who) {
        pioneer = who;
        return this;
    }

    Worlds kind(Domain.Kind ofAll) {
        kind = ofAll;
        return this;
    }

    Worlds thresholds() {
        thresholds = true;
        return this;
    }

    /** Costs of domains rise from 0 to 1. */
    Worlds costs() {
        costs = true;
        return this;
    }

    /** Domain 1 takes up the idea of domain 0. */
    Worlds concept(double share) {
        concept = Optional.of(new Domain.Concept(0, share));
        return this;
    }

    /** Regions named as followers in domain 0. */
    Worlds followers(Integer... named) {
        followers = List.of(named);
        return this;
    }

    /** Domain 1 is open for some time only. */
    Worlds second(int from, int to) {
        second = new Period(from, to);
        return this;
    }

    Worlds event(Event event) {
        events.add(event);
        return this;
    }

    Scenario scenario() {
        List<Group> all = new ArrayList<>();
        List<Region> table = new ArrayList<>();
        List<Borders.Pair> pairs = new ArrayList<>();
        Set<Integer> seated = new HashSet<>();
        for (int r = 0; r < regions; r++) {
            int group = r * groups / regions;
            if (seated.add(group)) {
                all.add(new Group(group, NAME, r));
            }
            table.add(new Region(
                    r,
                    "R" + r,
                    NAME,
                    group,
                    r,
                    0,
                    1 + r % 3,
                    Optional.empty(),
                    thresholds ? (double) r / regions : Double.NaN));
            if (r > 0) {
                pairs.add(new Borders.Pair(r - 1, r));
            }
        }
        List<Domain> fields = new ArrayList<>();
        for (int d = 0; d < domains; d++) {
            fields.add(new Domain(
                    d,
                    "d" + d,
                    NAME,
                    true,
                    parameters.landscape(),
                    kind,
                    parameters.rollout().speedProcedure(),
                    costs ? (double) d / (domains - 1) : parameters.pressure().domainCost(),
                    parameters.evidence().noise(),
                    pioneer,
                    List.of(),
                    d == 1 ? concept : Optional.empty(),
                    d == 0 ? followers : List.of(),
                    d == 1 ? second : Period.ALWAYS));
        }
        return new Scenario(
                "test",
                NAME,
                Tiers.DEFAULT,
                new Calendar(LocalDate.of(2018, 12, 4), weeks),
                parameters,
                all,
                table,
                new Borders(pairs),
                Optional.empty(),
                List.of(),
                fields,
                List.of(strategy()),
                List.of(),
                events,
                List.of(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Horizon.DEFAULTS,
                Optional.empty(),
                new Recording(4, true, true, Compression.NONE),
                List.of(),
                List.of());
    }

    World world(long seed) {
        return World.of(scenario(), new Seed(seed));
    }

    static Strategy strategy(Lever... levers) {
        return new Strategy("test", NAME, List.of(levers));
    }

    static Lever journal() {
        return new Lever(LeverType.JOURNAL, ALWAYS);
    }

    static Lever relay() {
        return new Lever(LeverType.RELAY, ALWAYS);
    }

    static Lever noticeAfterListing(int delay, int deadline) {
        return notice(ALWAYS, false, delay, deadline);
    }

    static Lever publicity() {
        return new Lever(LeverType.PUBLICITY, ALWAYS);
    }

    static Lever mentoring() {
        return new Lever(LeverType.MENTORING, ALWAYS);
    }

    static Lever notice(Scope scope, boolean scripted, int delay, int deadline) {
        return new Lever(
                LeverType.NOTICE,
                scope,
                Map.of("issue", scripted ? "scripted" : "after_listing", "delay", delay, "deadline", deadline));
    }

    static Lever checklist(Scope scope, int deadline) {
        return new Lever(LeverType.CHECKLIST, scope, Map.of("deadline", deadline));
    }

    static Lever standard(Scope scope, boolean scripted, double adopters, int age, int deadline) {
        return new Lever(
                LeverType.STANDARD,
                scope,
                Map.of(
                        "issue",
                        scripted ? "scripted" : "after_adoption",
                        "adopters",
                        adopters,
                        "age",
                        age,
                        "deadline",
                        deadline));
    }

    static Lever network(Lever.Graph graph) {
        return new Lever(LeverType.NETWORK, ALWAYS, Map.of("graph", graph.name().toLowerCase(Locale.ROOT)));
    }

    /** Runs a model to the end of its calendar. */
    static Model run(Model model) {
        return run(model, model.world().scenario().calendar().ticks());
    }

    static Model run(Model model, int ticks) {
        model.start();
        for (int tick = 0; tick < ticks; tick++) {
            model.schedule.step(model);
        }
        return model;
    }

    /** Share of programmes that are adopted. */
    static double adopted(Model model) {
        return share(model, cell -> Standing.isAdopted(Cells.of(model), cell));
    }

    /** Share of programmes in force. */
    static double inForce(Model model) {
        return share(model, cell -> Standing.isInForce(Cells.of(model), cell));
    }

    /** Share of programmes that satisfy a claim. */
    static double share(Model model, java.util.function.IntPredicate claim) {
        Cells cells = Cells.of(model);
        return (double) cells.all().filter(claim).count() / cells.all().count();
    }
}
