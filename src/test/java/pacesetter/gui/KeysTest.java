package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javax.swing.JComponent;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pacesetter.text.Language;

/** Keys do what the menus say, whatever has the focus. */
@Screen
final class KeysTest {
    private static final Path TEACHING = Path.of("scenarios/teaching.yaml");

    @TempDir
    private Path directory;

    private static List<KeyStroke> keys(JMenuBar bar) {
        List<KeyStroke> keys = new ArrayList<>();
        for (int menu = 0; menu < bar.getMenuCount(); menu++) {
            for (Component item : bar.getMenu(menu).getMenuComponents()) {
                if (item instanceof JMenuItem known && known.getAccelerator() != null) {
                    keys.add(known.getAccelerator());
                }
            }
        }
        return keys;
    }

    /** Whether a component, or one that it stands in, keeps a key for itself. */
    private static boolean keeps(JComponent focused, KeyStroke key) {
        for (Component each = focused; each instanceof JComponent at; each = each.getParent()) {
            Object name = at.getInputMap(
                            each == focused ? JComponent.WHEN_FOCUSED : JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(key);
            if (name != null && at.getActionMap().get(name) != null) {
                return true;
            }
            Object own = at.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .get(key);
            if (own != null && at.getActionMap().get(own) != null) {
                return true;
            }
        }
        return false;
    }

    @Test
    void noKeyOfTheMenusIsKeptByWhatHasTheFocus() {
        try (Desk desk = Desk.open(Language.EN, TEACHING, directory)) {
            desk.goTo(3);
            desk.verb("log");
            Desk.run(() -> {
                desk.race().map().choose(2);
                desk.race().session().saveResults(desk.window.compare().results()::open);
            });
            Desk.await(() -> desk.window.compare().results().folder().isPresent());
            TreeSet<String> kept = new TreeSet<>();
            Desk.run(() -> {
                List<KeyStroke> keys = keys(desk.window.frame().getJMenuBar());
                assertThat(keys).hasSizeGreaterThan(30).doesNotHaveDuplicates();
                for (Component each : desk.all(AccessibleNames::isUsed)) {
                    keys.stream()
                            .filter(key -> keeps((JComponent) each, key))
                            .forEach(key -> kept.add(
                                    Verb.shown(key) + " by " + each.getClass().getSimpleName()));
                }
            });
            assertThat(kept).isEmpty();
        }
    }

    @Test
    void theThreeQuestionsComeWithTheirKeyWhereverTheFocusIs() {
        try (Desk desk = Desk.open(Language.EN, TEACHING, directory)) {
            desk.verb("log");
            Desk.run(() -> desk.race().left().setSelectedIndex(1));
            JTextArea guide = desk.named(JTextArea.class, "guide");
            for (String name : List.of("log", "speed", "worlds", "domain", "levers.search")) {
                assertThat(Desk.on(guide::isShowing)).isFalse();
                press(desk.named(JComponent.class, name), desk);
                assertThat(Desk.on(guide::isShowing)).as(name).isTrue();
                press(desk.named(JComponent.class, name), desk);
            }
        }
    }

    /** Presses the key of the three questions on a component as the window system does. */
    private static void press(JComponent focused, Desk desk) {
        Desk.run(() -> {
            KeyStroke key = keys(desk.window.frame().getJMenuBar()).stream()
                    .filter(each -> each.getKeyCode() == KeyEvent.VK_F1)
                    .findFirst()
                    .orElseThrow();
            focused.dispatchEvent(new KeyEvent(
                    focused, KeyEvent.KEY_PRESSED, 0, key.getModifiers(), key.getKeyCode(), KeyEvent.CHAR_UNDEFINED));
        });
    }
}
