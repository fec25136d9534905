package pacesetter.gui.map;

import java.awt.event.ActionEvent;
import java.awt.geom.Point2D;
import java.util.OptionalInt;
import javax.swing.AbstractAction;
import javax.swing.KeyStroke;

/** The map by keyboard: arrows go to the nearest region in their direction, plus and minus zoom, 0 shows the whole. */
final class MapKeys {
    private MapKeys() {}

    static void bind(MapCanvas canvas) {
        bind(canvas, () -> go(canvas, -1, 0), "LEFT");
        bind(canvas, () -> go(canvas, 1, 0), "RIGHT");
        bind(canvas, () -> go(canvas, 0, -1), "UP");
        bind(canvas, () -> go(canvas, 0, 1), "DOWN");
        bind(canvas, () -> canvas.magnify(1.5), "typed +", "typed =");
        bind(canvas, () -> canvas.magnify(1 / 1.5), "typed -");
        bind(canvas, canvas::fit, "typed 0");
    }

    private static void bind(MapCanvas canvas, Runnable deed, String... keys) {
        for (String key : keys) {
            canvas.getInputMap().put(KeyStroke.getKeyStroke(key), key);
            canvas.getActionMap().put(key, new AbstractAction() {
                @Override
                public void actionPerformed(ActionEvent event) {
                    deed.run();
                }
            });
        }
    }

    private static void go(MapCanvas canvas, int right, int down) {
        canvas.scene().ifPresent(scene -> {
            OptionalInt selected = canvas.selected();
            canvas.choose(selected.isPresent() ? next(canvas, scene.seen(), selected.getAsInt(), right, down) : 0);
        });
    }

    /** The region whose middle is nearest in a direction, what lies aside counting double; itself if there is none. */
    private static int next(MapCanvas canvas, Snapshot seen, int from, int right, int down) {
        Point2D start = canvas.middle(from);
        int best = from;
        double least = Double.POSITIVE_INFINITY;
        for (int r = 0; r < seen.regions(); r++) {
            double dx = canvas.middle(r).getX() - start.getX();
            double dy = canvas.middle(r).getY() - start.getY();
            double ahead = dx * right + dy * down;
            double aside = Math.abs(dx * down) + Math.abs(dy * right);
            if (ahead > 1e-6 && ahead >= aside / 2 && ahead + 2 * aside < least) {
                best = r;
                least = ahead + 2 * aside;
            }
        }
        return best;
    }
}
