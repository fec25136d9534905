package pacesetter.gui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import pacesetter.gui.look.WindowWords;

/** A list of things each of which is chosen or not. */
final class Checks {
    private final ScrolledColumn column = new ScrolledColumn();
    private final List<JCheckBox> boxes = new ArrayList<>();
    private final Runnable changed;
    private final JPanel all;

    /** @param changed runs when the user has changed the choice */
    Checks(WindowWords words, Runnable changed) {
        this.changed = changed;
        all = WrappedRow.of(
                Verb.of(
                                words,
                                "all",
                                () -> choose(
                                        IntStream.range(0, boxes.size()).boxed().toList()))
                        .button(),
                Verb.of(words, "none", () -> choose(List.of())).button());
    }

    ScrolledColumn column() {
        return column;
    }

    /** Offers these names; what is chosen stays chosen if their number is the same, else all are. */
    void offer(List<String> names) {
        List<Integer> before = chosen();
        boolean same = names.size() == boxes.size();
        column.removeAll();
        boxes.clear();
        column.add(all);
        for (int i = 0; i < names.size(); i++) {
            JCheckBox box = new JCheckBox(names.get(i), !same || before.contains(i));
            box.addActionListener(event -> changed.run());
            box.setToolTipText(names.get(i));
            boxes.add(box);
            column.add(box);
        }
        column.revalidate();
        column.repaint();
    }

    /** Chooses these alone. */
    void choose(List<Integer> wanted) {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(wanted.contains(i));
        }
        changed.run();
    }

    /** Positions of what is chosen, ascending. */
    List<Integer> chosen() {
        return IntStream.range(0, boxes.size())
                .filter(i -> boxes.get(i).isSelected())
                .boxed()
                .toList();
    }
}
