package pacesetter.experiment.curves;

/** Squared distances of m F(t) from the observed share of those at risk, at the end of each period. */
record SquaredError(DomainHistory history, CurveModel model) {
    /** The best ceiling at a shape: a linear regression through the origin, cut to (0, 1]. */
    double ceiling(double... shape) {
        double product = 0;
        double square = 0;
        for (int t = 1; t <= history.periods(); t++) {
            double share = model.share(t, shape);
            product += share * observed(t);
            square += share * share;
        }
        return square > 0 ? Math.min(1, product / square) : 1;
    }

    /** The sum at a shape and its best ceiling. */
    double best(double... shape) {
        double ceiling = ceiling(shape);
        double sum = 0;
        for (int t = 1; t <= history.periods(); t++) {
            double distance = observed(t) - ceiling * model.share(t, shape);
            sum += distance * distance;
        }
        return sum;
    }

    private double observed(int period) {
        return (double) history.adoptedBy(period) / history.atRisk();
    }
}
