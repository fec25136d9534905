package pacesetter.experiment.curves;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pacesetter.random.Stream;

/** A model of adoption dates alone, fitted to some domains, that tells how any domain might go on from its first adopters. */
public interface DiffusionForecast {
    /**
     * One course of adoption.
     *
     * @param domain its place among the histories that were fitted; -1 of a domain that was not
     * @param first regions that adopted in period 1, by region
     * @param periods to tell, at least 1
     * @return by region the period of its adoption, {@link Integer#MAX_VALUE} if that is not among them
     */
    int[] draw(int domain, boolean[] first, int periods, Stream draws);

    /**
     * Bass's (1969) curve with one p and q for all domains, and of each domain the likeliest ceiling; that of a domain not seen is
     * drawn from those. Regions are alike.
     *
     * @return nothing where fewer than two domains have enough adoptions to fit a curve
     */
    static Optional<DiffusionForecast> bass(AdoptionHistories histories) {
        List<DomainHistory> fitted = histories.domains().stream()
                .filter(domain ->
                        domain.adopters() >= CurveFit.FEWEST_ADOPTERS && domain.eventful() >= CurveFit.FEWEST_PERIODS)
                .toList();
        if (fitted.size() < 2) {
            return Optional.empty();
        }
        double[] shape = PooledCurves.shape(fitted);
        double[] ceilings = histories.domains().stream()
                .mapToDouble(domain -> new GroupedLikelihood(domain, CurveModel.BASS).ceiling(shape))
                .toArray();
        return Optional.of((domain, first, periods, draws) -> {
            double ceiling = ceilings[domain >= 0 ? domain : draws.at(0).below(0, ceilings.length)];
            double begun = ceiling * CurveModel.BASS.share(1, shape);
            int[] times = begin(first);
            for (int r = 0; r < first.length; r++) {
                double place = begun + (1 - begun) * draws.at(1).uniform(r); // among all that had not adopted
                for (int t = 2; t <= periods && times[r] == DomainHistory.NEVER; t++) {
                    if (place < ceiling * CurveModel.BASS.share(t, shape)) {
                        times[r] = t;
                    }
                }
            }
            return times;
        });
    }

    /**
     * The event-history logit of {@link LogitFit} with an intercept of each domain; that of a domain not seen is drawn from those.
     *
     * @param ties regions that each looks at
     * @param populations by region; none if size is not known
     * @param halfLife of the memory of adoptions, in periods
     * @return nothing where the data do not determine it
     */
    static Optional<DiffusionForecast> logit(
            AdoptionHistories histories, List<List<Integer>> ties, List<Double> populations, double halfLife) {
        RiskSet risks = new RiskSet(histories, ties, populations, halfLife);
        return LogitFit.of(risks, histories.domains().size() > 1).map(fit -> {
            double[] known = fit.constants().stream()
                    .mapToDouble(Double::doubleValue)
                    .filter(constant -> !Double.isNaN(constant))
                    .toArray();
            return (domain, first, periods, draws) -> {
                double own = domain >= 0 && domain < fit.constants().size()
                        ? fit.constants().get(domain)
                        : Double.NaN;
                double constant = Double.isNaN(own) ? known[draws.at(0).below(0, known.length)] : own;
                int[] times = begin(first);
                RiskSet.Memory memory = new RiskSet.Memory(halfLife);
                for (int t = 2; t <= periods; t++) {
                    memory.add(count(times, t - 1), times.length);
                    List<Integer> adopters = new ArrayList<>();
                    for (int r = 0; r < times.length; r++) {
                        if (times[r] == DomainHistory.NEVER) {
                            double[] values = RiskSet.values(times, t, ties.get(r), memory, t - 1, populations, r);
                            if (draws.at(t).uniform(r) < fit.chance(constant, values)) {
                                adopters.add(r);
                            }
                        }
                    }
                    int now = t;
                    adopters.forEach(r -> times[r] = now);
                }
                return times;
            };
        });
    }

    private static int[] begin(boolean... first) {
        int[] times = new int[first.length];
        Arrays.setAll(times, r -> first[r] ? 1 : DomainHistory.NEVER);
        return times;
    }

    private static int count(int[] times, int period) {
        return (int) Arrays.stream(times).filter(time -> time == period).count();
    }
}
