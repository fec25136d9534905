package pacesetter.gui;

import com.formdev.flatlaf.FlatLaf;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;
import pacesetter.geo.Boundaries;
import pacesetter.geo.MapShapes;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.text.Language;

/** The program's window: first the choice of a run, then the race. */
final class MainWindow {
    private static final String START = "start";
    private static final String RACE = "race";

    private final WindowWords words;
    private final Program program;
    private final Memory memory;
    private final JFrame frame = new JFrame();
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final JTabbedPane tabs = new JTabbedPane();
    private final ComparePanel compare;
    private final Dialogs dialogs;
    private final StartPanel start;
    private final Runnable closed;
    private final List<Verb> fileVerbs;
    private final List<Verb> viewVerbs;
    private final List<Verb> helpVerbs;
    private Optional<RacePanel> race = Optional.empty();
    private Optional<Path> map = Optional.empty();

    /**
     * A window not yet shown.
     *
     * @param closed runs when it is closed
     */
    MainWindow(WindowWords words, Program program, Memory memory, Optional<Dialogs> answers, Runnable closed) {
        this.words = words;
        this.program = program;
        this.memory = memory;
        this.closed = closed;
        dialogs = answers.orElseGet(() -> new SwingDialogs(frame, words));
        start = new StartPanel(words, dialogs, program, this::begin);
        compare = new ComparePanel(words, dialogs, program);
        fileVerbs = List.of(
                Verb.of(words, "new", KeyEvent.VK_N, this::chooseAgain),
                Verb.of(words, "save-results", KeyEvent.VK_S, this::saveResults),
                Verb.of(words, "close", KeyEvent.VK_W, this::close));
        viewVerbs = List.of(
                Verb.of(words, "language", KeyEvent.VK_L, this::changeLanguage),
                Verb.of(words, "dark", KeyEvent.VK_D, this::changeLook),
                Verb.of(words, "boundaries", KeyEvent.VK_B, this::chooseBoundaries));
        helpVerbs = List.of(Verb.of(
                words,
                "about",
                () -> dialogs.tell(
                        words.of("verb.about"),
                        words.of("about", program.version(), System.getProperty("java.version")))));
        JPanel middle = new JPanel(new java.awt.GridBagLayout());
        middle.add(start);
        content.add(middle, START);
        tabs.addTab("", content);
        tabs.addTab("", compare);
        words.listen(() -> {
            tabs.setTitleAt(0, words.of("tab.race"));
            tabs.setTitleAt(1, words.of("tab.compare"));
        });
        frame.add(tabs, BorderLayout.CENTER);
        frame.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent event) {
                close();
            }
        });
        frame.setMinimumSize(new Dimension(900, 600));
        memory.place(frame);
        words.listen(this::say);
    }

    /**
     * Shows the window, with a scenario if one is given.
     *
     * @param boundaries GeoJSON file of the map
     */
    void open(Optional<Path> scenario, Optional<Path> boundaries) {
        map = boundaries;
        frame.setVisible(true);
        scenario.ifPresent(path -> {
            start.choose(path);
            start.chosen().ifPresent(this::begin);
        });
    }

    /** Puts a run before its first week into the window. */
    void begin(Setup setup) {
        words.speakOf(setup.scenario().tiers());
        race.ifPresent(before -> before.player().pause());
        Session session = new Session(words, dialogs, program, setup);
        session.player().onState(() -> tellBreakdown(session));
        compare.offer(session);
        RacePanel next = new RacePanel(words, session, dialogs, shapes(setup));
        race.ifPresent(content::remove);
        race = Optional.of(next);
        content.add(next, RACE);
        cards.show(content, RACE);
        say();
        content.revalidate();
    }

    Optional<RacePanel> race() {
        return race;
    }

    StartPanel start() {
        return start;
    }

    JFrame frame() {
        return frame;
    }

    private void say() {
        frame.setTitle(
                race.map(shown -> words.of(shown.player().run().scenario().title()) + " — ")
                                .orElse("")
                        + words.of("app.name"));
        frame.setJMenuBar(menu());
    }

    /** The user's own boundaries or the scenario's, if there are any and they can be read, else a schematic map. */
    private MapShapes shapes(Setup setup) {
        Scenario scenario = setup.scenario();
        try {
            Optional<MapFile> file =
                    map.map(path -> new MapFile(path, Optional.empty())).or(() -> ScenarioReader.map(setup.file()));
            if (file.isPresent()) {
                Boundaries boundaries = Boundaries.read(file.get(), scenario.regions());
                List<String> notes = boundaries.notes(scenario.regions()).stream()
                        .map(words::of)
                        .toList();
                if (!notes.isEmpty()) {
                    dialogs.tell(words.of("verb.boundaries"), String.join("\n", notes));
                }
                return MapShapes.of(scenario, boundaries);
            }
        } catch (ScenarioException e) {
            dialogs.warn(words.of("verb.boundaries"), words.of(e));
        }
        return MapShapes.schematic(scenario);
    }

    private void chooseBoundaries() {
        dialogs.open(words.of("verb.boundaries"), program.directory().toAbsolutePath(), List.of(".geojson", ".json"))
                .ifPresent(file -> {
                    map = Optional.of(file);
                    race.ifPresent(shown -> begin(shown.session().next()));
                });
    }

    ComparePanel compare() {
        return compare;
    }

    JTabbedPane tabs() {
        return tabs;
    }

    private void chooseAgain() {
        tabs.setSelectedIndex(0);
        cards.show(content, START);
    }

    private void saveResults() {
        race.ifPresentOrElse(
                shown -> shown.session().saveResults(folder -> {
                    dialogs.tell(words.of("verb.save-results"), words.of("save.results", folder));
                    compare.results().open(folder);
                }),
                () -> dialogs.tell(words.of("verb.save-results"), words.of("chart.nothing")));
    }

    /** Says in which week what broke, and offers what there is. */
    private void tellBreakdown(Session session) {
        session.player().breakdown().ifPresent(broken -> {
            String where = Arrays.stream(broken.cause().getStackTrace())
                    .limit(6)
                    .map(line -> "    " + line)
                    .collect(Collectors.joining("\n"));
            String message = words.of("broken", broken.week(), broken.cause(), where);
            List<String> answers = List.of(words.of("broken.save"), words.of("broken.leave"));
            dialogs.ask(words.of("broken.title"), message, answers)
                    .filter(answer -> answer == 0)
                    .ifPresent(yes -> saveResults());
        });
    }

    private JMenuBar menu() {
        JMenuBar bar = new JMenuBar();
        add(bar, "menu.file", KeyEvent.VK_F, fileVerbs);
        race.ifPresent(shown -> {
            add(bar, "menu.run", KeyEvent.VK_R, shown.verbs());
            add(bar, "menu.levers", KeyEvent.VK_E, shown.leverVerbs());
            add(bar, "menu.chart", KeyEvent.VK_T, shown.chartVerbs());
        });
        add(bar, "menu.compare", KeyEvent.VK_C, compare.verbs());
        add(bar, "menu.view", KeyEvent.VK_V, viewVerbs);
        add(bar, "menu.help", KeyEvent.VK_H, helpVerbs);
        return bar;
    }

    private void add(JMenuBar bar, String key, int mnemonic, List<Verb> verbs) {
        JMenu menu = new JMenu(words.of(key));
        menu.setMnemonic(mnemonic);
        verbs.forEach(menu::add);
        bar.add(menu);
    }

    private void changeLanguage() {
        Language wanted = words.language() == Language.EN ? Language.ZH : Language.EN;
        if (wanted == Language.ZH && !Letters.showChinese()) {
            dialogs.warn(words.of("verb.language"), words.of("letters.none"));
            return;
        }
        words.choose(wanted);
        memory.keep(wanted);
    }

    private void changeLook() {
        Palette next = Palette.now() == Palette.DARK ? Palette.LIGHT : Palette.DARK;
        next.install();
        FlatLaf.updateUI();
        memory.keep(next);
    }

    /** Closes the window, after a question if something would be lost. */
    void close() {
        List<String> lost = new ArrayList<>();
        if (race.filter(shown -> shown.session().isUnsaved()).isPresent()) {
            lost.add(words.of("close.unsaved"));
        }
        if (compare.isBusy()) {
            lost.add(words.of("close.busy"));
        }
        List<String> answers = List.of(words.of("close.close"), words.of("close.stay"));
        if (!lost.isEmpty()
                && dialogs.ask(words.of("verb.close"), String.join("\n", lost), answers)
                        .filter(answer -> answer == 0)
                        .isEmpty()) {
            return;
        }
        race.ifPresent(shown -> shown.player().pause());
        memory.keep(frame);
        frame.dispose();
        closed.run();
    }
}
