package pacesetter.gui;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.CodedTable;
import pacesetter.model.Motive;
import pacesetter.run.Column;
import pacesetter.run.Table;

/** The hazard of an adoption, and the hazard with each pressure taken away, a bar each. */
final class MotiveBars extends JPanel implements CodedTable {
    private static final int LINE = 18;
    private static final int MARGIN = 8;

    private final WindowWords words;
    private String heading = "";
    private Optional<Motive> motive = Optional.empty();

    /** A bar: what it is, and how long. */
    record Bar(String code, String name, double hazard) {}

    MotiveBars(WindowWords words) {
        this.words = words;
        setName("log.motive");
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(300, LINE * (bars().size() + 1) + MARGIN);
    }

    /** Shows a sentence alone. */
    void show(String sentence) {
        show(sentence, Optional.empty());
    }

    void show(String title, Optional<Motive> shown) {
        heading = title;
        motive = shown;
        getAccessibleContext().setAccessibleName(title + " " + bars());
        revalidate();
        repaint();
    }

    String heading() {
        return heading;
    }

    /** The bars that are shown: the hazard itself, then without each pressure that was at work. */
    List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        motive.ifPresent(shown -> {
            bars.add(new Bar("all", words.of("motive.all"), shown.hazard()));
            for (Motive.Pressure pressure : Motive.Pressure.values()) {
                if (shown.without(pressure) != shown.hazard()) {
                    String code = pressure.name().toLowerCase(Locale.ROOT);
                    String name = words.of("motive.without", words.of("motive." + code));
                    bars.add(new Bar("without_" + code, name, shown.without(pressure)));
                }
            }
        });
        return bars;
    }

    @Override
    public Optional<Table> coded() {
        List<Bar> bars = bars();
        List<Column> columns = List.of(
                Column.choice("pressures", bars.stream().map(Bar::code).toList(), "Which pressures were at work."),
                Column.share("hazard", "Probability of the adoption in its tick."));
        double[] cells = IntStream.range(0, bars.size())
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(i, bars.get(i).hazard()))
                .toArray();
        return bars.isEmpty() ? Optional.empty() : Optional.of(Table.of(columns, cells));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Palette palette = Palette.now();
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(palette.paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        FontMetrics metrics = g.getFontMetrics();
        g.setPaint(palette.ink());
        g.drawString(heading, MARGIN, LINE - 4);
        List<Bar> bars = bars();
        int names = bars.stream()
                        .mapToInt(bar -> metrics.stringWidth(bar.name()))
                        .max()
                        .orElse(0)
                + 2 * MARGIN;
        double most = bars.stream().mapToDouble(Bar::hazard).max().orElse(1);
        int room = Math.max(20, getWidth() - names - metrics.stringWidth("100.0 %") - 3 * MARGIN);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = LINE * (i + 1) + MARGIN / 2;
            int wide = (int) Math.round(room * bar.hazard() / Math.max(1e-12, most));
            g.setPaint(palette.ink());
            g.drawString(bar.name(), MARGIN, y + LINE - 6);
            g.setPaint(i == 0 ? palette.first() : palette.second());
            g.fillRect(names, y + 3, Math.max(1, wide), LINE - 7);
            g.setPaint(palette.ink());
            g.drawString(
                    String.format(Locale.ROOT, "%.2g %%", bar.hazard() * 100), names + wide + MARGIN, y + LINE - 6);
        }
        g.dispose();
    }
}
