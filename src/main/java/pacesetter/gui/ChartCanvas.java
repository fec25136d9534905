package pacesetter.gui;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.MouseEvent;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JPanel;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import pacesetter.chart.Picture;
import pacesetter.chart.panel.TimePlot;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;

/** Paints a picture in the width of its viewport, or larger, and on it what a pointer shows. */
final class ChartCanvas extends JPanel implements Scrollable {
    private static final double LARGEST = 8;
    private static final int MARGIN = 24; // of a sentence, pixels

    /** Pixels a point, so that the smallest letters of a chart can be read. */
    private static final double LETTERS = 1.15;

    /** Points that a chart needs; in less room it gets smaller as a whole. */
    private static final int NARROWEST = 560;

    private static final int WIDEST = 1400; // points, beyond which lines are only drawn out

    /** The picture as it was laid out last, in so many points, and as it was painted. */
    private record Laid(Dimension room, Picture picture, List<TimePlot> plots, Optional<BufferedImage> image) {}

    private final WindowWords words;
    private Optional<Picture> picture = Optional.empty();
    private Optional<Laid> laid = Optional.empty();
    private Optional<ChartPointer> pointer = Optional.empty();
    private String notice = "";
    private double zoom = 1; // 1 fits the width

    ChartCanvas(WindowWords words) {
        this.words = words;
        setFocusable(true);
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return picture.flatMap(shown -> laid().picture().keyAt(event.getX() / scale(), event.getY() / scale()))
                .map(words::tip)
                .orElse(null);
    }

    void show(Picture shown) {
        picture = Optional.of(shown);
        getAccessibleContext().setAccessibleName(shown.title());
        renew();
    }

    void show(String sentence) {
        picture = Optional.empty();
        notice = sentence;
        getAccessibleContext().setAccessibleName(sentence);
        renew();
    }

    double zoom() {
        return zoom;
    }

    void zoom(double wanted) {
        zoom = Math.min(LARGEST, Math.max(1, wanted));
        renew();
    }

    /** Shows what stands at a place, or nothing. */
    void point(Optional<ChartPointer> shown) {
        if (shown.isPresent() || pointer.isPresent()) {
            pointer = shown;
            repaint();
        }
    }

    /** What the pointer shows, in words; none where it is nowhere. */
    List<String> told() {
        return pointer.map(shown -> shown.words(this)).orElse(List.of());
    }

    private void renew() {
        laid = Optional.empty();
        revalidate();
        repaint();
    }

    private int room() {
        return getParent() == null ? NARROWEST : Math.max(1, getParent().getWidth());
    }

    /** Pixels a point. */
    double scale() {
        return picture.isEmpty() ? 1 : room() * zoom / laid().picture().width();
    }

    private Laid laid() {
        int points = (int) Math.max(NARROWEST, Math.min(WIDEST, Math.round(room() / LETTERS)));
        int height = getParent() == null ? Integer.MAX_VALUE : getParent().getHeight() * points / room();
        Dimension room = new Dimension(points, height);
        Laid now = laid.filter(known -> known.room().equals(room) || isFixed(known))
                .orElseGet(() -> {
                    Picture shown = picture.orElseThrow().ofWidth(points).ofHeight(height);
                    return new Laid(room, shown, shown.plots(), Optional.empty());
                });
        laid = Optional.of(now);
        return now;
    }

    /** A picture of one shape alone is laid out once. */
    private boolean isFixed(Laid known) {
        return picture.filter(shown -> shown == known.picture()).isPresent();
    }

    /** Where time is shown at a place of this component. */
    Optional<TimePlot> plot(Point place) {
        Point2D point = new Point2D.Double(place.x / scale(), place.y / scale());
        return picture.flatMap(shown -> laid().plots().stream()
                .filter(plot -> plot.area().contains(point))
                .findFirst());
    }

    @Override
    public Dimension getPreferredSize() {
        int height = picture.isEmpty() ? 80 : (int) Math.ceil(laid().picture().height() * scale());
        return new Dimension((int) (room() * zoom), height);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setColor(Palette.now().paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        if (picture.isPresent()) {
            AffineTransform device = g.getTransform();
            BufferedImage image = image(Math.max(1, (int) Math.ceil(getPreferredSize().width * device.getScaleX())));
            g.scale(1 / device.getScaleX(), 1 / device.getScaleY());
            g.drawImage(image, 0, 0, null);
            g.setTransform(device);
            pointer.ifPresent(shown -> shown.paint(g, this));
        } else {
            g.setColor(Palette.now().faint());
            write(g, notice);
        }
        g.dispose();
    }

    /** Writes a sentence in as many lines as the width asks. */
    private void write(Graphics2D g, String sentence) {
        if (sentence.isEmpty()) {
            return;
        }
        AttributedString text = new AttributedString(sentence, Map.of(TextAttribute.FONT, g.getFont()));
        LineBreakMeasurer lines = new LineBreakMeasurer(text.getIterator(), g.getFontRenderContext());
        float y = MARGIN;
        while (lines.getPosition() < sentence.length()) {
            TextLayout line = lines.nextLayout(Math.max(MARGIN, getWidth() - 2f * MARGIN));
            y += line.getAscent();
            line.draw(g, MARGIN, y);
            y += line.getDescent() + line.getLeading();
        }
    }

    /** The picture in the colours of the look, so many pixels wide; kept until one of them changes. */
    private BufferedImage image(int pixels) {
        Laid now = laid();
        return now.image().filter(kept -> kept.getWidth() == pixels).orElseGet(() -> {
            BufferedImage image = ChartView.paper(now.picture(), pixels);
            if (Palette.now() == Palette.DARK) {
                Dark.turn(image);
            }
            laid = Optional.of(new Laid(now.room(), now.picture(), now.plots(), Optional.of(image)));
            return image;
        });
    }

    @Override
    public void updateUI() {
        laid = Optional.empty();
        repaint();
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(640, 420);
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle seen, int orientation, int direction) {
        return 24;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle seen, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? seen.height : seen.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return zoom == 1;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return getParent() instanceof JViewport port && port.getHeight() > getPreferredSize().height;
    }
}
