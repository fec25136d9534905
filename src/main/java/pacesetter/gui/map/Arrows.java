package pacesetter.gui.map;

import java.util.ArrayList;
import java.util.List;

/**
 * Who has just learned from whom, found by comparing one look at the model with the next. Whoever takes once more the
 * version it held last is not seen.
 */
final class Arrows {
    /** Weeks in which an arrow fades. */
    static final int FADE = 8;

    private final List<Arrow> arrows = new ArrayList<>();
    private int tick = Integer.MAX_VALUE;
    private int[] versions = {}; // [domain * regions + region] at the last look

    /**
     * A region that took another's practice.
     *
     * @param tick when; a look later at most where several weeks pass between two looks
     */
    record Arrow(int from, int to, int domain, int tick) {}

    /** Takes in what a model shows; an earlier tick than before begins anew. */
    void look(Snapshot seen) {
        int regions = seen.regions();
        int cells = regions * seen.domains();
        boolean fresh = seen.tick() < tick || versions.length != cells;
        if (fresh) {
            arrows.clear();
            versions = new int[cells];
        }
        int since = fresh ? seen.tick() : tick;
        arrows.removeIf(arrow -> arrow.tick + FADE <= seen.tick());
        for (int cell = 0; cell < cells; cell++) {
            int region = cell % regions;
            int domain = cell / regions;
            int version = seen.version(region, domain);
            int source = seen.source(region, domain);
            if (!fresh && version != versions[cell] && source >= 0 && source != region) {
                int first = seen.adoptedTick(region, domain);
                int when = first > since ? first : seen.tick();
                // After a long time unseen only first adoptions have a date.
                if (when + FADE > seen.tick() && (first > since || seen.tick() - since < FADE)) {
                    arrows.add(new Arrow(source, region, domain, when));
                }
            }
            versions[cell] = version;
        }
        tick = seen.tick();
    }

    /** The arrows that have not faded, oldest first as far as they were seen so. */
    List<Arrow> list() {
        return List.copyOf(arrows);
    }
}
