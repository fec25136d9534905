package pacesetter.gui.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import javax.swing.table.AbstractTableModel;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Table;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** The programmes of a region, one row a domain. */
final class ProgrammeTable extends AbstractTableModel implements CodedTable {
    /** A column: its heading, what it means, the kind of its values, and how to find one. */
    private record Column<T>(
            Name heading, String tipEn, String tipZh, Class<T> type, BiFunction<ProgrammeTable, Integer, T> value) {}

    private static final List<Column<?>> COLUMNS = List.of(
            new Column<>(Term.DOMAIN.heading(), "Reform domain", "改革领域", String.class, ProgrammeTable::domain),
            new Column<>(
                    new Name("Status", "状态"),
                    "Where the reform stands in this {region}",
                    "改革在本{region}的进展",
                    String.class,
                    ProgrammeTable::status),
            new Column<>(
                    new Name("Practice / leader's", "做法／领跑者做法"),
                    "Elements of the {region}'s practice above the leader's; full: in use; coloured: they differ",
                    "上：本{region}做法要素；下：领跑者；实心：采用；彩色：不同",
                    PracticeCell.Practice.class,
                    ProgrammeTable::practice),
            new Column<>(
                    new Name("Performance Y", "绩效 Y"),
                    "Performance delivered: 0 as before, 1 the best possible for the {whole}",
                    "绩效：0为改革前，1为整体最优",
                    Double.class,
                    (table, d) -> table.seen().performance(table.region, d)),
            new Column<>(
                    new Name("Measured M", "测得 M"),
                    "Performance as the {whole} has measured it, same scale",
                    "{whole}测得的绩效，同一尺度",
                    Double.class,
                    (table, d) -> table.seen().measured(table.region, d)),
            new Column<>(
                    new Name("Satisfaction S", "满意度 S"),
                    "Satisfaction of residents, 0 to 1",
                    "群众满意度，0至1",
                    Double.class,
                    (table, d) -> table.seen().satisfaction(table.region, d)),
            new Column<>(
                    Term.RANK.heading(),
                    "Place by measured performance",
                    "按测得绩效的名次",
                    Integer.class,
                    (table, d) -> table.seen().rank(table.region, d)),
            new Column<>(
                    new Name("Learned from", "学自"),
                    "The {region} whose practice was copied last, its version and the date of the first adoption",
                    "最近所学{region}、版本与首次采用日期",
                    String.class,
                    ProgrammeTable::source),
            new Column<>(
                    new Name("Leads", "领跑"),
                    "In which senses it leads the domain",
                    "在何种意义上领跑",
                    String.class,
                    ProgrammeTable::leads));

    private final WindowWords words;
    private Optional<Snapshot> shown = Optional.empty();
    private int region;

    ProgrammeTable(WindowWords words) {
        this.words = words;
    }

    /** Shows a region as it is now. */
    void show(Snapshot seen, int ofRegion) {
        boolean same = shown.isPresent() && shown.get().domains() == seen.domains();
        shown = Optional.of(seen);
        region = ofRegion;
        if (same) {
            fireTableRowsUpdated(0, seen.domains() - 1);
        } else {
            fireTableDataChanged();
        }
    }

    @Override
    public Optional<Table> coded() {
        return shown.map(seen -> new ProgrammeCodes(seen, region).table());
    }

    private Snapshot seen() {
        return shown.orElseThrow();
    }

    @Override
    public int getRowCount() {
        return shown.map(Snapshot::domains).orElse(0);
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return language().of(COLUMNS.get(column).heading);
    }

    /** What a column means. */
    String tip(int column) {
        return words.told(COLUMNS.get(column).tipEn, COLUMNS.get(column).tipZh);
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return COLUMNS.get(column).type;
    }

    @Override
    public Object getValueAt(int row, int column) {
        return COLUMNS.get(column).value.apply(this, row);
    }

    private Language language() {
        return words.language();
    }

    private String domain(int domain) {
        return words.of(seen().scenario().domains().get(domain).name());
    }

    private String status(int domain) {
        return words.of(Standing.of(seen(), region, domain).word());
    }

    private PracticeCell.Practice practice(int domain) {
        int leader = seen().model(domain);
        OptionalInt bits =
                leader < 0 || leader == region ? OptionalInt.empty() : OptionalInt.of(seen().practice(leader, domain));
        int length = seen().scenario().domains().get(domain).landscape().bits();
        return new PracticeCell.Practice(seen().practice(region, domain), bits, length);
    }

    private String source(int domain) {
        int version = seen().version(region, domain);
        if (version < 0) {
            return "";
        }
        int source = seen().source(region, domain);
        String from = source < 0
                ? language().of(Term.DEPARTMENT)
                : words.of(Brief.of(seen().scenario().regions().get(source).name()));
        LocalDate date = seen().endOf(seen().adoptedTick(region, domain));
        return from + " v" + version + ", " + date;
    }

    private String leads(int domain) {
        StringBuilder text = new StringBuilder();
        for (Lead lead : Lead.values()) {
            if (seen().leader(lead, domain) == region) {
                text.append(text.isEmpty() ? "" : language().of(", ", "、")).append(lead.word(language()));
            }
        }
        return text.toString();
    }
}
