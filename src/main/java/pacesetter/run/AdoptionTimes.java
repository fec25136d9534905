package pacesetter.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;
import pacesetter.model.Field;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.ObservedDiffusion;

/** When the regions adopted the practice of a domain, up to the tick that is seen. */
public final class AdoptionTimes {
    private static final int NEVER = Integer.MAX_VALUE;

    private final int[] ticks; // [region], -1 of those who hold it from the start

    private AdoptionTimes(int[] ticks) {
        this.ticks = ticks;
    }

    /** Of ticks by region: -1 of those who hold it from the start, {@link Integer#MAX_VALUE} of those who never adopted. */
    public static AdoptionTimes of(int... ticks) {
        return new AdoptionTimes(ticks.clone());
    }

    static AdoptionTimes of(Observation seen, int domain) {
        Field field = seen.model().field(domain);
        int[] ticks = new int[field.regions()];
        Arrays.setAll(ticks, r -> field.isOriginator(r) ? -1 : field.adoptedTick(r) < 0 ? NEVER : field.adoptedTick(r));
        return new AdoptionTimes(ticks);
    }

    /**
     * Years until half of the regions had adopted; NaN if they have not.
     *
     * @param from tick in which the domain opened
     */
    public double yearsToHalf(int from, Calendar calendar) {
        int[] rising = ticks.clone();
        Arrays.sort(rising);
        int half = rising[(rising.length - 1) / 2];
        return half == NEVER ? Double.NaN : calendar.years(Math.max(0, half + 1 - from));
    }

    /** Kendall's tau-b of the simulated and the observed order, mean over the domains in which both have one; NaN if none has. */
    static double agreement(Observation seen, List<Integer> domains) {
        ObservedDiffusion observed = seen.scenario().observed().orElseThrow();
        return domains.stream()
                .mapToDouble(domain -> of(seen, domain).agreement(observed, domain, seen.tick()))
                .filter(tau -> !Double.isNaN(tau))
                .average()
                .orElse(Double.NaN);
    }

    /** The same of one domain. */
    public double agreement(ObservedDiffusion observed, int domain, int until) {
        int[] seen = new int[ticks.length];
        Arrays.fill(seen, NEVER);
        for (AdoptionTicks adoption : observed.domain(domain).adoptions()) {
            if (adoption.last() <= until) {
                seen[adoption.region()] = observed.period(adoption.last());
            }
        }
        List<Integer> later = new ArrayList<>();
        for (int r = 0; r < ticks.length; r++) {
            if (ticks[r] >= 0) {
                later.add(r);
            }
        }
        double[] x = later.stream().mapToDouble(r -> seen[r]).toArray();
        double[] y = later.stream()
                .mapToDouble(r -> ticks[r] == NEVER ? NEVER : observed.period(ticks[r]))
                .toArray();
        return x.length < 2 ? Double.NaN : new KendallsCorrelation().correlation(x, y);
    }
}
