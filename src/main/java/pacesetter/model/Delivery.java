package pacesetter.model;

/** Delivery in a domain (S4): Y = c·m·y + (1 − c·m)·base. */
final class Delivery {
    private final Adoption adoption;
    private final RollOut rollOut;
    private final double[] base; // [region] Y where the practice has not arrived
    private final double[] performance; // [region] Y
    private final Readings view;

    Delivery(Adoption adoption, RollOut rollOut, int regions) {
        this.adoption = adoption;
        this.rollOut = rollOut;
        base = new double[regions];
        performance = new double[regions];
        view = new Readings(performance);
        week();
    }

    void week() {
        Readings quality = adoption.qualities();
        Readings rollout = rollOut.rollouts();
        Readings depth = rollOut.depths();
        for (int r = 0; r < performance.length; r++) {
            double reached = rollout.at(r) * depth.at(r);
            performance[r] = reached * quality.at(r) + (1 - reached) * base[r];
        }
    }

    /** A region's practice is about to change: what it delivers now is what it delivers until the new one arrives. */
    void rebase(int region) {
        base[region] = performance[region];
    }

    double base(int region) {
        return base[region];
    }

    Readings performance() {
        return view;
    }
}
