package pacesetter.gui.map;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.geo.MapShapes;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

/**
 * The shapes of a map where they stand on the screen, and the names that have room there: a region's inside its cell, so
 * that no two overlap; where few fit, groups' instead.
 *
 * @param scale pixels a unit of the map
 */
record OnScreen(
        List<Shape> cells,
        List<Point2D> middles,
        List<Double> radii,
        List<Shape> groups,
        List<Label> regionNames,
        List<Label> groupNames,
        double scale) {
    /** Baselines of names, in pixels below the middle of their letters, over the font's size. */
    private static final double DROP = .36;

    private static final FontRenderContext LETTERS = new FontRenderContext(null, true, true);
    private static final float[] SIZES = {12, 10.5f, 9};

    /** A name at its place. */
    record Label(int index, String text, Font font, double x, double y) {}

    static OnScreen of(MapShapes shapes, AffineTransform view, Scenario scenario, Language language) {
        List<Shape> cells = new ArrayList<>();
        List<Point2D> middles = new ArrayList<>();
        List<Double> radii = new ArrayList<>();
        List<Label> names = new ArrayList<>();
        double scale = Math.sqrt(Math.abs(view.getDeterminant()));
        for (int i = 0; i < shapes.cells().size(); i++) {
            MapShapes.Cell cell = shapes.cells().get(i);
            Shape shape = view.createTransformedShape(cell.shape());
            Point2D middle = view.transform(new Point2D.Double(cell.x(), cell.y()), null);
            cells.add(shape);
            middles.add(middle);
            radii.add(cell.radius() * scale);
            String name = language.of(Brief.of(scenario.regions().get(i).name()));
            Point2D wide = view.transform(new Point2D.Double(cell.wideX(), cell.wideY()), null);
            label(i, name, Font.PLAIN, shape, List.of(middle, wide)).ifPresent(names::add);
        }
        List<Shape> outlines = new ArrayList<>();
        List<Label> groups = new ArrayList<>();
        boolean few = names.size() * 2 < cells.size();
        for (int i = 0; i < (scenario.tiers().hasGroups() ? shapes.groups().size() : 0); i++) {
            MapShapes.Cell outline = shapes.groups().get(i);
            Shape shape = view.createTransformedShape(outline.shape());
            outlines.add(shape);
            if (few) {
                Point2D middle = view.transform(new Point2D.Double(outline.x(), outline.y()), null);
                String name = language.of(Brief.of(scenario.groups().get(i).name()));
                label(i, name, Font.BOLD, shape, List.of(middle)).ifPresent(groups::add);
            }
        }
        return new OnScreen(cells, middles, radii, outlines, few ? List.of() : names, groups, scale);
    }

    /** The name in the largest letters that fit inside the shape, around the first place that has room for them. */
    private static Optional<Label> label(int index, String text, int style, Shape shape, List<Point2D> places) {
        Path2D inside = new Path2D.Double(shape);
        Rectangle2D around = shape.getBounds2D();
        for (float size : SIZES) {
            Font font = new Font(Font.SANS_SERIF, style, 12).deriveFont(size);
            double width = font.getStringBounds(text, LETTERS).getWidth();
            for (Point2D place : places) {
                Rectangle2D box =
                        new Rectangle2D.Double(place.getX() - width / 2, place.getY() - size / 2, width, size);
                // A quick look at the box first: most names of a large map have no room.
                if (around.contains(box) && inside.contains(box)) {
                    return Optional.of(new Label(index, text, font, box.getX(), place.getY() + DROP * size));
                }
            }
        }
        return Optional.empty();
    }
}
