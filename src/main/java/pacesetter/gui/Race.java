package pacesetter.gui;

import java.awt.BorderLayout;
import java.util.List;
import javax.swing.JPanel;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;

/** The view of one scenario's run: its controls, map and levers at the left, charts at the right. */
final class Race extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final Transport transport;
    private final Charts charts;
    private final LeversPanel levers;
    private final JTabbedPane left = new JTabbedPane();

    Race(Words words, Session session, Dialogs dialogs) {
        super(new BorderLayout());
        this.session = session;
        Player player = session.player();
        transport = new Transport(words, session, dialogs);
        levers = new LeversPanel(words, dialogs, session);
        charts = new Charts(words, player, dialogs);
        left.addTab("", levers);
        words.listen(() -> left.setTitleAt(0, words.of("race.levers")));
        JSplitPane split = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, left, charts);
        split.setResizeWeight(.45);
        split.setOneTouchExpandable(true);
        split.setContinuousLayout(true);
        add(transport, BorderLayout.NORTH);
        add(split);
    }

    Player player() {
        return session.player();
    }

    Session session() {
        return session;
    }

    Transport transport() {
        return transport;
    }

    Charts charts() {
        return charts;
    }

    /** What can be done to the run, for the menu. */
    List<Verb> verbs() {
        return transport.verbs();
    }

    /** What can be done to the levers, for the menu. */
    List<Verb> leverVerbs() {
        return levers.verbs();
    }
}
