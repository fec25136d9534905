package pacesetter.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.random.Seed;
import pacesetter.scenario.Cost;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.UsageException;

/**
 * Strategies at the same spend. The design points of a sweep are scales of each strategy; in every world an outcome is a
 * function of what was spent there, linear between the points, and strategies are compared where it has the same spend.
 *
 * @param spending what is spent, an outcome itself
 * @param spend at which strategies are compared, in its unit
 * @param scaled strategies that spend more at one point than at another
 * @param equal the comparison at that spend, of the scaled strategies; its undefined runs are worlds in which a strategy
 *     does not reach the spend
 * @param frontiers by outcome: means over worlds of spend and outcome, a curve for each scaled strategy
 */
public record Budget(
        Outcome spending, double spend, List<Integer> scaled, Comparison equal, List<FactorCurves.Panel> frontiers) {
    private static final String PRICE = "price";
    private static final String ATTENTION = "attention";
    private static final String OPTION = "--budget";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");

    public Budget {
        scaled = List.copyOf(scaled);
        frontiers = List.copyOf(frontiers);
    }

    /** The words a budget can be given in: the kinds of costs, their sum at the scenario's prices, and what regions spend. */
    public static List<String> kinds() {
        return Stream.concat(Arrays.stream(Cost.values()).map(Cost::code), Stream.of(PRICE, ATTENTION))
                .toList();
    }

    /**
     * The same comparison at equal spending.
     *
     * @param asked a kind, and behind {@code =} the spend if it is given: {@code supervision=1000}
     * @throws UsageException with a sentence for the user if the study cannot answer it
     */
    public static Budget of(Comparison comparison, String asked) throws IOException {
        String kind = asked.replaceFirst("=.*", "").strip();
        StoredStudy study = comparison.study();
        Outcome spending = spending(kind, study);
        if (study.design().points().size() < 2) {
            throw refused(
                    asked,
                    new Name("needs a sweep that scales its strategies", "需要对策略按规模批量运行的结果"),
                    new Name("See scenarios/sweeps/equal-budgets.yaml.", "参见 scenarios/sweeps/equal-budgets.yaml。"));
        }
        Spending all = new Spending(comparison, spending);
        List<Integer> scaled = IntStream.range(0, comparison.strategies())
                .filter(all::isScaled)
                .boxed()
                .toList();
        if (scaled.isEmpty()) {
            throw refused(
                    asked,
                    new Name(
                            "cannot be: no strategy spends more of it at one design point than at another",
                            "无法实现：没有策略的该项花费随设计点变化"),
                    Name.of("Kinds are %s.", "可用的种类有 %s。", Name.list(kinds())));
        }
        double spend = asked.contains("=") ? number(asked) : all.common(scaled, asked);
        if (scaled.stream().allMatch(s -> all.at(s, spend, all.spends(s)).defined() == 0)) {
            throw refused(asked, new Name("is a spend that no strategy has", "没有策略达到这一花费"), all.ranges(scaled));
        }
        return new Budget(
                spending,
                spend,
                scaled,
                equal(comparison, all, scaled, spend),
                comparison.outcomes().stream()
                        .map(compared -> new FactorCurves.Panel("", all.frontier(scaled, compared.outcome())))
                        .toList());
    }

    private static Outcome spending(String kind, StoredStudy study) {
        if (!kinds().contains(kind)) {
            throw refused(
                    kind,
                    new Name("is no kind of cost", "不是花费种类"),
                    Spelling.hint(kind, kinds())
                            .orElseGet(() -> Name.of("Kinds are %s.", "可用的种类有 %s。", Name.list(kinds()))));
        }
        String column = switch (kind) {
            case PRICE -> "province_cost";
            case ATTENTION -> "region_attention";
            default -> "province_cost_" + kind;
        };
        return Outcome.of(column, study)
                .orElseThrow(() -> refused(
                        kind,
                        Name.of("needs the outcome %s, which these results do not have", "需要结果指标 %s，而这些结果没有", column),
                        new Name("Name it under outcomes of the sweep.", "请在批量运行的 outcomes 中写上它。")));
    }

    private static double number(String asked) {
        String text = asked.substring(asked.indexOf('=') + 1).strip();
        double spend = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
        if (!(spend < Double.POSITIVE_INFINITY)) {
            throw refused(
                    asked,
                    new Name("must be a kind, or a kind and a number of 0 or more", "应为种类，或种类加不小于 0 的数"),
                    new Name("For instance supervision=1000.", "例如 supervision=1000。"));
        }
        return spend;
    }

    static UsageException refused(String asked, Name why, Name hint) {
        return new UsageException(
                Name.of("%s (%s) %s.", "%s（%s）%s。", OPTION, asked, why).then(Optional.of(hint)));
    }

    /** The comparison of what is interpolated; where the baseline has not that spend, the first strategy that has it. */
    private static Comparison equal(Comparison comparison, Spending all, List<Integer> scaled, double spend) {
        int baseline = Stream.concat(Stream.of(comparison.baseline()), scaled.stream())
                .filter(s ->
                        scaled.contains(s) && all.at(s, spend, all.spends(s)).defined() > 0)
                .findFirst()
                .orElseThrow();
        Bootstrap bootstrap = new Bootstrap(new Seed(comparison.study().seed()), Bootstrap.DRAWS);
        List<List<Comparison.Line>> raw = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : comparison.outcomes()) {
            List<Sample> samples = IntStream.range(0, comparison.strategies())
                    .mapToObj(
                            s -> scaled.contains(s) ? all.at(s, spend, all.values(s, compared.outcome())) : Sample.of())
                    .toList();
            List<Comparison.Line> lines = new ArrayList<>();
            for (int s = 0; s < samples.size(); s++) {
                Optional<Pairing> against = s == baseline || !scaled.contains(s)
                        ? Optional.empty()
                        : Optional.of(compared.outcome()
                                .against(samples.get(s), samples.get(baseline), comparison.confidence(), bootstrap));
                int without =
                        scaled.contains(s) ? all.worlds(s) - samples.get(s).defined() : 0;
                p.add(against.map(Pairing::p).orElse(Double.NaN));
                lines.add(new Comparison.Line(samples.get(s), without, against, Double.NaN));
            }
            raw.add(lines);
        }
        double[] adjusted = Holm.adjust(p.stream().mapToDouble(value -> value).toArray());
        List<Comparison.ComparedOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            List<Comparison.Line> lines = new ArrayList<>();
            for (int s = 0; s < raw.get(i).size(); s++) {
                Comparison.Line line = raw.get(i).get(s);
                lines.add(new Comparison.Line(
                        line.sample(),
                        line.undefined(),
                        line.against(),
                        adjusted[i * raw.get(i).size() + s]));
            }
            outcomes.add(new Comparison.ComparedOutcome(
                    comparison.outcomes().get(i).outcome(),
                    lines,
                    List.of(),
                    Comparison.Unranked.NONE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new Comparison(
                comparison.study(),
                comparison.runs(),
                baseline,
                comparison.confidence(),
                comparison.delta(),
                (int) p.stream().filter(value -> !Double.isNaN(value)).count(),
                outcomes,
                Optional.empty(),
                Optional.empty());
    }
}
