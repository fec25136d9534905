package pacesetter.gui;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.SpinnerNumberModel;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.caution.Cautions;
import pacesetter.text.Name;

/** Where a run is chosen: scenario, strategy, seed and replicate. */
final class StartPanel extends JPanel {

    private final WindowWords words;
    private final Dialogs dialogs;
    private final Program program;
    private final ScenarioBox file;
    private final JComboBox<String> strategy = new JComboBox<>();
    private final JTextArea about = Texts.paragraph();
    private final JSpinner seed = new JSpinner(new SpinnerNumberModel(
            Long.valueOf(Setup.FIRST_SEED),
            Long.valueOf(Long.MIN_VALUE),
            Long.valueOf(Long.MAX_VALUE),
            Long.valueOf(1)));
    private final JSpinner replicate = new JSpinner(new SpinnerNumberModel(0, 0, 999_999, 1));
    private final Verb start;
    private Optional<Setup> setup = Optional.empty();
    private Optional<Path> reading = Optional.empty();
    private boolean telling;
    private int row;

    /**
     * A panel with nothing chosen.
     *
     * @param back goes back to the run there is
     * @param guide shows how three questions are answered
     * @param chosen takes what the user starts
     */
    StartPanel(WindowWords words, Dialogs dialogs, Program program, Verb back, Verb guide, Consumer<Setup> chosen) {
        super(new GridBagLayout());
        this.words = words;
        this.dialogs = dialogs;
        this.program = program;
        file = new ScenarioBox(words, program);
        start = Verb.of(words, "start", KeyEvent.VK_ENTER, () -> begin(chosen));
        Typed.bind(seed, words, dialogs);
        Typed.bind(replicate, words, dialogs);
        lay(back, guide);
        strategy.setName("strategy");
        seed.setName("seed");
        replicate.setName("replicate");
        file.addActionListener(event -> {
            if (!telling && file.getSelectedItem() instanceof Path path) {
                choose(path, () -> {});
            }
        });
        words.listen(this::describe);
    }

    private void lay(Verb back, Verb guide) {
        JLabel title = new JLabel();
        title.setFont(title.getFont().deriveFont(Font.BOLD, title.getFont().getSize2D() * 1.6f));
        JTextArea intro = Texts.paragraph();
        words.listen(() -> {
            title.setText(words.of("start.title"));
            intro.setText(words.of("start.intro"));
        });
        wide(title);
        wide(intro);
        field(
                "start.scenario",
                file,
                Verb.of(words, "browse", KeyEvent.VK_O, this::browse).button());
        field("start.strategy", strategy, new JLabel());
        field("start.seed", seed, new JLabel());
        field("start.replicate", replicate, new JLabel());
        wide(about);
        GridBagConstraints place = place(1, 1);
        place.fill = GridBagConstraints.NONE;
        place.anchor = GridBagConstraints.LINE_START;
        JButton button = start.button();
        button.putClientProperty("JButton.buttonType", "default");
        add(button, place);
        place.gridx = 2;
        add(back.button(), place);
        row++;
        GridBagConstraints last = place(1, 1);
        last.fill = GridBagConstraints.NONE;
        add(guide.button(), last);
    }

    private void wide(JComponent component) {
        add(component, place(0, 3));
        row++;
    }

    private void field(String key, JComponent input, JComponent beside) {
        JLabel label = new JLabel();
        label.setLabelFor(input);
        words.listen(() -> {
            label.setText(words.of(key));
            input.setToolTipText(words.of(key + ".tip"));
        });
        input.setPreferredSize(new Dimension(360, input.getPreferredSize().height));
        add(label, place(0, 1));
        add(input, place(1, 1));
        add(beside, place(2, 1));
        row++;
    }

    private GridBagConstraints place(int column, int columns) {
        return new GridBagConstraints(
                column,
                row,
                columns,
                1,
                column == 1 ? 1 : 0,
                0,
                GridBagConstraints.LINE_START,
                GridBagConstraints.HORIZONTAL,
                new Insets(6, 6, 6, 6),
                0,
                0);
    }

    private void browse() {
        Path folder = program.scenarios();
        dialogs.open(
                        words.of("verb.browse"),
                        Files.isDirectory(folder) ? folder : program.directory(),
                        List.of(".yaml", ".yml"))
                .ifPresent(path -> choose(path, () -> {}));
    }

    /** Starts what is chosen, as the file says now. */
    private void begin(Consumer<Setup> chosen) {
        setup.map(Setup::file).ifPresent(path -> choose(path, () -> chosen().ifPresent(chosen)));
    }

    /** Starts what is chosen. */
    Verb startVerb() {
        return start;
    }

    /** Reads a scenario in the background; what is wrong with it is told as on the command line. */
    void choose(Path path, Runnable then) {
        Optional<String> before = strategyId();
        reading = Optional.of(path);
        start.setEnabled(false);
        about.setText(words.of("start.reading", path));
        Errand.run(
                () -> Setup.of(path),
                read -> {
                    if (reading.filter(path::equals).isPresent()) {
                        reading = Optional.empty();
                        take(read, before);
                        then.run();
                    }
                },
                trouble -> {
                    reading = Optional.empty();
                    setup = Optional.empty();
                    describe();
                    dialogs.warn(words.of("start.wrong"), words.of(trouble));
                });
    }

    private void take(Setup read, Optional<String> strategyBefore) {
        setup = Optional.of(read);
        Path path = read.file();
        if (!path.equals(file.getSelectedItem())) {
            telling = true;
            file.offer(path);
            telling = false;
        }
        describe();
        List<String> ids =
                read.scenario().strategies().stream().map(Strategy::id).toList();
        strategyBefore.filter(ids::contains).map(ids::indexOf).ifPresent(strategy::setSelectedIndex);
    }

    /** Whether a scenario is being read. */
    boolean isReading() {
        return reading.isPresent();
    }

    private Optional<String> strategyId() {
        int chosen = strategy.getSelectedIndex();
        return setup.filter(read -> chosen >= 0)
                .map(read -> read.scenario().strategies().get(chosen).id());
    }

    /** What is chosen, if it can be run. */
    Optional<Setup> chosen() {
        return setup.map(read -> new Setup(
                read.file(),
                read.settings(),
                read.scenario(),
                Math.max(0, strategy.getSelectedIndex()),
                ((Number) seed.getValue()).longValue(),
                (Integer) replicate.getValue()));
    }

    private void describe() {
        start.setEnabled(setup.isPresent());
        int selected = strategy.getSelectedIndex();
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        setup.ifPresent(read -> {
            for (Strategy each : read.scenario().strategies()) {
                names.addElement(words.of(each.name()));
            }
        });
        strategy.setModel(names);
        if (selected >= 0 && selected < names.getSize()) {
            strategy.setSelectedIndex(selected);
        }
        about.setText(setup.map(read -> about(read.scenario())).orElse(""));
    }

    /** What the scenario is, and below it what is seldom meant. */
    private String about(Scenario scenario) {
        StringBuilder text = new StringBuilder(summary(scenario));
        Cautions.of(scenario).forEach(caution -> text.append("\n").append(words.of(caution.text())));
        return text.toString();
    }

    private String summary(Scenario scenario) {
        return words.of(
                "start.about",
                words.of(scenario.title()),
                words.of(scenario.tiers().told(scenario.regions().size())),
                words.of(Name.counted(scenario.domains().size(), "domain", "domains", " 个领域")),
                scenario.calendar().start(),
                scenario.calendar().end(),
                words.of(Name.counted(scenario.calendar().weeks(), "week", "weeks", " 周")));
    }
}
