package pacesetter.gui.map;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import pacesetter.gui.look.Palette;
import pacesetter.run.Table;

/** Numbers by name under a heading, a bar each, and the table behind them. */
public final class NamedBars extends JPanel implements CodedTable {
    private static final int LINE = 16;
    private static final int MARGIN = 8;
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 12);

    private String heading = "";
    private List<Bar> bars = List.of();
    private Optional<Table> coded = Optional.empty();

    /**
     * A bar.
     *
     * @param size its length, in a unit of the whole
     * @param told its number, in words
     * @param first whether it is one that others are held against
     */
    public record Bar(String name, double size, String told, boolean first) {}

    /** Empty bars. */
    public NamedBars(String name) {
        setName(name);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(280, LINE * (bars.size() + 1) + MARGIN);
    }

    /** Shows a sentence alone. */
    public void show(String sentence) {
        show(sentence, List.of(), Optional.empty());
    }

    /** Shows bars, with the table behind them. */
    public void show(String title, List<Bar> shown, Optional<Table> behind) {
        boolean grows = shown.size() != bars.size();
        heading = title;
        bars = List.copyOf(shown);
        coded = behind;
        getAccessibleContext()
                .setAccessibleName(title + " "
                        + bars.stream().map(bar -> bar.name + " " + bar.told).collect(Collectors.joining("; ")));
        if (grows) {
            revalidate();
        }
        repaint();
    }

    public String heading() {
        return heading;
    }

    public List<Bar> bars() {
        return bars;
    }

    @Override
    public Optional<Table> coded() {
        return coded;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Palette palette = Palette.now();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(palette.paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        g.setPaint(palette.ink());
        double room = getWidth() - 2. * MARGIN;
        double wide = g.getFontMetrics(HEADING).stringWidth(heading);
        g.setFont(wide <= room ? HEADING : HEADING.deriveFont((float) (HEADING.getSize2D() * room / wide)));
        g.drawString(heading, MARGIN, LINE);
        g.setFont(TEXT);
        paint(g, palette);
        g.dispose();
    }

    private void paint(Graphics2D g, Palette palette) {
        FontMetrics metrics = g.getFontMetrics();
        int names = MARGIN * 2 + widest(metrics, bars.stream().map(Bar::name).toList());
        int numbers = MARGIN * 2 + widest(metrics, bars.stream().map(Bar::told).toList());
        double most = Math.max(1e-12, bars.stream().mapToDouble(Bar::size).max().orElse(0));
        double room = Math.max(10, getWidth() - names - numbers);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int base = LINE * (i + 2);
            double length = room * bar.size() / most;
            g.setPaint(palette.ink());
            g.drawString(bar.name(), MARGIN, base);
            g.setPaint(bar.first() ? palette.first() : palette.second());
            g.fill(new Rectangle2D.Double(names, base - 9., Math.max(bar.size() > 0 ? 1 : 0, length), LINE - 6.));
            g.setPaint(palette.ink());
            g.drawString(bar.told(), (float) (names + length + MARGIN), base);
        }
    }

    private static int widest(FontMetrics metrics, List<String> texts) {
        return texts.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    }
}
