package pacesetter.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.math3.util.FastMath;
import pacesetter.scenario.parameters.Link;
import pacesetter.scenario.parameters.PressureParameters;

/**
 * What moved a region to copy in one week.
 *
 * @param intercept of the score
 * @param parts what each pressure adds to the score: its strength times its weight, below 0 where it holds back
 */
public record Motive(Link link, double intercept, Map<Pressure, Double> parts) {
    /** What goes into the hazard of copying. */
    public enum Pressure {
        LEARNING,
        COMPETITION,
        IMITATION,
        COERCION,
        RELAY,
        COST,
        DISTANCE
    }

    public Motive {
        parts = Map.copyOf(parts);
    }

    /** Probability that the week's draw moves the region. */
    public double hazard() {
        return hazard(score());
    }

    /** The same with one pressure taken away. */
    public double without(Pressure pressure) {
        return hazard(score() - parts.getOrDefault(pressure, 0.));
    }

    private double score() {
        double score = intercept;
        for (Pressure pressure : Pressure.values()) {
            score += parts.getOrDefault(pressure, 0.);
        }
        return score;
    }

    private double hazard(double score) {
        return link == Link.LOGIT ? 1 / (1 + FastMath.exp(-score)) : Math.max(0, Math.min(1, score));
    }

    /**
     * Watches a model that has started: tells what moved a region in a domain in the tick that is over. Nothing, if nothing had
     * to: it was inspected, caught up with what it had declared, or was not moved.
     */
    public static Supplier<Optional<Motive>> watch(Model model, int region, int domain) {
        Watch watch = new Watch(model.world().parameters().pressure(), region, domain, model::tick);
        model.living().ifPresent(living -> living.hazard.setPanel(watch));
        return watch;
    }

    /** Keeps what moved a region last. */
    private static final class Watch implements Hazard.Panel, Supplier<Optional<Motive>> {
        private final PressureParameters weights;
        private final int region;
        private final int domain;
        private final Supplier<Integer> now;
        private Optional<Motive> last = Optional.empty();
        private int lastTick = -1;

        private Watch(PressureParameters weights, int region, int domain, Supplier<Integer> now) {
            this.weights = weights;
            this.region = region;
            this.domain = domain;
            this.now = now;
        }

        @Override
        public void drawn(
                int drawnRegion,
                int drawnDomain,
                int tick,
                double learning,
                double competition,
                double imitation,
                double coercion,
                double relay,
                double cost,
                double distance,
                boolean moved) {
            if (drawnRegion == region && drawnDomain == domain && moved) {
                lastTick = tick;
                last = Optional.of(new Motive(
                        weights.link(),
                        weights.intercept(),
                        Map.of(
                                Pressure.LEARNING, weights.learning() * learning,
                                Pressure.COMPETITION, weights.competition() * competition,
                                Pressure.IMITATION, weights.imitation() * imitation,
                                Pressure.COERCION, weights.coercion() * coercion,
                                Pressure.RELAY, weights.relay() * relay,
                                Pressure.COST, -weights.cost() * cost,
                                Pressure.DISTANCE, -weights.distance() * distance)));
            }
        }

        @Override
        public Optional<Motive> get() {
            return last.filter(motive -> lastTick == now.get());
        }
    }
}
