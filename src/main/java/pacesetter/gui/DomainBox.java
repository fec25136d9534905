package pacesetter.gui;

import java.awt.Dimension;
import java.util.OptionalInt;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.look.WindowWords;

/** Where the domain of all views is chosen. */
final class DomainBox extends JComboBox<String> {
    private static final int WIDTH = 230; // pixels: long names are cut here and whole in the list
    private static final int ROWS = 24;

    private final WindowWords words;
    private final LiveRun run;
    private final DomainChoice choice;
    private boolean telling;

    DomainBox(WindowWords words, LiveRun run, DomainChoice choice) {
        this.words = words;
        this.run = run;
        this.choice = choice;
        setName("domain");
        setMaximumRowCount(ROWS);
        setPreferredSize(new Dimension(WIDTH, getPreferredSize().height));
        addActionListener(event -> {
            if (!telling) {
                int chosen = getSelectedIndex();
                choice.choose(chosen <= 0 ? OptionalInt.empty() : OptionalInt.of(chosen - 1));
            }
        });
        choice.onChange(this::tell);
        words.listen(this::name);
    }

    private void name() {
        telling = true;
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        int count = run.scenario().domains().size();
        names.addElement(count == 1 ? words.of("domain.one") : words.of("domain.all", count));
        run.scenario().domains().forEach(each -> names.addElement(words.of(each.name())));
        setModel(names);
        setToolTipText(words.of("domain.tip"));
        telling = false;
        tell();
    }

    private void tell() {
        telling = true;
        setSelectedIndex(choice.domain().isPresent() ? choice.domain().getAsInt() + 1 : 0);
        telling = false;
    }
}
