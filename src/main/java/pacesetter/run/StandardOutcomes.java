package pacesetter.run;

import java.util.List;

/** What became of standards: the last row of the province's series. */
final class StandardOutcomes {
    private static final List<String> COLUMNS = List.of(
            "standards", "practices_integrated", "revisions", "standards_overtaken", "national_uptakes", "provinces");

    private StandardOutcomes() {}

    static void addTo(Variables<Outcomes> list) {
        for (String name : COLUMNS) {
            Variable<Observation> series = SeriesTable.variable(name);
            list.add(
                    Column.count(name, series.column().unit(), name + " of series.csv as the run ends."),
                    series.name().en() + " at the end",
                    "期末" + series.name().zh(),
                    run -> run.last(name));
        }
    }
}
