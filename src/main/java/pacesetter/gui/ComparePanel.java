package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSpinner;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.SpinnerNumberModel;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Run;
import pacesetter.run.Study;
import pacesetter.scenario.Scenario;

/** Runs strategies through the same worlds and shows what came out; or opens results there are. */
final class ComparePanel extends JPanel {
    private static final int WORLDS = 10;

    private final WindowWords words;
    private final Dialogs dialogs;
    private final Program program;
    private final Checks strategies;
    private final JSpinner worlds = new JSpinner(new SpinnerNumberModel(WORLDS, 1, 10_000, 1));
    private final JProgressBar bar = new JProgressBar();
    private final JTextArea status = Texts.paragraph();
    private final ResultsView results;
    private final List<Verb> verbs;
    private Optional<Session> session = Optional.empty();
    private Optional<StudyJob> job = Optional.empty();

    ComparePanel(WindowWords words, Dialogs dialogs, Program program) {
        super(new BorderLayout());
        this.words = words;
        this.dialogs = dialogs;
        this.program = program;
        strategies = new Checks(words, this::allow);
        results = new ResultsView(words, dialogs);
        verbs = List.of(
                Verb.of(words, "compare", KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK, this::compare),
                Verb.of(words, "cancel", KeyEvent.VK_PERIOD, this::cancel),
                Verb.of(words, "open-results", KeyEvent.VK_U, this::open));
        worlds.setName("compare.worlds");
        Typed.bind(worlds, words, dialogs);
        bar.setStringPainted(true);
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, choices(), results);
        split.setDividerLocation(330);
        split.setContinuousLayout(true);
        add(split);
        words.listen(this::name);
    }

    /** What can be done, for the menu. */
    List<Verb> verbs() {
        return verbs;
    }

    ResultsView results() {
        return results;
    }

    Checks strategies() {
        return strategies;
    }

    /** Offers the strategies of a session. */
    void offer(Session offered) {
        session = Optional.of(offered);
        results.know(offered.file());
        name();
    }

    private JPanel choices() {
        ScrolledColumn column = new ScrolledColumn();
        column.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        column.add(Texts.heading(words, "compare.strategies"));
        column.add(left(strategies.column()));
        column.add(Box.createVerticalStrut(8));
        JPanel count = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 2));
        JLabel label = new JLabel();
        words.listen(() -> {
            label.setText(words.of("compare.worlds") + "  ");
            worlds.setToolTipText(words.of("compare.worlds.tip"));
        });
        label.setLabelFor(worlds);
        count.add(label);
        count.add(worlds);
        column.add(left(count));
        column.add(WrappedRow.of(verbs.get(0).button(), verbs.get(1).button()));
        column.add(left(bar));
        column.add(left(status));
        column.add(Box.createVerticalStrut(16));
        column.add(Texts.heading(words, "compare.results"));
        column.add(WrappedRow.of(verbs.get(2).button()));
        column.add(Texts.heading(words, "compare.shown"));
        column.add(left(results.strategies().column()));
        JPanel top = new JPanel(new BorderLayout());
        top.add(column.scrolled());
        return top;
    }

    private static javax.swing.JComponent left(javax.swing.JComponent component) {
        component.setAlignmentX(LEFT_ALIGNMENT);
        return component;
    }

    private void name() {
        session.ifPresent(shown -> strategies.offer(shown.file().strategies().stream()
                .map(strategy -> words.of(strategy.name()))
                .toList()));
        allow();
    }

    private void allow() {
        verbs.get(0)
                .setEnabled(session.isPresent()
                        && job.isEmpty()
                        && strategies.chosen().size() > 1);
        verbs.get(1).setEnabled(job.isPresent());
        bar.setVisible(job.isPresent());
    }

    private void compare() {
        Setup setup = session.orElseThrow().next();
        Scenario scenario = setup.scenario();
        Study study = new Study(
                scenario,
                strategies.chosen(),
                (Integer) worlds.getValue(),
                setup.seed(),
                scenario.calendar().ticks(),
                Run.Null.TWIN);
        List<String> command = new ArrayList<>(List.of("run", setup.file().toString()));
        study.strategies()
                .forEach(index -> command.addAll(
                        List.of("--strategy", scenario.strategies().get(index).id())));
        setup.settings().forEach((name, value) -> command.addAll(List.of("--set", name + "=" + value)));
        command.addAll(
                List.of("--seed", Long.toString(setup.seed()), "--replicates", Integer.toString(study.replicates())));
        bar.setMaximum(study.runs());
        bar.setValue(0);
        status.setText(words.of("compare.running", study.runs()));
        String again = program.commandLine().apply(command);
        job = Optional.of(StudyJob.start(study, again, program, words.language(), new Progress()));
        allow();
    }

    private void cancel() {
        job.ifPresent(StudyJob::cancel);
    }

    /** Calls when a folder of results is shown. */
    void onOpened(Runnable listener) {
        results.onOpened(listener);
    }

    /** Ends a comparison that is running, and does something when nothing of it is left. */
    void end(Runnable then) {
        if (job.isEmpty()) {
            then.run();
            return;
        }
        StudyJob running = job.get();
        Thread waiting = new Thread(
                () -> {
                    try {
                        running.end();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt(); // nobody waits any more
                    }
                    then.run();
                },
                "end");
        waiting.start();
    }

    /** Whether a comparison is running. */
    boolean isBusy() {
        return job.isPresent();
    }

    private void open() {
        Path folder = program.directory().resolve("results").toAbsolutePath();
        dialogs.openFolder(words.of("verb.open-results"), folder).ifPresent(results::open);
    }

    private final class Progress implements StudyJob.Watcher {
        @Override
        public void progress(int done, int all) {
            bar.setValue(done);
            bar.setString(done + " / " + all);
        }

        @Override
        public void done(Path folder) {
            end(words.of("compare.done", folder));
            results.open(folder);
        }

        @Override
        public void cancelled() {
            end(words.of("compare.cancelled"));
        }

        @Override
        public void failed(Throwable trouble) {
            end("");
            dialogs.warn(words.of("verb.compare"), words.of("compare.failed", words.of(trouble)));
        }

        private void end(String text) {
            job = Optional.empty();
            status.setText(text);
            allow();
        }
    }
}
