package pacesetter.scenario.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Prefecture;
import pacesetter.scenario.Region;
import pacesetter.scenario.shape.Values;
import pacesetter.scenario.source.Problems;

/** The regions and prefectures of a scenario, and how to find them by name. */
record Territory(
        List<Prefecture> prefectures,
        List<Region> regions,
        Borders borders,
        Lookup regionNames,
        Lookup prefectureNames) {

    Territory {
        prefectures = List.copyOf(prefectures);
        regions = List.copyOf(regions);
    }

    /** Indices of the members of a prefecture, in file order. */
    List<Integer> members(int prefecture) {
        List<Integer> members = new ArrayList<>();
        for (Region region : regions) {
            if (region.prefecture() == prefecture) {
                members.add(region.index());
            }
        }
        return members;
    }

    /** The region, or the seat of the prefecture, that a group of keys names; nothing if neither or a problem. */
    Optional<Pioneer.Holder> holder(Values values, Problems problems) {
        return regionNames
                .find("region", values, problems)
                .map(region -> new Pioneer.Holder(region, false))
                .or(() -> prefectureNames
                        .find("prefecture", values, problems)
                        .map(prefecture ->
                                new Pioneer.Holder(prefectures.get(prefecture).seat(), true)));
    }
}
