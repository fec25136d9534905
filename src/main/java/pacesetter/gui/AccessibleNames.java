package pacesetter.gui;

import java.awt.Component;
import java.awt.Container;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JSlider;
import javax.swing.JSpinner;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.text.JTextComponent;

/** Gives what can have the focus a name for those who hear the window: its tip, where neither a text nor a label names it. */
final class AccessibleNames {
    private static final String GIVEN = "pacesetter.named";

    private AccessibleNames() {}

    /** Names everything in a container, anew where it was named here before: the language may be another. */
    static void give(Container root) {
        for (Component each : root.getComponents()) {
            if (each instanceof JComponent component && isUsed(component)) {
                name(component);
            }
            if (each instanceof Container inner) {
                give(inner);
            }
        }
    }

    /** Whether a component is one that the user does something with. */
    static boolean isUsed(Component component) {
        return component.isFocusable()
                && (component instanceof AbstractButton
                        || component instanceof JComboBox
                        || component instanceof JSlider
                        || component instanceof JSpinner
                        || component instanceof JTabbedPane
                        || component instanceof JTable
                        || component instanceof JTextComponent
                        || component instanceof ChartCanvas);
    }

    private static void name(JComponent component) {
        boolean given = component.getClientProperty(GIVEN) != null;
        String name = component.getAccessibleContext().getAccessibleName();
        if (given || name == null || name.isBlank()) {
            String tip = tip(component);
            component.getAccessibleContext().setAccessibleName(tip);
            component.putClientProperty(GIVEN, tip);
        }
    }

    /** Its tip, or that of what it is a part of, as plain text; its name among components where there is none. */
    private static String tip(JComponent component) {
        for (Component each = component; each instanceof JComponent part; each = each.getParent()) {
            if (part.getToolTipText() != null && !part.getToolTipText().isBlank()) {
                return part.getToolTipText()
                        .replaceAll("<br>", ". ")
                        .replaceAll("<[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&amp;", "&");
            }
            if (part instanceof JTabbedPane tabs && tabs.getTabCount() > 0) {
                return tabs.getTitleAt(Math.max(0, tabs.getSelectedIndex()));
            }
        }
        return "";
    }
}
