package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Sample;
import pacesetter.scenario.observed.ObservedTie;
import pacesetter.scenario.observed.ObservedUnit;

/**
 * All that adoption data tell without a model of regions.
 *
 * @param fits by domain, none where there is too little to fit
 * @param pooled over domains, where at least two are fitted
 * @param history of events, where ties were given
 */
public record CurvesStudy(
        AdoptionHistories histories,
        List<List<CurveFit>> fits,
        Optional<PooledCurves> pooled,
        Pioneers pioneers,
        RankPersistence ranks,
        Optional<EventHistory> history) {
    public CurvesStudy {
        fits = fits.stream().map(List::copyOf).toList();
    }

    /**
     * Works all out.
     *
     * @param ties none if there is to be no event history
     * @param units in the order of the histories' regions, or none
     */
    public static CurvesStudy of(
            AdoptionHistories histories, List<ObservedTie> ties, List<ObservedUnit> units, double halfLife) {
        List<List<CurveFit>> fits =
                histories.domains().parallelStream().map(CurveFit::all).toList();
        List<DomainHistory> fitted = new ArrayList<>();
        double own = 0;
        for (int d = 0; d < fits.size(); d++) {
            Optional<CurveFit> bass = find(fits.get(d), CurveModel.BASS, CurveFit.Method.LIKELIHOOD);
            if (bass.isPresent()) {
                fitted.add(histories.domains().get(d));
                own += bass.get().logLikelihood();
            }
        }
        return new CurvesStudy(
                histories,
                fits,
                fitted.size() < 2 ? Optional.empty() : Optional.of(PooledCurves.of(fitted, own)),
                new Pioneers(histories),
                new RankPersistence(histories),
                ties.isEmpty() ? Optional.empty() : Optional.of(EventHistory.of(histories, ties, units, halfLife)));
    }

    private static Optional<CurveFit> find(List<CurveFit> fits, CurveModel model, CurveFit.Method method) {
        return fits.stream()
                .filter(fit -> fit.model() == model && fit.method() == method)
                .findFirst();
    }

    /** A fit of a domain. */
    public Optional<CurveFit> fit(int domain, CurveModel model, CurveFit.Method method) {
        return find(fits.get(domain), model, method);
    }

    /** A parameter of all domains that are fitted; NaN of the others. */
    public Sample over(CurveModel model, CurveFit.Method method, CurveParameter parameter) {
        return Sample.of(IntStream.range(0, fits.size())
                .mapToDouble(d ->
                        fit(d, model, method).map(fit -> fit.value(parameter)).orElse(Double.NaN))
                .toArray());
    }

    /** Domains in which a curve was fitted. */
    public int fitted() {
        return (int) fits.stream().filter(list -> !list.isEmpty()).count();
    }

    /** Domains for which a model has the least AIC. */
    public int best(CurveModel model) {
        return (int) fits.stream()
                .filter(list -> list.stream()
                        .filter(fit -> fit.method() == CurveFit.Method.LIKELIHOOD)
                        .min(Comparator.comparingDouble(CurveFit::aic))
                        .filter(fit -> fit.model() == model)
                        .isPresent())
                .count();
    }
}
