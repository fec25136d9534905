package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import pacesetter.analysis.Genealogy;
import pacesetter.scenario.Period;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * A tree of versions, a row each: the carrier's name to the left, a band as thick as regions carry the version, lines from
 * the versions it was made from, and how often it was copied to the right.
 *
 * @param regions that a band of full thickness stands for
 */
public record GenealogyPanel(Dates shown, int regions, List<Row> rows, Typeface typeface) implements DatedPanel {
    private static final Glyph LISTED = diamond();
    private static final Glyph OVERTOOK = triangle();
    private static final Glyph INTEGRATED = square();
    private static final Glyph LEFT = cross();

    private static final double BAND = 15;
    private static final double PITCH = 17;
    private static final double AXIS = 20;
    private static final double HEADING = 14;

    /**
     * A version.
     *
     * @param parents ids of the versions on other rows that it was made from
     */
    public record Row(
            Genealogy.Node node, String carrier, Color color, List<Integer> parents, List<Genealogy.Mark> marks) {}

    public GenealogyPanel {
        rows = List.copyOf(rows);
    }

    public double height() {
        return HEADING + rows.size() * PITCH + AXIS;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D room) {
        g.setFont(typeface.small());
        FontMetrics metrics = g.getFontMetrics();
        String copied = copied();
        String carrier = typeface.language().of(Term.CARRIER);
        int right = metrics.stringWidth(copied);
        Rectangle2D data = area(metrics, room);
        DateAxis dates = new DateAxis(shown, typeface);
        drawDates(g, metrics, dates, data);
        g.setPaint(Ink.GREY);
        g.drawString(carrier, (float) data.getX() - 10 - metrics.stringWidth(carrier), (float) room.getY() + 9);
        g.drawString(copied, (float) data.getMaxX() + 12, (float) room.getY() + 9);
        Map<Integer, Double> heights = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            heights.put(rows.get(i).node().id(), data.getY() + (i + .5) * PITCH);
        }
        Shape clip = g.getClip();
        g.clip(new Rectangle2D.Double(data.getX() - 8, data.getY(), data.getWidth() + 16, data.getHeight()));
        for (Row row : rows) {
            drawBand(g, row, at(heights, row.node().id()), dates, data);
        }
        for (Row row : rows) {
            drawBirth(g, row, heights, dates, data);
        }
        g.setClip(clip);
        for (Row row : rows) {
            double y = at(heights, row.node().id());
            for (Genealogy.Mark mark : row.marks()) {
                // A title comes with a listing, and says more.
                boolean said = mark.kind() == Genealogy.Kind.LISTING
                        && row.marks()
                                .contains(new Genealogy.Mark(Genealogy.Kind.OVERTAKE, mark.tick(), mark.version()));
                if (shown.has(mark.tick()) && !said) {
                    glyph(mark.kind()).draw(g, x(mark.tick(), dates, data), y);
                }
            }
            g.setFont(typeface.small());
            g.setPaint(Ink.BLACK);
            g.drawString(
                    row.carrier(), (float) data.getX() - 10 - metrics.stringWidth(row.carrier()), (float) y + 3.2f);
            String copies = Integer.toString(row.node().copies());
            g.drawString(copies, (float) data.getMaxX() + 12 + right - metrics.stringWidth(copies), (float) y + 3.2f);
        }
    }

    private Rectangle2D area(FontMetrics metrics, Rectangle2D room) {
        int names = rows.stream()
                .mapToInt(row -> metrics.stringWidth(row.carrier()))
                .max()
                .orElse(0);
        int right = metrics.stringWidth(copied());
        return new Rectangle2D.Double(
                room.getX() + names + 16,
                room.getY() + HEADING,
                room.getWidth() - names - right - 40,
                rows.size() * PITCH);
    }

    private String copied() {
        return typeface.language().of("copied", "被学次数");
    }

    @Override
    public TimePlot plot(Graphics2D g, Rectangle2D room) {
        Rectangle2D data = area(g.getFontMetrics(typeface.small()), room);
        return new TimePlot(data, shown, (tick, y) -> {
            int place = (int) Math.floor((y - data.getY()) / PITCH);
            if (place < 0 || place >= rows.size()) {
                return List.of();
            }
            Row row = rows.get(place);
            List<Integer> carriers = row.node().carriers();
            return tick < Math.max(0, row.node().tick()) || tick >= carriers.size()
                    ? List.of()
                    : List.of(new TimePlot.Value(
                            row.color(),
                            row.carrier() + "  "
                                    + typeface.language()
                                            .of(Name.counted(
                                                    carriers.get(tick),
                                                    Term.CARRIER.word().en(),
                                                    "carriers",
                                                    "个" + Term.CARRIER.word().zh()))));
        });
    }

    @Override
    public GenealogyPanel during(Period period) {
        return new GenealogyPanel(shown.during(period), regions, rows, typeface);
    }

    public static Glyph glyph(Genealogy.Kind kind) {
        return switch (kind) {
            case LISTING -> LISTED;
            case OVERTAKE -> OVERTOOK;
            case STANDARD -> INTEGRATED;
            case LEFT_BEHIND -> LEFT;
        };
    }

    private static double at(Map<Integer, Double> heights, int version) {
        return heights.getOrDefault(version, Double.NaN);
    }

    private double x(int tick, DateAxis dates, Rectangle2D data) {
        return dates.valueToJava2D(DateAxis.at(shown.calendar().endOf(tick)), data, RectangleEdge.BOTTOM);
    }

    private static void drawDates(Graphics2D g, FontMetrics metrics, DateAxis dates, Rectangle2D data) {
        for (Object each : dates.refreshTicks(g, new AxisState(), data, RectangleEdge.BOTTOM)) {
            ValueTick tick = (ValueTick) each;
            double x = dates.valueToJava2D(tick.getValue(), data, RectangleEdge.BOTTOM);
            g.setPaint(Ink.GRID);
            g.setStroke(new BasicStroke(.6f));
            g.draw(new Line2D.Double(x, data.getY(), x, data.getMaxY()));
            g.setPaint(Ink.GREY);
            g.drawString(
                    tick.getText(), (float) x - metrics.stringWidth(tick.getText()) / 2f, (float) data.getMaxY() + 14);
        }
    }

    /** A thin line from the name on, and on it the band of the version's carriers, tick by tick. */
    private void drawBand(Graphics2D g, Row row, double y, DateAxis dates, Rectangle2D data) {
        g.setPaint(Ink.GRID);
        g.setStroke(new BasicStroke(.6f));
        g.draw(new Line2D.Double(data.getX() - 7, y, data.getMaxX(), y));
        g.setPaint(row.color());
        int first = Math.max(0, row.node().tick());
        List<Integer> carriers = row.node().carriers();
        Path2D above = new Path2D.Double();
        Path2D below = new Path2D.Double();
        above.moveTo(x(row.node().tick(), dates, data), y);
        below.moveTo(x(carriers.size() - 1, dates, data), y);
        for (int tick = first; tick < carriers.size(); tick++) {
            above.lineTo(x(tick, dates, data), y - thickness(carriers.get(tick)) / 2);
        }
        for (int tick = carriers.size() - 1; tick >= first; tick--) {
            below.lineTo(x(tick, dates, data), y + thickness(carriers.get(tick)) / 2);
        }
        above.append(below, true);
        above.closePath();
        g.fill(above);
    }

    private double thickness(int carriers) {
        return carriers == 0 ? 0 : Math.max(1.6, BAND * carriers / regions);
    }

    /** Where the version begins, and lines from what it was made from. */
    private void drawBirth(Graphics2D g, Row row, Map<Integer, Double> heights, DateAxis dates, Rectangle2D data) {
        double x = x(row.node().tick(), dates, data);
        double y = at(heights, row.node().id());
        g.setPaint(Ink.BLACK);
        for (int i = 0; i < row.parents().size(); i++) {
            g.setStroke(i == 0 ? new BasicStroke(1f) : new BasicStroke(1f, 0, 0, 10, new float[] {2, 2}, 0));
            g.draw(new Line2D.Double(x - 2. * i, at(heights, row.parents().get(i)), x - 2. * i, y));
        }
        Glyph.point(row.color()).draw(g, x, y);
    }

    private static Glyph diamond() {
        return (g, x, y) -> {
            Path2D shape = new Path2D.Double();
            shape.moveTo(x, y - 4.5);
            shape.lineTo(x + 4.5, y);
            shape.lineTo(x, y + 4.5);
            shape.lineTo(x - 4.5, y);
            shape.closePath();
            outlined(g, shape, Color.WHITE);
        };
    }

    private static Glyph triangle() {
        return (g, x, y) -> {
            Path2D shape = new Path2D.Double();
            shape.moveTo(x, y - 4.5);
            shape.lineTo(x + 4.2, y + 3.5);
            shape.lineTo(x - 4.2, y + 3.5);
            shape.closePath();
            outlined(g, shape, Ink.BLACK);
        };
    }

    private static Glyph square() {
        return (g, x, y) -> {
            Path2D shape = new Path2D.Double(new Rectangle2D.Double(x - 4, y - 4, 8, 8));
            outlined(g, shape, Ink.BLACK);
        };
    }

    private static Glyph cross() {
        return (g, x, y) -> {
            g.setPaint(Ink.BLACK);
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Line2D.Double(x - 3.5, y - 3.5, x + 3.5, y + 3.5));
            g.draw(new Line2D.Double(x - 3.5, y + 3.5, x + 3.5, y - 3.5));
        };
    }

    private static void outlined(Graphics2D g, Path2D shape, Color inside) {
        g.setPaint(inside);
        g.fill(shape);
        g.setPaint(Ink.BLACK);
        g.setStroke(new BasicStroke(1f));
        g.draw(shape);
    }
}
