package pacesetter.experiment.robust;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Fieller;
import pacesetter.analysis.Sample;

/**
 * The price of one kind of acts at which a strategy costs the province as much as the baseline, all other prices as they are. Costs are
 * linear in prices, so at each point it is exact; over points it is the ratio of two means.
 *
 * @param kind of acts
 * @param now the price in the scenario
 * @param price at which both cost the same; absent where the denominator's interval includes 0, for then any would do
 * @param dearer whether the strategy is dearer above that price, else below
 */
public record PriceBreakEven(int strategy, String kind, double now, Optional<Estimate> price, boolean dearer) {
    private static final String COST = "province_cost";

    /**
     * For each strategy and kind of acts of which it has more or fewer than the baseline.
     *
     * @param costs means of {@code province_cost} and then of each kind, in the order of the prices
     * @param prices by kind
     */
    static List<PriceBreakEven> of(PointMeans costs, int baseline, Map<String, Double> prices) {
        List<PriceBreakEven> all = new ArrayList<>();
        List<String> kinds = List.copyOf(prices.keySet());
        for (int strategy = 0; strategy < costs.strategies(); strategy++) {
            for (int kind = 0; kind < kinds.size(); kind++) {
                double now = prices.getOrDefault(kinds.get(kind), Double.NaN);
                double[] rest = new double[costs.points()];
                double[] acts = new double[costs.points()];
                for (int point = 0; point < rest.length; point++) {
                    acts[point] = more(costs, 1 + kind, strategy, baseline, point);
                    rest[point] = now * acts[point] - more(costs, 0, strategy, baseline, point);
                }
                Sample denominator = Sample.of(acts);
                if (strategy != baseline && denominator.mean().mean() != 0) {
                    all.add(new PriceBreakEven(
                            strategy,
                            kinds.get(kind),
                            now,
                            Fieller.ratio(Sample.of(rest), denominator),
                            denominator.mean().mean() > 0));
                }
            }
        }
        return all;
    }

    /** Names of the outcomes that it needs, in order. */
    static List<String> outcomes(Map<String, Double> prices) {
        List<String> names = new ArrayList<>(List.of(COST));
        prices.keySet().forEach(kind -> names.add(COST + "_" + kind));
        return names;
    }

    private static double more(PointMeans costs, int outcome, int strategy, int baseline, int point) {
        return costs.mean(outcome, strategy, point) - costs.mean(outcome, baseline, point);
    }
}
