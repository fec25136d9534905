package pacesetter.gui.map;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import pacesetter.gui.look.Palette;
import pacesetter.scenario.TimeStep;
import pacesetter.text.Language;

/** What stands under a map: what its colours, marks and arrows mean, in as many lines as the width asks. */
record Legend(Coloring coloring, boolean allDomains, TimeStep step, Palette palette, Language language) {
    private static final int LINE = 18;
    private static final int MARGIN = 10;
    private static final int BAR = 280;
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 12);

    /** Something to draw on a line, a box {@value #LINE} pixels high. */
    private interface Item {
        int width(FontMetrics metrics);

        void draw(Graphics2D g, int x, int y);

        Told told();
    }

    /** What stands beside a sign or colour, and what that does not say. */
    record Told(String text, String about) {}

    /** Where something stands. */
    private record Place(Rectangle area, Told told) {}

    /** Its height at a width, in pixels. */
    int height(Graphics2D g, int width) {
        return lay(g, width, false, new ArrayList<>());
    }

    /** What stands at a point; what the colours tell, where no sign does. */
    Told at(Graphics2D g, int width, Point point) {
        List<Place> places = new ArrayList<>();
        lay(g, width, false, places);
        return places.stream()
                .filter(place -> place.area.contains(point))
                .findFirst()
                .map(Place::told)
                .orElse(new Told(coloring.heading(), ""));
    }

    void paint(Graphics2D g, int width) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        lay(g, width, true, new ArrayList<>());
    }

    private int lay(Graphics2D g, int width, boolean draws, List<Place> places) {
        int y = 4;
        if (draws) {
            g.setFont(HEADING);
            g.setPaint(palette.ink());
            g.drawString(coloring.heading(), MARGIN, y + 13);
        }
        y += LINE;
        g.setFont(TEXT);
        if (coloring.key() instanceof Coloring.Gradient gradient) {
            if (draws) {
                bar(g, gradient, Math.min(BAR, width - 6 * MARGIN), y);
            }
            y += 2 * LINE - 4;
        }
        y = flow(g, classes(), width, y, draws, places);
        return flow(g, marks(), width, y, draws, places) + 4;
    }

    private int flow(Graphics2D g, List<Item> items, int width, int top, boolean draws, List<Place> places) {
        if (items.isEmpty()) {
            return top;
        }
        int x = MARGIN;
        int y = top;
        for (Item item : items) {
            int wide = item.width(g.getFontMetrics(TEXT)) + 14;
            if (x > MARGIN && x + wide > width) {
                x = MARGIN;
                y += LINE;
            }
            if (draws) {
                g.setFont(TEXT);
                item.draw(g, x, y);
            }
            places.add(new Place(new Rectangle(x, y, wide, LINE), item.told()));
            x += wide;
        }
        return y + LINE;
    }

    private void bar(Graphics2D g, Coloring.Gradient gradient, int width, int y) {
        for (int x = 0; x < width; x++) {
            g.setPaint(gradient.ramp().at((double) x / (width - 1)));
            g.fill(new Rectangle2D.Double(MARGIN + (double) x, y, 1.5, 11));
        }
        g.setPaint(palette.faint());
        g.setStroke(new BasicStroke(.8f));
        g.draw(new Rectangle2D.Double(MARGIN, y, width, 11));
        FontMetrics metrics = g.getFontMetrics();
        List<String> marks = gradient.marks();
        // The first and last may have words: they keep to their side, and the others have what room is left.
        double left = MARGIN + metrics.stringWidth(marks.get(0)) + 6.;
        String last = marks.get(marks.size() - 1);
        double right = 2. * MARGIN + width - metrics.stringWidth(last);
        mark(g, marks.get(0), MARGIN, MARGIN, y);
        mark(g, last, MARGIN + (double) width, right, y);
        for (int i = 1; i < marks.size() - 1; i++) {
            double x = MARGIN + (double) width * i / (marks.size() - 1);
            double half = metrics.stringWidth(marks.get(i)) / 2.;
            mark(g, x - half > left && x + half < right - 6 ? marks.get(i) : "", x, x - half, y);
        }
    }

    private void mark(Graphics2D g, String text, double x, double textX, int y) {
        g.setPaint(palette.faint());
        g.draw(new Line2D.Double(x, y + 11, x, y + 14));
        g.setPaint(palette.ink());
        g.drawString(text, (float) textX, y + 25f);
    }

    private List<Item> classes() {
        List<Item> items = new ArrayList<>();
        if (coloring.key() instanceof Coloring.Classes classes) {
            for (Coloring.Entry entry : classes.entries()) {
                items.add(item(new Told(entry.text(), entry.about()), (g, x, y) -> {
                    Rectangle2D box = new Rectangle2D.Double(x, y + 3., 13, 12);
                    g.setPaint(entry.color());
                    g.fill(box);
                    g.setPaint(palette.faint());
                    g.setStroke(new BasicStroke(.8f));
                    g.draw(box);
                }));
            }
        }
        return items;
    }

    private List<Item> marks() {
        List<Item> items = new ArrayList<>();
        for (Lead lead : Lead.values()) {
            String text = lead.text(language) + (allDomains ? language.of(" of most domains", "（领域最多）") : "");
            items.add(item(new Told(text, ""), (g, x, y) -> MapPainter.mark(g, lead, x + 7., y + 9., 5.5, palette)));
        }
        items.add(item(
                new Told(
                        language.of("just learned from, fading over ", "刚刚学自，")
                                + Arrow.FADE * step.weeks()
                                + language.of(" weeks", "周内淡出"),
                        language.of("The arrow points from who was learned from to the follower", "箭头由被学者指向追随者")),
                (g, x, y) -> {
                    g.setPaint(palette.ink());
                    g.setStroke(new BasicStroke(1.6f));
                    g.drawLine(x, y + 9, x + 9, y + 9);
                    g.fillPolygon(new int[] {x + 8, x + 15, x + 8}, new int[] {y + 5, y + 9, y + 13}, 3);
                }));
        return items;
    }

    /** Draws a sign of 14 pixels' width. */
    private interface Sign {
        void draw(Graphics2D g, int x, int y);
    }

    private Item item(Told told, Sign sign) {
        String text = told.text();
        return new Item() {
            @Override
            public Told told() {
                return told;
            }

            @Override
            public int width(FontMetrics metrics) {
                return 19 + metrics.stringWidth(text);
            }

            @Override
            public void draw(Graphics2D g, int x, int y) {
                sign.draw(g, x, y);
                g.setPaint(palette.ink());
                g.drawString(text, x + 19, y + 13);
            }
        };
    }
}
