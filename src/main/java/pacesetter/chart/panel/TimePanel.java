package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import pacesetter.analysis.Band;
import pacesetter.analysis.StudyResults;
import pacesetter.scenario.Calendar;

/**
 * Series over dates: means as lines, bands behind them, names at their ends.
 *
 * @param heading what the panel shows
 * @param quantity what its numbers are, with the unit
 * @param periods where it was observed, period by period
 */
public record TimePanel(
        String heading,
        String quantity,
        Frame frame,
        List<Line> lines,
        List<Mark> marks,
        List<Level> levels,
        List<Period> periods)
        implements DatedPanel {
    private static final int HEADING = 27;
    private static final int LEAST = 130;

    /**
     * The axes.
     *
     * @param axisWidth points kept for the numbers, the same in all panels of a page
     * @param notes what was done to the runs while they went on
     */
    public record Frame(Dates dates, int axisWidth, Scale scale, Typeface typeface, List<StudyResults.Note> notes) {
        public Frame {
            notes = List.copyOf(notes);
        }

        /** The axes of a results's series. */
        public static Frame of(StudyResults results, int axisWidth, Scale scale, Typeface typeface) {
            return new Frame(Dates.of(results), axisWidth, scale, typeface, results.notes());
        }

        Frame during(pacesetter.scenario.Period period) {
            return new Frame(dates.during(period), axisWidth, scale, typeface, notes);
        }

        private Calendar calendar() {
            return dates.calendar();
        }
    }

    /**
     * A series.
     *
     * @param label stands at its end, if not empty
     * @param name what it is called at the pointer; empty if its panel shows nothing else
     * @param beside whether it belongs to the next line, and is told with it
     */
    public record Line(String label, String name, Band band, Ink ink, boolean hasMean, boolean beside) {
        public Line(String label, Band band, Ink ink) {
            this(label, label, band, ink, true, false);
        }

        /** A series without a label. */
        public static Line called(String name, Band band, Ink ink) {
            return new Line("", name, band, ink, true, false);
        }

        /** A band alone, for the next line to lie in. */
        public static Line fan(String name, Band band, Ink ink) {
            return new Line("", name, band, ink, false, true);
        }

        /** What the next line would have been. */
        public static Line ghost(String name, Band band, Ink ink) {
            return new Line("", name, band, ink, true, true);
        }
    }

    /** A sign at a date and height, with a label to its left if not empty. */
    public record Mark(LocalDate date, double value, Glyph glyph, String label) {}

    /**
     * The interval in which an observed number lay from the end of one tick to that of another.
     *
     * @param from −1 for the start
     * @param heldOut drawn open, as what is held out is everywhere
     */
    public record Period(int from, int to, double low, double high, boolean heldOut) {}

    /** A height to compare with, and where its label stands. */
    public record Level(double value, String label, boolean above, boolean right) {}

    public TimePanel {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
        levels = List.copyOf(levels);
        periods = List.copyOf(periods);
    }

    /** A panel of what was not observed period by period. */
    public TimePanel(
            String heading, String quantity, Frame frame, List<Line> lines, List<Mark> marks, List<Level> levels) {
        this(heading, quantity, frame, lines, marks, levels, List.of());
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        Typeface typeface = frame.typeface();
        typeface.drawHead(g, room, heading, quantity);
        XYPlot plot = new LinesPlot(this).of(g);
        Rectangle2D data = draw(plot, g, room);
        drawPeriods(g, plot, data);
        drawNotes(g, plot, data);
        drawLevels(g, plot, data);
        EndLabels ends = new EndLabels(typeface.small());
        for (Line line : lines) {
            List<Band.Point> points = defined(line.band()).stream()
                    .filter(point -> frame.dates().has(point.tick()))
                    .toList();
            if (!line.label().isEmpty() && !points.isEmpty()) {
                ends.add(
                        line.label(),
                        line.ink().color(),
                        height(plot, points.get(points.size() - 1).mean(), data));
            }
        }
        ends.draw(g, data);
        drawMarks(g, plot, data);
    }

    @Override
    public double least(double usual) {
        return Math.min(usual, LEAST);
    }

    /** What its lines are called at their ends. */
    public List<String> names() {
        return lines.stream().map(Line::label).filter(name -> !name.isEmpty()).toList();
    }

    @Override
    public TimePlot plot(Graphics2D g, Rectangle2D room) {
        return new TimePlot(
                draw(new LinesPlot(this).of(g), g, room), frame.dates(), new LineValues(heading, lines, frame.scale()));
    }

    @Override
    public TimePanel during(pacesetter.scenario.Period period) {
        return new TimePanel(heading, quantity, frame.during(period), lines, marks, levels, periods);
    }

    /** Draws axes and lines; returns where the lines are. */
    private static Rectangle2D draw(XYPlot plot, Graphics2D g, Rectangle2D room) {
        PlotRenderingInfo info = new ChartRenderingInfo(null).getPlotInfo();
        Rectangle2D area =
                new Rectangle2D.Double(room.getX(), room.getY() + HEADING, room.getWidth(), room.getHeight() - HEADING);
        plot.draw(g, area, null, null, info);
        return info.getDataArea();
    }

    private void drawLevels(Graphics2D g, XYPlot plot, Rectangle2D data) {
        g.setFont(frame.typeface().small());
        g.setPaint(Ink.GREY);
        g.setStroke(new BasicStroke(.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2, 2}, 0));
        for (Level level : levels) {
            double y = height(plot, level.value(), data);
            g.draw(new Line2D.Double(data.getX(), y, data.getMaxX(), y));
            double left = level.right()
                    ? data.getMaxX() - 2 - g.getFontMetrics().stringWidth(level.label())
                    : data.getX() + 2;
            g.drawString(level.label(), (float) left, (float) (level.above() ? y - 3 : y + 10));
        }
    }

    private void drawPeriods(Graphics2D g, XYPlot plot, Rectangle2D data) {
        Shape clip = g.getClip();
        g.clip(data);
        for (Period period : periods) {
            double left = plot.getDomainAxis()
                    .valueToJava2D(DateAxis.at(frame.calendar().endOf(period.from())), data, RectangleEdge.BOTTOM);
            double right = plot.getDomainAxis()
                    .valueToJava2D(DateAxis.at(frame.calendar().endOf(period.to())), data, RectangleEdge.BOTTOM);
            double top = height(plot, period.high(), data);
            Glyph.fillPeriod(
                    g,
                    new Rectangle2D.Double(left, top, right - left, height(plot, period.low(), data) - top),
                    period.heldOut());
        }
        g.setClip(clip);
    }

    private void drawNotes(Graphics2D g, XYPlot plot, Rectangle2D data) {
        g.setFont(frame.typeface().small());
        g.setStroke(new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 2}, 0));
        g.setPaint(Ink.PURPLE);
        double up = 4;
        for (StudyResults.Note note : frame.notes()) {
            if (!frame.dates().has(note.tick() - 1)) {
                continue;
            }
            double x = plot.getDomainAxis()
                    .valueToJava2D(DateAxis.at(frame.calendar().endOf(note.tick() - 1)), data, RectangleEdge.BOTTOM);
            g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
            String text = frame.typeface().language().of(note.text());
            double wide = g.getFontMetrics().stringWidth(text);
            boolean fits = x + 3 + wide <= data.getMaxX();
            g.drawString(
                    text, (float) (fits ? x + 3 : Math.max(data.getX(), x - 3 - wide)), (float) (data.getMaxY() - up));
            up += 11; // so that notes of the same weeks can be read
        }
    }

    private void drawMarks(Graphics2D g, XYPlot plot, Rectangle2D data) {
        g.setFont(frame.typeface().small());
        for (Mark mark : marks) {
            if (mark.date().isBefore(frame.dates().start())
                    || mark.date().isAfter(frame.dates().end())) {
                continue;
            }
            double x = plot.getDomainAxis().valueToJava2D(DateAxis.at(mark.date()), data, RectangleEdge.BOTTOM);
            double y = height(plot, mark.value(), data);
            mark.glyph().draw(g, x, y);
            g.setPaint(Color.BLACK);
            float wide = g.getFontMetrics().stringWidth(mark.label());
            g.drawString(mark.label(), (float) x - wide - 6, (float) y + 3.2f);
        }
    }

    private static double height(XYPlot plot, double value, Rectangle2D data) {
        return plot.getRangeAxis().valueToJava2D(value, data, RectangleEdge.LEFT);
    }

    static List<Band.Point> defined(Band band) {
        return band.points().stream()
                .filter(point -> Double.isFinite(point.mean()))
                .toList();
    }
}
