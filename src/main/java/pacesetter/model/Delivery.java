package pacesetter.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** Delivery (S4): Y = c·m·y + (1 − c·m)·base. */
final class Delivery implements Steppable {
    private final Programmes programmes;

    Delivery(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public void step(SimState state) {
        double[] quality = programmes.quality;
        double[] base = programmes.base;
        double[] rollout = programmes.rollout;
        double[] depth = programmes.depth;
        double[] performance = programmes.performance;
        for (int cell = 0; cell < performance.length; cell++) {
            double reached = rollout[cell] * depth[cell];
            performance[cell] = reached * quality[cell] + (1 - reached) * base[cell];
        }
    }
}
