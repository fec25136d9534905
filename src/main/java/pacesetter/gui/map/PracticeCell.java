package pacesetter.gui.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.OptionalInt;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.table.TableCellRenderer;
import pacesetter.gui.look.Palette;

/**
 * Draws a practice as a row of squares, full where an element is in use, above that of the leader; elements that differ are
 * in another colour and joined.
 */
final class PracticeCell extends JLabel implements TableCellRenderer {
    private static final int SQUARE = 8;
    private static final int PITCH = 11;

    /** Height of a row that has room for two practices. */
    static final int HEIGHT = 2 * PITCH + 6;

    private Practice shown = new Practice(0, OptionalInt.empty(), 0);

    /**
     * A region's practice and the leader's.
     *
     * @param leader empty where nobody leads, or the region itself does
     * @param length number of elements
     */
    record Practice(int bits, OptionalInt leader, int length) implements Comparable<Practice> {
        /** Elements that differ from the leader's. */
        int distance() {
            return leader.isPresent() ? Integer.bitCount(bits ^ leader.getAsInt()) : 0;
        }

        @Override
        public int compareTo(Practice other) {
            return Integer.compare(distance(), other.distance());
        }

        /** The elements in order, as digits. */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < length; i++) {
                text.append(bits >> i & 1);
            }
            return text.toString();
        }
    }

    PracticeCell() {
        setOpaque(true);
    }

    @Override
    public java.awt.Component getTableCellRendererComponent(
            JTable table, Object value, boolean isSelected, boolean hasFocus, int row, int column) {
        shown = (Practice) value;
        setBackground(isSelected ? table.getSelectionBackground() : table.getBackground());
        setForeground(isSelected ? table.getSelectionForeground() : table.getForeground());
        getAccessibleContext().setAccessibleName(shown.toString());
        return this;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(shown.length * PITCH + 8, HEIGHT);
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        int top = (getHeight() - 2 * PITCH) / 2 + 1;
        for (int i = 0; i < shown.length; i++) {
            int x = 4 + i * PITCH;
            boolean own = (shown.bits >> i & 1) == 1;
            if (shown.leader.isEmpty()) {
                square(g, x, top + PITCH / 2, own, getForeground());
                continue;
            }
            boolean leaders = (shown.leader.getAsInt() >> i & 1) == 1;
            Color color = own == leaders ? Palette.now().faint() : Palette.now().second();
            square(g, x, top, own, own == leaders ? getForeground() : color);
            square(g, x, top + PITCH, leaders, color);
            if (own != leaders) {
                g.setStroke(new BasicStroke(2));
                g.drawLine(x + SQUARE / 2, top + SQUARE, x + SQUARE / 2, top + PITCH);
            }
        }
        g.dispose();
    }

    private static void square(Graphics2D g, int x, int y, boolean full, Color color) {
        g.setPaint(color);
        g.setStroke(new BasicStroke(1));
        Rectangle2D square = new Rectangle2D.Double(x + .5, y + .5, SQUARE - 1, SQUARE - 1);
        if (full) {
            g.fill(square);
        }
        g.draw(square);
    }
}
