package pacesetter.gui;

import java.awt.BorderLayout;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.robust.Advantage;
import pacesetter.experiment.robust.BreakEven;
import pacesetter.experiment.robust.PointMeans;
import pacesetter.gui.look.WindowWords;
import pacesetter.store.StoredStudy;

/** At which value of a parameter a strategy stops beating the baseline, from a sweep with design points: a slider over the parameter. */
final class BreakEvenPane extends JPanel {
    private static final int STEPS = 1000;

    private final WindowWords words;
    private final JComboBox<String> strategy = new JComboBox<>();
    private final JComboBox<String> outcome = new JComboBox<>();
    private final JComboBox<String> factor = new JComboBox<>();
    private final JSlider slider = new JSlider(0, STEPS, STEPS / 2);
    private final AdvantageCurve curve = new AdvantageCurve();
    private final JTextArea said = Texts.paragraph();
    private Optional<PointMeans> means = Optional.empty();
    private Optional<Advantage> advantage = Optional.empty();
    private List<Integer> others = List.of(); // strategies that are held against the baseline
    private List<Integer> factors = List.of(); // of numbers, as the means count them
    private int baseline;
    private final LatestErrand asking = new LatestErrand();
    private boolean telling;

    BreakEvenPane(WindowWords words) {
        super(new BorderLayout());
        this.words = words;
        strategy.setName("break-even.strategy");
        outcome.setName("break-even.outcome");
        factor.setName("break-even.factor");
        slider.setName("break-even.value");
        said.setName("break-even.said");
        said.setBorder(BorderFactory.createEmptyBorder(4, 6, 4, 6));
        add(WrappedRow.of(strategy, outcome, factor), BorderLayout.NORTH);
        add(curve);
        JPanel below = new JPanel(new BorderLayout());
        below.add(slider, BorderLayout.NORTH);
        below.add(said);
        add(below, BorderLayout.SOUTH);
        for (JComboBox<String> choice : List.of(strategy, outcome, factor)) {
            choice.addActionListener(event -> ask());
        }
        slider.addChangeListener(event -> say());
    }

    /** Shows a study; what it does not say is told. */
    void show(StoredStudy study, int against) {
        baseline = against;
        means = Optional.empty();
        advantage = Optional.empty();
        said.setText(words.of("results.loading"));
        asking.run(() -> PointMeans.of(study, List.of()), this::offer, trouble -> said.setText(words.of(trouble)));
    }

    private void offer(PointMeans read) {
        means = Optional.of(read);
        others = IntStream.range(0, read.strategies())
                .filter(each -> each != baseline)
                .boxed()
                .toList();
        factors = IntStream.range(0, read.factors().size())
                .filter(each -> !read.factors().get(each).hasWords())
                .boxed()
                .toList();
        telling = true;
        strategy.setModel(model(others.stream()
                .map(each -> words.of(read.study().names().get(each)))
                .toList()));
        outcome.setModel(model(
                read.outcomes().stream().map(each -> words.of(each.label())).toList()));
        factor.setModel(model(
                factors.stream().map(each -> read.factors().get(each).name()).toList()));
        strategy.setToolTipText(words.of("break-even.strategy.tip"));
        outcome.setToolTipText(words.of("break-even.outcome.tip"));
        factor.setToolTipText(words.of("break-even.factor.tip"));
        slider.setToolTipText(words.of("break-even.value.tip"));
        telling = false;
        ask();
    }

    private static DefaultComboBoxModel<String> model(List<String> texts) {
        DefaultComboBoxModel<String> model = new DefaultComboBoxModel<>();
        texts.forEach(model::addElement);
        return model;
    }

    /** Resamples the points for what is chosen, in the background. */
    private void ask() {
        if (telling || means.isEmpty()) {
            return;
        }
        if (others.isEmpty() || factors.isEmpty()) {
            said.setText(words.of("break-even.none"));
            return;
        }
        PointMeans read = means.get();
        int which = outcome.getSelectedIndex();
        int who = others.get(strategy.getSelectedIndex());
        int over = factors.get(factor.getSelectedIndex());
        said.setText(words.of("results.loading"));
        asking.run(
                () -> new Advantage(read, which, who, baseline, over),
                made -> {
                    advantage = Optional.of(made);
                    curve.show(made, read.outcomes().get(which));
                    say();
                },
                trouble -> said.setText(words.of(trouble)));
    }

    private void say() {
        advantage.ifPresent(made -> {
            double value = made.least() + (made.most() - made.least()) * slider.getValue() / STEPS;
            PointMeans read = means.orElseThrow();
            Outcome told = read.outcomes().get(outcome.getSelectedIndex());
            Estimate here = made.at(value);
            double spread = here.high() - here.low();
            curve.mark(value);
            said.setText(words.of(
                            "break-even.at",
                            factor.getSelectedItem(),
                            Estimate.number(value, 3),
                            strategy.getSelectedItem(),
                            words.of(read.study().names().get(baseline)),
                            told.signed(here.mean(), spread),
                            told.signed(here.low(), spread),
                            told.signed(here.high(), spread),
                            words.of(told.label()))
                    + "\n"
                    + made.turn().map(this::turn).orElse(words.of("break-even.never")));
        });
    }

    private String turn(BreakEven turn) {
        return words.of(
                turn.isSure() ? "break-even.turn" : "break-even.perhaps",
                Estimate.number(turn.value(), 3),
                Estimate.number(turn.low(), 3),
                Estimate.number(turn.high(), 3),
                words.of(turn.rises() ? "break-even.above" : "break-even.below"),
                Math.round(turn.certainty() * 100));
    }
}
