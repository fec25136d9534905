package pacesetter.run;

import java.util.List;
import java.util.function.IntUnaryOperator;
import pacesetter.model.Leads;
import pacesetter.scenario.Scenario;

/** The table by group: rows every few ticks. */
final class GroupTable implements TableRecorder {
    private final Scenario scenario;
    private final GroupRows rows = new GroupRows(Tally.OVER_DOMAINS.size() + 3);

    GroupTable(Scenario scenario) {
        this.scenario = scenario;
    }

    static List<Column> columns(Codes codes) {
        List<Column> columns = GroupRows.columns(Column.code("group", codes.groups(), "The group, all its members."));
        columns.addAll(Variable.columns(Tally.OVER_DOMAINS));
        columns.add(Column.count("true_leads", "domains", "Domains whose true leader is a member."));
        columns.add(Column.count("measured_leads", "domains", "Domains whose measured leader is a member."));
        columns.add(Column.count("titled_leads", "domains", "Domains whose titled leader is a member."));
        return columns;
    }

    @Override
    public void add(Observation seen) {
        if (seen.isWhole()) {
            amend(seen);
        }
    }

    @Override
    public void amend(Observation seen) {
        if (!scenario.tiers().hasGroups()) {
            return;
        }
        Leads leads = seen.model().leads();
        int[] truly = led(leads::truly);
        int[] measured = led(leads::measured);
        int[] titled = led(leads::titled);
        for (int group = 0; group < truly.length; group++) {
            Rows row = rows.start(seen, group);
            row.add(Tally.OVER_DOMAINS, seen.group(group));
            row.add(truly[group]);
            row.add(measured[group]);
            row.add(seen.hasJournal() ? titled[group] : Double.NaN);
        }
    }

    /** Domains led by a member of each group. */
    private int[] led(IntUnaryOperator leader) {
        int[] led = new int[scenario.groups().size()];
        for (int domain = 0; domain < scenario.domains().size(); domain++) {
            int region = leader.applyAsInt(domain);
            if (region >= 0) {
                led[scenario.regions().get(region).group()]++;
            }
        }
        return led;
    }

    @Override
    public Table table(Ending ending) {
        return rows.table(columns(ending.codes()));
    }
}
