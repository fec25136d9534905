package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A curve fitted to a domain. */
public record CurveFit(
        CurveModel model,
        Method method,
        List<CurveEstimate> estimates,
        double rmse,
        double logLikelihood,
        double aic,
        boolean edge) {
    /** How a curve is fitted. */
    public enum Method {
        /** To the cumulative curve, whose errors hang together: a description, without intervals. */
        LEAST_SQUARES,
        /** By the likelihood of the periods. */
        LIKELIHOOD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A fit.
     *
     * @param estimates of the shape in the model's order, then the ceiling
     * @param rmse root of the mean squared distance from the cumulative curve, as a share of those at risk
     * @param logLikelihood NaN of least squares
     * @param aic Akaike's (1974) criterion, NaN of least squares
     * @param edge whether a shape lies at the edge of what is looked at, so that the data do not determine it
     */
    public CurveFit {
        estimates = List.copyOf(estimates);
    }

    /** Fewest adopters and fewest periods with adoptions that a curve is fitted to. */
    public static final int FEWEST_ADOPTERS = 5;

    static final int FEWEST_PERIODS = 3;

    private static final double EDGE = .01;

    /** Both fits of each model; none where there is too little to fit. */
    static List<CurveFit> all(DomainHistory history) {
        List<CurveFit> fits = new ArrayList<>();
        if (history.adopters() >= FEWEST_ADOPTERS && history.eventful() >= FEWEST_PERIODS) {
            for (CurveModel model : CurveModel.values()) {
                fits.add(leastSquares(history, model));
                fits.add(likeliest(history, model));
            }
        }
        return fits;
    }

    static CurveFit leastSquares(DomainHistory history, CurveModel model) {
        SquaredError error = new SquaredError(history, model);
        CurveSearch shape = new CurveSearch(model, history.periods());
        Minimum found = shape.minimum(error::best);
        double[] values = shape.decoded(found.place());
        List<CurveEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            estimates.add(point(model.parameters().get(i), values[i]));
        }
        estimates.add(point(CurveParameter.CEILING, error.ceiling(values)));
        return new CurveFit(
                model,
                Method.LEAST_SQUARES,
                estimates,
                Math.sqrt(found.value() / history.periods()),
                Double.NaN,
                Double.NaN,
                shape.isAtEdge(EDGE, found.place()));
    }

    private static CurveEstimate point(CurveParameter parameter, double value) {
        return new CurveEstimate(parameter, value, Double.NaN, Double.NaN);
    }

    static CurveFit likeliest(DomainHistory history, CurveModel model) {
        GroupedLikelihood likelihood = new GroupedLikelihood(history, model);
        CurveSearch shape = new CurveSearch(model, history.periods());
        Minimum found = shape.minimum(values -> -likelihood.best(values));
        double[] values = shape.decoded(found.place());
        double ceiling = likelihood.ceiling(values);
        ProfileInterval profile = new ProfileInterval(shape, likelihood::best, found);
        List<CurveEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            estimates.add(profile.of(i));
        }
        estimates.add(profile.ofCeiling(likelihood, ceiling));
        return new CurveFit(
                model,
                Method.LIKELIHOOD,
                estimates,
                Math.sqrt(distance(history, model, ceiling, values) / history.periods()),
                -found.value(),
                2 * found.value() + 2 * (values.length + 1),
                shape.isAtEdge(EDGE, found.place()));
    }

    private static double distance(DomainHistory history, CurveModel model, double ceiling, double... shape) {
        double sum = 0;
        for (int t = 1; t <= history.periods(); t++) {
            double gap = (double) history.adoptedBy(t) / history.atRisk() - ceiling * model.share(t, shape);
            sum += gap * gap;
        }
        return sum;
    }

    /** A parameter; NaN where the model has none of that name. */
    public double value(CurveParameter parameter) {
        return estimates.stream()
                .filter(estimate -> estimate.parameter() == parameter)
                .mapToDouble(CurveEstimate::value)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** The share of those at risk that has adopted by a time in periods. */
    public double share(double time) {
        double[] shape = estimates.stream()
                .limit(model.parameters().size())
                .mapToDouble(CurveEstimate::value)
                .toArray();
        return value(CurveParameter.CEILING) * model.share(time, shape);
    }
}
