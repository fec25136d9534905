package pacesetter.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.Insets;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** A row that goes on below where there is no room beside, and says how high it is then. */
final class WrappedRow extends FlowLayout {
    WrappedRow(int horizontalGap, int verticalGap) {
        super(LEADING, horizontalGap, verticalGap);
    }

    /** A row of components, at the left, as high as it must be and no higher. */
    static JPanel of(Component... components) {
        JPanel row = new JPanel(new WrappedRow(6, 4)) {
            @Override
            public Dimension getMaximumSize() {
                return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
            }

            @Override
            public void setBounds(int x, int y, int width, int height) {
                boolean other = width != getWidth();
                super.setBounds(x, y, width, height);
                if (other) {
                    SwingUtilities.invokeLater(this::revalidate); // another width may ask for another height
                }
            }
        };
        row.setAlignmentX(Component.LEFT_ALIGNMENT);
        for (Component each : components) {
            row.add(each);
        }
        return row;
    }

    @Override
    public Dimension preferredLayoutSize(Container target) {
        Container parent = target.getParent();
        return wrapped(target, parent == null || parent.getWidth() == 0 ? Integer.MAX_VALUE : parent.getWidth());
    }

    @Override
    public Dimension minimumLayoutSize(Container target) {
        return new Dimension(0, preferredLayoutSize(target).height);
    }

    private Dimension wrapped(Container target, int room) {
        Insets insets = target.getInsets();
        int most = room - insets.left - insets.right - 2 * getHgap();
        int widest = 0;
        int wide = 0;
        int high = 0;
        int above = 0;
        for (Component each : target.getComponents()) {
            if (each.isVisible()) {
                Dimension size = each.getPreferredSize();
                if (wide > 0 && wide + size.width > most) { // as FlowLayout breaks lines, the gap left out
                    above += high + getVgap();
                    wide = 0;
                    high = 0;
                }
                wide += (wide > 0 ? getHgap() : 0) + size.width;
                high = Math.max(high, size.height);
                widest = Math.max(widest, wide);
            }
        }
        return new Dimension(
                widest + insets.left + insets.right + 2 * getHgap(),
                above + high + insets.top + insets.bottom + 2 * getVgap());
    }
}
