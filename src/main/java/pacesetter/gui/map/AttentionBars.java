package pacesetter.gui.map;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.swing.JPanel;
import pacesetter.gui.look.Palette;
import pacesetter.model.Expense;
import pacesetter.model.RegionAgent;
import pacesetter.run.Column;
import pacesetter.run.Table;
import pacesetter.scenario.TimeStep;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** What a region has spent its attention on since the start, a bar for each purpose. */
final class AttentionBars extends JPanel implements CodedTable {
    private static final int LINE = 20;
    private static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
    private static final Font HEADING = new Font(Font.SANS_SERIF, Font.BOLD, 11);

    private String heading = "";
    private List<Bar> bars = List.of();

    /** A purpose, and units spent on it. */
    private record Bar(Expense expense, String name, double spent) {}

    AttentionBars() {
        setName("attention");
        setPreferredSize(new Dimension(280, LINE * (Expense.values().length + 1) + 12));
    }

    /** Copies what a region has spent in so many ticks; no tick may be under way. */
    void show(RegionAgent region, int ticks, TimeStep step, Language language) {
        bars = java.util.Arrays.stream(Expense.values())
                .map(expense -> new Bar(expense, language.of(name(expense)), region.spent(expense)))
                .toList();
        double spent = bars.stream().mapToDouble(Bar::spent).sum();
        int weeks = ticks * step.weeks();
        heading = language.of("Attention spent: ", "已用注意力：")
                + Rounded.three(spent)
                + language.of(
                        " units in " + Count.of(weeks, "week") + " (" + Rounded.three(region.attention()) + " a "
                                + step.tick().en() + ")",
                        "单位，" + weeks + "周（每" + step.tick().zh() + Rounded.three(region.attention()) + "）");
        repaint();
    }

    @Override
    public Optional<Table> coded() {
        List<Column> columns = List.of(
                Column.choice(
                        "purpose",
                        bars.stream()
                                .map(bar -> bar.expense.name().toLowerCase(Locale.ROOT))
                                .toList(),
                        "What attention was spent on."),
                Column.amount("spent", "units", "Units spent since the start."));
        double[] cells = IntStream.range(0, bars.size())
                .boxed()
                .flatMapToDouble(i -> DoubleStream.of(i, bars.get(i).spent))
                .toArray();
        return bars.isEmpty() ? Optional.empty() : Optional.of(Table.of(columns, cells));
    }

    private static Name name(Expense expense) {
        return switch (expense) {
            case COPYING -> Term.COPYING.word();
            case ROLL_OUT -> new Name("roll-out", Term.ROLLOUT.word().zh());
            case SEARCH -> Term.OWN_SEARCH.word();
            case TRANSPLANTS -> Term.TRANSPLANTS.word();
            case MENTORING -> Term.MENTORING.word();
            case SUPERVISION -> Term.SUPERVISION.word();
        };
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
        g.setFont(HEADING);
        g.drawString(heading, 8, 16);
        g.setFont(TEXT);
        FontMetrics metrics = g.getFontMetrics();
        int names = bars.stream()
                        .mapToInt(bar -> metrics.stringWidth(bar.name))
                        .max()
                        .orElse(0)
                + 14;
        double total = bars.stream().mapToDouble(Bar::spent).sum();
        double most = Math.max(1e-9, bars.stream().mapToDouble(Bar::spent).max().orElse(0));
        String widest = "100 %  10000";
        double room = Math.max(10, getWidth() - names - metrics.stringWidth(widest) - 16.);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            int y = LINE * (i + 1) + 6;
            g.setPaint(palette.ink());
            g.drawString(bar.name, 8, y + 12);
            g.setPaint(palette.first());
            double width = room * bar.spent / most;
            g.fill(new Rectangle2D.Double(names, y + 2., width, LINE - 8.));
            g.setPaint(palette.faint());
            String share = total > 0 ? Rounded.percent(bar.spent / total) : "–";
            g.drawString(share + "  " + Rounded.three(bar.spent), (float) (names + width + 6), y + 12);
        }
        g.dispose();
    }
}
