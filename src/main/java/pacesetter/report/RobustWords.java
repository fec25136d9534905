package pacesetter.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.robust.BreakEven;
import pacesetter.experiment.robust.Discovery;
import pacesetter.experiment.robust.Limit;
import pacesetter.experiment.robust.PointFactor;
import pacesetter.experiment.robust.PriceBreakEven;
import pacesetter.experiment.robust.RobustStudy;
import pacesetter.experiment.robust.RobustStudy.Event;
import pacesetter.experiment.robust.Share;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** How robust strategies are, in words: where each loses and is regretted first, then what is good enough, trade-offs, and prices. */
public record RobustWords(RobustStudy study, Language language) {
    /** Everything, line by line. */
    public List<String> lines() {
        List<Name> lines = new ArrayList<>();
        lines.add(source());
        lines.add(Name.same(""));
        Outcome first = study.means().outcomes().get(0);
        lines.add(ComparisonWords.heading(first));
        for (RobustStudy.Found found : study.boxes()) {
            lines.addAll(told(found));
        }
        lines.addAll(breakEvens());
        lines.add(Name.same(""));
        lines.addAll(enough());
        lines.addAll(fronts());
        lines.addAll(prices());
        lines.add(Name.same(""));
        lines.addAll(conditions());
        return lines.stream().map(language::of).toList();
    }

    private Name source() {
        return Name.of(
                "%s at %s over %s, in %s, scenario %s, seed %d; baseline %s",
                "%s，%s，%s，%s，情景%s，种子%d；基准%s",
                Name.counted(study.means().strategies(), "strategy", "strategies", "种策略"),
                Name.counted(study.means().points(), "design point", "design points", "个设计点"),
                Name.counted(study.means().factors().size(), "parameter", "parameters", "个参数"),
                Name.counted(study.means().worlds(), "world", "worlds", "个世界"),
                study.means().study().scenario(),
                study.means().study().seed(),
                id(study.baseline()));
    }

    private String id(int strategy) {
        return study.means().study().strategies().get(strategy);
    }

    private static String percent(double share) {
        return Estimate.number(100 * share, 0);
    }

    private static String percent(Share share) {
        return percent(share.value()) + " % [" + percent(share.low()) + ", " + percent(share.high()) + "]";
    }

    private List<Name> told(RobustStudy.Found found) {
        List<Name> lines = new ArrayList<>();
        String strategy = id(found.strategy());
        lines.add(
                found.event() == Event.LOSES
                        ? Name.of(
                                "%s against %s: worse at %s of the points.",
                                "%s相对%s：在%s的点上更差。", strategy, id(study.baseline()), percent(found.share()))
                        : Name.of(
                                "%s is regretted at %s of the points: more than %s behind the best.",
                                "%s在%s的点上遗憾较大：落后最优者超过%s。", strategy, percent(found.share()), bar()));
        found.discovery().ifPresent(box -> lines.add(box(box)));
        return lines;
    }

    private Name bar() {
        Outcome outcome = study.means().outcomes().get(0);
        String number = outcome.text(study.bar(), study.bar()).replace(" %", "");
        return outcome.isShare() ? Name.of("%s points", "%s个百分点", number) : Name.same(number);
    }

    private Name box(Discovery box) {
        List<Name> limits = box.restrictions().stream().map(this::restriction).toList();
        Name joined = new Name(
                String.join(" and ", limits.stream().map(Name::en).toList()),
                String.join("且", limits.stream().map(Name::zh).toList()));
        return Name.of(
                "  where %s: there at %s %% of the points (at points held out %s %%), which are %s %% of all such points.",
                "  当%s时：其中%s %%的点如此（留出的点上为%s %%），占全部此类点的%s %%。",
                joined,
                percent(box.density()),
                percent(box.heldOut()),
                percent(box.coverage()));
    }

    private Name restriction(Discovery.Restriction of) {
        PointFactor factor = study.means().factors().get(of.factor());
        Limit limit = of.limit();
        if (factor.hasWords()) {
            Name words =
                    Name.list(limit.words().stream().map(factor.words()::get).toList());
            return Name.of(
                    "%s is %s", "%s为%s", factor.name(), new Name(words.en().replace(", ", " or "), words.zh()));
        }
        if (Double.isInfinite(limit.low())) {
            return Name.of("%s is at most %s", "%s不高于%s", factor.name(), short3(limit.high()));
        }
        return Double.isInfinite(limit.high())
                ? Name.of("%s is at least %s", "%s不低于%s", factor.name(), short3(limit.low()))
                : Name.of(
                        "%s is from %s to %s", "%s在%s至%s之间", factor.name(), short3(limit.low()), short3(limit.high()));
    }

    /** A number with three significant digits. */
    private static String short3(double value) {
        return new BigDecimal(value)
                .round(new MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private List<Name> breakEvens() {
        List<Name> lines = new ArrayList<>();
        for (BreakEven of : study.breakEvens()) {
            if (of.isSure()) {
                lines.add(Name.of(
                        "%s beats %s on average where %s is %s %s [%s, %s], and not beyond.",
                        "%s平均胜过%s的范围：%s%s%s [%s, %s]，此外则否。",
                        id(of.strategy()),
                        id(study.baseline()),
                        study.means().factors().get(of.factor()).name(),
                        of.rises() ? new Name("above", "高于") : new Name("below", "低于"),
                        short3(of.value()),
                        short3(of.low()),
                        short3(of.high())));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Name(
                    "No single parameter surely turns a mean difference from the baseline, whatever else varies.",
                    "没有单个参数确能使相对基准的平均差异反转（其余各项均在变化）。"));
        }
        return lines;
    }

    private List<Name> enough() {
        List<Name> lines = new ArrayList<>();
        List<Name> thresholds = new ArrayList<>();
        for (Map.Entry<Integer, Double> threshold :
                study.satisficing().thresholds().entrySet()) {
            Outcome outcome = study.means().outcomes().get(threshold.getKey());
            boolean more = outcome.goal().orElseThrow().good(1) > 0;
            thresholds.add(Name.of(
                    "%s %s %s",
                    "%s%s%s",
                    outcome.name(),
                    more ? new Name("at least", "不低于") : new Name("at most", "不高于"),
                    outcome.text(threshold.getValue(), threshold.getValue() / 10)));
        }
        lines.add(Name.of("Good enough: %s.", "足够好的标准：%s。", Name.list(thresholds)));
        List<Integer> order = IntStream.range(0, study.means().strategies())
                .boxed()
                .sorted((one, other) -> Double.compare(
                        study.satisficing().together().get(other).value(),
                        study.satisficing().together().get(one).value()))
                .toList();
        for (int strategy : order) {
            Name first = study.satisficing().byOutcome().isEmpty()
                    ? Name.same("")
                    : Name.of(
                            "%s of the points in the first",
                            "首项足够好的点占%s",
                            percent(study.satisficing().byOutcome().get(0).get(strategy)));
            lines.add(Name.of(
                    "%s: %s, %s in all together.",
                    "%s：%s，各项同时足够好的占%s。",
                    id(strategy),
                    first,
                    percent(study.satisficing().together().get(strategy))));
        }
        return lines;
    }

    private List<Name> fronts() {
        if (study.fronts().isEmpty()) {
            return List.of();
        }
        List<String> told = IntStream.range(0, study.fronts().size())
                .boxed()
                .sorted((one, other) -> Double.compare(
                        study.fronts().get(other).value(),
                        study.fronts().get(one).value()))
                .map(strategy -> id(strategy) + " " + percent(study.fronts().get(strategy)))
                .toList();
        return List.of(Name.of("Not dominated at so many of the points: %s.", "未被支配的点的占比：%s。", Name.list(told)));
    }

    private List<Name> prices() {
        List<Name> lines = new ArrayList<>();
        for (PriceBreakEven of : study.prices()) {
            Optional<Estimate> price = of.price().filter(estimate -> estimate.mean() > 0);
            price.ifPresent(at -> lines.add(Name.of(
                    "%s costs as much as %s where one of %s costs %s [%s, %s] (now %s); it is dearer %s that.",
                    "%s与%s代价相等时，%s的单价为%s [%s, %s]（现为%s）；%s此价则更贵。",
                    id(of.strategy()),
                    id(study.baseline()),
                    of.kind(),
                    short3(at.mean()),
                    short3(at.low()),
                    short3(at.high()),
                    short3(of.now()),
                    of.dearer() ? new Name("above", "高于") : new Name("below", "低于"))));
        }
        if (lines.isEmpty() && !study.prices().isEmpty()) {
            lines.add(new Name(
                    "No price of one kind of acts makes a strategy cost as much as the baseline.",
                    "没有哪一种行动的单价能使某策略与基准代价相等。"));
        }
        return lines;
    }

    private List<Name> conditions() {
        List<Name> lines = new ArrayList<>();
        lines.add(new Name(
                "Shares are of the points as they were laid, each alike: they are no probabilities of what is. A box is looked for"
                        + " among many; what it holds at points held out is what it promises.",
                "占比以所布之点等权计，并非现实的概率。区域是从许多候选中找出的；其在留出点上的比例才是可以期待的。"));
        lines.addAll(study.means().study().warnings());
        lines.add(new Name("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return lines;
    }
}
