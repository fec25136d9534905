package pacesetter.gui.map;

import java.util.ArrayList;
import java.util.List;
import pacesetter.model.Happening;
import pacesetter.run.Chronicle;

/**
 * A region that took another's practice.
 *
 * @param tick when
 */
record Arrow(int from, int to, int domain, int tick) {
    /** Ticks in which an arrow fades. */
    static final int FADE = 8;

    /** Those that have not faded at the end of a chronicle, oldest first: the same however one came there. */
    static List<Arrow> fresh(Chronicle chronicle) {
        List<Arrow> arrows = new ArrayList<>();
        for (Chronicle.Event event : chronicle.since(chronicle.ticks() - FADE)) {
            if (event.kind() == Happening.ADOPTION && event.source() >= 0 && event.source() != event.region()) {
                arrows.add(new Arrow(event.source(), event.region(), event.domain(), event.tick()));
            }
        }
        return arrows;
    }
}
