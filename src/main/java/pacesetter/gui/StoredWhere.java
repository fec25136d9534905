package pacesetter.gui;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.OptionalInt;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import pacesetter.analysis.Parts;
import pacesetter.analysis.Reach;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Scenario;
import pacesetter.store.StoredProgrammes;
import pacesetter.store.StoredStudy;

/** Where and for whom the strategies of a study on disk work, each held against the baseline in the same worlds. */
final class StoredWhere extends JPanel {
    private final WindowWords words;
    private final WherePanel panel;
    private final JComboBox<String> strategy = new JComboBox<>();
    private Optional<Scenario> known = Optional.empty();
    private Optional<Reach> reach = Optional.empty();
    private int baseline;
    private final LatestErrand reading = new LatestErrand();
    private boolean telling;

    StoredWhere(WindowWords words) {
        super(new BorderLayout());
        this.words = words;
        panel = new WherePanel(words);
        strategy.setName("where.strategy");
        strategy.addActionListener(event -> tell());
        add(WrappedRow.of(strategy), BorderLayout.NORTH);
        add(panel);
    }

    /** Knows a scenario that results may be of: kinds and types stand in it alone. */
    void know(Scenario scenario) {
        known = Optional.of(scenario);
    }

    /** Reads a study in the background and shows it. */
    void show(StoredStudy study, int against) {
        baseline = against;
        reach = Optional.empty();
        reading.forget();
        telling = true;
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        study.names().forEach(name -> names.addElement(words.of(name)));
        strategy.setModel(names);
        strategy.setToolTipText(words.of("where.strategy.tip"));
        telling = false;
        if (!StoredProgrammes.areIn(study)) {
            panel.show(words.of("where.not-kept"));
            return;
        }
        panel.show(words.of("results.loading"));
        Optional<Parts> whole = known.map(Parts::of);
        reading.run(
                () -> {
                    boolean fits = whole.isPresent() && whole.get().fits(study);
                    return Reach.of(study, fits ? whole.get() : Parts.of(study));
                },
                read -> {
                    reach = Optional.of(read);
                    tell();
                },
                trouble -> panel.show(words.of(trouble)));
    }

    private void tell() {
        if (telling) {
            return;
        }
        reach.ifPresent(read -> {
            int chosen = strategy.getSelectedIndex();
            boolean alone = read.parts().parts().size() == 1;
            panel.show(
                    read,
                    chosen,
                    chosen == baseline ? OptionalInt.empty() : OptionalInt.of(baseline),
                    words.of(
                                    chosen == baseline ? "where.stored" : "where.stored.less",
                                    strategy.getItemAt(chosen),
                                    strategy.getItemAt(baseline))
                            + words.of("where.worlds", read.worlds(chosen))
                            + (alone ? " " + words.of("where.alone") : ""));
        });
    }
}
