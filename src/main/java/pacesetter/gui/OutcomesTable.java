package pacesetter.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javax.swing.table.AbstractTableModel;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Sample;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CodedTable;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;

/** Outcomes by strategy: means over worlds with their 95 % intervals, each over the design points if there are any. */
final class OutcomesTable extends AbstractTableModel implements CodedTable {
    private static final int DECIMALS = 3;

    private final StoredStudy study;
    private final List<Integer> strategies;
    private final List<String> heads;
    private final WindowWords words;
    private final List<List<Estimate>> means = new ArrayList<>(); // by outcome, strategy

    /**
     * The table of some strategies.
     *
     * @param heads titles of outcome, unit and then of these strategies
     */
    OutcomesTable(StoredStudy study, StoredRuns runs, List<Integer> strategies, List<String> heads, WindowWords words) {
        this.study = study;
        this.strategies = List.copyOf(strategies);
        this.heads = List.copyOf(heads);
        this.words = words;
        for (int outcome = 0; outcome < study.outcomes().size(); outcome++) {
            List<Estimate> row = new ArrayList<>();
            for (int strategy : strategies) {
                row.add(mean(outcome, sample(runs, outcome, strategy)));
            }
            means.add(row);
        }
    }

    private Estimate mean(int outcome, Sample sample) {
        return outcome(outcome).mean(sample, Estimate.CONFIDENCE);
    }

    private Outcome outcome(int row) {
        return Outcome.of(study.outcomes().get(row), study).orElseThrow();
    }

    /** The column of {@code runs.csv} behind a row. */
    String code(int row) {
        return WindowWords.shown(study.outcomes().get(row));
    }

    /** What a row is about. */
    String tip(int row) {
        return words.tip(
                words.of(outcome(row).label()),
                code(row),
                unit(study.measured().get(row).unit()));
    }

    private Sample sample(StoredRuns runs, int outcome, int strategy) {
        int points = study.design().points().size();
        double[] means = new double[study.replicates()];
        for (int replicate = 0; replicate < means.length; replicate++) {
            for (int point = 0; point < points; point++) {
                means[replicate] += runs.value(outcome, point, strategy, replicate) / points;
            }
        }
        return Sample.of(means);
    }

    @Override
    public int getRowCount() {
        return means.size();
    }

    @Override
    public int getColumnCount() {
        return 2 + strategies.size();
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return switch (column) {
            case 0 -> words.of(outcome(row).label());
            case 1 -> unit(study.measured().get(row).unit());
            default -> text(means.get(row).get(column - 2));
        };
    }

    private static String text(Estimate mean) {
        return Double.isNaN(mean.mean()) ? "" : mean.text(DECIMALS);
    }

    @Override
    public Optional<Table> coded() {
        DoubleStream.Builder numbers = DoubleStream.builder();
        for (int outcome = 0; outcome < means.size(); outcome++) {
            for (int position = 0; position < strategies.size(); position++) {
                Estimate mean = means.get(outcome).get(position);
                numbers.add(outcome).add(strategies.get(position)).add(mean.n());
                DoubleStream.of(mean.mean(), mean.low(), mean.high())
                        .map(number -> Double.isFinite(number) ? number : Double.NaN) // one world has no interval
                        .forEach(numbers::add);
            }
        }
        List<Column> columns = List.of(
                Column.choice("outcome", study.outcomes(), "Column of runs.csv."),
                Column.code("strategy", study.strategies(), "The strategy."),
                Column.count("n", "runs", "Worlds in which it is defined."),
                Column.real("mean", "", "any", "Mean over worlds."),
                Column.real("low", "", "any", "Lower end of its 95 % interval."),
                Column.real("high", "", "any", "Upper end of its 95 % interval."));
        return means.isEmpty() || strategies.isEmpty()
                ? Optional.empty()
                : Optional.of(Table.of(columns, numbers.build().toArray()));
    }

    private String unit(String stored) {
        if (stored.equals("ticks")) {
            return words.of(study.calendar().step().unit());
        }
        if (stored.equals("1/tick")) {
            Name tick = study.calendar().step().tick();
            return words.of(Name.of("a %s", "每%s", tick));
        }
        return words.orElse("unit." + stored.replace(' ', '-'), WindowWords.shown(stored));
    }
}
