package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.KeyStroke;
import pacesetter.chart.Picture;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.gui.look.WindowWords;

/**
 * A picture that fits the width there is, its letters as large at every width; it can be magnified and moved, shows a period that is
 * drawn on it, and goes dark with the window.
 */
final class ChartView extends JPanel {
    private static final double STEP = 1.25;
    private static final int SLACK = 12; // pixels of margin that nobody misses

    private final PeriodChoice period;
    private final ChartCanvas canvas;
    private final JScrollPane scroll;
    private Optional<Picture> picture = Optional.empty();

    ChartView(WindowWords words, PeriodChoice period) {
        super(new BorderLayout());
        canvas = new ChartCanvas(words);
        scroll = new JScrollPane(canvas);
        this.period = period;
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        add(scroll);
        new ChartHand(this, canvas, scroll, period).take();
        getInputMap(WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ESCAPE"), "all time");
        getActionMap().put("all time", Act.of(() -> period.choose(Optional.empty())));
        period.onChange(() -> picture.ifPresent(this::show));
    }

    /** Calls whenever it may be seen or not that there is more below. */
    void onMore(Consumer<Boolean> listener) {
        JViewport seen = scroll.getViewport();
        seen.addChangeListener(event -> listener.accept(
                seen.getViewPosition().y + seen.getHeight() < canvas.getPreferredSize().height - SLACK));
    }

    /** Shows a picture in place of the one before. */
    void show(Picture shown) {
        picture = Optional.of(shown);
        canvas.show(shownOf(shown));
    }

    /** Shows a sentence in place of a picture. */
    void show(String sentence) {
        picture = Optional.empty();
        canvas.show(sentence);
    }

    private Picture shownOf(Picture whole) {
        return period.period().map(whole::during).orElse(whole);
    }

    /** What is seen, of the width that files have. */
    Optional<Picture> picture() {
        return picture.map(this::shownOf);
    }

    ChartCanvas canvas() {
        return canvas;
    }

    double zoom() {
        return canvas.zoom();
    }

    void zoomIn() {
        zoom(canvas.zoom() * STEP);
    }

    void zoomOut() {
        zoom(canvas.zoom() / STEP);
    }

    /** Back to the width there is. */
    void fit() {
        zoom(1);
    }

    private void zoom(double wanted) {
        Rectangle seen = scroll.getViewport().getViewRect();
        double before = canvas.zoom();
        canvas.zoom(wanted);
        scroll.validate();
        double grown = canvas.zoom() / before;
        int x = (int) (seen.getCenterX() * grown - seen.width / 2.);
        int y = (int) (seen.getCenterY() * grown - seen.height / 2.);
        canvas.scrollRectToVisible(new Rectangle(x, y, seen.width, seen.height));
    }

    /** A picture on white, so many pixels wide. */
    static BufferedImage paper(Picture shown, int width) {
        double scale = (double) width / shown.width();
        BufferedImage image = new BufferedImage(
                width, Math.max(1, (int) Math.ceil(shown.height() * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(scale, scale);
        shown.draw(g);
        g.dispose();
        return image;
    }
}
