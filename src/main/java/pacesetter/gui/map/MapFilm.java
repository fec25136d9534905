package pacesetter.gui.map;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.OptionalInt;
import pacesetter.geo.MapShapes;
import pacesetter.gui.live.Played;
import pacesetter.gui.look.Palette;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;

/**
 * Paints a run as it goes on: its map with date and legend, every picture of the same size. Made on the event thread, to be used by
 * one other.
 */
public final class MapFilm {
    private static final int WIDTH = 760;
    private static final int MAP = 660;
    private static final int HEAD = 44;
    private static final int LEGEND = 130; // five lines: as many as any legend of this width has
    private static final int MARGIN = 12;

    private final MapShapes shapes;
    private final Coloring.Choice choice;
    private final Palette palette;
    private final Language language;
    private final VersionColors versions = new VersionColors();
    private Optional<OnScreen> map = Optional.empty();

    MapFilm(MapShapes shapes, Coloring.Choice choice, Palette palette, Language language) {
        this.shapes = shapes;
        this.choice = choice;
        this.palette = palette;
        this.language = language;
    }

    /** The run as far as it has gone. */
    public BufferedImage picture(Played run) {
        Snapshot seen = Snapshot.of(run.open().model());
        Scenario scenario = seen.scenario();
        Coloring coloring = new Colorist(seen, palette, language, versions).paint(choice);
        Legend legend = new Legend(
                coloring, choice.domain().isEmpty(), scenario.calendar().step(), palette, language);
        OnScreen shown = map.orElseGet(
                () -> OnScreen.of(shapes, Camera.WHOLE.view(shapes.bounds(), WIDTH, MAP), scenario, language));
        map = Optional.of(shown);
        BufferedImage picture = new BufferedImage(WIDTH, HEAD + MAP + LEGEND, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setPaint(palette.paper());
        g.fillRect(0, 0, WIDTH, picture.getHeight());
        head(g, scenario, run, seen);
        g.translate(0, HEAD);
        new MapPainter(
                        shown,
                        seen,
                        coloring,
                        choice,
                        Arrow.fresh(run.chronicle()),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        palette)
                .paint(g);
        g.translate(0, MAP);
        legend.paint(g, WIDTH);
        g.dispose();
        return picture;
    }

    private void head(Graphics2D g, Scenario scenario, Played run, Snapshot seen) {
        g.setPaint(palette.ink());
        g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 22));
        g.drawString(seen.date().toString(), MARGIN, 28);
        int right = g.getFontMetrics().stringWidth("2000-00-00") + 2 * MARGIN;
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        g.drawString(language.of(scenario.title()), right, 16);
        g.setPaint(palette.faint());
        g.drawString(
                language.of(scenario.strategies()
                                .get(run.open().run().strategy())
                                .name())
                        + language.of(" · seed ", " · 种子 ")
                        + run.open().run().studySeed()
                        + language.of(" · replicate ", " · 重复编号 ")
                        + run.open().run().replicate()
                        + language.of(" · parameters are not calibrated", " · 参数未校准"),
                right,
                33);
    }
}
