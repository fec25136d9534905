package pacesetter.gui;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import pacesetter.gui.look.WindowWords;

/** The window's menus: everything that can be done. */
record Menus(WindowWords words, List<Verb> file, List<Verb> compare, List<Verb> view, List<Verb> help) {
    /** @param race what can be done to it, if there is one */
    JMenuBar bar(Optional<RacePanel> race) {
        JMenuBar bar = new JMenuBar();
        add(bar, "menu.file", KeyEvent.VK_F, file);
        race.ifPresent(shown -> {
            add(bar, "menu.run", KeyEvent.VK_R, shown.verbs());
            add(bar, "menu.levers", KeyEvent.VK_E, shown.leverVerbs());
            add(bar, "menu.chart", KeyEvent.VK_T, shown.chartVerbs());
        });
        add(bar, "menu.compare", KeyEvent.VK_C, compare);
        add(bar, "menu.view", KeyEvent.VK_V, view);
        add(bar, "menu.help", KeyEvent.VK_H, help);
        return bar;
    }

    /** Everything with a key, a line each. */
    static String keys(JMenuBar bar) {
        StringBuilder keys = new StringBuilder();
        for (int menu = 0; menu < bar.getMenuCount(); menu++) {
            for (Component item : bar.getMenu(menu).getMenuComponents()) {
                if (item instanceof JMenuItem known && known.getAccelerator() != null) {
                    keys.append(Verb.shown(known.getAccelerator()))
                            .append("    ")
                            .append(known.getText())
                            .append('\n');
                }
            }
        }
        return keys.toString();
    }

    private void add(JMenuBar bar, String key, int mnemonic, List<Verb> verbs) {
        JMenu menu = new JMenu(words.of(key));
        menu.setMnemonic(mnemonic);
        verbs.forEach(menu::add);
        bar.add(menu);
    }
}
