package pacesetter.gui;

import com.formdev.flatlaf.ui.FlatTabbedPaneUI;
import javax.swing.JTabbedPane;

/** Tabs that stay where they are when one is chosen, in however many rows they stand. */
final class StillTabs extends JTabbedPane {
    @Override
    public void updateUI() {
        setUI(new FlatTabbedPaneUI() {
            @Override
            protected boolean shouldRotateTabRuns(int placement) {
                return false; // else the row of the chosen one changes places with another
            }
        });
    }
}
