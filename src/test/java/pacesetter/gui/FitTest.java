package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollBar;
import javax.swing.JSlider;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.chart.Chart;
import pacesetter.text.Language;

/** Nothing hides and no word is cut, at every size a window may have. */
@Screen
final class FitTest {
    @TempDir
    private Path directory;

    private final Map<String, BufferedImage> taken = new LinkedHashMap<>(); // by view

    @ParameterizedTest
    @CsvSource({"900, 600, EN", "900, 600, ZH", "1024, 700, EN", "1024, 700, ZH", "1366, 768, EN", "1366, 768, ZH"})
    void everythingStandsWhollyInItsPlace(int width, int height, Language language) {
        try (Desk desk = Desk.open(language, Desk.ZHEJIANG, directory)) {
            desk.goTo(3);
            desk.resize(width, height);
            List<String> wrong = new ArrayList<>();
            Desk.run(() -> desk.race().map().choose(3));
            for (int tab = 0; tab < desk.race().left().getTabCount(); tab++) {
                int chosen = tab;
                Desk.run(() -> desk.race().left().setSelectedIndex(chosen));
                look(desk, wrong, width + "-" + language + "-left-" + tab);
            }
            JTabbedPane tabs = Desk.on(() -> Desk.first(desk.race().charts(), JTabbedPane.class));
            Rectangle first = Desk.on(() -> tabs.getBoundsAt(0));
            for (Chart chart : Chart.values()) {
                Desk.run(() -> desk.race().charts().select(chart));
                assertThat(Desk.on(() -> tabs.getBoundsAt(0)))
                        .as("tabs stay where they are")
                        .isEqualTo(first);
                look(desk, wrong, width + "-" + language + "-" + chart.word());
            }
            for (String view : List.of("second", "log", "where")) {
                desk.verb(view);
                look(desk, wrong, width + "-" + language + "-" + view);
            }
            Desk.run(() -> desk.window.tabs().setSelectedIndex(1));
            look(desk, wrong, width + "-" + language + "-compare");
            Desk.run(() -> desk.window.tabs().setSelectedIndex(0));
            desk.verb("new");
            look(desk, wrong, width + "-" + language + "-start");
            Sheet.write("sheet-" + width + "-" + language, taken);
            assertThat(wrong).isEmpty();
        }
    }

    private void look(Desk desk, List<String> wrong, String name) {
        taken.put(name, desk.photograph("fit-" + name));
        Desk.run(() -> check(desk.window.frame().getRootPane(), wrong, name));
    }

    private static void check(Container parent, List<String> wrong, String name) {
        for (Component each : parent.getComponents()) {
            if (!each.isVisible() || each instanceof JScrollBar || each instanceof JTable) {
                continue;
            }
            boolean scrolls = parent instanceof JViewport;
            boolean told = each instanceof JLabel
                    || each instanceof AbstractButton
                    || each instanceof JComboBox
                    || each instanceof JTextField
                    || each instanceof JSlider;
            boolean empty = each instanceof JLabel label
                            && String.valueOf(label.getText()).isBlank()
                    || each.getClass()
                            .getSimpleName()
                            .contains("OneTouch"); // of a split pane, as narrow as its divider
            if (told && !scrolls && !empty && each.isShowing()) {
                Rectangle place = each.getBounds();
                boolean inside = new Rectangle(parent.getSize()).contains(place);
                boolean cut = (each instanceof JButton && each.isVisible()
                                || each instanceof JLabel
                                || each instanceof JCheckBox)
                        && (each instanceof JButton || ((JComponent) each).getToolTipText() == null)
                        && each.getWidth() < each.getPreferredSize().width - 1;
                if (!inside || cut || place.width < 20 && each instanceof JComboBox) {
                    wrong.add(name + ": " + text(each) + " " + place + " in " + parent.getSize() + ", wants "
                            + each.getPreferredSize());
                }
            }
            if (each instanceof Container inner && !(each instanceof JComboBox) && !(each instanceof JSlider)) {
                check(inner, wrong, name);
            }
        }
    }

    private static String text(Component each) {
        String text = each instanceof JLabel label
                ? label.getText()
                : each instanceof AbstractButton button ? button.getText() : String.valueOf(each.getName());
        Component above = SwingUtilities.getAncestorOfClass(javax.swing.JPanel.class, each);
        return each.getClass().getSimpleName() + " \"" + text + "\" in "
                + (above == null ? "" : above.getClass().getSimpleName());
    }
}
