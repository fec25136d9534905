package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import pacesetter.chart.Chart;
import pacesetter.chart.DrawnPicture;
import pacesetter.chart.Picture;
import pacesetter.geo.MapShapes;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.PeriodChoice;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.gui.map.RegionInspector;
import pacesetter.gui.map.RegionMap;
import pacesetter.run.Chronicle;

/** The view of one scenario's run: its controls, map and levers at the left, charts at the right. */
final class RacePanel extends JPanel {
    private static final double MAP_SHARE = .45; // of the width, for map or levers

    private final Session session;
    private final DomainChoice domain = new DomainChoice();
    private final PeriodChoice period = new PeriodChoice();
    private final Transport transport;
    private final WorldsBar worlds;
    private final Charts charts;
    private final Charts second;
    private final LogPanel log;
    private final LiveWhere where;
    private final Guide guide;
    private final FilmBar film;
    private final List<Verb> chartVerbs;
    private final LeversPanel levers;
    private final RegionMap map;
    private final RegionInspector inspector;
    private final JTabbedPane left = new StillTabs();
    private final JTabbedPane below = new StillTabs(); // region and second chart, once they are wanted
    private final JSplitPane both;

    RacePanel(WindowWords words, Session session, Dialogs dialogs, MapShapes shapes) {
        super(new BorderLayout());
        this.session = session;
        guide = new Guide(words);
        film = new FilmBar(words, dialogs);
        Player player = session.player();
        transport = new Transport(words, session, domain, dialogs);
        levers = new LeversPanel(words, dialogs, session);
        worlds = new WorldsBar(words, player, dialogs, this::showSwitch);
        session.atStake(worlds::lost);
        where = new LiveWhere(words, player, () -> worlds.worlds().reach());
        charts = new Charts(words, player, domain, period, worlds::company, dialogs, Chart.COVERAGE);
        second = new Charts(words, player, domain, period, worlds::company, dialogs, Chart.TURNOVER);
        worlds.onChange(() -> {
            charts.refresh();
            second.refresh();
            where.look();
        });
        JPanel above = new JPanel(new BorderLayout());
        above.add(charts);
        above.add(worlds, BorderLayout.SOUTH);
        map = new RegionMap(words, player, domain, shapes);
        inspector = new RegionInspector(words, player);
        below.addTab("", inspector);
        log = new LogPanel(words, player, domain, this::goTo);
        below.addTab("", second);
        below.addTab("", log);
        below.addTab("", where);
        below.setVisible(false);
        both = new JSplitPane(JSplitPane.VERTICAL_SPLIT, above, below);
        both.setResizeWeight(.5);
        both.setContinuousLayout(true);
        both.setBorder(null);
        chartVerbs = List.of(
                Verb.of(words, "copy", KeyEvent.VK_C, InputEvent.SHIFT_DOWN_MASK, () -> top().copy()),
                Verb.of(words, "png", KeyEvent.VK_1, () -> top().save("png")),
                Verb.of(words, "svg", KeyEvent.VK_2, () -> top().save("svg")),
                Verb.of(words, "csv", KeyEvent.VK_3, () -> top().save("csv")),
                Verb.of(words, "zoom-in", KeyEvent.VK_EQUALS, () -> top().view().zoomIn()),
                Verb.of(words, "zoom-out", KeyEvent.VK_MINUS, () -> top().view().zoomOut()),
                Verb.of(words, "fit", KeyEvent.VK_0, () -> top().view().fit()),
                Verb.of(
                        words,
                        "all-time",
                        KeyEvent.VK_0,
                        InputEvent.ALT_DOWN_MASK,
                        () -> period.choose(Optional.empty())),
                Verb.of(words, "freeze", KeyEvent.VK_H, InputEvent.SHIFT_DOWN_MASK, () -> top().toggleFrozen()),
                Verb.of(words, "second", KeyEvent.VK_2, InputEvent.SHIFT_DOWN_MASK, () -> {
                    toggle(second);
                }),
                Verb.of(words, "log", KeyEvent.VK_E, () -> toggle(log)),
                Verb.of(words, "where", KeyEvent.VK_E, InputEvent.SHIFT_DOWN_MASK, () -> toggle(where)),
                Verb.of(words, "save-map", KeyEvent.VK_M, () -> saveMap(words, dialogs)),
                Verb.of(words, "film", KeyEvent.VK_M, InputEvent.SHIFT_DOWN_MASK, () -> saveFilm(words, dialogs)));
        map.onChoose(region -> {
            inspector.show(region);
            show(inspector);
        });
        inspector.onDomain(chosen -> domain.choose(OptionalInt.of(chosen)));
        left.addTab("", map);
        left.addTab("", levers);
        words.listen(() -> {
            left.setTitleAt(0, words.of("race.map"));
            left.setTitleAt(1, words.of("race.levers"));
            below.setTitleAt(0, words.of("race.region"));
            below.setTitleAt(1, words.of("race.second"));
            below.setTitleAt(2, words.of("log"));
            below.setTitleAt(3, words.of("where"));
        });
        JPanel head = new JPanel(new BorderLayout());
        head.add(transport);
        head.add(new MonitorBar(words, player).row(), BorderLayout.SOUTH);
        add(head, BorderLayout.NORTH);
        add(new SharedSplit(left, both, MAP_SHARE));
        guide.setVisible(false);
        JPanel foot = new JPanel(new BorderLayout());
        foot.add(film, BorderLayout.NORTH);
        foot.add(guide);
        add(foot, BorderLayout.SOUTH);
        new CsvMenu(words, dialogs).add(this);
    }

    Player player() {
        return session.player();
    }

    Session session() {
        return session;
    }

    /** The domain that all views show. */
    DomainChoice domain() {
        return domain;
    }

    Transport transport() {
        return transport;
    }

    RegionMap map() {
        return map;
    }

    RegionInspector inspector() {
        return inspector;
    }

    /** The tabs of map and levers. */
    JTabbedPane left() {
        return left;
    }

    Charts charts() {
        return charts;
    }

    /** What can be done to the run, for the menu. */
    List<Verb> verbs() {
        return Stream.of(transport.verbs(), worlds.verbs())
                .flatMap(List::stream)
                .toList();
    }

    /** Ends what goes on in the background. */
    void end() {
        player().pause();
        worlds.worlds().cancel();
        film.stop();
    }

    WorldsBar worlds() {
        return worlds;
    }

    private void showSwitch() {
        charts.select(Chart.SWITCH);
    }

    /** Shows the region or the second chart below the first. */
    private void show(Component wanted) {
        below.setSelectedComponent(wanted);
        if (!below.isVisible()) {
            below.setVisible(true);
            both.setDividerLocation(.52);
        }
    }

    private void saveMap(WindowWords words, Dialogs dialogs) {
        Dimension size = map.drawing();
        if (size.width == 0) {
            left.setSelectedIndex(0);
            left.validate();
            size = map.drawing();
        }
        String title = words.of("race.map") + ", " + player().run().date();
        Picture picture = new DrawnPicture("map", title, size.width, size.height, map::draw);
        dialogs.save(words.of("verb.save-map"), Path.of("map-" + player().run().date() + ".png"))
                .ifPresent(file -> {
                    try {
                        PictureFile.write(picture, file);
                    } catch (IOException e) {
                        dialogs.warn(words.of("verb.save-map"), words.of("disk.trouble", file, words.of(e)));
                    }
                });
    }

    private void saveFilm(WindowWords words, Dialogs dialogs) {
        player().whenPaused(() -> {
            int ticks = player().run().ticks();
            if (ticks == 0) {
                dialogs.tell(words.of("verb.film"), words.of("chart.nothing"));
                return;
            }
            dialogs.save(words.of("verb.film"), Path.of("map-" + player().run().date() + ".gif"))
                    .ifPresent(
                            file -> film.save(file, map.film(), player().run().run(), ticks));
        });
    }

    /** Shows the steps that answer the three questions, or hides them. */
    void toggleGuide() {
        guide.setVisible(!guide.isVisible());
        revalidate();
    }

    private void toggle(Component wanted) {
        if (wanted.isShowing()) {
            below.setVisible(false);
        } else {
            show(wanted);
        }
    }

    /** Goes to the week and the region of something that happened. */
    private void goTo(Chronicle.Event event) {
        transport.goTo(event.tick() + 1);
        if (event.region() >= 0) {
            map.select(event.region());
            inspector.show(event.region());
        }
    }

    FilmBar film() {
        return film;
    }

    LogPanel log() {
        return log;
    }

    private ChartPane top() {
        return charts.top();
    }

    /** What can be done to the upper chart, for the menu. */
    List<Verb> chartVerbs() {
        return chartVerbs;
    }

    /** What can be done to the levers, for the menu. */
    List<Verb> leverVerbs() {
        return levers.verbs();
    }
}
