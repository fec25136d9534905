package pacesetter.gui.map;

import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javax.swing.JPanel;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import pacesetter.geo.MapShapes;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Language;

/** The map itself: the wheel zooms, dragging moves it, a click chooses a region. */
final class MapCanvas extends JPanel {
    private static final double WHEEL = 1.2; // a notch

    /** What is on the screen at a size and language; made anew only when one of them changes. */
    private record Layout(AffineTransform view, Language language, OnScreen map) {}

    /** What the model shows, and as what. */
    record Scene(Snapshot seen, Coloring coloring, Coloring.Choice choice, List<Arrow> arrows) {
        Scene {
            arrows = List.copyOf(arrows);
        }
    }

    private MapShapes shapes;
    private final WindowWords words;
    private final List<IntConsumer> listeners = new ArrayList<>();
    private Camera camera = Camera.WHOLE;
    private Optional<Scene> scene = Optional.empty();
    private Optional<Layout> layout = Optional.empty();
    private OptionalInt hovered = OptionalInt.empty();
    private OptionalInt selected = OptionalInt.empty();

    MapCanvas(WindowWords words, MapShapes shapes) {
        this.words = words;
        this.shapes = shapes;
        setFocusable(true);
        setPreferredSize(new Dimension(560, 520));
        ToolTipManager.sharedInstance().registerComponent(this);
        Mouse mouse = new Mouse();
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addMouseWheelListener(mouse);
        MapKeys.bind(this);
    }

    /** Draws other shapes of the same regions. */
    void draw(MapShapes other) {
        shapes = other;
        camera = Camera.WHOLE;
        layout = Optional.empty();
        repaint();
    }

    MapShapes shapes() {
        return shapes;
    }

    void show(Scene next) {
        scene = Optional.of(next);
        repaint();
    }

    Optional<Scene> scene() {
        return scene;
    }

    /** Calls with the index of each region chosen. */
    void onChoose(IntConsumer listener) {
        listeners.add(listener);
    }

    /** Marks a region without telling anyone. */
    void select(int region) {
        selected = OptionalInt.of(region);
        repaint();
    }

    /** Chooses a region as a click does. */
    void choose(int region) {
        select(region);
        listeners.forEach(listener -> listener.accept(region));
    }

    OptionalInt selected() {
        return selected;
    }

    /** The middle of a region's area on the screen. */
    Point2D middle(int region) {
        return onScreen().middles().get(region);
    }

    void magnify(double factor) {
        zoom(factor, new Point(getWidth() / 2, getHeight() / 2));
    }

    /** The whole map again. */
    void fit() {
        camera = Camera.WHOLE;
        repaint();
    }

    private void zoom(double factor, Point2D at) {
        camera = camera.closer(factor, at, getWidth(), getHeight());
        repaint();
    }

    OptionalInt at(Point2D point) {
        Point2D place = camera.on(point, shapes.bounds(), getWidth(), getHeight());
        return shapes.at(place.getX(), place.getY());
    }

    private OnScreen onScreen() {
        AffineTransform view = camera.view(shapes.bounds(), getWidth(), getHeight());
        Language language = words.language();
        Layout now = layout.filter(known -> known.view.equals(view) && known.language == language)
                .orElseGet(() -> new Layout(
                        view,
                        language,
                        OnScreen.of(shapes, view, scene.orElseThrow().seen().scenario(), language)));
        layout = Optional.of(now);
        return now.map;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setPaint(Palette.now().paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        scene.ifPresent(shown -> new MapPainter(
                        onScreen(),
                        shown.seen,
                        shown.coloring,
                        shown.choice,
                        shown.arrows,
                        hovered,
                        selected,
                        Palette.now())
                .paint(g));
        g.dispose();
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        OptionalInt region = at(event.getPoint());
        return region.isPresent() && scene.isPresent()
                ? new Tip(scene.get(), words.language()).of(region.getAsInt())
                : null;
    }

    private final class Mouse extends MouseAdapter {
        private Point from = new Point();

        @Override
        public void mousePressed(MouseEvent event) {
            requestFocusInWindow();
            from = event.getPoint();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            camera = camera.moved(event.getX() - from.getX(), event.getY() - from.getY(), getWidth(), getHeight());
            from = event.getPoint();
            repaint();
        }

        @Override
        public void mouseClicked(MouseEvent event) {
            at(event.getPoint()).ifPresent(MapCanvas.this::choose);
        }

        @Override
        public void mouseMoved(MouseEvent event) {
            hover(at(event.getPoint()));
        }

        @Override
        public void mouseExited(MouseEvent event) {
            hover(OptionalInt.empty());
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent event) {
            zoom(Math.pow(WHEEL, -event.getPreciseWheelRotation()), event.getPoint());
        }

        private void hover(OptionalInt region) {
            if (!region.equals(hovered)) {
                hovered = region;
                setCursor(Cursor.getPredefinedCursor(region.isPresent() ? Cursor.HAND_CURSOR : Cursor.DEFAULT_CURSOR));
                repaint();
            }
        }
    }
}
