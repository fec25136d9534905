package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.random.Seed;
import pacesetter.run.Cancellation;
import pacesetter.run.Goal;
import pacesetter.store.StoredRuns;
import pacesetter.store.StoredStudy;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.UsageException;

/**
 * Strategies of a study compared on some outcomes. Where the study has design points, the number of a replicate is its
 * mean over them: worlds are drawn at random, points are given.
 *
 * @param confidence of all intervals, in (0, 1)
 * @param delta differences up to this do not matter, in the unit of the outcomes, 0 or more
 * @param comparisons number of p values that were adjusted together
 * @param series of the replicates that kept them, absent if none did or where there are design points
 */
public record Comparison(
        StoredStudy study,
        StoredRuns runs,
        int baseline,
        double confidence,
        double delta,
        int comparisons,
        List<ComparedOutcome> outcomes,
        Optional<Front> front,
        Optional<ComparisonSeries> series) {

    /** What is asked; no outcomes asks for {@link Outcome#DEFAULTS}. */
    public record Question(
            Optional<String> baseline, List<String> outcomes, Optional<Goal> goal, double confidence, Delta delta) {
        public Question {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * One outcome.
     *
     * @param lines by strategy
     * @param ranked strategies that can be ranked, in the order of the ranking's places
     * @param reason why not all strategies are ranked, empty if they are
     * @param robustness over the design points, absent where there is one
     */
    public record ComparedOutcome(
            Outcome outcome,
            List<Line> lines,
            List<Integer> ranked,
            Unranked reason,
            Optional<Ranking> ranking,
            Optional<Robustness> robustness,
            Optional<Regret> regret) {
        public ComparedOutcome {
            lines = List.copyOf(lines);
            ranked = List.copyOf(ranked);
        }
    }

    /** Why strategies are left out of a ranking. */
    public enum Unranked {
        NONE,
        NO_GOAL,
        UNDEFINED,
        TOO_FEW
    }

    /**
     * One strategy in one outcome.
     *
     * @param undefined completed runs in which the outcome is undefined
     * @param against the baseline; absent for the baseline itself
     * @param p adjusted for the number of comparisons, NaN if undefined
     */
    public record Line(Sample sample, int undefined, Optional<Pairing> against, double p) {}

    /**
     * Trade-offs over all ranked outcomes.
     *
     * @param outcomes names
     * @param strategies that have numbers in all of them
     * @param on whether each is on the front of the means
     * @param shares of resamples in which each is on it
     */
    public record Front(List<String> outcomes, List<Integer> strategies, int n, List<Boolean> on, List<Double> shares) {
        public Front {
            outcomes = List.copyOf(outcomes);
            strategies = List.copyOf(strategies);
            on = List.copyOf(on);
            shares = List.copyOf(shares);
        }
    }

    public Comparison {
        outcomes = List.copyOf(outcomes);
    }

    /** The display name of a strategy. */
    public String name(int strategy, Language language) {
        return language.of(study.names().get(strategy));
    }

    /** Number of strategies. */
    public int strategies() {
        return study.strategies().size();
    }

    /** What a picture says of its source: replicates, design points, seed, scenario. */
    public String source(Language language) {
        int points = study.design().points().size();
        return language.of(
                Count.of(study.replicates(), "world") + (points > 1 ? " at " + points + " design points" : "")
                        + " · seed " + study.seed() + " · scenario " + study.scenario()
                        + " · parameters are not calibrated",
                study.replicates() + "个世界" + (points > 1 ? "，" + points + "个设计点" : "") + " · 种子 " + study.seed()
                        + " · 情景 " + study.scenario() + " · 参数未校准");
    }

    /** Names of the parameters that differ between design points. */
    public List<String> factors() {
        return study.design().factors();
    }

    /** The value of a factor at a point as a number; the place of its text among all texts where it is none. */
    public double factor(int point, int factor) {
        Cancellation.check();
        List<String> texts = study.design().points().stream()
                .map(values -> values.get(factor))
                .toList();
        try {
            return Double.parseDouble(texts.get(point));
        } catch (NumberFormatException text) {
            return texts.stream().distinct().sorted().toList().indexOf(texts.get(point));
        }
    }

    /**
     * The comparison that answers a question.
     *
     * @throws UsageException with a sentence for the user if the study cannot answer it
     */
    public static Comparison of(StoredStudy study, Question question) throws IOException {
        int baseline = question.baseline()
                .map(name -> position("--baseline", name, study.strategies()))
                .orElse(0);
        List<Outcome> outcomes = outcomes(study, question.outcomes(), question.goal());
        if (outcomes.size() > 1
                && (question.goal().isPresent() || question.delta().isGiven())) {
            throw new UsageException(new Name(
                    "--goal and --delta need exactly one --outcome: directions and units differ.",
                    "--goal 和 --delta 须恰好配一个 --outcome：各结果指标的方向和单位不同。"));
        }
        double delta = question.delta().of(outcomes.get(0));
        StoredRuns runs = study.runs(columns(outcomes));
        List<Numbers> numbers = numbers(study, runs, outcomes);
        if (question.outcomes().isEmpty() && numbers.removeIf(Numbers::isNowhere)) {
            outcomes = numbers.stream().map(Numbers::outcome).toList();
            runs = study.runs(columns(outcomes));
        }
        Bootstrap bootstrap = new Bootstrap(new Seed(study.seed()), Bootstrap.DRAWS);
        List<List<Optional<Pairing>>> pairings = new ArrayList<>();
        for (Numbers of : numbers) {
            pairings.add(IntStream.range(0, study.strategies().size())
                    .mapToObj(s -> s == baseline
                            ? Optional.<Pairing>empty()
                            : Optional.of(of.against(s, baseline, question.confidence(), bootstrap)))
                    .toList());
        }
        double[] p = pairings.stream()
                .flatMap(List::stream)
                .mapToDouble(pairing -> pairing.map(Pairing::p).orElse(Double.NaN))
                .toArray();
        double[] adjusted = Holm.adjust(p);
        List<Cut> cuts = Cut.of(study.design());
        List<Optional<Robustness>> robustness = numbers.stream()
                .map(of -> of.robustness(baseline, cuts, question.confidence(), delta))
                .toList();
        List<ComparedOutcome> compared = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            List<Line> lines = new ArrayList<>();
            for (int s = 0; s < study.strategies().size(); s++) {
                lines.add(new Line(
                        numbers.get(i).sample(s),
                        numbers.get(i).undefined(s),
                        pairings.get(i).get(s),
                        adjusted[i * study.strategies().size() + s]));
            }
            compared.add(numbers.get(i).compared(lines, robustness.get(i), question.confidence(), delta, bootstrap));
        }
        return new Comparison(
                study,
                runs,
                baseline,
                question.confidence(),
                delta,
                (int) Arrays.stream(p).filter(value -> !Double.isNaN(value)).count(),
                compared,
                Pareto.over(numbers, compared, bootstrap),
                ComparisonSeries.of(study));
    }

    static List<String> columns(List<Outcome> outcomes) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.columns().stream())
                .distinct()
                .toList();
    }

    static List<Numbers> numbers(StoredStudy study, StoredRuns runs, List<Outcome> outcomes) {
        List<Numbers> numbers = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            numbers.add(new Numbers(study, runs, columns(outcomes), outcome));
        }
        return numbers;
    }

    /**
     * Outcomes by name, or the usual ones.
     *
     * @throws UsageException with a sentence for the user if the study has none of a name
     */
    static List<Outcome> outcomes(StoredStudy study, List<String> names, Optional<Goal> goal) {
        List<Outcome> outcomes = new ArrayList<>();
        if (names.isEmpty()) {
            Outcome.DEFAULTS.forEach(name -> Outcome.of(name, study).ifPresent(outcomes::add));
        }
        for (String name : names) {
            Outcome outcome = Outcome.of(name, study)
                    .orElseThrow(() -> unknown(
                            "--outcome",
                            name,
                            study.outcomes(),
                            new Name("is no outcome of these runs", "不是这些运行的结果指标")));
            if (outcomes.stream().anyMatch(other -> other.name().equals(name))) {
                throw new UsageException(Name.of("--outcome (%s) is given twice.", "--outcome（%s）给了两次。", name));
            }
            outcomes.add(goal.map(outcome::with).orElse(outcome));
        }
        if (outcomes.isEmpty()) {
            throw new UsageException(new Name(
                    "these runs have none of the usual outcomes. Name one with --outcome.",
                    "这些运行没有通常的结果指标。请用 --outcome 指定一个。"));
        }
        return outcomes;
    }

    private static int position(String option, String name, List<String> names) {
        if (!names.contains(name)) {
            throw unknown(option, name, names, new Name("is no strategy of these results", "不是这些结果中的策略"));
        }
        return names.indexOf(name);
    }

    private static UsageException unknown(String option, String name, List<String> names, Name rule) {
        Name known = names.size() <= 12
                ? Name.of("There are %s.", "其中有 %s。", Name.list(names))
                : new Name("runs.csv names them.", "名称见 runs.csv。");
        Name said = Name.of("%s (%s) %s.", "%s（%s）%s。", option, name, rule);
        return new UsageException(said.then(Spelling.hint(name, names).or(() -> Optional.of(known))));
    }
}
