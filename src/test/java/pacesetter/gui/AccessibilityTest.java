package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.swing.JComponent;
import javax.swing.JRootPane;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.look.Legibility;
import pacesetter.gui.look.Palette;
import pacesetter.text.Language;

/** Who sees little, or hears the window, can use it. */
@Screen
final class AccessibilityTest {
    private static final Path TEACHING = Path.of("scenarios/teaching.yaml");
    private static final double TEXT = 4.5; // WCAG 2.1, level AA
    private static final double SIGN = 3;

    /** Texts of the look, and what they stand on. */
    private static final Map<String, String> TEXTS = Map.of(
            "Label.foreground", "Panel.background",
            "Button.foreground", "Button.background",
            "TextField.foreground", "TextField.background",
            "ComboBox.foreground", "ComboBox.background",
            "Table.foreground", "Table.background",
            "Table.selectionForeground", "Table.selectionBackground",
            "TabbedPane.foreground", "TabbedPane.background",
            "MenuItem.foreground", "MenuItem.background",
            "ToolTip.foreground", "ToolTip.background",
            "CheckBox.foreground", "CheckBox.background");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource
    void whateverCanHaveTheFocusHasAName(Language language) {
        try (Desk desk = Desk.open(language, TEACHING, directory)) {
            desk.goTo(3);
            desk.verb("log");
            Desk.run(() -> {
                desk.race().map().choose(2);
                desk.race().session().saveResults(desk.window.compare().results()::open);
            });
            Desk.await(() -> desk.window.compare().results().folder().isPresent());
            List<Component> used = Desk.on(() -> desk.all(AccessibleNames::isUsed));
            assertThat(used).hasSizeGreaterThan(100);
            List<String> nameless = new ArrayList<>();
            Desk.run(() -> {
                for (Component each : used) {
                    String name = ((JComponent) each).getAccessibleContext().getAccessibleName();
                    if (name == null || name.isBlank()) {
                        nameless.add(each.getClass().getSimpleName() + " " + each.getName() + " in "
                                + each.getParent().getClass().getSimpleName());
                    }
                }
            });
            assertThat(nameless).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothLooksCanBeRead(Palette look) {
        Map<String, Double> faint = new TreeMap<>();
        Desk.run(() -> {
            look.install();
            TEXTS.forEach((text, ground) -> {
                double ratio = Legibility.ratio(UIManager.getColor(text), UIManager.getColor(ground));
                if (ratio < TEXT) {
                    faint.put(text, ratio);
                }
            });
        });
        assertThat(faint).isEmpty();
        assertThat(Legibility.ratio(look.ink(), look.paper())).isGreaterThan(7);
        assertThat(Legibility.ratio(look.faint(), look.paper())).isGreaterThan(TEXT);
        for (Color sign : List.of(look.first(), look.second(), look.third())) {
            assertThat(Legibility.ratio(sign, look.paper())).isGreaterThan(SIGN);
        }
    }

    @Test
    void lettersOnTheMapCanBeReadOnAnyColour() {
        assertThat(Legibility.ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(Legibility.ratio(Color.RED, Color.RED)).isEqualTo(1);
        for (int rgb = 0; rgb <= 0xFFFFFF; rgb += 0x1357) {
            Color ground = new Color(rgb);
            assertThat(Legibility.ratio(Legibility.letters(ground), ground)).isGreaterThanOrEqualTo(TEXT);
        }
    }

    @Test
    void aScreenOfTwiceTheDotsShowsFinerLettersAndNotLargerDots() {
        try (Desk desk = Desk.open(Language.EN, Palette.LIGHT, Optional.of(TEACHING), directory)) {
            desk.goTo(10);
            JRootPane root = desk.window.frame().getRootPane();
            BufferedImage fine = Desk.on(() -> {
                BufferedImage image =
                        new BufferedImage(2 * root.getWidth(), 2 * root.getHeight(), BufferedImage.TYPE_INT_RGB);
                Graphics2D g = image.createGraphics();
                g.scale(2, 2);
                root.print(g);
                g.dispose();
                return image;
            });
            for (Component view : List.of(
                    Desk.on(() -> desk.race().charts().top().view().canvas()),
                    Desk.on(() -> desk.all(
                                    each -> each.getClass().getSimpleName().equals("MapCanvas"))
                            .get(0)))) {
                assertThat(split(fine, desk.place(view)))
                        .as(view.getClass().getSimpleName())
                        .isGreaterThan(500);
            }
        }
    }

    /** Dots of the window that four dots of the fine picture show in more than one colour. */
    private static int split(BufferedImage fine, java.awt.Rectangle place) {
        int count = 0;
        int right = Math.min(place.x + place.width, fine.getWidth() / 2);
        int bottom = Math.min(place.y + place.height, fine.getHeight() / 2);
        for (int x = Math.max(0, place.x); x < right; x++) {
            for (int y = Math.max(0, place.y); y < bottom; y++) {
                int first = fine.getRGB(2 * x, 2 * y);
                boolean same = fine.getRGB(2 * x + 1, 2 * y) == first
                        && fine.getRGB(2 * x, 2 * y + 1) == first
                        && fine.getRGB(2 * x + 1, 2 * y + 1) == first;
                count += same ? 0 : 1;
            }
        }
        return count;
    }
}
