package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.Network;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.StyleShares;
import pacesetter.scenario.shape.Bound;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.text.Name;
import pacesetter.text.Spelling;

/**
 * The regions and groups of a scenario, and how to find them by name.
 *
 * @param hasGroups false where the table of regions has none: all are of one group then, which means nothing
 */
record Territory(
        List<Group> groups,
        boolean hasGroups,
        List<Region> regions,
        Borders borders,
        Optional<Network> network,
        Lookup regionNames,
        Lookup groupNames) {

    Territory {
        groups = List.copyOf(groups);
        regions = List.copyOf(regions);
    }

    /** Indices of all regions. */
    List<Integer> all() {
        return IntStream.range(0, regions.size()).boxed().toList();
    }

    /** Indices of the members of a group, in file order. */
    List<Integer> members(int group) {
        List<Integer> members = new ArrayList<>();
        for (Region region : regions) {
            if (region.group() == group) {
                members.add(region.index());
            }
        }
        return members;
    }

    /** The types that a list names, without those that no region is of, for which problems are noted. */
    Set<String> types(Values keys, Problems problems) {
        Set<String> types = new TreeSet<>();
        for (Bound each : keys.list("types")) {
            String type = (String) each.value();
            if (isType("types", type, each.place(), problems)) {
                types.add(type);
            }
        }
        return types;
    }

    /** By which shares styles are drawn in some types of regions. */
    List<StyleShares> styleShares(Values scenario, Problems problems) {
        Map<String, StyleShares> byType = new LinkedHashMap<>();
        for (Values keys : scenario.groups("styles_by_type")) {
            String type = keys.text("type").orElse("");
            double checklist = keys.number("checklist").orElse(0.);
            double hardPoints = keys.number("hard_points").orElse(0.);
            if (keys.has("type") && isType("type", type, keys.place("type"), problems) && byType.containsKey(type)) {
                problems.add(keys.place("type"), "type", type, new Name("stands there twice", "出现两次"));
            }
            if (checklist + hardPoints > 1) {
                problems.add(
                        keys.place("hard_points"),
                        "hard_points",
                        Numeric.plain(hardPoints),
                        Name.of("must be at most 1 together with checklist (%s)", "与 checklist（%s）之和至多为 1", checklist));
            } else {
                byType.put(type, new StyleShares(type, checklist, hardPoints));
            }
        }
        return List.copyOf(byType.values());
    }

    private boolean isType(String key, String type, Place place, Problems problems) {
        Set<String> known = regions.stream().map(Region::type).collect(Collectors.toCollection(TreeSet::new));
        known.remove("");
        if (!known.contains(type)) {
            problems.add(
                    place,
                    Name.same(key),
                    Name.same(type),
                    new Name("is no type of a region", "不是地区的类型"),
                    Spelling.hint(type, List.copyOf(known))
                            .or(() -> Optional.of(
                                    known.isEmpty()
                                            ? new Name("The table of regions needs a column type.", "地区表需要 type 列。")
                                            : Name.of(
                                                    "The table of regions has %s.",
                                                    "地区表中有 %s。", Name.list(List.copyOf(known))))));
        }
        return known.contains(type);
    }

    /** The region, or the seat of the group, that a group of keys names; nothing if neither or a problem. */
    Optional<Pioneer.Holder> holder(Values values, Problems problems) {
        return regionNames
                .find("region", values, problems)
                .map(region -> new Pioneer.Holder(region, false))
                .or(() -> groupNames
                        .find("group", values, problems)
                        .map(group -> new Pioneer.Holder(groups.get(group).seat(), true)));
    }
}
