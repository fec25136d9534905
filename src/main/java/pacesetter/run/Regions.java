package pacesetter.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import pacesetter.scenario.Group;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;

/** Some regions, as ranges of indices: what belongs together mostly stands together in the region table. */
record Regions(List<Range> ranges) {
    /** Regions {@code from} until before {@code to}. */
    record Range(int from, int to) {}

    Regions {
        ranges = List.copyOf(ranges);
    }

    static Regions all(Scenario scenario) {
        return new Regions(List.of(new Range(0, scenario.regions().size())));
    }

    /** The members of a group. */
    static Regions of(Scenario scenario, Group group) {
        return of(scenario.regions().stream()
                .filter(region -> region.group() == group.index())
                .mapToInt(Region::index));
    }

    /** The regions a target speaks of. */
    static Regions of(Scenario scenario, Target target) {
        return target.regions().isEmpty()
                ? all(scenario)
                : of(target.regions().stream().mapToInt(Integer::intValue));
    }

    /** Their indices, rising. */
    IntStream stream() {
        return ranges.stream().flatMapToInt(range -> IntStream.range(range.from, range.to));
    }

    /** The regions with these indices, each once. */
    static Regions of(IntStream indices) {
        List<Range> ranges = new ArrayList<>();
        for (int index : indices.sorted().distinct().toArray()) {
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).to == index) {
                ranges.set(last, new Range(ranges.get(last).from, index + 1));
            } else {
                ranges.add(new Range(index, index + 1));
            }
        }
        return new Regions(ranges);
    }
}
