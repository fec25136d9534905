package pacesetter.gui;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javax.swing.JPanel;
import pacesetter.analysis.Parts;
import pacesetter.analysis.Reach;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.WindowWords;
import pacesetter.text.Name;

/** Where and for whom the run in the window works: so far, or in other worlds at their end once there are some. */
final class LiveWhere extends JPanel {
    /** Least time between two looks while the run plays, in nanoseconds: all programmes are copied. */
    private static final long FRAME = 700_000_000;

    private final WindowWords words;
    private final Player player;
    private final Supplier<Optional<Reach>> worlds;
    private final WherePanel panel;
    private long looked;

    /** @param worlds the run, and as another strategy its ghost, in other worlds */
    LiveWhere(WindowWords words, Player player, Supplier<Optional<Reach>> worlds) {
        super(new BorderLayout());
        this.words = words;
        this.player = player;
        this.worlds = worlds;
        panel = new WherePanel(words);
        add(panel);
        player.onFrame(this::look);
        words.listen(this::look);
        addHierarchyListener(event -> {
            if ((event.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                look();
            }
        });
    }

    /** Looks, if the run rests or it is time. */
    void look() {
        boolean rests = player.state() != Player.State.PLAYING;
        if (isShowing() && (rests || System.nanoTime() - looked >= FRAME)) {
            looked = System.nanoTime();
            tell();
        }
    }

    private void tell() {
        Optional<Reach> many = worlds.get().filter(there -> there.worlds(0) > 1);
        if (many.isPresent()) {
            tell(many.get(), words.of("where.worlds", many.get().worlds(0)));
        } else if (player.run().ticks() == 0) {
            panel.show(words.of("chart.empty"));
        } else if (!player.run().scenario().recording().adoptions()) {
            panel.show(words.of("where.none"));
        } else {
            tell(soFar(), words.of("where.one"));
        }
    }

    private Reach soFar() {
        LiveRun run = player.run();
        Reach reach = new Reach(Parts.of(run.scenario()), 2);
        reach.add(0, run.whole());
        run.ghost().ifPresent(before -> reach.add(1, before.open().whole()));
        return reach;
    }

    private void tell(Reach reach, String what) {
        OptionalInt other = reach.worlds(1) > 0 ? OptionalInt.of(1) : OptionalInt.empty();
        Name run = player.run()
                .scenario()
                .strategies()
                .get(player.run().run().strategy())
                .name();
        panel.show(reach, 0, other, words.of(other.isPresent() ? "where.switched" : "where.run", words.of(run)) + what);
    }
}
