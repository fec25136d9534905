package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.sensitivity.Index;
import pacesetter.experiment.sensitivity.Measure;
import pacesetter.experiment.sensitivity.QuantityOfInterest;
import pacesetter.experiment.sensitivity.SensitivityMethod;
import pacesetter.experiment.sensitivity.SensitivityResult;
import pacesetter.experiment.sensitivity.SensitivityResult.Answer;
import pacesetter.experiment.sensitivity.SensitivityResult.Line;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What a sensitivity analysis found in words: the answer first, then how to read it, each outcome, and what it does not say. */
public record SensitivityWords(SensitivityResult result, Language language) {
    private static final int NAMED = 5;
    private static final int FIRST = 3;
    private static final double NOISY = .2;

    /** Everything, line by line. */
    public List<String> lines() {
        List<Name> lines = new ArrayList<>(answer());
        lines.add(Name.same(""));
        lines.add(source());
        lines.addAll(rules());
        for (int outcome = 0; outcome < result.outcomes().size(); outcome++) {
            lines.add(Name.same(""));
            lines.add(ComparisonWords.heading(result.outcomes().get(outcome)));
            for (Answer answer : result.of(outcome)) {
                boolean shown = answer.quantity().kind() != QuantityOfInterest.Kind.OUTCOME
                        || answer.quantity().strategy() == result.baseline();
                if (shown) {
                    lines.addAll(detail(answer));
                }
            }
        }
        lines.add(Name.same(""));
        lines.addAll(conditions());
        return lines.stream().map(language::of).toList();
    }

    private Measure first() {
        return result.method().first();
    }

    /** Of the first outcome, what its differences and its choice hang on most. */
    private List<Name> answer() {
        List<Name> lines = new ArrayList<>();
        Name outcome = Name.same(result.outcomes().get(0).name());
        for (Answer answer : result.of(0)) {
            if (answer.quantity().kind() == QuantityOfInterest.Kind.OUTCOME
                    && result.study().strategies().size() > 1) {
                continue;
            }
            List<String> most =
                    standingOut(answer).stream().limit(FIRST).map(Line::factor).toList();
            Name told = told(answer.quantity());
            lines.add(
                    most.isEmpty()
                            ? Name.of(
                                    "%s in %s: nothing stands out from simulation noise.",
                                    "%s（%s）：没有因子明显超出模拟噪声。", told, outcome)
                            : Name.of("%s in %s hangs most on %s.", "%s（%s）最取决于%s。", told, outcome, Name.list(most)));
        }
        return lines;
    }

    private List<Line> standingOut(Answer answer) {
        return answer.inOrder(first()).stream()
                .filter(line -> line.standsOut(first()))
                .toList();
    }

    private Name told(QuantityOfInterest quantity) {
        List<String> ids = result.study().strategies();
        return switch (quantity.kind()) {
            case OUTCOME -> Name.same(ids.get(quantity.strategy()));
            case DIFFERENCE ->
                Name.of("%s against %s", "%s相对%s", ids.get(quantity.strategy()), ids.get(result.baseline()));
            case BEST -> quantity.kind().meaning();
        };
    }

    private Name source() {
        Name units = switch (result.method()) {
            case MORRIS -> Name.counted(result.units(), "trajectory", "trajectories", "条轨迹");
            case GIVEN -> Name.counted(result.units(), "point", "points", "个点");
            case SOBOL -> Name.counted(result.units(), "row", "rows", "行");
        };
        return Name.of(
                "%s: %s of %s, %s in %s, scenario %s, seed %d",
                "%s：%s，%s，%s，%s，情景%s，种子%d",
                result.method().meaning(),
                units,
                Name.counted(result.factors().size(), "factor", "factors", "个因子"),
                Name.counted(result.study().strategies().size(), "strategy", "strategies", "种策略"),
                Name.counted(result.study().replicates(), "world", "worlds", "个世界"),
                result.study().scenario(),
                result.study().seed());
    }

    private List<Name> rules() {
        List<Name> rules = new ArrayList<>();
        if (result.method() == SensitivityMethod.MORRIS) {
            rules.add(new Name(
                    "mu*: mean absolute change of the number as a factor goes over all of its interval, or to another word; of"
                            + " which is best, the share of worlds in which a step changes it, near-equals that change places by chance"
                            + " included.",
                    "mu*：因子走过其整个区间（或换一个词）时数值的平均绝对变化；对“何者最优”，为一步使其改变的世界占比，含相近者偶然换位。"));
            rules.add(new Name(
                    "It moves unevenly where sigma is as large as mu*: it interacts, or is not straight.",
                    "sigma与mu*相当时影响不均匀：有交互作用，或非线性。"));
        } else {
            rules.add(new Name(
                    "S1: share of the variance between points that would go if the factor were known.",
                    "S1：若该因子已知，点间方差会减少的份额。"));
        }
        if (result.method() == SensitivityMethod.SOBOL) {
            rules.add(new Name(
                    "ST: share that would stay if all but the factor were known; what it has beyond S1 is interactions.",
                    "ST：若除该因子外都已知，仍余的份额；其超出S1的部分为交互作用。"));
        }
        rules.add(new Name(
                "±: half of a 95 % bootstrap interval. Named is what its interval tells from nothing, or from what simulation"
                        + " noise would make.",
                "±：95 %自助区间的半宽。只列出其区间与零（或与模拟噪声所致）可区分的因子。"));
        rules.add(new Name(
                "noise: share of the variance between points that more worlds would take away (two-way analysis of variance"
                        + " over points and worlds).",
                "噪声：增加世界可消除的点间方差份额（按点与世界的双因素方差分析）。"));
        return rules;
    }

    private List<Name> detail(Answer answer) {
        Name told = told(answer.quantity());
        if (answer.units() < 2) {
            return List.of(Name.of("%s: no numbers to go by.", "%s：没有可用的数值。", told));
        }
        List<Line> out = standingOut(answer);
        if (out.isEmpty()) {
            return List.of(Name.of("%s: nothing stands out%s.", "%s：没有因子明显突出%s。", told, noise(answer)));
        }
        List<Name> named = out.stream()
                .limit(NAMED)
                .map(line -> number(line, answer.quantity()))
                .toList();
        Name totals = totals(answer);
        Name more = out.size() > NAMED ? Name.of("; and %d more", "；另有%d个", out.size() - NAMED) : Name.same("");
        Name joined = new Name(
                String.join("; ", named.stream().map(Name::en).toList()),
                String.join("；", named.stream().map(Name::zh).toList()));
        return List.of(Name.of(
                "%s: %s%s, of %d%s%s%s.",
                "%s：%s%s，共%d个%s%s%s。",
                told,
                joined,
                more,
                answer.lines().size(),
                noise(answer),
                settled(answer, out),
                totals));
    }

    /** Total indices by a surrogate, if there is one that may stand for the model. */
    private Name totals(Answer answer) {
        if (Double.isNaN(answer.surrogate())) {
            return Name.same("");
        }
        String q2 = Estimate.number(answer.surrogate(), 2);
        List<Line> known = answer.inOrder(Measure.ST).stream()
                .filter(line -> line.index(Measure.ST).value() > 0)
                .limit(FIRST)
                .toList();
        if (known.isEmpty()) {
            return Name.of("; no surrogate (Q2 %s)", "；无替代模型（Q2 %s）", q2);
        }
        return Name.of(
                "; ST by a surrogate (Q2 %s): %s",
                "；替代模型（Q2 %s）的ST：%s",
                q2,
                Name.list(known.stream()
                        .map(line -> line.factor() + " "
                                + Math.round(100 * line.index(Measure.ST).value()) + " %")
                        .toList()));
    }

    private Name noise(Answer answer) {
        return Double.isNaN(answer.noise())
                ? Name.same("")
                : Name.of("; noise %d %%", "；噪声%d %%", Math.round(100 * answer.noise()));
    }

    /** Whether half of the points name the same first few, in any order. */
    private Name settled(Answer answer, List<Line> out) {
        int few = Math.min(FIRST, out.size());
        List<String> now = out.stream().limit(few).map(Line::factor).toList();
        List<String> before = answer.lines().stream()
                .sorted((one, other) -> Double.compare(
                        known(other.index(first()).half()),
                        known(one.index(first()).half())))
                .limit(few)
                .map(Line::factor)
                .toList();
        boolean same = before.containsAll(now);
        if (few == 1) {
            return same
                    ? new Name("; half of them name the same first", "；用其一半，首位相同")
                    : new Name("; half of them name another first", "；用其一半，首位不同");
        }
        return same
                ? Name.of("; half of them name the same first %d", "；用其一半，前%d位相同", few)
                : Name.of("; half of them name others among the first %d", "；用其一半，前%d位不同", few);
    }

    private static double known(double value) {
        return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
    }

    private Name number(Line line, QuantityOfInterest quantity) {
        if (result.method() == SensitivityMethod.MORRIS) {
            Index effect = line.index(Measure.MU_STAR);
            boolean uneven = line.index(Measure.SIGMA).value() >= effect.value() && !quantity.isBest();
            return Name.of(
                    "%s %s%s",
                    "%s %s%s",
                    line.factor(),
                    quantity.isBest()
                            ? percent(effect)
                            : amount(effect, result.outcomes().get(quantity.outcome())),
                    uneven ? new Name(" unevenly", "（不均匀）") : Name.same(""));
        }
        return result.method() == SensitivityMethod.SOBOL
                ? Name.same(line.factor() + " S1 " + percent(line.index(Measure.S1)) + ", ST "
                        + percent(line.index(Measure.ST)))
                : Name.same(line.factor() + " " + percent(line.index(Measure.S1)));
    }

    private static String percent(Index index) {
        return Math.round(100 * index.value()) + " % ± " + Math.round(100 * index.conf());
    }

    private static String amount(Index index, Outcome outcome) {
        String value = outcome.text(index.value(), 2 * index.conf()).replace(" %", "");
        return value + " ± " + outcome.text(index.conf(), 2 * index.conf()).replace(" %", "");
    }

    private List<Name> conditions() {
        List<Name> lines = new ArrayList<>();
        if (result.answers().stream().anyMatch(answer -> answer.noise() > NOISY)) {
            lines.add(new Name(
                    "Where noise is a large share, indices are small for that reason alone; more worlds (--replicates) mend"
                            + " it.",
                    "噪声占比大时，指数仅因此就偏小；增加世界（--replicates）可改善。"));
        }
        lines.add(new Name(
                "All this is over the plausible intervals as they are written, each value alike: a wider interval matters"
                        + " more. What matters here need not be what turns a comparison; ablate and compare say that.",
                "以上均按所写的合理区间、各值等可能：区间越宽，影响越大。此处重要的未必使比较反转；后者见 ablate 与 compare。"));
        lines.addAll(result.study().warnings());
        lines.add(new Name("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return lines;
    }
}
