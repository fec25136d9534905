package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import pacesetter.gui.look.WindowWords;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.ParameterDeclaration.Kind;
import pacesetter.text.Language;

/**
 * One parameter as its declaration has it: a slider over its range and a field, or its words; the file's value again. Below it stands
 * what the other parameters leave of its range, or why a value was refused.
 */
final class ParameterRow extends JPanel {
    private static final int STEPS = 1000;

    /** Decimal places of a slider's values: as many digits as one can mean. */
    private static final MathContext DIGITS = new MathContext(3);

    private final ParameterDeclaration declared;
    private final String usual;
    private final Change changed;
    private final JLabel label = new JLabel();
    private final JTextField field = new JTextField(7);
    private final JSlider slider = new JSlider(0, STEPS, 0);
    private final JComboBox<String> words = new JComboBox<>();
    private final JButton reset = new JButton("↺");
    private final JTextArea note = Texts.paragraph();
    private final WindowWords language;
    private String value;
    private boolean telling; // the row shows a value, nobody has changed it

    /** Takes a parameter's name and a value that the user has chosen for it; says why it is refused, if it is. */
    interface Change {
        Optional<String> to(String name, String value);
    }

    /**
     * A row.
     *
     * @param usual the value of the scenario's file
     */
    ParameterRow(WindowWords language, ParameterDeclaration declared, String usual, Change changed) {
        super(new BorderLayout());
        this.language = language;
        this.declared = declared;
        this.usual = usual;
        this.changed = changed;
        value = usual;
        lay();
        slider.setName("slider " + declared.name());
        field.setName("field " + declared.name());
        reset.setName("reset " + declared.name());
        note.setName("note " + declared.name());
        note.setBorder(BorderFactory.createEmptyBorder(0, 4, 2, 4));
        reset.setMargin(new Insets(0, 2, 0, 2));
        slider.addChangeListener(event -> {
            if (!telling) {
                field.setText(text(slider.getValue()));
                if (!slider.getValueIsAdjusting()) {
                    take(text(slider.getValue()));
                }
            }
        });
        field.addActionListener(event -> take(field.getText().strip()));
        Typed.bind(field, () -> take(field.getText().strip()));
        words.addActionListener(event -> {
            if (!telling && words.getSelectedItem() instanceof String word) {
                take(word);
            }
        });
        reset.addActionListener(event -> take(usual));
        describe();
        tell(usual, Optional.empty());
    }

    private void lay() {
        JPanel fields = new JPanel(new GridBagLayout());
        GridBagConstraints place = new GridBagConstraints();
        place.insets = new Insets(1, 4, 1, 4);
        place.anchor = GridBagConstraints.LINE_START;
        place.fill = GridBagConstraints.HORIZONTAL;
        place.gridwidth = 3;
        place.weightx = 1;
        label.setMinimumSize(new Dimension(40, label.getMinimumSize().height));
        label.setPreferredSize(new Dimension(40, new JLabel("A").getPreferredSize().height));
        slider.setPreferredSize(new Dimension(120, slider.getPreferredSize().height));
        slider.setMinimumSize(new Dimension(60, slider.getPreferredSize().height));
        field.setMinimumSize(field.getPreferredSize());
        fields.add(label, place);
        place.gridy = 1;
        place.gridwidth = 1;
        if (declared.kind() == Kind.CHOICE) {
            declared.choices().forEach(words::addItem);
            fields.add(words, place);
        } else {
            fields.add(slider, place);
            place.weightx = 0;
            place.gridx = 1;
            fields.add(field, place);
        }
        place.weightx = 0;
        place.gridx = 2;
        fields.add(reset, place);
        add(fields);
        add(note, BorderLayout.SOUTH); // outside the grid, which gives up its widths where a long text asks for more
        note.setVisible(false);
    }

    private void describe() {
        String help = language.language() == Language.ZH ? declared.zh() : declared.en();
        String tip = language.tip(
                help,
                declared.name() + " ∈ " + declared.range() + ", " + declared.unit()
                        + (declared.symbol().isEmpty() ? "" : ", " + declared.symbol()),
                language.of("parameter.file", usual));
        for (JComponent each : new JComponent[] {label, slider, field, words}) {
            each.setToolTipText(tip);
        }
        reset.setToolTipText(language.of("parameter.reset", usual));
        label.setText(help);
    }

    private boolean take(String wanted) {
        Optional<String> refused = wanted.equals(value) ? Optional.empty() : changed.to(declared.name(), wanted);
        refused.ifPresent(why -> {
            tell(value, Optional.empty());
            say(why, Font.BOLD);
            field.putClientProperty("JComponent.outline", "error");
        });
        return refused.isEmpty();
    }

    private void say(String text, int style) {
        note.setFont(note.getFont().deriveFont(style));
        note.setText(text);
        note.setVisible(!text.isEmpty());
        field.getAccessibleContext().setAccessibleDescription(text);
        revalidate();
    }

    /**
     * Shows a value; bold, if it is not the file's.
     *
     * @param bounds what the other parameters leave of its range
     */
    void tell(String shown, Optional<Bounds> bounds) {
        telling = true;
        field.putClientProperty("JComponent.outline", null);
        say(
                bounds.filter(left -> left.isNarrower(declared))
                        .map(left -> language.of(
                                "parameter.left",
                                Bounds.text(declared, left.least()),
                                Bounds.text(declared, left.most())))
                        .orElse(""),
                Font.PLAIN);
        value = shown;
        if (declared.kind() == Kind.CHOICE) {
            words.setSelectedItem(shown);
        } else {
            field.setText(shown);
            slider.setValue(position(Double.parseDouble(shown)));
        }
        label.setFont(label.getFont().deriveFont(shown.equals(usual) ? Font.PLAIN : Font.BOLD));
        reset.setEnabled(!shown.equals(usual));
        telling = false;
    }

    ParameterDeclaration parameter() {
        return declared;
    }

    private int position(double number) {
        double share = isWide()
                ? StrictMath.log(Math.max(number, declared.min()) / declared.min())
                        / StrictMath.log(declared.max() / declared.min())
                : (number - declared.min()) / (declared.max() - declared.min());
        return (int) Math.round(share * STEPS);
    }

    /** Ranges over several powers of ten need a slider in powers. */
    private boolean isWide() {
        return declared.min() > 0 && declared.max() / declared.min() >= 1000;
    }

    private String text(int position) {
        double share = (double) position / STEPS;
        double number = isWide()
                ? declared.min() * StrictMath.pow(declared.max() / declared.min(), share)
                : declared.min() + share * (declared.max() - declared.min());
        if (declared.kind() == Kind.WHOLE) {
            return Long.toString(Math.round(number));
        }
        double within =
                Math.min(declared.max(), Math.max(declared.min(), new BigDecimal(number, DIGITS).doubleValue()));
        return Double.toString(within);
    }
}
