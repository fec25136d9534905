package pacesetter.gui;

import com.formdev.flatlaf.FlatLaf;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.WindowConstants;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Language;

/** The program's window: first the choice of a run, then the race. */
final class MainWindow {
    private static final String START = "start";
    private static final String RACE = "race";
    private static final String GUIDED = "zhejiang-2018.yaml";

    private final WindowWords words;
    private final Program program;
    private final Memory memory;
    private final JFrame frame = new JFrame();
    private final CardLayout cards = new CardLayout();
    private final JPanel content = new JPanel(cards);
    private final JTabbedPane tabs = new StillTabs();
    private final ComparePanel compare;
    private final Dialogs dialogs;
    private final Mishaps mishaps;
    private final StartPanel start;
    private final RecentScenarios recent;
    private final Runnable closed;
    private final Verb back;
    private final Menus menus;
    private Optional<RacePanel> race = Optional.empty();
    private final OwnBoundaries boundaries;
    private boolean guided; // whether the race that comes shows its steps

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
        mishaps = new Mishaps(words, dialogs);
        boundaries = new OwnBoundaries(words, dialogs, program);
        back = Verb.of(words, "back", KeyEvent.VK_N, InputEvent.SHIFT_DOWN_MASK, this::goBack);
        back.setEnabled(false);
        List<Verb> help = new HelpVerbs(words, dialogs, program).list(this::showGuide, frame::getJMenuBar);
        start = new StartPanel(words, dialogs, program, back, help.get(0), this::replace);
        recent = new RecentScenarios(words, memory, path -> start.choose(path, () -> {}));
        compare = new ComparePanel(words, dialogs, program);
        compare.onOpened(() -> tabs.setSelectedIndex(1));
        menus = new Menus(
                words,
                List.of(
                        Verb.of(words, "new", KeyEvent.VK_N, this::chooseAgain),
                        back,
                        Verb.of(words, "save-results", KeyEvent.VK_S, this::saveResults),
                        Verb.of(words, "close", KeyEvent.VK_W, this::close)),
                compare.verbs(),
                List.of(
                        Verb.of(words, "language", KeyEvent.VK_L, this::changeLanguage),
                        Verb.of(words, "dark", KeyEvent.VK_D, this::changeLook),
                        Verb.of(words, "boundaries", KeyEvent.VK_B, () -> boundaries.choose(race))),
                help);
        JPanel middle = new JPanel(new GridBagLayout());
        GridBagConstraints below = new GridBagConstraints();
        below.gridy = 1;
        middle.add(start, new GridBagConstraints());
        middle.add(recent, below);
        content.add(new JScrollPane(middle), START);
        tabs.addTab("", content);
        tabs.addTab("", compare);
        words.listen(() -> {
            JComponent.setDefaultLocale(words.language() == Language.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
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
        frame.setTransferHandler(new Dropped(
                path -> {
                    chooseAgain();
                    start.choose(path, () -> {});
                },
                compare.results()::open));
        words.listen(this::say);
    }

    /**
     * Shows the window, with a scenario if one is given.
     *
     * @param map GeoJSON file of the map
     */
    void open(Optional<Path> scenario, Optional<Path> map) {
        boundaries.use(map);
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        frame.setVisible(true);
        scenario.ifPresent(path -> start.choose(path, () -> start.chosen().ifPresent(this::begin)));
    }

    /** Puts another run into the window, after a question if there is one. */
    private void replace(Setup setup) {
        boolean begun = race.filter(shown ->
                        shown.player().run().ticks() > 0 || shown.session().isUnsaved())
                .isPresent();
        if (!begun
                || agrees(
                        "verb.start",
                        words.of(
                                "start.drops",
                                race.filter(shown -> shown.session().isUnsaved())
                                        .map(unsaved -> words.of("close.unsaved"))
                                        .orElse("")),
                        "verb.start")) {
            begin(setup);
        }
    }

    private boolean agrees(String title, String question, String yes) {
        return dialogs.ask(words.of(title), question, List.of(words.of(yes), words.of("close.stay")))
                .filter(answer -> answer == 0)
                .isPresent();
    }

    /** What a race needs that takes time to make. */
    private record Ready(LiveRun run, MapSource map) {}

    /** Prepares a run before its first week, and puts it into the window. */
    private void begin(Setup setup) {
        start.startVerb().setEnabled(false);
        Errand.run(
                () -> new Ready(LiveRun.of(setup.run()), boundaries.of(setup)),
                ready -> show(setup, ready),
                trouble -> {
                    guided = false;
                    start.startVerb().setEnabled(true);
                    dialogs.warn(words.of("start.wrong"), words.of(trouble));
                });
    }

    private void show(Setup setup, Ready ready) {
        start.startVerb().setEnabled(true);
        recent.opened(setup.file());
        words.speakOf(setup.scenario().tiers());
        race.ifPresent(RacePanel::end);
        Session session = new Session(words, dialogs, program, setup, ready.run());
        session.player().onState(() -> mishaps.tellBreakdown(session.player(), this::saveResults));
        compare.offer(session);
        RacePanel next = new RacePanel(words, session, dialogs, boundaries.told(ready.map()));
        back.setEnabled(true);
        race.ifPresent(content::remove);
        race = Optional.of(next);
        content.add(next, RACE);
        cards.show(content, RACE);
        if (guided) {
            next.toggleGuide();
        }
        guided = false;
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
        frame.setJMenuBar(menus.bar(race));
        AccessibleNames.give(frame.getRootPane());
    }

    /** Of the race there is, else of the scenario that comes with the program. */
    private void showGuide() {
        goBack();
        race.ifPresentOrElse(
                RacePanel::toggleGuide,
                () -> start.choose(program.scenarios().resolve(GUIDED), () -> {
                    guided = true;
                    start.chosen().ifPresent(this::begin);
                }));
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

    private void goBack() {
        race.ifPresent(shown -> {
            tabs.setSelectedIndex(0);
            cards.show(content, RACE);
        });
    }

    private void saveResults() {
        race.ifPresentOrElse(
                shown -> shown.session().saveResults(folder -> {
                    dialogs.tell(words.of("verb.save-results"), words.of("save.results", folder));
                    compare.results().open(folder);
                }),
                () -> dialogs.tell(words.of("verb.save-results"), words.of("chart.nothing")));
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
        if (!lost.isEmpty() && !agrees("verb.close", String.join("\n", lost), "close.close")) {
            return;
        }
        race.ifPresent(RacePanel::end);
        memory.keep(frame);
        frame.dispose();
        compare.end(closed);
    }
}
