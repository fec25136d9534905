package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import pacesetter.chart.Picture;
import pacesetter.gui.look.Palette;

/** A picture that fits the width there is, can be magnified and moved, and goes dark with the window. */
final class ChartView extends JPanel {
    private static final double STEP = 1.25;
    private static final double LARGEST = 8;

    private final Canvas canvas = new Canvas();
    private final JScrollPane scroll = new JScrollPane(canvas);
    private Optional<Picture> picture = Optional.empty();
    private String notice = "";
    private double zoom = 1; // 1 fits the width

    ChartView() {
        super(new BorderLayout());
        scroll.setBorder(null);
        scroll.getVerticalScrollBar().setUnitIncrement(24);
        add(scroll);
        Hand hand = new Hand();
        canvas.addMouseListener(hand);
        canvas.addMouseMotionListener(hand);
        canvas.addMouseWheelListener(hand);
    }

    /** Shows a picture in place of the one before. */
    void show(Picture shown) {
        picture = Optional.of(shown);
        canvas.renew();
    }

    /** Shows a sentence in place of a picture. */
    void show(String sentence) {
        picture = Optional.empty();
        notice = sentence;
        canvas.renew();
    }

    Optional<Picture> picture() {
        return picture;
    }

    double zoom() {
        return zoom;
    }

    void zoomIn() {
        zoom(zoom * STEP);
    }

    void zoomOut() {
        zoom(zoom / STEP);
    }

    /** Back to the width there is. */
    void fit() {
        zoom(1);
    }

    private void zoom(double wanted) {
        Rectangle seen = scroll.getViewport().getViewRect();
        double before = zoom;
        zoom = Math.min(LARGEST, Math.max(1, wanted));
        canvas.renew();
        scroll.validate();
        double grown = zoom / before;
        int x = (int) (seen.getCenterX() * grown - seen.width / 2.);
        int y = (int) (seen.getCenterY() * grown - seen.height / 2.);
        canvas.scrollRectToVisible(new Rectangle(x, y, seen.width, seen.height));
    }

    /** A picture in the colours of the look, so many pixels wide. */
    private static BufferedImage image(Picture shown, int width) {
        BufferedImage image = paper(shown, width);
        if (Palette.now() == Palette.DARK) {
            Dark.turn(image);
        }
        return image;
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

    private final class Canvas extends JComponent implements Scrollable {
        private Optional<BufferedImage> image = Optional.empty();

        void renew() {
            image = Optional.empty();
            revalidate();
            repaint();
        }

        @Override
        public Dimension getPreferredSize() {
            int width = (int) (scroll.getViewport().getWidth() * zoom);
            int height = picture.map(shown -> (int) Math.ceil((double) shown.height() * width / shown.width()))
                    .orElse(80);
            return new Dimension(width, height);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(Palette.now().paper());
            g.fillRect(0, 0, getWidth(), getHeight());
            if (picture.isPresent()) {
                AffineTransform device = g.getTransform();
                int width = (int) Math.ceil(getPreferredSize().width * device.getScaleX());
                BufferedImage painted = image.filter(kept -> kept.getWidth() == width)
                        .orElseGet(() -> image(picture.get(), Math.max(1, width)));
                image = Optional.of(painted);
                g.scale(1 / device.getScaleX(), 1 / device.getScaleY());
                g.drawImage(painted, 0, 0, null);
            } else {
                g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
                g.setColor(Palette.now().faint());
                g.drawString(notice, 24, 40);
            }
            g.dispose();
        }

        @Override
        public void updateUI() {
            renew();
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

    /** Drags the picture, and magnifies it with the wheel and the menu key. */
    private final class Hand extends MouseAdapter {
        private Point held = new Point();

        @Override
        public void mousePressed(MouseEvent event) {
            held = event.getPoint();
        }

        @Override
        public void mouseDragged(MouseEvent event) {
            Rectangle seen = scroll.getViewport().getViewRect();
            seen.translate(held.x - event.getX(), held.y - event.getY());
            canvas.scrollRectToVisible(seen);
        }

        @Override
        public void mouseWheelMoved(MouseWheelEvent event) {
            if ((event.getModifiersEx() & (InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK)) == 0) {
                scroll.dispatchEvent(event);
            } else if (event.getWheelRotation() < 0) {
                zoomIn();
            } else {
                zoomOut();
            }
        }
    }
}
