package pacesetter.run;

import java.util.List;
import pacesetter.model.Leads;
import pacesetter.scenario.Scenario;

/** The table by domain: rows every few ticks, and as it ends. */
final class DomainTable implements TableRecorder {
    private final int domains;
    private final GroupRows rows = new GroupRows(Tally.VARIABLES.size() + 5);

    DomainTable(Scenario scenario) {
        domains = scenario.domains().size();
    }

    static List<Column> columns(Codes codes) {
        List<Column> columns = GroupRows.columns(Column.code("domain", codes.domains(), "The domain."));
        columns.addAll(Variable.columns(Tally.VARIABLES));
        columns.add(Column.count("practices", "practices", "Different practices among the regions."));
        columns.add(Column.flag("listed", "1 if it has been listed."));
        columns.add(Column.code(
                "true_leader",
                codes.regions(),
                "Region with the best practice (y) among those rolled out far enough."));
        columns.add(Column.code("measured_leader", codes.regions(), "Region with the highest measured performance."));
        columns.add(Column.code("titled_leader", codes.regions(), "Region the province has named; empty before."));
        return columns;
    }

    @Override
    public void add(Observation seen) {
        for (int domain = 0; domain < domains; domain++) {
            if (seen.isOpen(domain) && (seen.isWhole() || seen.ends(domain))) {
                add(seen, domain);
            }
        }
    }

    @Override
    public void amend(Observation seen) {
        for (int domain = 0; domain < domains; domain++) {
            if (seen.isOpen(domain) && !seen.ends(domain)) {
                add(seen, domain);
            }
        }
    }

    private void add(Observation seen, int domain) {
        Leads leads = seen.model().leads();
        Rows row = rows.start(seen, domain);
        row.add(Tally.VARIABLES, seen.domain(domain));
        row.add(seen.practices(domain));
        row.add(seen.listings().has(domain) ? 1 : 0);
        row.addIndex(leads.truly(domain));
        row.addIndex(leads.measured(domain));
        row.addIndex(leads.titled(domain));
    }

    @Override
    public Table table(Ending ending) {
        return rows.table(columns(ending.codes()));
    }
}
