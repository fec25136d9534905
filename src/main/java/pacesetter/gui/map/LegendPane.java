package pacesetter.gui.map;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;
import pacesetter.gui.look.WindowWords;

/** The place of a legend, as high as the legend is at its width; it explains each colour and sign. */
final class LegendPane extends JComponent {
    private final WindowWords words;
    private Optional<Legend> shown = Optional.empty();

    LegendPane(WindowWords words) {
        this.words = words;
        ToolTipManager.sharedInstance().registerComponent(this);
    }

    void show(Legend legend) {
        int before = getPreferredSize().height;
        shown = Optional.of(legend);
        if (getPreferredSize().height != before) {
            revalidate();
        }
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() == null ? 500 : Math.max(200, getParent().getWidth());
        return new Dimension(
                width,
                measured(g -> shown.map(legend -> legend.height(g, width)).orElse(0)));
    }

    @Override
    protected void paintComponent(Graphics g) {
        shown.ifPresent(legend -> {
            g.setColor(legend.palette().paper());
            g.fillRect(0, 0, getWidth(), getHeight());
            legend.paint((Graphics2D) g, getWidth());
        });
    }

    private static <T> T measured(Function<Graphics2D, T> measure) {
        Graphics2D g = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        T measured = measure.apply(g);
        g.dispose();
        return measured;
    }

    @Override
    public @Nullable String getToolTipText(MouseEvent event) {
        return shown.map(legend -> measured(g -> legend.at(g, getWidth(), event.getPoint())))
                .map(told -> words.tip(told.text(), told.about()))
                .orElse(null);
    }
}
