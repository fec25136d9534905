package pacesetter.scenario.file;

import static pacesetter.scenario.shape.Key.optional;
import static pacesetter.scenario.shape.Key.required;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;
import pacesetter.scenario.Target.Use;
import pacesetter.scenario.shape.Choice;
import pacesetter.scenario.shape.Keys;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Text;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** Reads what was observed. */
final class TargetBinder {
    /** What can be counted without adoption data. */
    private static final Choice QUANTITY = new Choice(Arrays.stream(Target.Quantity.values())
            .filter(quantity -> !quantity.isDerived())
            .map(Target.Quantity::code)
            .toList());

    static final Keys KEYS = Keys.of(
            "What was observed, to be held against what is simulated.",
            required("id", Text.ID, "Short name, unique."),
            required("name", Format.LABEL, "Name."),
            optional("row", Text.LINE, "Row of the table of sources."),
            required(
                    "quantity",
                    QUANTITY,
                    "What is counted: shares of regions or items in [0, 1]; domains, standards, provinces; who leads; the best"
                            + " value of an indicator."),
            optional("domain", Text.ANY, "all", "Domain; titled, true_lead and best_indicator need one."),
            optional("indicator", Text.ANY, "the domain's first", "Indicator, for best_indicator."),
            optional("regions", Format.NAMES, "all", "Regions it speaks of."),
            optional("groups", Format.NAMES, "all", "Groups it speaks of: all their members.")
                    .formerly("prefectures"),
            required("date", Format.DATE, "When it was observed; may lie outside the calendar."),
            required("value", Numeric.between(0, 1e6), "The observed number; of an interval the lower end."),
            optional("up_to", Numeric.between(0, 1e6), "Where an interval was observed: its upper end."),
            optional(
                    "relation",
                    Choice.of(Target.Relation.class),
                    "equal; within where up_to is given",
                    "How the simulated value should stand to it."),
            required(
                    "use",
                    Choice.of(Target.Use.class),
                    "Whether it may choose parameters (calibration), must not (held_out), was held out until it was "
                            + "looked at (seen), is a weak check, or is context and never judged."),
            optional("reported_by", Text.LINE, "Who says so."),
            optional(
                    "bias",
                    Numeric.SHARE,
                    "calibrate --bias",
                    "For calibration: part of what is missing to 1 that the source may add to a share at most."),
            optional(
                    "discrepancy",
                    Numeric.between(0, 1e6),
                    "calibrate --discrepancy",
                    "For calibration: standard deviation of what the model itself is off, in the unit of the target."));

    private final Calendar calendar;
    private final Territory territory;
    private final List<Domain> domains;
    private final Lookup names;
    private final Problems problems;

    TargetBinder(Calendar calendar, Territory territory, List<Domain> domains, Lookup names, Problems problems) {
        this.calendar = calendar;
        this.territory = territory;
        this.domains = domains;
        this.names = names;
        this.problems = problems;
    }

    /** The targets, as far as they could be read. */
    List<Target> bind(Values scenario) {
        List<Target> targets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Values keys : scenario.groups("targets")) {
            String id = keys.text("id").orElse("");
            if (!ids.add(id) && keys.has("id")) {
                problems.add(keys.place("id"), "id", id, new Name("is the id of another target too", "与另一目标的 id 相同"));
            }
            Optional<Integer> domain = names.find("domain", keys, problems);
            List<Integer> regions = regions(keys);
            Optional<Quantity> quantity = keys.choice("quantity", Quantity.class);
            quantity.ifPresent(counted -> check(counted, keys));
            double value = keys.number("value").orElse(0.0);
            if (quantity.isPresent()) {
                targets.add(new Target(
                        id,
                        keys.name("name").orElse(new Name(id, id)),
                        keys.text("row").orElse(""),
                        quantity.get(),
                        domain.map(List::of).orElse(List.of()),
                        quantity.get() == Quantity.BEST_INDICATOR
                                ? domain.map(index -> indicator(domains.get(index), keys))
                                        .orElse(-1)
                                : -1,
                        regions,
                        keys.get("date", LocalDate.class).map(this::tick).orElse(-1),
                        value,
                        Math.max(value, keys.number("up_to").orElse(value)),
                        keys.choice("relation", Relation.class)
                                .orElse(keys.has("up_to") ? Relation.WITHIN : Relation.EQUAL),
                        keys.choice("use", Use.class).orElse(Use.CHECK),
                        keys.text("reported_by").orElse(""),
                        errors(quantity.get(), keys)));
            }
        }
        return targets;
    }

    private Target.Errors errors(Quantity quantity, Values keys) {
        if (keys.has("bias") && !quantity.isShare()) {
            problems.add(
                    keys.place("bias"),
                    "bias",
                    keys.number("bias").map(Numeric::plain).orElse(""),
                    new Name("goes with a share alone", "只用于比例"));
        }
        return new Target.Errors(keys.number("bias"), keys.number("discrepancy"));
    }

    private List<Integer> regions(Values keys) {
        Set<Integer> regions = new LinkedHashSet<>(territory.regionNames().findAll("regions", keys, problems));
        for (int group : territory.groupNames().findAll("groups", keys, problems)) {
            regions.addAll(territory.members(group));
        }
        return List.copyOf(regions);
    }

    private int tick(LocalDate date) {
        int tick = calendar.tickOf(date);
        return tick >= 0 && tick < calendar.ticks() ? tick : -1;
    }

    private void check(Quantity quantity, Values keys) {
        boolean leads = quantity.isLead();
        boolean indicator = quantity == Quantity.BEST_INDICATOR;
        if ((leads || indicator) && !keys.has("domain") && !keys.failed("domain")) {
            refuse("quantity", quantity, keys, new Name("needs a domain", "需要 domain"));
        }
        if (leads && !keys.has("regions") && !keys.has("groups") && !keys.failed("regions") && !keys.failed("groups")) {
            refuse("quantity", quantity, keys, new Name("needs regions or groups", "需要 regions 或 groups"));
        }
        if (!indicator && keys.has("indicator")) {
            refuse("indicator", quantity, keys, new Name("goes with best_indicator alone", "只用于 best_indicator"));
        }
        if (quantity.isShare()) {
            checkShare("value", keys);
            checkShare("up_to", keys);
        }
        checkInterval(keys);
    }

    private void refuse(String key, Quantity quantity, Values keys, Name rule) {
        String given = key.equals("quantity") ? quantity.code() : keys.text(key).orElse("");
        problems.add(keys.place(key), key, given, rule);
    }

    /** The indicator named, else the domain's first; −1 and a problem where there is none. */
    private int indicator(Domain domain, Values keys) {
        if (domain.indicators().isEmpty()) {
            problems.add(keys.place("domain"), "domain", domain.id(), new Name("has no indicators", "没有办事指标"));
            return -1;
        }
        Lookup ids = new Lookup(Term.INDICATOR.word());
        for (int i = 0; i < domain.indicators().size(); i++) {
            ids.add(domain.indicators().get(i).id(), i);
        }
        return keys.has("indicator") ? ids.find("indicator", keys, problems).orElse(-1) : 0;
    }

    private void checkShare(String key, Values keys) {
        double value = keys.number(key).orElse(0.0);
        if (value > 1) {
            problems.add(
                    keys.place(key),
                    key,
                    Numeric.plain(value),
                    new Name("must be in [0, 1] for a share", "是比例，应在 [0, 1] 内"),
                    value <= 100 ? Optional.of(Numeric.PERCENTAGE) : Optional.empty());
        }
    }

    private void checkInterval(Values keys) {
        Optional<Double> end = keys.number("up_to");
        keys.number("value")
                .filter(value -> end.isPresent() && !(end.get() > value))
                .ifPresent(value -> problems.add(
                        keys.place("up_to"),
                        "up_to",
                        Numeric.plain(end.get()),
                        Name.of("must be above value, %s", "应大于 value（%s）", Numeric.plain(value))));
        Optional<Relation> relation = keys.choice("relation", Relation.class);
        boolean within = relation.filter(Relation.WITHIN::equals).isPresent();
        if (relation.isPresent() && !keys.failed("up_to") && within != end.isPresent()) {
            problems.add(
                    keys.place("relation"),
                    "relation",
                    relation.get().code(),
                    within
                            ? new Name("needs up_to, the interval's upper end", "需要 up_to，即区间上限")
                            : new Name("must be within where up_to is given", "有 up_to 时应为 within"));
        }
    }
}
