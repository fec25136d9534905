package pacesetter.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import javax.swing.JPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import pacesetter.gui.live.RegionHistory;
import pacesetter.gui.look.Palette;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.text.Language;
import pacesetter.text.Term;

/** A small chart of a region's past: performance and coverage on the left axis, rank on the right one. */
final class HistoryChart extends JPanel implements CodedTable {
    private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 10);
    private Optional<JFreeChart> chart = Optional.empty();
    private Optional<Table> numbers = Optional.empty();

    HistoryChart() {
        setName("past");
        setPreferredSize(new Dimension(320, 180));
    }

    /** Draws a region's ticks. */
    void show(RegionHistory history, int region, int regions, Language language) {
        XYSeriesCollection shares = new XYSeriesCollection();
        XYSeries performance = new XYSeries(language.of("mean performance Y", "平均绩效Y"));
        XYSeries covered = new XYSeries(language.of("domains covered", "已覆盖领域"));
        XYSeries rank = new XYSeries(language.of("rank by measured performance (right)", "测得绩效名次（右轴）"));
        for (int tick = 0; tick < history.length(); tick++) {
            double end = history.week(tick);
            performance.add(end, history.performance(tick, region));
            covered.add(end, history.covered(tick, region));
            rank.add(end, history.rank(tick, region));
        }
        shares.addSeries(performance);
        shares.addSeries(covered);
        numbers = Optional.of(numbers(history, region));
        chart = Optional.of(chart(shares, new XYSeriesCollection(rank), regions, language));
        repaint();
    }

    @Override
    public Optional<Table> coded() {
        return numbers;
    }

    private static Table numbers(RegionHistory history, int region) {
        DoubleStream.Builder cells = DoubleStream.builder();
        for (int tick = 0; tick < history.length(); tick++) {
            cells.add(tick).add(history.performance(tick, region)).add(history.covered(tick, region));
            cells.add(history.rank(tick, region));
        }
        return Table.of(
                List.of(
                        Column.tick("Tick of the run, from 0."),
                        Column.performance("performance", "Mean performance delivered."),
                        Column.share("covered", "Share of domains covered."),
                        Column.count("rank", "1", "Place by mean measured performance.")),
                cells.build().toArray());
    }

    private static JFreeChart chart(
            XYSeriesCollection shares, XYSeriesCollection ranks, int regions, Language language) {
        Palette palette = Palette.now();
        NumberAxis weeks = axis(language.of(Term.WEEK), palette);
        weeks.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        weeks.setAutoRangeIncludesZero(true);
        NumberAxis share = axis("", palette);
        share.setRange(0, 1);
        share.setTickUnit(
                new NumberTickUnit(.25, new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))));
        XYPlot plot = new XYPlot(shares, weeks, share, lines(palette.first(), palette.third()));
        NumberAxis place = axis("", palette);
        place.setInverted(true);
        place.setRange(1, Math.max(2, regions));
        place.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        plot.setRangeAxis(1, place);
        plot.setDataset(1, ranks);
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRenderer(1, dotted(palette.second()));
        plot.setBackgroundPaint(palette.paper());
        plot.setDomainGridlinePaint(palette.grid());
        plot.setRangeGridlinePaint(palette.grid());
        plot.setOutlineVisible(false);
        plot.setAxisOffset(new RectangleInsets(2, 2, 2, 2));
        JFreeChart chart = new JFreeChart("", SMALL, plot, true);
        chart.setTitle((String) null);
        chart.setBackgroundPaint(palette.paper());
        chart.getLegend().setItemFont(SMALL);
        chart.getLegend().setItemPaint(palette.ink());
        chart.getLegend().setBackgroundPaint(palette.paper());
        chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        return chart;
    }

    private static NumberAxis axis(String label, Palette palette) {
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(SMALL);
        axis.setLabelPaint(palette.faint());
        axis.setTickLabelFont(SMALL);
        axis.setTickLabelPaint(palette.faint());
        axis.setAxisLinePaint(palette.faint());
        return axis;
    }

    private static XYLineAndShapeRenderer lines(Color first, Color second) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, first);
        renderer.setSeriesStroke(0, new BasicStroke(1.8f));
        renderer.setSeriesPaint(1, second);
        renderer.setSeriesStroke(1, dashes(6, 3));
        return renderer;
    }

    private static XYLineAndShapeRenderer dotted(Color color) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setSeriesPaint(0, color);
        renderer.setSeriesStroke(0, dashes(1.5f, 2.5f));
        return renderer;
    }

    private static BasicStroke dashes(float... lengths) {
        return new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, lengths, 0);
    }

    @Override
    protected void paintComponent(Graphics g) {
        super.paintComponent(g);
        chart.ifPresent(drawn -> {
            Graphics2D own = (Graphics2D) g.create();
            drawn.draw(own, new java.awt.geom.Rectangle2D.Double(0, 0, getWidth(), getHeight()));
            own.dispose();
        });
    }
}
