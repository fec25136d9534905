package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import pacesetter.analysis.Band;

/** The axes and lines of a panel over time, as the library draws them. */
record LinesPlot(TimePanel panel) {
    XYPlot of(Graphics2D g) {
        List<String> names = panel.names();
        double right = names.isEmpty()
                ? 18
                : EndLabels.width(g, panel.frame().typeface().small(), names);
        DateAxis dates = new DateAxis(panel.frame().dates(), panel.frame().typeface());
        XYPlot plot = new XYPlot(
                dataset(), dates, panel.frame().scale().axis(panel.frame().typeface()), renderer());
        plot.setInsets(new RectangleInsets(2, 0, 0, 0));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinePaint(Ink.GRID);
        plot.setRangeGridlinePaint(Ink.GRID);
        plot.setDomainGridlineStroke(new BasicStroke(.6f));
        plot.setRangeGridlineStroke(new BasicStroke(.6f));
        AxisSpace vertical = new AxisSpace();
        vertical.setLeft(panel.frame().axisWidth());
        vertical.setRight(right);
        plot.setFixedRangeAxisSpace(vertical);
        return plot;
    }

    private YIntervalSeriesCollection dataset() {
        YIntervalSeriesCollection dataset = new YIntervalSeriesCollection();
        for (int i = 0; i < panel.lines().size(); i++) {
            YIntervalSeries series = new YIntervalSeries(i);
            for (Band.Point point : TimePanel.defined(panel.lines().get(i).band())) {
                series.add(
                        DateAxis.at(panel.frame().dates().calendar().endOf(point.tick())),
                        point.mean(),
                        point.low(),
                        point.high());
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private DeviationRenderer renderer() {
        DeviationRenderer renderer = new DeviationRenderer(true, false);
        renderer.setAlpha(Ink.veil(panel.lines().size()));
        for (int i = 0; i < panel.lines().size(); i++) {
            TimePanel.Line line = panel.lines().get(i);
            renderer.setSeriesLinesVisible(i, line.hasMean());
            renderer.setSeriesPaint(i, line.ink().color());
            renderer.setSeriesFillPaint(i, line.ink().color());
            renderer.setSeriesStroke(i, line.ink().stroke());
            renderer.setSeriesShape(i, new Ellipse2D.Double(-2.5, -2.5, 5, 5));
            // A line of one point is none.
            renderer.setSeriesShapesVisible(i, TimePanel.defined(line.band()).size() == 1);
        }
        return renderer;
    }
}
