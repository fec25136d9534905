package pacesetter.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Lever;
import pacesetter.scenario.LeverType;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Price;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Scope;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/**
 * Scenarios for tests of recording and writing: regions in a row, in groups of about equal size; the first half of
 * the domains is named and has an indicator, the other half is synthetic; strategies {@code none} and {@code journal}.
 */
public final class SmallScenario {
    private static final Scope ALWAYS = new Scope(0, Integer.MAX_VALUE, Set.of(), Set.of());

    private int regions = 12;
    private int groups = 3;
    private int domains = 4;
    private int weeks = 30;
    private Map<String, String> parameters = Map.of();
    private Optional<List<Target>> targets = Optional.empty();
    private List<Holding> initial = List.of();
    private Optional<Price> price = Optional.empty();
    private Grain report = Grain.WEEK;
    private Period second = Period.ALWAYS;
    private Recording recording = new Recording(4, true, true, Compression.NONE);

    private SmallScenario() {}

    public static SmallScenario make() {
        return new SmallScenario();
    }

    public SmallScenario size(int regionCount, int groupCount, int domainCount) {
        regions = regionCount;
        groups = groupCount;
        domains = domainCount;
        return this;
    }

    public SmallScenario weeks(int count) {
        weeks = count;
        return this;
    }

    public SmallScenario with(Map<String, String> changes) {
        parameters = changes;
        return this;
    }

    /** All regions have the domain's practice in force at the start. */
    SmallScenario inForce(int domain) {
        initial = IntStream.range(0, regions)
                .mapToObj(region -> new Holding(domain, region))
                .toList();
        return this;
    }

    SmallScenario report(Grain how) {
        report = how;
        return this;
    }

    /** Domain 1 is open for some time only. */
    SmallScenario second(int from, int to) {
        second = new Period(from, to);
        return this;
    }

    SmallScenario targets(List<Target> others) {
        targets = Optional.of(others);
        return this;
    }

    public SmallScenario with(Price of) {
        price = Optional.of(of);
        return this;
    }

    public SmallScenario recording(Recording what) {
        recording = what;
        return this;
    }

    public Scenario scenario() {
        Parameters all = Parameters.defaults().with(parameters);
        List<Group> tier = new ArrayList<>();
        List<Region> table = new ArrayList<>();
        List<Borders.Pair> pairs = new ArrayList<>();
        for (int r = 0; r < regions; r++) {
            int group = r * groups / regions;
            if (tier.size() == group) {
                tier.add(new Group(group, name("Group " + group), r));
            }
            table.add(new Region(
                    r, "R" + r, name("Region " + r), group, 120, 30, 1 + r % 3, Optional.empty(), Double.NaN));
            if (r > 0) {
                pairs.add(new Borders.Pair(r - 1, r));
            }
        }
        List<Domain> fields = new ArrayList<>();
        for (int d = 0; d < domains; d++) {
            fields.add(domain(all, d));
        }
        return new Scenario(
                "small",
                name("Small"),
                Tiers.DEFAULT,
                new Calendar(LocalDate.of(2018, 12, 4), weeks, report),
                all,
                tier,
                table,
                new Borders(pairs),
                Optional.empty(),
                List.of(),
                fields,
                List.of(
                        new Strategy("none", name("Nothing"), List.of()),
                        new Strategy("journal", name("Journal"), List.of(new Lever(LeverType.JOURNAL, ALWAYS)))),
                initial,
                List.of(new Event.Listing(2, 0, new Pioneer.Holder(3, false))),
                targets.orElseGet(SmallScenario::targets),
                Map.of(),
                List.of(),
                Optional.empty(),
                Horizon.DEFAULTS,
                price,
                recording,
                List.of(),
                List.of(new SourceFile("small.yaml", "0".repeat(64))));
    }

    private Domain domain(Parameters all, int d) {
        boolean synthetic = d >= domains / 2;
        return new Domain(
                d,
                "domain-" + d,
                name("Domain " + d),
                synthetic,
                all.landscape(),
                Domain.Kind.PROCEDURE,
                all.rollout().speedProcedure(),
                all.pressure().domainCost(),
                all.evidence().noise(),
                d == 0 ? new Pioneer.Holder(3, false) : new Pioneer.Drawn(),
                synthetic ? List.of() : List.of(new Domain.Indicator("days", name("Days"), name("days"), 8, 2, 0)),
                Optional.empty(),
                List.of(),
                d == 1 ? second : Period.ALWAYS);
    }

    private static List<Target> targets() {
        return List.of(
                target("covered", Target.Quantity.COVERED, 0, List.of(0, 1, 2, 3), 5),
                target("adopted", Target.Quantity.ADOPTED, -1, List.of(), 5),
                target("listed", Target.Quantity.LISTED, -1, List.of(), 5),
                target("standards", Target.Quantity.STANDARDS, -1, List.of(), 5),
                target("outside", Target.Quantity.ITEMS, 0, List.of(), -1));
    }

    static Target target(String id, Target.Quantity quantity, int domain, List<Integer> where, int tick) {
        return new Target(
                id,
                name(id),
                "",
                quantity,
                domain < 0 ? List.of() : List.of(domain),
                0,
                where,
                tick,
                .5,
                .5,
                Target.Relation.EQUAL,
                Target.Use.CHECK,
                "nobody",
                Target.Errors.UNSAID);
    }

    private static Name name(String english) {
        return new Name(english, "名 " + english);
    }
}
