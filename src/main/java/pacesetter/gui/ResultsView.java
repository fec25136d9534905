package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.ComparisonTables;
import pacesetter.analysis.Delta;
import pacesetter.chart.ComparisonBook;
import pacesetter.chart.Picture;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CopiedCells;
import pacesetter.report.ComparisonReport;
import pacesetter.run.Table;
import pacesetter.scenario.Scenario;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.Told;

/** A folder that {@code run} or {@code sweep} left: what it says of the strategies, in words, tables and charts. */
final class ResultsView extends JPanel {
    private static final double CONFIDENCE = .95;

    private final WindowWords words;
    private final Dialogs dialogs;
    private final JLabel place = new JLabel();
    private final JComboBox<String> baseline = new JComboBox<>();
    private final JLabel baselineLabel = new JLabel();
    private final JTabbedPane tabs = new StillTabs();
    private final JTextArea report = new JTextArea();
    private final JTable outcomes = new JTable() {
        @Override
        public @Nullable String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            return row >= 0 && getModel() instanceof OutcomesTable shown
                    ? shown.tip(convertRowIndexToModel(row))
                    : null;
        }
    };
    private final JTable failed = new JTable();
    private final StoredWhere where;
    private final BreakEvenPane breakEven;
    private final PeriodChoice period = new PeriodChoice();
    private final SeriesPane series;
    private final Checks strategies;
    private Optional<Opened> opened = Optional.empty();
    private Runnable shown = () -> {};
    private final LatestErrand opening = new LatestErrand();
    private boolean telling;

    /** What was read of a folder. */
    private record Opened(Comparison comparison, StoredRuns runs) {
        StoredStudy study() {
            return comparison.study();
        }
    }

    ResultsView(WindowWords words, Dialogs dialogs) {
        super(new BorderLayout());
        this.words = words;
        this.dialogs = dialogs;
        strategies = new Checks(words, this::filter);
        where = new StoredWhere(words);
        breakEven = new BreakEvenPane(words);
        series = new SeriesPane(words, dialogs, period);
        report.setEditable(false);
        report.setFont(new Font(Font.MONOSPACED, Font.PLAIN, report.getFont().getSize()));
        outcomes.setAutoCreateRowSorter(true);
        outcomes.setName("outcomes");
        failed.setName("failed");
        outcomes.setTransferHandler(new CopiedCells());
        failed.setTransferHandler(new CopiedCells());
        outcomes.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        place.setName("results.place");
        baseline.setName("results.baseline");
        JPanel head = new JPanel(new WrappedRow(8, 4));
        baselineLabel.setLabelFor(baseline);
        head.add(place);
        head.add(baselineLabel);
        head.add(baseline);
        add(head, BorderLayout.NORTH);
        add(tabs);
        baseline.addActionListener(event -> {
            if (!telling) {
                opened.ifPresent(results -> open(results.study().folder(), baseline.getSelectedIndex()));
            }
        });
        words.listen(() -> {
            baselineLabel.setText(words.of("results.baseline"));
            baseline.setToolTipText(words.of("results.baseline.tip"));
            tell();
        });
    }

    /** Knows a scenario that results may be of. */
    void know(Scenario scenario) {
        where.know(scenario);
    }

    /** Calls when a folder is shown. */
    void onOpened(Runnable listener) {
        shown = listener;
    }

    /** Opens a folder in the background and shows it. */
    void open(Path folder) {
        open(folder, 0);
    }

    private void open(Path folder, int base) {
        place.setText(words.of("results.opening", folder));
        opening.run(
                () -> {
                    StoredStudy study = StoredStudy.open(folder);
                    Optional<String> name = Optional.of(study.strategies().get(base));
                    Comparison comparison = Comparison.of(
                            study, new Comparison.Question(name, List.of(), Optional.empty(), CONFIDENCE, Delta.NONE));
                    return new Opened(comparison, study.runs(study.outcomes()));
                },
                read -> {
                    opened = Optional.of(read);
                    period.choose(Optional.empty());
                    tell();
                    shown.run();
                },
                trouble -> {
                    place.setText("");
                    dialogs.warn(words.of("verb.open-results"), message(folder, trouble));
                });
    }

    private String message(Path folder, Throwable cause) {
        return cause instanceof Told ? words.of(cause) : words.of("results.unreadable", folder, String.valueOf(cause));
    }

    /** The folder that is shown. */
    Optional<Path> folder() {
        return opened.map(results -> results.study().folder());
    }

    JTabbedPane tabs() {
        return tabs;
    }

    JTable outcomes() {
        return outcomes;
    }

    SeriesPane series() {
        return series;
    }

    Checks strategies() {
        return strategies;
    }

    String report() {
        return report.getText();
    }

    private void tell() {
        boolean there = opened.isPresent();
        baseline.setVisible(there);
        baselineLabel.setVisible(there);
        tabs.setVisible(there);
        if (!there) {
            place.setText(words.of("results.none"));
            return;
        }
        Opened results = opened.get();
        StoredStudy study = results.study();
        place.setText(words.of(
                        "results.place",
                        study.folder().getFileName(),
                        study.scenario(),
                        words.of(Name.counted(study.replicates(), "world", "worlds", " 个世界")),
                        study.seed())
                + study.caution()
                        .map(made -> " · "
                                + words.of("results.unchecked", study.edition().version()))
                        .orElse(""));
        place.setToolTipText(WindowWords.shown(study.folder()));
        List<String> names = study.names().stream().map(words::of).toList();
        telling = true;
        baseline.removeAllItems();
        names.forEach(baseline::addItem);
        baseline.setSelectedIndex(results.comparison().baseline());
        telling = false;
        strategies.offer(names);
        report.setText(new ComparisonReport(results.comparison(), words.language())
                .lines().stream().map(WindowWords::shown).collect(Collectors.joining("\n")));
        report.setCaretPosition(0);
        int selected = tabs.getSelectedIndex();
        tabs.removeAll();
        add("results.report", new JScrollPane(report));
        add("results.outcomes", new JScrollPane(outcomes));
        add("where", where);
        where.show(study, results.comparison().baseline());
        if (study.design().points().size() > 1) {
            add("break-even", breakEven);
            breakEven.show(study, results.comparison().baseline());
        }
        for (Picture picture :
                new ComparisonBook(results.comparison(), Optional.empty(), words.language()).pictures()) {
            ChartPane pane = new ChartPane(words, dialogs, period, () -> data(results.comparison(), picture));
            pane.holdStillNever();
            pane.show(picture);
            add("results." + picture.name(), pane);
        }
        add("results.series", series);
        failed.setModel(new FailedRuns(words, study, results.runs()));
        add("results.failed", new JScrollPane(failed));
        tabs.setSelectedIndex(Math.min(Math.max(0, selected), tabs.getTabCount() - 1));
        series.show(study, strategies.chosen());
        filter();
        new CsvMenu(words, dialogs).add(this);
        AccessibleNames.give(this);
        revalidate();
    }

    /** The numbers behind a picture of a comparison. */
    private static Optional<Table> data(Comparison comparison, Picture picture) {
        Map<String, Table> tables = new ComparisonTables(comparison).byFile();
        return Optional.ofNullable(tables.getOrDefault(
                picture.name() + ".csv", tables.get(tables.keySet().iterator().next())));
    }

    private void add(String key, JComponent component) {
        tabs.addTab(words.orElse(key, key), component);
    }

    /** Shows the chosen strategies alone, in the table and the series. */
    private void filter() {
        opened.ifPresent(results -> {
            List<String> heads = new ArrayList<>(List.of(words.of("results.outcome"), words.of("results.unit")));
            strategies
                    .chosen()
                    .forEach(strategy ->
                            heads.add(words.of(results.study().names().get(strategy))));
            outcomes.setModel(new OutcomesTable(results.study(), results.runs(), strategies.chosen(), heads, words));
            for (int column = 0; column < outcomes.getColumnCount(); column++) {
                outcomes.getColumnModel().getColumn(column).setPreferredWidth(column == 1 ? 110 : 210);
            }
            series.choose(strategies.chosen());
        });
    }
}
