package pacesetter.model;

/** What the nation's attention adds to the results that regions show, in performance. */
final class Prestige {
    private final double[] added; // [region]
    private final Readings view;

    Prestige(int regions) {
        added = new double[regions];
        view = new Readings(added);
    }

    /** The nation has taken up what a region began. */
    void give(int region, double more) {
        added[region] = more;
    }

    Readings added() {
        return view;
    }
}
