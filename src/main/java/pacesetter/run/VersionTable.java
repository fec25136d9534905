package pacesetter.run;

import java.util.List;
import pacesetter.model.Model;
import pacesetter.model.Version;
import pacesetter.model.Versions;
import pacesetter.scenario.Calendar;

/** The genealogy as the run ends: a row a version and parent, or one without a parent. */
final class VersionTable implements TableRecorder {
    /** Rows of a programme: about what two years bring, 0.1 to 0.4 in Zhejiang. */
    static final double PER_PROGRAMME = 0.25;

    static List<Column> columns(Codes codes) {
        return List.of(
                Column.count("version", "1", "Number of the version, from 0; a parent's is lower."),
                Column.count(
                        "parent",
                        "1",
                        "Number of a version it was made from, a row each; empty if it grew out of the legacy. First comes"
                                + " what its carrier copied last or had been copied for; then, where the carrier kept a part of"
                                + " what it had before, what that stems from, or"
                                + " the version of another domain of which it took a module last."),
                Column.tick("Tick in which it was first published or copied; empty if held at the start."),
                Column.date("date", "Day on which that tick ends; empty if held at the start."),
                Column.code("domain", codes.domains(), "Its domain."),
                Column.code("region", codes.regions(), "Its carrier; empty for a department."),
                Column.count("practice", "1", "Its elements as a binary number: element i counts 2^i."),
                Column.count(
                        "changes",
                        "elements",
                        "Elements in which it differs from that parent; empty without a parent."));
    }

    @Override
    public Table table(Ending ending) {
        List<Column> columns = columns(ending.codes());
        Rows rows = new Rows(columns.size());
        Model model = ending.seen().model();
        boolean kept = ending.isWhole() && model.world().scenario().recording().events();
        Versions versions = model.versions();
        for (int id = 0; kept && id < versions.count(); id++) {
            Version version = versions.get(id);
            Calendar calendar = model.world().scenario().calendar();
            if (version.parents().isEmpty()) {
                add(rows, version, -1, Double.NaN, calendar);
            }
            for (int parent : version.parents()) {
                int changes = Integer.bitCount(
                        version.practice() ^ versions.get(parent).practice());
                add(rows, version, parent, changes, calendar);
            }
        }
        return rows.table(columns);
    }

    private static void add(Rows rows, Version version, int parent, double changes, Calendar calendar) {
        boolean dated = version.tick() >= 0;
        rows.add(version.id());
        rows.addIndex(parent);
        rows.addIndex(version.tick());
        rows.add(dated ? calendar.dayOf(version.tick()) : Double.NaN);
        rows.add(version.domain());
        rows.addIndex(version.region());
        rows.add(version.practice());
        rows.add(changes);
    }
}
