package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.source.ScenarioException;

/** Strategy and parameters: now, where that is possible, or from the next start. */
final class LeversPanel extends JPanel {
    private final WindowWords words;
    private final Dialogs dialogs;
    private final Session session;
    private final JComboBox<String> strategy = new JComboBox<>();
    private final JTextArea levers = Texts.paragraph();
    private final JTextArea pending = Texts.paragraph();
    private final JComboBox<String> group = new JComboBox<>();
    private final JTextField search = new JTextField();
    private final JCheckBox changedOnly = new JCheckBox();
    private final ScrolledColumn rows = new ScrolledColumn();
    private final List<ParameterRow> shown = new ArrayList<>();
    private final Map<String, List<ParameterDeclaration>> groups;
    private final List<Verb> verbs;
    private final KnownBounds bounds = new KnownBounds();
    private boolean telling;

    LeversPanel(WindowWords words, Dialogs dialogs, Session session) {
        super(new BorderLayout());
        this.words = words;
        this.dialogs = dialogs;
        this.session = session;
        groups = Parameters.declarations().stream()
                .collect(Collectors.groupingBy(ParameterDeclaration::group, LinkedHashMap::new, Collectors.toList()));
        verbs = List.of(
                Verb.of(words, "switch", KeyEvent.VK_T, session::switchNow),
                Verb.of(words, "apply", KeyEvent.VK_R, InputEvent.SHIFT_DOWN_MASK, session::restart),
                Verb.of(words, "reset", KeyEvent.VK_0, InputEvent.SHIFT_DOWN_MASK, session::reset),
                Verb.of(words, "save-scenario", KeyEvent.VK_S, InputEvent.SHIFT_DOWN_MASK, session::save),
                Verb.of(words, "command", KeyEvent.VK_K, this::tellCommand),
                Verb.of(words, "undo", KeyEvent.VK_Z, session::undo));
        strategy.setName("levers.strategy");
        pending.setName("levers.pending");
        group.setName("levers.group");
        search.setName("levers.search");
        search.putClientProperty("JTextField.showClearButton", true);
        changedOnly.setName("levers.changed");
        changedOnly.addActionListener(event -> fill());
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent event) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent event) {}
        });
        ScrolledColumn all = new ScrolledColumn();
        all.add(left(head()));
        all.add(left(rows));
        add(all.scrolled());
        add(foot(), BorderLayout.SOUTH);
        strategy.addActionListener(event -> {
            if (!telling && strategy.getSelectedIndex() >= 0) {
                session.choose(strategy.getSelectedIndex());
            }
        });
        group.addActionListener(event -> {
            if (!telling) {
                fill();
            }
        });
        session.onChange(this::tell);
        session.player().onState(this::tell);
        words.listen(this::name);
    }

    /** What can be done, for the menu. */
    List<Verb> verbs() {
        return verbs;
    }

    private JPanel head() {
        JPanel head = column();
        head.add(Texts.heading(words, "levers.strategy"));
        head.add(left(strategy));
        head.add(
                buttons(verbs.get(0), verbs.get(5))); // above what changes its height, so that they stay where they are
        head.add(left(levers));
        head.add(Box.createVerticalStrut(8));
        head.add(Texts.heading(words, "levers.parameters"));
        search.setMaximumSize(new Dimension(Integer.MAX_VALUE, search.getPreferredSize().height));
        head.add(left(search));
        head.add(left(changedOnly));
        head.add(left(group));
        return head;
    }

    private JPanel foot() {
        JPanel foot = column();
        foot.add(left(pending));
        foot.add(buttons(verbs.get(1), verbs.get(2)));
        foot.add(buttons(verbs.get(3), verbs.get(4)));
        return foot;
    }

    private static JPanel column() {
        ScrolledColumn column = new ScrolledColumn();
        column.setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        return column;
    }

    private static Component left(JComponent component) {
        component.setAlignmentX(LEFT_ALIGNMENT);
        if (component instanceof JComboBox) {
            component.setMaximumSize(new Dimension(Integer.MAX_VALUE, component.getPreferredSize().height));
        }
        return component;
    }

    private static JPanel buttons(Verb... verbs) {
        return WrappedRow.of(Stream.of(verbs).map(Verb::button).toArray(JButton[]::new));
    }

    /** Writes what depends on the language. */
    private void name() {
        telling = true;
        DefaultComboBoxModel<String> names = new DefaultComboBoxModel<>();
        for (Strategy each : session.file().strategies()) {
            names.addElement(words.of(each.name()));
        }
        strategy.setModel(names);
        int selected = Math.max(0, group.getSelectedIndex());
        DefaultComboBoxModel<String> titles = new DefaultComboBoxModel<>();
        groups.forEach(
                (name, declared) -> titles.addElement(words.of("group", words.of("group." + name), declared.size())));
        group.setModel(titles);
        group.setSelectedIndex(selected);
        strategy.setToolTipText(words.of("levers.strategy.tip"));
        group.setToolTipText(words.of("levers.group.tip"));
        search.putClientProperty("JTextField.placeholderText", words.of("levers.search"));
        search.setToolTipText(words.of("levers.search.tip"));
        search.getAccessibleContext().setAccessibleName(words.of("levers.search"));
        changedOnly.setText(words.of("levers.changed"));
        changedOnly.setToolTipText(words.of("levers.changed.tip"));
        telling = false;
        fill();
    }

    /** Shows the parameters that are looked for, or those of the chosen group. */
    private void fill() {
        rows.removeAll();
        shown.clear();
        Map<String, Object> usual = session.file().parameters().values();
        for (ParameterDeclaration declared : wanted()) {
            ParameterRow row = new ParameterRow(words, declared, String.valueOf(usual.get(declared.name())), this::set);
            shown.add(row);
            rows.add(row);
        }
        AccessibleNames.give(rows);
        rows.revalidate();
        rows.repaint();
        tell();
    }

    private List<ParameterDeclaration> wanted() {
        String text = search.getText().strip().toLowerCase(Locale.ROOT);
        boolean everywhere = !text.isEmpty() || changedOnly.isSelected();
        group.setEnabled(!everywhere);
        return everywhere
                ? Parameters.declarations().stream()
                        .filter(each -> isFound(each, text))
                        .filter(each -> !changedOnly.isSelected()
                                || session.next().settings().containsKey(each.name()))
                        .toList()
                : List.copyOf(groups.values()).get(group.getSelectedIndex());
    }

    /** Whether its name, its description in either language or its group has the text. */
    private boolean isFound(ParameterDeclaration each, String text) {
        return String.join("\n", each.name(), each.en(), each.zh(), words.of("group." + each.group()))
                .toLowerCase(Locale.ROOT)
                .contains(text);
    }

    /** Sets a parameter of the next start, or says why that cannot be. */
    private Optional<String> set(String name, String value) {
        try {
            session.set(name, value);
            return Optional.empty();
        } catch (ScenarioException e) {
            return Optional.of(words.of(e).replaceAll("(?m)^--set[:：] ?", "")); // the place is this field
        }
    }

    /** Shows what is chosen. */
    private void tell() {
        telling = true;
        strategy.setSelectedIndex(session.next().strategy());
        telling = false;
        Parameters now = session.next().scenario().parameters();
        Map<String, Object> values = now.values();
        for (ParameterRow row : shown) {
            ParameterDeclaration declared = row.parameter();
            row.tell(
                    String.valueOf(values.get(declared.name())),
                    Optional.of(declared)
                            .filter(each -> each.kind() != ParameterDeclaration.Kind.CHOICE)
                            .map(each -> bounds.of(now, each)));
        }
        levers.setText(session.file().strategies().get(session.next().strategy()).levers().stream()
                .map(this::describe)
                .collect(Collectors.joining("\n", "", ""))
                .transform(text -> text.isEmpty() ? words.of("levers.none") : text));
        levers.setToolTipText(settingsTip());
        String state =
                session.isPending() ? session.isUnderWay() ? "levers.switched" : "levers.pending" : "levers.same";
        pending.setText(words.of(state, changes()));
        Player.State player = session.player().state();
        verbs.get(0).setEnabled(player == Player.State.PLAYING || player == Player.State.PAUSED);
        verbs.get(2).setEnabled(!session.isAsFileSays());
        verbs.get(5).setEnabled(session.canUndo());
    }

    /** What each setting of the levers shown means. */
    private String settingsTip() {
        String[] settings = session.file().strategies().get(session.next().strategy()).levers().stream()
                .flatMap(lever -> lever.settings().keySet().stream())
                .distinct()
                .map(key -> words.orElse("setting." + key, key)
                        + words.of("colon")
                        + words.orElse("setting." + key + ".tip", ""))
                .toArray(String[]::new);
        return words.tip(words.of("levers.strategy"), settings);
    }

    private String changes() {
        return session.next().settings().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(", "))
                .transform(text -> text.isEmpty() ? words.of("levers.unchanged") : text);
    }

    private String describe(Lever lever) {
        String text = "• " + words.of(lever.type().meaning());
        if (!lever.settings().isEmpty()) {
            text += " ("
                    + lever.settings().entrySet().stream()
                            .map(set -> words.orElse("setting." + set.getKey(), set.getKey())
                                    + words.of("colon")
                                    + words.orElse("setting.is." + set.getValue(), String.valueOf(set.getValue())))
                            .collect(Collectors.joining(", "))
                    + ")";
        }
        return text;
    }

    private void tellCommand() {
        dialogs.tell(words.of("verb.command"), session.again().orElseGet(() -> words.of("command.unsaved")));
    }
}
