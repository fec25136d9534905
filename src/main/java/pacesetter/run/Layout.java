package pacesetter.run;

import java.util.List;
import pacesetter.scenario.Scenario;

/** The columns of each table a run of a scenario makes, known before it runs. */
public record Layout(
        List<Column> outcomes,
        List<Column> series,
        List<Column> domains,
        List<Column> prefectures,
        List<Column> indicators,
        List<Column> adoptions,
        List<Column> events,
        List<Column> versions,
        List<Column> targets) {

    public static Layout of(Scenario scenario) {
        Codes codes = Codes.of(scenario);
        return new Layout(
                OutcomeTable.columns(),
                SeriesTable.columns(),
                GroupTables.domainColumns(codes),
                GroupTables.prefectureColumns(codes),
                GroupTables.indicatorColumns(codes),
                AdoptionTable.columns(codes),
                EventTable.columns(codes),
                VersionTable.columns(codes),
                TargetTable.columns(codes));
    }

    /** The outcomes, which every scenario has. */
    public static List<Column> outcomeColumns() {
        return OutcomeTable.columns();
    }

    public Layout {
        outcomes = List.copyOf(outcomes);
        series = List.copyOf(series);
        domains = List.copyOf(domains);
        prefectures = List.copyOf(prefectures);
        indicators = List.copyOf(indicators);
        adoptions = List.copyOf(adoptions);
        events = List.copyOf(events);
        versions = List.copyOf(versions);
        targets = List.copyOf(targets);
    }
}
