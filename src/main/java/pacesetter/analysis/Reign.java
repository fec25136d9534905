package pacesetter.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pacesetter.run.Table;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;

/**
 * A region leads a domain for a while, as seen at the recorded ticks: the lead of a record holds since the record
 * before.
 *
 * @param domain index
 * @param region index
 * @param titled true for the titled lead; false for the measured one, told where nobody holds the title
 * @param from first tick
 * @param until tick after the last
 */
public record Reign(int domain, int region, boolean titled, int from, int until) {

    /** The reigns in a table of domains, domain by domain in the order of time. */
    public static List<Reign> in(Table table, Scenario scenario) {
        Map<String, Integer> regions = new HashMap<>();
        for (Region region : scenario.regions()) {
            regions.put(region.code(), region.index());
        }
        int tickColumn = ReplicateTable.column(table, "tick");
        List<Reign> reigns = new ArrayList<>();
        for (Domain domain : scenario.domains()) {
            int start = reigns.size();
            int since = domain.period().from();
            for (int row = 0; row < table.rows(); row++) {
                if (!ReplicateTable.code(table, row, "domain").equals(domain.id())) {
                    continue;
                }
                int until = (int) table.value(row, tickColumn) + 1;
                String titled = ReplicateTable.code(table, row, "titled_leader");
                String leader = titled.isEmpty() ? ReplicateTable.code(table, row, "measured_leader") : titled;
                if (regions.containsKey(leader)) {
                    Reign reign = new Reign(domain.index(), regions.get(leader), !titled.isEmpty(), since, until);
                    Reign last = reigns.size() > start ? reigns.get(reigns.size() - 1) : reign;
                    if (last.until == since && last.region == reign.region && last.titled == reign.titled) {
                        reigns.remove(reigns.size() - 1);
                        reign = new Reign(reign.domain, reign.region, reign.titled, last.from, until);
                    }
                    reigns.add(reign);
                }
                since = until;
            }
        }
        return reigns;
    }
}
