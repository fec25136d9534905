package pacesetter.model;

import pacesetter.model.ground.World;

/** The follower of each region (S12), and what its style says about every task. */
final class Styles {
    private final Follower[] followers; // [region]
    private final boolean[] goesByList; // [region]

    Styles(World world) {
        followers = new Follower[world.scenario().regions().size()];
        goesByList = new boolean[followers.length];
        for (int r = 0; r < followers.length; r++) {
            followers[r] = Follower.of(world.style(r));
            goesByList[r] = followers[r].goesByList();
        }
    }

    Follower of(int region) {
        return followers[region];
    }

    /** Whether it copies item by item, so that it misses few elements and rolls out fast. */
    boolean goesByList(int region) {
        return goesByList[region];
    }
}
