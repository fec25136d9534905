package pacesetter.gui;

import java.awt.BorderLayout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import pacesetter.analysis.AdoptionTargets;
import pacesetter.analysis.Band;
import pacesetter.chart.SeriesChart;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Column;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.store.StoredSeries;
import pacesetter.store.StoredStudy;
import pacesetter.text.Count;
import pacesetter.text.Name;

/** A number over time from results on disk, of the province or of one domain: means and bands by strategy. */
final class SeriesPane extends JPanel {
    private static final String PROVINCE = RunTable.SERIES.file();
    private static final String DOMAINS = RunTable.DOMAINS.file();
    private static final String FIRST = "covered"; // column shown at first

    /** Columns that tell how far practices have spread: adoption stands beside what was observed of it. */
    private static final Set<String> SPREAD = Set.of("adopted", "in_force", "delivered", "covered");

    private final WindowWords words;
    private final ChartPane chart;
    private final JComboBox<String> domain = new JComboBox<>();
    private final JComboBox<String> column = new JComboBox<>();
    private Optional<StoredStudy> study = Optional.empty();
    private Optional<StoredSeries> numbers = Optional.empty();
    private Map<String, Name> domains = Map.of();
    private List<AdoptionTargets> adoption = List.of();
    private List<Integer> strategies = List.of();
    private List<String> columns = List.of(); // of the file shown, as it has them
    private final LatestErrand reading = new LatestErrand();
    private boolean telling;

    SeriesPane(WindowWords words, Dialogs dialogs, PeriodChoice period) {
        super(new BorderLayout());
        this.words = words;
        chart = new ChartPane(words, dialogs, period, this::data);
        chart.holdStillNever();
        domain.setName("series.domain");
        column.setName("series.column");
        chart.addChoice(domain);
        chart.addChoice(column);
        add(chart);
        domain.addActionListener(event -> {
            if (!telling) {
                nameColumns();
                load();
            }
        });
        column.addActionListener(event -> {
            if (!telling) {
                load();
            }
        });
    }

    ChartPane chart() {
        return chart;
    }

    /** Shows a study. */
    void show(StoredStudy shown, List<Integer> chosen) {
        study = Optional.of(shown);
        strategies = chosen;
        try {
            domains = shown.weekly(DOMAINS).isEmpty() ? Map.of() : shown.called("domain");
            adoption = AdoptionTargets.of(shown);
        } catch (IOException e) {
            domains = Map.of();
            adoption = List.of();
        }
        telling = true;
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        names.addElement(words.of("results.province"));
        domains.values().forEach(name -> names.addElement(words.of(name)));
        int selected = domain.getSelectedIndex();
        domain.setModel(names);
        domain.setSelectedIndex(selected < names.getSize() ? Math.max(0, selected) : 0);
        domain.setToolTipText(words.of("results.domain.tip"));
        column.setToolTipText(words.of("results.column.tip"));
        telling = false;
        nameColumns();
        load();
    }

    /** Shows the lines of some strategies alone. */
    void choose(List<Integer> chosen) {
        strategies = chosen;
        draw();
    }

    private void nameColumns() {
        telling = true;
        String wanted = column().orElse(FIRST);
        columns = List.of();
        if (study.isPresent()) {
            try {
                columns = study.get().weekly(file());
            } catch (IOException e) {
                // Then there is nothing to choose, and the chart says so.
            }
        }
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        columns.forEach(each -> names.addElement(words.of(called(each))));
        column.setModel(names);
        if (columns.contains(wanted)) {
            column.setSelectedIndex(columns.indexOf(wanted));
        }
        telling = false;
    }

    /** The column that is shown, as the file has it. */
    private Optional<String> column() {
        int chosen = column.getSelectedIndex();
        return chosen < 0 || chosen >= columns.size() ? Optional.empty() : Optional.of(columns.get(chosen));
    }

    private static Name called(String column) {
        return RunTable.called(column).orElse(Name.same(column));
    }

    private String file() {
        return domain.getSelectedIndex() > 0 ? DOMAINS : PROVINCE;
    }

    private Optional<String> domainId() {
        return domain.getSelectedIndex() > 0
                ? Optional.of(List.copyOf(domains.keySet()).get(domain.getSelectedIndex() - 1))
                : Optional.empty();
    }

    private void load() {
        numbers = Optional.empty();
        reading.forget();
        if (study.isEmpty() || column().isEmpty()) {
            draw();
            return;
        }
        StoredStudy shown = study.get();
        String file = file();
        String name = column().get();
        Optional<String> id = domainId();
        chart.show(words.of("results.loading"));
        reading.run(
                () -> shown.series(file, name, id),
                read -> {
                    numbers = Optional.of(read);
                    draw();
                },
                trouble -> chart.show(words.of(trouble)));
    }

    private void draw() {
        if (study.isEmpty() || numbers.map(StoredSeries::isEmpty).orElse(true)) {
            chart.show(words.of("results.no-series"));
            return;
        }
        StoredStudy shown = study.get();
        StoredSeries read = numbers.get();
        List<SeriesChart.Line> lines = new ArrayList<>();
        for (int strategy : strategies) {
            lines.add(new SeriesChart.Line(shown.names().get(strategy), strategy, Band.of(read.numbers(strategy))));
        }
        String name = column().orElseThrow();
        Name called = called(name);
        Name where = domainId()
                .map(id -> Optional.ofNullable(domains.get(id)).orElse(new Name(id, id)))
                .orElse(new Name(
                        "the " + shown.tiers().whole().en(),
                        shown.tiers().whole().zh()));
        Name title = new Name(called.en() + ", " + where.en(), where.zh() + "：" + called.zh());
        Name source = new Name(
                Count.of(shown.replicates(), "world") + " · seed " + shown.seed() + " · scenario " + shown.scenario()
                        + " · parameters are not calibrated",
                shown.replicates() + "个世界 · 种子 " + shown.seed() + " · 情景 " + shown.scenario() + " · 参数未校准");
        List<AdoptionTargets> besides = domainId().isEmpty() && SPREAD.contains(name) ? adoption : List.of();
        chart.show(SeriesChart.of(
                title,
                source,
                isShare(shown, name),
                shown.calendar(),
                lines,
                besides,
                shown.tiers(),
                words.language()));
    }

    /** The numbers behind the chart. */
    private Optional<Table> data() {
        return study.flatMap(shown -> numbers.map(read -> {
            List<Double> cells = new ArrayList<>();
            for (int strategy : strategies) {
                for (Band.Point point : Band.of(read.numbers(strategy)).points()) {
                    cells.addAll(List.of(
                            (double) strategy,
                            (double) point.tick(),
                            (double) point.n(),
                            point.low(),
                            point.mean(),
                            point.high()));
                }
            }
            return Table.of(
                    List.of(
                            Column.code("strategy", shown.strategies(), "The strategy."),
                            Column.tick("Tick of the run, from 0."),
                            Column.count("n", "runs", "Runs in which the number is defined."),
                            Column.real("low", "", "any", "First decile."),
                            Column.real("mean", "", "any", "Mean."),
                            Column.real("high", "", "any", "Ninth decile.")),
                    cells.stream().mapToDouble(Double::doubleValue).toArray());
        }));
    }

    private boolean isShare(StoredStudy shown, String name) {
        try {
            return shown.unit(file(), name).equals("share");
        } catch (IOException e) {
            return false; // then the axis fits the numbers
        }
    }
}
