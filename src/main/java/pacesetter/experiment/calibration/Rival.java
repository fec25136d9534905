package pacesetter.experiment.calibration;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import pacesetter.experiment.curves.AdoptionHistories;
import pacesetter.experiment.curves.DiffusionForecast;
import pacesetter.random.Purpose;
import pacesetter.random.Seed;
import pacesetter.random.Stream;
import pacesetter.run.AdoptionTimes;
import pacesetter.run.Cancellation;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Network;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Target;
import pacesetter.scenario.observed.AdoptionTicks;
import pacesetter.scenario.observed.ObservedDiffusion;
import pacesetter.scenario.observed.ObservedDomain;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/**
 * What a model of adoption dates alone predicts of the targets that adoption data make: fitted to what may choose, told of every domain
 * when it began and who adopted in its first period, and nothing else of what is held out.
 *
 * @param predictions in the order of the targets
 */
public record Rival(Kind kind, List<Prediction> predictions) {
    /** Which model. */
    public enum Kind implements Coded {
        /** Bass's curve, pooled over domains. */
        BASS(new Name("a pooled Bass curve", "合并的 Bass 曲线")),
        /** Event history in discrete time. */
        LOGIT(new Name("an event-history logit", "事件史 logit"));

        private final Name meaning;

        Kind(Name meaning) {
            this.meaning = meaning;
        }

        @Override
        public Name meaning() {
            return meaning;
        }
    }

    /** Courses of each domain that are drawn. */
    private static final int DRAWS = 400;

    private static final double HALF_LIFE = 5; // periods, as curves has it unless told otherwise

    public Rival {
        predictions = List.copyOf(predictions);
    }

    /** Those that the data determine; none where the scenario has no adoption data. */
    public static List<Rival> of(Scenario scenario, List<Target> judged, long seed) {
        List<Target> derived = judged.stream().filter(Target::isDerived).toList();
        List<String> names =
                scenario.regions().stream().map(region -> region.name().en()).toList();
        Optional<AdoptionHistories> histories = scenario.observed()
                .filter(observed -> !derived.isEmpty())
                .flatMap(observed -> AdoptionHistories.mayChoose(observed, names));
        List<Rival> rivals = new ArrayList<>();
        if (histories.isPresent()) {
            AdoptionHistories known = histories.get();
            DiffusionForecast.bass(known)
                    .ifPresent(model -> rivals.add(of(Kind.BASS, model, known, scenario, derived, seed)));
            DiffusionForecast.logit(known, ties(scenario), populations(scenario), HALF_LIFE)
                    .ifPresent(model -> rivals.add(of(Kind.LOGIT, model, known, scenario, derived, seed)));
        }
        return rivals;
    }

    private static Rival of(
            Kind kind,
            DiffusionForecast model,
            AdoptionHistories known,
            Scenario scenario,
            List<Target> targets,
            long seed) {
        ObservedDiffusion observed = scenario.observed().orElseThrow();
        List<String> places =
                known.domains().stream().map(history -> history.name()).toList();
        double[][] drawn = new double[DRAWS][];
        for (int draw = 0; draw < DRAWS; draw++) {
            Cancellation.check();
            int[][] ticks = new int[scenario.domains().size()][];
            for (ObservedDomain domain : observed.domains()) {
                Stream numbers = new Seed(seed)
                        .stream(Purpose.RIVAL, kind.ordinal(), draw).at(domain.index());
                int place = places.indexOf(String.valueOf(domain.index()));
                ticks[domain.index()] = course(model, place, domain, observed, numbers);
            }
            drawn[draw] = targets.stream()
                    .mapToDouble(target -> value(target, ticks, scenario, observed))
                    .toArray();
        }
        return new Rival(kind, Prediction.of(targets, drawn));
    }

    /** Ticks of adoption by region, somewhere within the periods; -1 of the first adopters. */
    private static int[] course(
            DiffusionForecast model, int place, ObservedDomain domain, ObservedDiffusion observed, Stream draws) {
        List<Integer> ends = observed.periods();
        int origin = domain.adoptions().stream()
                .mapToInt(adoption -> observed.period(adoption.last()))
                .min()
                .orElseThrow();
        boolean[] first = new boolean[observed.regions()];
        for (AdoptionTicks adoption : domain.adoptions()) {
            first[adoption.region()] |= observed.period(adoption.last()) == origin;
        }
        int[] times = model.draw(place, first, Math.max(1, ends.size() - origin), draws.at(0));
        int[] ticks = new int[times.length];
        for (int r = 0; r < ticks.length; r++) {
            if (times[r] > 1 && times[r] < Integer.MAX_VALUE) {
                int period = origin + times[r] - 1;
                int before = ends.get(period - 1);
                ticks[r] = before + 1 + draws.at(1).below(r, ends.get(period) - before);
            } else {
                ticks[r] = times[r] == 1 ? -1 : Integer.MAX_VALUE;
            }
        }
        return ticks;
    }

    private static double value(Target target, int[][] ticks, Scenario scenario, ObservedDiffusion observed) {
        return switch (target.quantity()) {
            case ADOPTED ->
                target.domains().stream()
                        .mapToDouble(d -> share(target, ticks[d]))
                        .average()
                        .orElse(Double.NaN);
            case HALF_ADOPTED -> {
                int domain = target.domain();
                double years = AdoptionTimes.of(ticks[domain])
                        .yearsToHalf(scenario.domains().get(domain).period().from(), scenario.calendar());
                yield DrawTable.whole(
                        target,
                        years,
                        scenario.calendar().years(scenario.calendar().ticks()));
            }
            case ORDER ->
                target.domains().stream()
                        .mapToDouble(d -> AdoptionTimes.of(ticks[d]).agreement(observed, d, target.tick()))
                        .filter(tau -> !Double.isNaN(tau))
                        .average()
                        .orElse(Double.NaN);
            default -> Double.NaN;
        };
    }

    private static double share(Target target, int... ticks) {
        IntStream where = target.regions().isEmpty()
                ? IntStream.range(0, ticks.length)
                : target.regions().stream().mapToInt(Integer::intValue);
        return where.map(r -> ticks[r] <= target.tick() ? 1 : 0).average().orElse(Double.NaN);
    }

    /** Whom each region sees: by a network of the scenario's own, or over borders. */
    private static List<List<Integer>> ties(Scenario scenario) {
        List<Set<Integer>> ties = new ArrayList<>();
        scenario.regions().forEach(region -> ties.add(new LinkedHashSet<>()));
        if (scenario.network().isPresent()) {
            for (Network.Tie tie : scenario.network().get().ties()) {
                ties.get(tie.from()).add(tie.to());
            }
        } else {
            for (Borders.Pair pair : scenario.borders().pairs()) {
                ties.get(pair.a()).add(pair.b());
                ties.get(pair.b()).add(pair.a());
            }
        }
        return ties.stream().map(List::copyOf).toList();
    }

    /** Sizes, where regions have them and they differ. */
    private static List<Double> populations(Scenario scenario) {
        List<Double> sizes = scenario.regions().stream()
                .map(region -> (double) region.population())
                .toList();
        return sizes.stream().distinct().count() > 1 ? sizes : List.of();
    }
}
