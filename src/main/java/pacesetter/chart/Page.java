package pacesetter.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import pacesetter.chart.panel.DatedPanel;
import pacesetter.chart.panel.Glyph;
import pacesetter.chart.panel.Ink;
import pacesetter.chart.panel.Panel;
import pacesetter.chart.panel.TimePanel;
import pacesetter.chart.panel.TimePlot;
import pacesetter.chart.panel.Typeface;
import pacesetter.run.Cancellation;
import pacesetter.scenario.Period;

/**
 * A picture: title, subtitle, key and rows of panels, in points.
 *
 * @param name file name without its ending
 * @param key signs and what they mean, may be empty
 */
record Page(
        String name, Typeface typeface, String title, String subtitle, List<KeyEntry> key, List<Row> rows, int width)
        implements Picture {
    static final int WIDTH = 800;
    private static final int MARGIN = 16;
    private static final int KEY_TOP = 52;
    private static final int KEY_LINE = 15;
    private static final int GAP = 10;
    private static final FontRenderContext LETTERS = new FontRenderContext(null, true, true);

    /** A sign and what it means. */
    record KeyEntry(Glyph glyph, String text) {}

    /** Panels side by side, equally wide. */
    record Row(double height, List<Panel> panels) {
        private double least() {
            return panels.stream()
                    .mapToDouble(panel -> panel.least(height))
                    .max()
                    .orElse(height);
        }
    }

    /** Keeps a place free, in any height. */
    private record Gap() implements Panel {
        @Override
        public void draw(Graphics2D g, Rectangle2D room) {}

        @Override
        public double least(double usual) {
            return 0;
        }
    }

    Page {
        key = List.copyOf(key);
        rows = List.copyOf(rows);
    }

    /** A page as wide as files have it. */
    Page(String name, Typeface typeface, String title, String subtitle, List<KeyEntry> key, List<Row> rows) {
        this(name, typeface, title, subtitle, key, rows, WIDTH);
    }

    @Override
    public Page ofWidth(int points) {
        return new Page(name, typeface, title, subtitle, key, rows, points);
    }

    @Override
    public Page ofHeight(int points) {
        double over = height() - points;
        double spare =
                rows.stream().mapToDouble(row -> row.height - row.least()).sum();
        if (over <= 0 || over > spare) {
            return this;
        }
        List<Row> lower = rows.stream()
                .map(row -> new Row(row.height - Math.ceil((row.height - row.least()) * over / spare), row.panels))
                .toList();
        return new Page(name, typeface, title, subtitle, key, lower, width);
    }

    @Override
    public Optional<String> keyAt(double x, double y) {
        List<List<KeyEntry>> lines = keyLines();
        int line = (int) Math.floor((y - KEY_TOP) / KEY_LINE);
        if (line >= 0 && line < lines.size()) {
            double end = MARGIN;
            for (KeyEntry entry : lines.get(line)) {
                end += width(entry);
                if (x < end) {
                    return x < MARGIN ? Optional.empty() : Optional.of(entry.text);
                }
            }
        }
        List<String> names = new ArrayList<>();
        place((panel, room) -> {
            if (room.contains(x, y) && panel instanceof TimePanel time) {
                names.addAll(x < plotOf(time, room).area().getMaxX() ? List.of() : time.names());
            }
        });
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    private static TimePlot plotOf(DatedPanel panel, Rectangle2D room) {
        Graphics2D measure = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
        hint(measure);
        TimePlot plot = panel.plot(measure, room);
        measure.dispose();
        return plot;
    }

    @Override
    public Page during(Period period) {
        List<Row> shown = rows.stream()
                .map(row -> new Row(
                        row.height,
                        row.panels.stream()
                                .map(panel -> panel instanceof DatedPanel dated ? dated.during(period) : panel)
                                .toList()))
                .toList();
        return new Page(name, typeface, title, subtitle, key, shown, width);
    }

    @Override
    public List<TimePlot> plots() {
        List<TimePlot> plots = new ArrayList<>();
        place((panel, room) -> {
            if (panel instanceof DatedPanel dated) {
                plots.add(plotOf(dated, room));
            }
        });
        return plots;
    }

    /** Rows of panels of one width, so many side by side at most. */
    static List<Row> grid(List<Panel> panels, int most, double height) {
        int across = Math.min(panels.size(), most);
        List<Row> rows = new ArrayList<>();
        for (int first = 0; first < panels.size(); first += across) {
            List<Panel> row = new ArrayList<>(panels.subList(first, Math.min(first + across, panels.size())));
            while (row.size() < across) {
                row.add(new Gap());
            }
            rows.add(new Row(height, row));
        }
        return rows;
    }

    /** Width of a panel in files, so many of which stand side by side. */
    static double panelWidth(int across) {
        return panelWidth(WIDTH, across);
    }

    private static double panelWidth(int width, int across) {
        return (width - 2. * MARGIN + 8) / across;
    }

    @Override
    public int height() {
        double height = KEY_TOP + KEY_LINE * keyLines().size();
        for (Row row : rows) {
            height += GAP + row.height;
        }
        return (int) Math.ceil(height) + 8;
    }

    @Override
    public Path writePng(Path directory) throws IOException {
        Path file = directory.resolve(png());
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(this, out);
        }
        return file;
    }

    @Override
    public Path writeSvg(Path directory) throws IOException {
        Path file = directory.resolve(svg());
        try (OutputStream out = Files.newOutputStream(file)) {
            Svg.write(this, out);
        }
        return file;
    }

    /** Writes itself as PNG and as SVG. */
    void writeTo(Sheets sheets) throws IOException {
        try (OutputStream out = sheets.create(png())) {
            Png.write(this, out);
        }
        try (OutputStream out = sheets.create(svg())) {
            Svg.write(this, out);
        }
    }

    private String png() {
        return name + ".png";
    }

    private String svg() {
        return name + ".svg";
    }

    @Override
    public void draw(Graphics2D g) {
        hint(g);
        g.setPaint(Color.WHITE);
        g.fill(new Rectangle2D.Double(0, 0, width, height()));
        g.setPaint(Ink.BLACK);
        drawFitting(g, title, typeface.title(), 27);
        g.setPaint(Ink.GREY);
        drawFitting(g, subtitle, typeface.text(), 44);
        drawKey(g);
        place((panel, room) -> {
            Cancellation.check();
            panel.draw(g, room);
        });
    }

    private static void hint(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    /** Gives each panel its room. */
    private void place(BiConsumer<Panel, Rectangle2D> panels) {
        double top = KEY_TOP + KEY_LINE * keyLines().size();
        for (Row row : rows) {
            top += GAP;
            double wide = panelWidth(width, row.panels.size());
            for (int i = 0; i < row.panels.size(); i++) {
                panels.accept(row.panels.get(i), new Rectangle2D.Double(MARGIN - 4 + i * wide, top, wide, row.height));
            }
            top += row.height;
        }
    }

    /** Writes a line, in smaller letters where the page is too narrow. */
    private void drawFitting(Graphics2D g, String text, Font font, int y) {
        double room = width - 2. * MARGIN;
        double wide = width(text, font);
        g.setFont(wide <= room ? font : font.deriveFont((float) (font.getSize2D() * room / wide)));
        g.drawString(text, MARGIN, y);
    }

    private void drawKey(Graphics2D g) {
        double y = KEY_TOP;
        for (List<KeyEntry> line : keyLines()) {
            double x = MARGIN;
            for (KeyEntry entry : line) {
                entry.glyph.draw(g, x + Glyph.WIDTH / 2, y + KEY_LINE / 2.);
                g.setFont(typeface.small());
                g.setPaint(Ink.BLACK);
                g.drawString(entry.text, (float) (x + Glyph.WIDTH + 4), (float) (y + KEY_LINE / 2. + 3.2));
                x += width(entry);
            }
            y += KEY_LINE;
        }
    }

    private List<List<KeyEntry>> keyLines() {
        List<List<KeyEntry>> lines = new ArrayList<>();
        double x = width;
        for (KeyEntry entry : key) {
            if (x + width(entry) > width) {
                lines.add(new ArrayList<>());
                x = MARGIN;
            }
            lines.get(lines.size() - 1).add(entry);
            x += width(entry);
        }
        return lines;
    }

    private double width(KeyEntry entry) {
        return Glyph.WIDTH + 16 + width(entry.text, typeface.small());
    }

    /** Width of a text in points. */
    static double width(String text, Font font) {
        return font.getStringBounds(text, LETTERS).getWidth();
    }
}
