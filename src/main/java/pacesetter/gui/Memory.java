package pacesetter.gui;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Locale;
import java.util.prefs.Preferences;
import javax.swing.JFrame;
import pacesetter.scenario.Language;

/** What the window remembers from one time to the next: its place, language and look. */
final class Memory {
    private static final Dimension FIRST = new Dimension(1360, 860);

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

    /** Puts a window where it was last, if that is on a screen. */
    void place(JFrame frame) {
        Rectangle screen = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        Rectangle place = new Rectangle(
                kept.getInt("x", screen.x + 20),
                kept.getInt("y", screen.y + 20),
                kept.getInt("width", Math.min(FIRST.width, screen.width)),
                kept.getInt("height", Math.min(FIRST.height, screen.height)));
        if (!screen.intersects(place)) {
            place.setLocation(screen.getLocation());
        }
        frame.setBounds(place);
        if (kept.getBoolean("maximized", false)) {
            frame.setExtendedState(Frame.MAXIMIZED_BOTH);
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
