package pacesetter.gui.map;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Composite;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import pacesetter.gui.look.Legibility;
import pacesetter.gui.look.Palette;

/**
 * Paints a map: areas, outlines, arrows, names, marks of leaders, in this order.
 *
 * @param arrows the arrows to draw
 * @param hovered region under the pointer
 * @param selected region the inspector shows
 */
record MapPainter(
        OnScreen map,
        Snapshot seen,
        Coloring coloring,
        Coloring.Choice choice,
        List<Arrow> arrows,
        OptionalInt hovered,
        OptionalInt selected,
        Palette palette) {
    /** Most arrows drawn at once, the latest: more would hide the map, and one another. */
    private static final int MOST_ARROWS = 40;

    private static final double MARK = 5.5; // radius of a leader's mark, pixels

    void paint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        areas(g);
        outlines(g);
        arrows(g);
        names(g);
        marks(g);
    }

    private void areas(Graphics2D g) {
        // Between many small areas borders would be all there is to see.
        boolean bordered = map.radii().stream().mapToDouble(r -> r).average().orElse(0) > 4;
        g.setStroke(new BasicStroke(.8f));
        for (int i = 0; i < map.cells().size(); i++) {
            Shape cell = map.cells().get(i);
            if (g.getClip() == null || cell.intersects(g.getClipBounds())) {
                g.setPaint(coloring.colors().get(i));
                g.fill(cell);
                if (bordered) {
                    g.setPaint(palette.paper());
                }
                g.draw(cell); // in its own colour it closes the seams that smooth edges leave
            }
        }
    }

    private void outlines(Graphics2D g) {
        float width = map.groups().size() > 60 ? .8f : 1.6f;
        g.setPaint(palette.paper()); // an edge, to be seen on any colour
        g.setStroke(new BasicStroke(2.2f * width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        map.groups().forEach(g::draw);
        g.setPaint(palette.ink());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        map.groups().forEach(g::draw);
        hovered.ifPresent(region -> ring(g, region, 2.2f));
        selected.ifPresent(region -> ring(g, region, 4));
    }

    private void ring(Graphics2D g, int region, float width) {
        Shape cell = map.cells().get(region);
        g.setPaint(palette.paper());
        g.setStroke(new BasicStroke(width + 2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(cell);
        g.setPaint(palette.ink());
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(cell);
    }

    private void arrows(Graphics2D g) {
        Composite whole = g.getComposite();
        List<Arrow> drawn = new ArrayList<>();
        for (Arrow arrow : arrows) {
            if (choice.domain().isEmpty() || choice.domain().getAsInt() == arrow.domain()) {
                drawn.add(arrow);
            }
        }
        boolean many = drawn.size() > MOST_ARROWS / 3;
        for (Arrow arrow : drawn.subList(Math.max(0, drawn.size() - MOST_ARROWS), drawn.size())) {
            float left = 1 - (float) (seen.tick() - arrow.tick()) / Arrow.FADE;
            float strength = left * (many ? .6f : .9f);
            g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, Math.max(.08f, strength)));
            arrow(g, arrow.from(), arrow.to(), many ? 1 : 1.8f);
        }
        g.setComposite(whole);
    }

    /**
     * A bent arrow, so that there and back are two; dark with a light edge, to be seen on any colour. It leaves room for the
     * names at both ends.
     */
    private void arrow(Graphics2D g, int source, int target, float width) {
        Point2D from = toward(source, target);
        Point2D to = toward(target, source);
        double dx = to.getX() - from.getX();
        double dy = to.getY() - from.getY();
        double length = Math.hypot(dx, dy);
        double cx = (from.getX() + to.getX()) / 2 - dy * .16;
        double cy = (from.getY() + to.getY()) / 2 + dx * .16;
        double hx = to.getX() - cx;
        double hy = to.getY() - cy;
        double h = Math.max(1, Math.hypot(hx, hy));
        hx /= h;
        hy /= h;
        double head = Math.min(3 + 3 * width, length / 2);
        double ex = to.getX() - hx * head;
        double ey = to.getY() - hy * head;
        Shape shaft = new QuadCurve2D.Double(from.getX(), from.getY(), cx, cy, ex, ey);
        Path2D tip = new Path2D.Double();
        tip.moveTo(to.getX(), to.getY());
        tip.lineTo(ex - hy * head * .5, ey + hx * head * .5);
        tip.lineTo(ex + hy * head * .5, ey - hx * head * .5);
        tip.closePath();
        g.setPaint(palette.paper());
        g.setStroke(new BasicStroke(width + 1.6f));
        g.draw(shaft);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(tip);
        g.setPaint(palette.ink());
        g.setStroke(new BasicStroke(width));
        g.draw(shaft);
        g.fill(tip);
    }

    /** A point of a region on the way to another: half way to the edge of the circle inside it. */
    private Point2D toward(int region, int other) {
        Point2D here = map.middles().get(region);
        Point2D there = map.middles().get(other);
        double part = Math.min(.4, map.radii().get(region) * .5 / Math.max(1, here.distance(there)));
        return new Point2D.Double(
                here.getX() + part * (there.getX() - here.getX()), here.getY() + part * (there.getY() - here.getY()));
    }

    private void names(Graphics2D g) {
        for (OnScreen.Label label : map.regionNames()) {
            g.setFont(label.font());
            g.setPaint(Legibility.letters(coloring.colors().get(label.index())));
            g.drawString(label.text(), (float) label.x(), (float) label.y());
        }
        for (OnScreen.Label label : map.groupNames()) {
            g.setFont(label.font());
            Shape letters = label.font()
                    .createGlyphVector(g.getFontRenderContext(), label.text())
                    .getOutline((float) label.x(), (float) label.y());
            g.setPaint(palette.paper());
            g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(letters);
            g.setPaint(palette.ink());
            g.fill(letters);
        }
    }

    private void marks(Graphics2D g) {
        int[] holders = new int[Lead.values().length];
        for (Lead lead : Lead.values()) {
            // In one domain whoever leads; over all, whoever leads most.
            holders[lead.ordinal()] = choice.domain().isPresent()
                    ? seen.leader(lead, choice.domain().getAsInt())
                    : seen.leadsMost(lead);
        }
        for (int region = 0; region < map.cells().size(); region++) {
            List<Lead> held = new ArrayList<>();
            for (Lead lead : Lead.values()) {
                if (holders[lead.ordinal()] == region) {
                    held.add(lead);
                }
            }
            Point2D middle = map.middles().get(region);
            double y = middle.getY() - Math.min(13, Math.max(MARK, map.radii().get(region) * .62));
            double x = middle.getX() - (held.size() - 1) * MARK * 1.25;
            for (Lead lead : held) {
                mark(g, lead, x, y, MARK, palette);
                x += MARK * 2.5;
            }
        }
    }

    /** A leader's mark with a light edge, to be seen on any colour. */
    static void mark(Graphics2D g, Lead lead, double x, double y, double radius, Palette palette) {
        Shape mark = lead.mark(x, y, radius);
        g.setPaint(palette.paper());
        g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(mark);
        g.setPaint(lead.color(palette));
        g.fill(mark);
        g.setPaint(palette.ink());
        g.setStroke(new BasicStroke(.8f));
        g.draw(mark);
    }
}
