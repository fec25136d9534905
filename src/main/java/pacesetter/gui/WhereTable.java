package pacesetter.gui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Parts;
import pacesetter.analysis.Reach;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CodedTable;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** How far practices reach, a row for each part. */
final class WhereTable extends AbstractTableModel implements CodedTable {
    private static final int DECIMALS = 3;

    private final WindowWords words;
    private final Reach reach;
    private final int strategy;
    private final OptionalInt other;
    private final List<List<Estimate>>
            rows; // by part: in force, performance, lowest tenth, and the difference if there is one

    /** @param other the strategy that this one is held against */
    WhereTable(WindowWords words, Reach reach, int strategy, OptionalInt other) {
        this.words = words;
        this.reach = reach;
        this.strategy = strategy;
        this.other = other;
        rows = IntStream.range(0, reach.parts().parts().size())
                .mapToObj(this::numbers)
                .toList();
    }

    private List<Estimate> numbers(int part) {
        List<Estimate> own =
                List.of(reach.inForce(strategy, part), reach.performance(strategy, part), reach.lowest(strategy, part));
        return other.isEmpty()
                ? own
                : List.of(own.get(0), own.get(1), own.get(2), reach.difference(strategy, other.getAsInt(), part));
    }

    @Override
    public Optional<Table> coded() {
        List<Parts.Part> parts = reach.parts().parts();
        DoubleStream.Builder cells = DoubleStream.builder();
        for (int part = 0; part < rows.size(); part++) {
            cells.add(parts.get(part).by().ordinal()).add(part).add(reach.worlds(strategy));
            rows.get(part).stream()
                    .flatMapToDouble(each -> DoubleStream.of(each.mean(), each.low(), each.high()))
                    .map(number -> Double.isFinite(number) ? number : Double.NaN) // one world has no interval
                    .forEach(cells::add);
        }
        List<Column> columns = new java.util.ArrayList<>(List.of(
                Column.choice(
                        "by",
                        List.of(Parts.By.values()).stream()
                                .map(by -> by.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        "What tells the part from others."),
                Column.choice(
                        "part", parts.stream().map(part -> part.name().en()).toList(), "The part."),
                Column.count("worlds", "worlds", "Worlds the means are over.")));
        List.of("in_force", "performance", "lowest_tenth", "difference").stream()
                .limit(rows.get(0).size())
                .forEach(name -> List.of("", "_low", "_high")
                        .forEach(end -> columns.add(
                                Column.real(name + end, "", "any", "The mean, or an end of its 95 % interval."))));
        return Optional.of(Table.of(columns, cells.build().toArray()));
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return 1 + rows.get(0).size();
    }

    @Override
    public String getColumnName(int column) {
        return words.of(List.of("where.part", "where.in-force", "where.performance", "where.lowest", "where.difference")
                .get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        if (column == 0) {
            Parts.Part part = reach.parts().parts().get(row);
            String name = words.of(part.name());
            return words.of("where.by." + part.by().name().toLowerCase(Locale.ROOT))
                    + (part.by() == Parts.By.TYPE ? words.orElse("type." + name.replace(' ', '-'), name) : name);
        }
        boolean share = column == 1;
        Estimate number = rows.get(row).get(column - 1).times(share ? 100 : 1);
        int decimals = share ? 1 : DECIMALS;
        return Double.isNaN(number.mean())
                ? ""
                : number.n() > 1 ? number.text(decimals) : Estimate.number(number.mean(), decimals);
    }
}
