package pacesetter.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Target;
import pacesetter.scenario.Target.Quantity;
import pacesetter.scenario.Target.Relation;
import pacesetter.scenario.Target.Use;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;

/** Reads what was observed. */
final class TargetBinder {
    private final Calendar calendar;
    private final Territory territory;
    private final Lookup domains;
    private final Problems problems;

    TargetBinder(Calendar calendar, Territory territory, Lookup domains, Problems problems) {
        this.calendar = calendar;
        this.territory = territory;
        this.domains = domains;
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
            Optional<Integer> domain = domains.find("domain", keys, problems);
            List<Integer> regions = regions(keys);
            Optional<Quantity> quantity = keys.choice("quantity", Quantity.class);
            quantity.ifPresent(counted -> checkValue(counted, keys));
            if (quantity.isPresent()) {
                targets.add(new Target(
                        id,
                        keys.name("name").orElse(new Name(id, id)),
                        keys.text("row").orElse(""),
                        quantity.get(),
                        domain.orElse(-1),
                        regions,
                        keys.get("date", LocalDate.class).map(this::tick).orElse(-1),
                        keys.number("value").orElse(0.0),
                        keys.choice("relation", Relation.class).orElse(Relation.EQUAL),
                        keys.choice("use", Use.class).orElse(Use.CHECK),
                        keys.text("reported_by").orElse("")));
            }
        }
        return targets;
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

    private void checkValue(Quantity quantity, Values keys) {
        double value = keys.number("value").orElse(0.0);
        boolean share = switch (quantity) {
            case COVERED, ADOPTED, IN_FORCE, DELIVERED, ITEMS -> true;
            case LISTED, STANDARDS, NATIONAL_UPTAKE -> false;
        };
        if (share && value > 1) {
            problems.add(
                    keys.place("value"),
                    "value",
                    Numeric.plain(value),
                    new Name("must be in [0, 1] for a share", "是比例，应在 [0, 1] 内"),
                    value <= 100 ? Optional.of(Numeric.PERCENTAGE) : Optional.empty());
        }
    }
}
