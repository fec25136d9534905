package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import pacesetter.analysis.Estimate;
import pacesetter.experiment.calibration.Calibration;
import pacesetter.experiment.calibration.CalibrationResult;
import pacesetter.experiment.calibration.Informed;
import pacesetter.experiment.calibration.Prediction;
import pacesetter.scenario.Target;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.TextTable;
import pacesetter.text.TextTable.Head;

/** What a calibration found in words: what the targets do not tell comes first. */
public record CalibrationWords(CalibrationResult result) {
    private static final double NINETY = .9;

    /** Everything, line by line. */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        add(lines, language, opening());
        result.fit().ifPresent(fit -> add(lines, language, learned(fit.calibration())));
        lines.add("");
        lines.addAll(targets(language).lines());
        add(lines, language, reach());
        result.fit().ifPresent(fit -> {
            lines.add("");
            add(lines, language, heldOut(fit));
            add(lines, language, new RivalWords(fit).lines());
            lines.add("");
            lines.addAll(parameters(fit.calibration(), language).lines());
            add(lines, language, checks(fit.calibration()));
        });
        lines.add("");
        add(lines, language, conditions());
        return lines;
    }

    private static void add(List<String> lines, Language language, List<Name> more) {
        more.forEach(name -> lines.add(language.of(name)));
    }

    private List<Name> opening() {
        return List.of(Name.of(
                "%s from the prior of %s, each run once in a world of its own under %s, scenario %s, seed %d",
                "先验分布的%s，%s，各在自己的世界中以“%s”运行一次，情景%s，种子%d",
                Name.counted(result.draws(), "draw", "draws", "次抽样"),
                Name.counted(result.prior().factors().size(), "parameter", "parameters", "个参数"),
                result.strategy().name(),
                result.study().scenario(),
                result.study().seed()));
    }

    private static List<Name> learned(Calibration calibration) {
        List<Informed> not =
                calibration.informed().stream().filter(one -> !one.isInformed()).toList();
        List<Informed> told =
                calibration.informed().stream().filter(Informed::isInformed).toList();
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "Not informed, as open as before: %d of %s%s",
                "未获信息、与先前同样不确定：%2$s中的%1$d个%3$s",
                not.size(),
                Name.counted(calibration.informed().size(), "parameter", "parameters", "个参数"),
                list(not, calibration.informed())));
        lines.add(
                told.isEmpty()
                        ? new Name("Informed: none.", "获得信息：无。")
                        : Name.of("Informed: %d%s", "获得信息：%d个%s", told.size(), list(told, calibration.informed())));
        lines.add(Name.of(
                "%s chose; the posterior is worth %.0f draws of equal weight, of %d kept.",
                "%s参与选择；保留%3$d次抽样，后验相当于%2$.0f次等权抽样。",
                Name.counted(calibration.targets().size(), "target", "targets", "个目标"),
                calibration.effective(),
                calibration.kept()));
        int more = calibration.draws() - calibration.fromPrior();
        if (more > 0) {
            lines.add(Name.of(
                    "%s more came around what is informed, in rounds; each counts by how rare it is among all.",
                    "另有%s围绕获得信息的部分分轮抽取，各按其在全部抽样中的稀少程度计权。", Name.counted(more, "draw", "draws", "次抽样")));
        }
        if (!calibration.outOfReach().isEmpty()) {
            lines.add(Name.of(
                    "Out of reach of every draw, so that they chose nothing: %s.",
                    "任何抽样都达不到、因而未参与选择：%s。",
                    Name.list(calibration.outOfReach().stream().map(Target::id).toList())));
        }
        if (!calibration.unused().isEmpty()) {
            lines.add(Name.of(
                    "Not used, for some draws have no number of it: %s.",
                    "因部分抽样无数值而未使用：%s。",
                    Name.list(calibration.unused().stream().map(Target::id).toList())));
        }
        if (calibration.broken() > 0) {
            lines.add(Name.of(
                    "%s left out, for the run failed.",
                    "%s因运行失败而未计入。", Name.counted(calibration.broken(), "draw is", "draws are", "次抽样")));
        }
        return lines;
    }

    /** Groups of parameters of which nothing is left out by their name, the rest one by one. */
    private static Name list(List<Informed> some, List<Informed> all) {
        List<String> names = new ArrayList<>();
        for (Informed one : some) {
            String group = one.group() + ".*";
            boolean whole = all.stream()
                    .filter(other -> other.group().equals(one.group()))
                    .allMatch(some::contains);
            String name = whole ? group : one.name();
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names.isEmpty() ? Name.same("") : Name.of(": %s.", "：%s。", Name.list(names));
    }

    private TextTable targets(Language language) {
        boolean fitted = result.fit().isPresent();
        List<Head> heads = new ArrayList<>(List.of(
                Head.left(language.of("target", "目标")),
                Head.left(language.of("use", "用途")),
                Head.right(language.of("observed", "观测")),
                Head.right(language.of("prior, 90 %", "先验，90 %"))));
        if (fitted) {
            heads.add(Head.right(language.of("posterior, 90 %", "后验，90 %")));
            heads.add(Head.right(language.of("met", "符合")));
        } else {
            heads.add(Head.right(language.of("met", "符合")));
        }
        return new TextTable(
                heads,
                IntStream.range(0, result.before().size())
                        .mapToObj(t -> row(t, fitted, language))
                        .toList());
    }

    private List<String> row(int t, boolean fitted, Language language) {
        Prediction before = result.before().get(t);
        Target target = before.target();
        List<String> row =
                new ArrayList<>(List.of(target.id(), language.of(target.use().term()), observed(target), told(before)));
        Prediction last = fitted ? result.fit().orElseThrow().after().get(t) : before;
        if (fitted) {
            row.add(told(last));
        }
        row.add(last.n() == 0 ? "-" : Estimate.number(100 * last.met(), 0) + " %");
        return row;
    }

    private static String observed(Target target) {
        return target.relation().sign() + " "
                + String.join(
                        " - ",
                        target.ends().stream().map(end -> number(target, end)).toList());
    }

    private static String told(Prediction one) {
        return one.n() == 0
                ? "-"
                : "[" + number(one.target(), one.low()) + ", " + number(one.target(), one.high()) + "]";
    }

    private static String number(Target target, double value) {
        return target.quantity().isShare()
                ? Estimate.number(100 * value, 1) + " %"
                : Estimate.number(value, Math.abs(value) < 10 ? 2 : 1);
    }

    private List<Name> reach() {
        List<Name> lines = new ArrayList<>();
        told(
                lines,
                Prediction::isOutOfReach,
                new Name(
                        "No parameter in its interval reaches: %s. The model, or what was assumed of errors, is wrong there.",
                        "区间内任何参数都达不到：%s。模型或误差假设在此有误。"));
        told(
                lines,
                Prediction::isAlwaysMet,
                new Name(
                        "Met whatever the parameters are: %s. It tells nothing of them.", "无论参数为何都符合：%s。它不提供关于参数的信息。"));
        return lines;
    }

    private void told(List<Name> lines, Predicate<Prediction> wanted, Name sentence) {
        List<String> found = result.before().stream()
                .filter(wanted)
                .map(one -> one.target().id())
                .toList();
        if (!found.isEmpty()) {
            lines.add(Name.of(sentence.en(), sentence.zh(), Name.list(found)));
        }
    }

    private List<Name> heldOut(CalibrationResult.Fit fit) {
        List<Prediction> tested = CalibrationResult.of(Target.Use.HELD_OUT, fit.after()).stream()
                .filter(one -> one.n() > 0)
                .toList();
        if (tested.isEmpty()) {
            return List.of(new Name("No target was held out: nothing tests this.", "没有留出的目标：无从检验。"));
        }
        long inside = tested.stream().filter(Prediction::isCovered).count();
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "Held out: %d of %s in the 90 %% interval of the posterior.",
                "留出检验：%2$s中有%1$d个落在后验90 %%区间内。",
                inside,
                Name.counted(tested.size(), "target lies", "targets lie", "个目标")));
        if (!Double.isNaN(CalibrationResult.crps(Target.Use.HELD_OUT, fit.after()))) {
            lines.add(Name.of(
                    "Mean CRPS of held-out shares, 0 at best: %s before, %s after. Of those that chose: %s before, %s after.",
                    "留出份额的平均CRPS（0为最佳）：先验%s，后验%s。参与选择的份额：先验%s，后验%s。",
                    crps(Target.Use.HELD_OUT, result.before()),
                    crps(Target.Use.HELD_OUT, fit.after()),
                    crps(Target.Use.CALIBRATION, result.before()),
                    crps(Target.Use.CALIBRATION, fit.after())));
        }
        return lines;
    }

    private static String crps(Target.Use use, List<Prediction> predictions) {
        return Estimate.number(CalibrationResult.crps(use, predictions), 3);
    }

    private TextTable parameters(Calibration calibration, Language language) {
        return new TextTable(
                List.of(
                        Head.left(language.of("informed parameter", "获得信息的参数")),
                        Head.right(language.of("before", "先验")),
                        Head.right(language.of("median", "中位数")),
                        Head.right("90 %"),
                        Head.right(language.of("contraction", "收缩")),
                        Head.right(language.of("90 % holds", "90 %区间覆盖"))),
                IntStream.range(0, calibration.informed().size())
                        .filter(f -> calibration.informed().get(f).isInformed())
                        .mapToObj(f -> row(calibration, f))
                        .toList());
    }

    private static List<String> row(Calibration calibration, int f) {
        Informed one = calibration.informed().get(f);
        return List.of(
                one.name(),
                one.isRule()
                        ? String.join(" ", one.factor().levels())
                        : "[" + one.factor().at(0) + ", " + one.factor().at(1) + "]",
                one.middle(),
                one.isRule() ? "-" : "[" + one.low() + ", " + one.high() + "]",
                Estimate.number(one.contraction(), 2),
                one.isRule() ? "-" : Estimate.number(calibration.coverage().inside(f, NINETY), 2));
    }

    private static List<Name> checks(Calibration calibration) {
        List<String> narrow = IntStream.range(0, calibration.informed().size())
                .filter(f -> !calibration.informed().get(f).isRule()
                        && calibration.coverage().isTooNarrow(f, NINETY))
                .mapToObj(f -> calibration.informed().get(f).name())
                .toList();
        Name looked = Name.counted(calibration.coverage().size(), "draw", "draws", "次抽样");
        return List.of(
                narrow.isEmpty()
                        ? Name.of(
                                "With each of %s as what was observed, no interval holds the parameter more rarely than it says.",
                                "以%s逐一充当观测，没有区间的覆盖率低于其所称。", looked)
                        : Name.of(
                                "With each of %s as what was observed, intervals are too narrow of: %s. Do not use them.",
                                "以%s逐一充当观测，以下参数的区间过窄：%s。请勿使用。", looked, Name.list(narrow)));
    }

    private List<Name> conditions() {
        return List.of(Name.of(
                "At these assumptions: official shares add up to %.0f %% of what is missing; the model itself is off by %.0f"
                        + " points (standard deviation). Change them by --bias and --discrepancy.",
                "前提：官方份额至多虚增缺口的 %.0f %%；模型自身偏差为 %.0f 个百分点（标准差）。可用 --bias 与 --discrepancy 更改。",
                100 * result.model().bias(),
                100 * result.model().discrepancy()));
    }
}
