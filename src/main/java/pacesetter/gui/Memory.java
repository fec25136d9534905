package pacesetter.gui;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.prefs.Preferences;
import javax.swing.JFrame;
import pacesetter.gui.look.Palette;
import pacesetter.text.Language;

/** What the window remembers from one time to the next: its place, language and look, and what was opened. */
final class Memory {
    private static final Dimension FIRST = new Dimension(1360, 860);
    private static final int RECENT = 5; // scenarios: as many as stand in a row

    private final Preferences kept;

    Memory(Preferences kept) {
        this.kept = kept;
    }

    /** That of this user of the system. */
    static Memory ofUser() {
        return new Memory(Preferences.userNodeForPackage(Memory.class));
    }

    /** The language chosen last, at first the system's. */
    Language language() {
        String system = Locale.getDefault().getLanguage().equals("zh") ? "ZH" : "EN";
        return kept.get("language", system).equals("ZH") ? Language.ZH : Language.EN;
    }

    void keep(Language language) {
        kept.put("language", language.name());
    }

    Palette look() {
        return kept.get("look", "").equals(Palette.DARK.name()) ? Palette.DARK : Palette.LIGHT;
    }

    void keep(Palette look) {
        kept.put("look", look.name());
    }

    /** Puts a window where it was last, as far as the screen of today has room for it. */
    void place(JFrame frame) {
        List<Rectangle> screens = screens();
        Rectangle first = screens.get(0);
        Rectangle place = new Rectangle(
                kept.getInt("x", first.x + 20),
                kept.getInt("y", first.y + 20),
                kept.getInt("width", FIRST.width),
                kept.getInt("height", FIRST.height));
        frame.setBounds(fit(place, screens));
        if (kept.getBoolean("maximized", false)) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
        }
    }

    /** What windows may cover of each screen, the main one first. */
    private static List<Rectangle> screens() {
        GraphicsEnvironment here = GraphicsEnvironment.getLocalGraphicsEnvironment();
        List<Rectangle> screens = new ArrayList<>();
        screens.add(here.getMaximumWindowBounds());
        for (GraphicsDevice device : here.getScreenDevices()) {
            GraphicsConfiguration configuration = device.getDefaultConfiguration();
            Rectangle all = configuration.getBounds();
            Insets taken = Toolkit.getDefaultToolkit().getScreenInsets(configuration);
            screens.add(new Rectangle(
                    all.x + taken.left,
                    all.y + taken.top,
                    all.width - taken.left - taken.right,
                    all.height - taken.top - taken.bottom));
        }
        return screens;
    }

    /** The place moved, and made smaller if it must be, until it lies on the screen that shows most of it; else the first. */
    static Rectangle fit(Rectangle place, List<Rectangle> screens) {
        Rectangle screen = screens.get(0);
        for (Rectangle each : screens) {
            if (shown(place, each) > shown(place, screen)) {
                screen = each;
            }
        }
        int width = Math.min(place.width, screen.width);
        int height = Math.min(place.height, screen.height);
        int x = Math.max(screen.x, Math.min(place.x, screen.x + screen.width - width));
        int y = Math.max(screen.y, Math.min(place.y, screen.y + screen.height - height));
        return new Rectangle(x, y, width, height);
    }

    private static long shown(Rectangle place, Rectangle screen) {
        Rectangle both = place.intersection(screen);
        return both.isEmpty() ? 0 : (long) both.width * both.height;
    }

    /** Scenario files opened last, the latest first. */
    List<Path> recent() {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            String file = kept.get("recent." + i, "");
            if (!file.isEmpty()) {
                files.add(Path.of(file));
            }
        }
        return files;
    }

    /** Puts a scenario file first among those opened last. */
    void opened(Path file) {
        Path opened = file.toAbsolutePath().normalize();
        if (opened.toString().length() > Preferences.MAX_VALUE_LENGTH) {
            return; // nothing is lost but the shorter way to it
        }
        List<Path> files = recent();
        files.remove(opened);
        files.add(0, opened);
        for (int i = 0; i < Math.min(RECENT, files.size()); i++) {
            kept.put("recent." + i, files.get(i).toString());
        }
    }

    void keep(JFrame frame) {
        boolean maximized = (frame.getExtendedState() & Frame.MAXIMIZED_BOTH) != 0;
        kept.putBoolean("maximized", maximized);
        if (!maximized) {
            Rectangle place = frame.getBounds();
            kept.putInt("x", place.x);
            kept.putInt("y", place.y);
            kept.putInt("width", place.width);
            kept.putInt("height", place.height);
        }
    }
}
