package pacesetter.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.experiment.information.InformationStudy;
import pacesetter.experiment.information.Knowledge;
import pacesetter.experiment.information.Measurement;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What to measure next, in words: what knowing is worth at most, then which parameter, then which data. */
public record InformationWords(InformationStudy study, Language language) {
    private static final int NAMED = 8;
    private static final double TELLING = .05;

    /** Everything, line by line. */
    public List<String> lines() {
        List<Name> lines = new ArrayList<>();
        lines.addAll(answer());
        lines.add(Name.same(""));
        lines.add(source());
        lines.addAll(rules());
        lines.add(Name.same(""));
        lines.add(ComparisonWords.heading(outcome()));
        List<Knowledge> worth = worth();
        worth.stream().limit(NAMED).forEach(known -> lines.add(told(known)));
        int rest = study.parameters().size() - Math.min(NAMED, worth.size());
        lines.add(Name.of(
                "The other %s: worth less, or not told from nothing; see information.csv.",
                "其余%s：价值更小，或与零不可区分；见information.csv。", Name.counted(rest, "parameter", "parameters", "个参数")));
        study.data().forEach((measurement, datum) -> lines.addAll(told(measurement, datum)));
        lines.add(Name.same(""));
        lines.addAll(conditions());
        return lines.stream().map(language::of).toList();
    }

    private Outcome outcome() {
        return study.points().outcomes().get(0);
    }

    private String id(int strategy) {
        return study.points().study().strategies().get(strategy);
    }

    private List<Knowledge> worth() {
        return study.parameters().stream()
                .filter(known -> known.value() > known.conf())
                .toList();
    }

    private List<Name> answer() {
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "Without knowing more, %s is best on average in %s, before %s; knowing everything would bring from %s to %s more.",
                "在不知更多的情况下，%s在%s上平均最优，其次为%s；若尽知一切，可再多得%s至%s。",
                id(study.best()),
                outcome().name(),
                id(study.second()),
                Double.isNaN(study.least()) ? "0" : amount(study.least()),
                amount(study.perfect())));
        List<Knowledge> worth = worth();
        if (worth.isEmpty()) {
            lines.add(new Name(
                    "No single parameter is surely worth knowing: none alone would change the choice enough.",
                    "没有单个参数确实值得查明：任何一个都不足以改变选择。"));
        } else {
            Knowledge first = worth.get(0);
            lines.add(Name.of(
                    "Most worth knowing is %s: it would bring %s, and change the choice with probability %s.",
                    "最值得查明的是%s：可多得%s，并以%s的概率改变选择。", first.name(), amount(first.value()), percent(first.changes())));
        }
        return lines;
    }

    /** A gain; of shares in points. */
    private Name amount(double value) {
        String number = outcome().text(value, value).replace(" %", "");
        return outcome().isShare() ? Name.of("%s points", "%s个百分点", number) : Name.same(number);
    }

    private static String percent(double share) {
        return Estimate.number(100 * share, 0) + " %";
    }

    private Name source() {
        return Name.of(
                "%s at %s over %s, in %s, scenario %s, seed %d",
                "%s，%s，%s，%s，情景%s，种子%d",
                Name.counted(study.points().strategies(), "strategy", "strategies", "种策略"),
                Name.counted(study.points().points(), "design point", "design points", "个设计点"),
                Name.counted(study.parameters().size(), "parameter", "parameters", "个参数"),
                Name.counted(study.points().worlds(), "world", "worlds", "个世界"),
                study.points().study().scenario(),
                study.points().study().seed());
    }

    private List<Name> rules() {
        return List.of(
                new Name(
                        "worth: expected gain in the outcome if it were known before choosing; ±: half of a 95 % bootstrap interval"
                                + " over points.",
                        "价值：选择之前若已知，结果指标的期望增益；±：各点的95 %自助区间半宽。"),
                Name.of(
                        "settles: probability that it would then be known, at 95 %%, which of %s and %s is better.",
                        "可定：届时能以95 %%的把握知道%s与%s孰优的概率。", id(study.best()), id(study.second())));
    }

    private Name told(Knowledge known) {
        return Name.of(
                "%s: worth %s ± %s; changes the choice with probability %s; settles %s.",
                "%s：价值%s ± %s；以%s的概率改变选择；可定%s。",
                known.name(),
                amount(known.value()),
                outcome().text(known.conf(), known.conf()).replace(" %", ""),
                percent(known.changes()),
                percent(known.settles()));
    }

    private List<Name> told(Measurement measurement, InformationStudy.Datum datum) {
        String error = measurement.relative()
                ? percent(measurement.error())
                : new BigDecimal(measurement.error())
                        .round(new MathContext(2))
                        .stripTrailingZeros()
                        .toPlainString();
        Name told = Name.of("%s with error %s", "以%2$s的误差测量%1$s", measurement.of(), error);
        Name what = measurement.name().equals(Name.same(measurement.of()))
                ? Name.of("Measuring %s", "%s", told)
                : Name.of("%s (%s)", "%s（%s）", measurement.name(), told);
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "%s would settle %s against %s with probability %s, and change the choice with probability %s; it is worth %s.",
                "%1$s，可以%4$s的概率判定%2$s与%3$s孰优，以%5$s的概率改变选择；价值%6$s。",
                what,
                id(study.best()),
                id(study.second()),
                percent(datum.knowledge().settles()),
                percent(datum.knowledge().changes()),
                amount(datum.knowledge().value())));
        List<String> narrowed = datum.contractions().stream()
                .filter(of -> of.isSure() && of.share() > TELLING)
                .sorted((one, other) -> Double.compare(other.share(), one.share()))
                .map(of -> of.parameter() + " " + percent(of.share()))
                .toList();
        lines.add(
                narrowed.isEmpty()
                        ? new Name(
                                "  It would narrow no parameter by 5 % and more than chance.", "  不会使任何参数收窄5 %以上且超出偶然。")
                        : Name.of("  It would narrow %s.", "  可使参数收窄：%s。", Name.list(narrowed)));
        return lines;
    }

    private List<Name> conditions() {
        List<Name> lines = new ArrayList<>();
        lines.add(new Name(
                "Values are of what these points vary, each alike, and of this outcome alone: what a measurement costs, and what else"
                        + " counts, is not in them.",
                "价值仅就这些点所变化之项（各点等权）与此一结果指标而言：测量的代价与其他考虑不在其中。"));
        lines.addAll(study.points().study().warnings());
        lines.add(new Name("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return lines;
    }
}
