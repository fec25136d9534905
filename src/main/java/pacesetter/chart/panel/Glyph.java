package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import pacesetter.scenario.Target;

/** A small sign, in a picture or in its key, centred on a point. */
public interface Glyph {
    /** Room a glyph takes in a key, in points. */
    double WIDTH = 22;

    void draw(Graphics2D g, double x, double y);

    static Glyph swatch(Color color) {
        return (g, x, y) -> {
            g.setPaint(color);
            g.fill(new Rectangle2D.Double(x - 6, y - 4, 12, 8));
        };
    }

    /** Colours side by side, where it is not the colour that means something but how strong it is. */
    static Glyph stripes(List<Color> colors) {
        double wide = 15. / colors.size();
        return (g, x, y) -> {
            for (int i = 0; i < colors.size(); i++) {
                g.setPaint(colors.get(i));
                g.fill(new Rectangle2D.Double(x - 7.5 + i * wide, y - 4, wide, 8));
            }
        };
    }

    static Glyph line(Ink ink) {
        return (g, x, y) -> {
            g.setPaint(ink.color());
            g.setStroke(ink.stroke());
            g.draw(new Line2D.Double(x - WIDTH / 2, y, x + WIDTH / 2, y));
        };
    }

    /** The sign of the n-th of several strategies that is sure, or on a front: its colour and its shape tell it apart. */
    static Glyph mark(int position) {
        return (g, x, y) -> {
            g.setPaint(Ink.of(position).color());
            g.fill(MarkShape.of(position, x, y));
        };
    }

    /** The same for what is not: open. */
    static Glyph openMark(int position) {
        return (g, x, y) -> {
            Shape shape = MarkShape.of(position, x, y);
            g.setPaint(Color.WHITE);
            g.fill(shape);
            g.setPaint(Ink.of(position).color());
            g.setStroke(new BasicStroke(1.4f));
            g.draw(shape);
        };
    }

    /** One of many points. */
    static Glyph speck(Color color) {
        return (g, x, y) -> {
            g.setPaint(color);
            g.setStroke(new BasicStroke(1));
            g.draw(new Line2D.Double(x, y - 4.5, x, y + 4.5));
        };
    }

    /** A mean. */
    static Glyph dot(Color color) {
        return (g, x, y) -> {
            g.setPaint(color);
            g.fill(new Ellipse2D.Double(x - 2.2, y - 2.2, 4.4, 4.4));
        };
    }

    /** A point that is sure, or a mean. */
    static Glyph point(Color color) {
        return (g, x, y) -> {
            g.setPaint(color);
            g.fill(new Ellipse2D.Double(x - 3.6, y - 3.6, 7.2, 7.2));
        };
    }

    /** A point that is not, or another number than the mean. */
    static Glyph ring(Color color) {
        return (g, x, y) -> {
            Ellipse2D circle = new Ellipse2D.Double(x - 3.2, y - 3.2, 6.4, 6.4);
            g.setPaint(Color.WHITE);
            g.fill(circle);
            g.setPaint(color);
            g.setStroke(new BasicStroke(1.4f));
            g.draw(circle);
        };
    }

    /** A mean on its band. */
    static Glyph whisker(Color color) {
        return (g, x, y) -> {
            g.setPaint(color);
            g.setStroke(new BasicStroke(1.2f));
            g.draw(new Line2D.Double(x - WIDTH / 2, y, x + WIDTH / 2, y));
            dot(color).draw(g, x, y);
        };
    }

    /** What was observed of some periods: full and open as single observations are. */
    static Glyph periods(boolean heldOut) {
        return (g, x, y) -> {
            for (int i = 0; i < 3; i++) {
                fillPeriod(g, new Rectangle2D.Double(x - 9 + 6 * i, y + 1 - 3 * i, 6, 3), heldOut);
            }
        };
    }

    /** Draws the interval in which a number lay during a period; one without height is a line. */
    static void fillPeriod(Graphics2D g, Rectangle2D box, boolean heldOut) {
        if (!heldOut) {
            g.setPaint(new Color(0x66, 0x66, 0x66, 110));
            g.fill(box);
        }
        g.setPaint(Ink.BLACK);
        g.setStroke(new BasicStroke(.8f));
        g.draw(box);
    }

    /**
     * What was observed: full if parameters may be chosen by it, open if it is held out; a line upright if it was held out
     * once, level if it says little, both if it is context alone.
     */
    static Glyph observed(Target.Use use) {
        return (g, x, y) -> {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(x, y - 4.5);
            diamond.lineTo(x + 4.5, y);
            diamond.lineTo(x, y + 4.5);
            diamond.lineTo(x - 4.5, y);
            diamond.closePath();
            g.setStroke(new BasicStroke(1.3f));
            g.setPaint(use == Target.Use.CALIBRATION ? Ink.BLACK : Color.WHITE);
            g.fill(diamond);
            g.setPaint(Ink.BLACK);
            g.draw(diamond);
            boolean level = use == Target.Use.CHECK || use == Target.Use.CONTEXT;
            boolean upright = use == Target.Use.SEEN || use == Target.Use.CONTEXT;
            if (level) {
                g.draw(new Line2D.Double(x - 4.5, y, x + 4.5, y));
            }
            if (upright) {
                g.draw(new Line2D.Double(x, y - 4.5, x, y + 4.5));
            }
        };
    }
}
