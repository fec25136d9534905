package pacesetter.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import pacesetter.run.LeadChanges;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;

/** Single domains and groups in runs of one strategy that are watched, in one world or in many. */
final class WatchedSeries {
    private static final List<String> SHARES = List.of("covered", "delivered");

    private final ReplicateTable domains = new ReplicateTable(SHARES);
    private final ReplicateTable groups = new ReplicateTable(SHARES);
    private final SortedMap<Integer, LeadChanges> changes = new TreeMap<>(); // by replicate
    private int ticks;

    void add(RunResult.Completed result, LeadChanges leads) {
        domains.add(result.run().replicate(), result.table(RunTable.DOMAINS));
        groups.add(result.run().replicate(), result.table(RunTable.GROUPS));
        changes.put(result.run().replicate(), leads);
        Table series = result.series();
        int last = series.rows() - 1; // the table by domain has fewer rows, and may end before
        ticks = Math.max(ticks, (int) series.value(last, ReplicateTable.column(series, "tick")) + 1);
    }

    /** A share of the table by domain, or so many changes of a lead so far as if the domain was the only one. */
    Band ofDomain(Domain domain, String column) {
        return LeadChanges.isCountedIn(column)
                ? changes(domain, column)
                : domains.band(column, domains.where("domain", domain.index()));
    }

    /** A share of the table by group. */
    Band ofGroup(Group group, String column) {
        return groups.band(column, groups.where("group", group.index()));
    }

    private Band changes(Domain domain, String column) {
        List<int[]> all = changes.values().stream()
                .map(each -> each.ticks(column, domain.index()))
                .toList();
        List<Band.Point> points = new ArrayList<>();
        for (int tick = domain.period().from();
                tick < Math.min(ticks, domain.period().to());
                tick++) {
            int last = tick;
            points.add(Band.Point.of(
                    tick,
                    Sample.of(all.stream()
                            .mapToDouble(each ->
                                    Arrays.stream(each).filter(at -> at <= last).count())
                            .toArray())));
        }
        return new Band(points);
    }
}
