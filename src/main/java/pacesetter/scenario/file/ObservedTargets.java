package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;
import pacesetter.scenario.Target.Use;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.observed.ObservedDomain;
import pacesetter.text.Name;

/**
 * Makes targets of adoption data, of bounded number: the share of adopters at the ends of some periods and by group, as means
 * over domains, the order of adoption over all domains, and of each domain when half of the regions had adopted. Each is an
 * interval from what was surely so to what may have been so. What rests on anything held out is held out.
 */
final class ObservedTargets {
    private static final int DATES = 12; // with a mean over domains, for each use
    private static final int GROUPS = 20;
    private static final int DOMAINS = 100;

    private final ObservedDiffusion observed;
    private final String file;
    private final Calendar calendar;
    private final Territory territory;
    private final List<Domain> domains;
    private final List<Target> targets = new ArrayList<>();

    /** @param file in which it was observed */
    ObservedTargets(
            ObservedDiffusion observed, String file, Calendar calendar, Territory territory, List<Domain> domains) {
        this.file = file;
        this.observed = observed;
        this.calendar = calendar;
        this.territory = territory;
        this.domains = domains;
    }

    List<Target> targets() {
        addMeans(observed.domains(false), "", Use.CALIBRATION);
        addMeans(observed.domains(true), "held-out.", Use.HELD_OUT);
        if (observed.domains().size() <= DOMAINS) {
            observed.domains().forEach(this::addHalf);
        }
        return List.copyOf(targets);
    }

    /** What is a mean over some domains: of those for calibration, for periods before the held-out ones, and for those. */
    private void addMeans(List<Integer> of, String set, Use use) {
        if (use == Use.HELD_OUT) {
            addMeans(of, set, use, observed.periods());
        } else {
            addMeans(of, set, use, ticks(false));
            addMeans(of, set, Use.HELD_OUT, ticks(true));
        }
    }

    private List<Integer> ticks(boolean heldOut) {
        return observed.periods().stream()
                .filter(tick -> observed.isHeldOut(tick) == heldOut)
                .toList();
    }

    private void addMeans(List<Integer> of, String set, Use use, List<Integer> ticks) {
        if (of.isEmpty() || ticks.isEmpty()) {
            return;
        }
        boolean apart = use == Use.HELD_OUT && !set.isEmpty();
        int last = ticks.get(ticks.size() - 1);
        for (int tick : thinned(ticks)) {
            List<Integer> begun = Domain.begun(domains, of, tick);
            addShare("adopted." + set + tick, over(begun, apart), begun, territory.all(), tick, use);
        }
        List<Integer> begun = Domain.begun(domains, of, last);
        Name over = over(begun, apart);
        if (territory.hasGroups() && territory.groups().size() <= GROUPS) {
            for (Group group : territory.groups()) {
                addShare(
                        "group-" + (group.index() + 1) + "." + set + last,
                        Name.of("%s, %s", "%s，%s", group.name(), over),
                        begun,
                        territory.members(group.index()),
                        last,
                        use);
            }
        }
        if (begun.isEmpty()) {
            return;
        }
        Name order = Name.of("order of adoption, %s", "采用次序，%s", over);
        add("order." + set + last, order, Quantity.ORDER, begun, List.of(), last, new double[] {1, 1}, use);
    }

    private static Name over(List<Integer> of, boolean apart) {
        Name counted = Name.counted(of.size(), "domain", "domains", " 个领域");
        return apart
                ? Name.of("mean over %s held out", "%s（留作检验）平均", counted)
                : Name.of("mean over %s", "%s平均", counted);
    }

    /** As many as are wanted at most, evenly, with the last. */
    private static List<Integer> thinned(List<Integer> ticks) {
        int wanted = Math.min(DATES, ticks.size());
        return IntStream.rangeClosed(1, wanted)
                .mapToObj(i -> ticks.get(i * ticks.size() / wanted - 1))
                .toList();
    }

    private void addShare(String id, Name name, List<Integer> of, List<Integer> where, int tick, Use use) {
        if (of.isEmpty()) {
            return;
        }
        double[] ends = {observed.surely(of, where, tick), observed.possibly(of, where, tick)};
        List<Integer> named = where.size() == territory.regions().size() ? List.of() : where;
        add(id, name, Quantity.ADOPTED, of, named, tick, ends, use);
    }

    /** When half of the regions had adopted; nothing if that was never sure. */
    private void addHalf(ObservedDomain domain) {
        int half = (territory.regions().size() + 1) / 2;
        OptionalInt first = domain.possibly(half);
        OptionalInt last = domain.surely(half);
        if (first.isEmpty() || first.getAsInt() < 0 || last.getAsInt() >= calendar.ticks()) {
            return;
        }
        Domain of = domains.get(domain.index());
        boolean heldOut = domain.heldOut() || observed.isHeldOut(last.getAsInt());
        add(
                "half." + of.id(),
                Name.of("%s: years until half adopted", "%s：半数采用所需年数", of.name()),
                Quantity.HALF_ADOPTED,
                List.of(of.index()),
                List.of(),
                calendar.ticks() - 1,
                new double[] {years(first.getAsInt(), of), years(last.getAsInt(), of)},
                heldOut ? Use.HELD_OUT : Use.CALIBRATION);
    }

    /** From the beginning of a domain to the end of a tick. */
    private double years(int tick, Domain of) {
        return calendar.years(Math.max(0, tick + 1 - of.period().from()));
    }

    private void add(
            String id,
            Name name,
            Quantity quantity,
            List<Integer> of,
            List<Integer> where,
            int tick,
            double[] ends,
            Use use) {
        targets.add(new Target(
                Target.DERIVED + id,
                name,
                "",
                quantity,
                of,
                -1,
                where,
                tick,
                ends[0],
                ends[1],
                ends[1] > ends[0] ? Relation.WITHIN : Relation.EQUAL,
                use,
                file,
                Target.Errors.UNSAID));
    }
}
