package pacesetter.gui;

import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.Action;

/** Something that a key of one component does. */
final class Act extends AbstractAction {
    private final Runnable deed;

    private Act(Runnable deed) {
        this.deed = deed;
    }

    static Action of(Runnable deed) {
        return new Act(deed);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
        deed.run();
    }
}
