package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Group;
import pacesetter.scenario.Network;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Region;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;

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
