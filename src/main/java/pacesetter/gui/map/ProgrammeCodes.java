package pacesetter.gui.map;

import java.util.List;
import java.util.stream.DoubleStream;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;

/** The programmes of a region with codes. */
record ProgrammeCodes(Snapshot seen, int region) {
    private static final List<String> STANDINGS =
            java.util.Arrays.stream(Standing.values()).map(Standing::code).toList();

    private static List<Column> columns(Scenario scenario) {
        List<Column> events = Layout.of(scenario).columns(RunTable.EVENTS);
        List<String> regions = codes(events, "region");
        return List.of(
                Column.code("domain", codes(events, "domain"), "The domain."),
                Column.code("region", regions, "The region."),
                Column.date("date", "Day on which the last tick ended."),
                Column.choice("standing", STANDINGS, "Where the reform stands."),
                Column.performance("performance", "Performance delivered."),
                Column.performance("measured", "Performance as measured."),
                Column.share("satisfaction", "Satisfaction of residents."),
                Column.count("rank", "1", "Place by measured performance, from 1; equals share the better place."),
                Column.code("source_region", regions, "Region whose practice was copied last; empty if none was."),
                Column.count("version", "1", "Number of the version copied last."),
                Column.date("adopted", "Day on which the tick of the first adoption ended."),
                Column.flag("true_lead", "1 if it leads truly."),
                Column.flag("measured_lead", "1 if it leads by measurement."),
                Column.flag("titled_lead", "1 if it has the title."));
    }

    private static List<String> codes(List<Column> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow()
                .codes();
    }

    Table table() {
        DoubleStream.Builder cells = DoubleStream.builder();
        for (int domain = 0; domain < seen.domains(); domain++) {
            int adopted = seen.adoptedTick(region, domain);
            cells.add(domain).add(region).add((double) seen.date().toEpochDay());
            cells.add(Standing.of(seen, region, domain).ordinal());
            cells.add(seen.performance(region, domain)).add(seen.measured(region, domain));
            cells.add(seen.satisfaction(region, domain)).add(seen.rank(region, domain));
            cells.add(index(seen.source(region, domain))).add(index(seen.version(region, domain)));
            cells.add(adopted < 0 ? Double.NaN : (double) seen.endOf(adopted).toEpochDay());
            for (Lead lead : List.of(Lead.TRUE, Lead.MEASURED, Lead.TITLED)) {
                cells.add(seen.leader(lead, domain) == region ? 1 : 0);
            }
        }
        return Table.of(columns(seen.scenario()), cells.build().toArray());
    }

    private static double index(int number) {
        return number < 0 ? Double.NaN : number;
    }
}
