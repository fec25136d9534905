package pacesetter.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pacesetter.experiment.Factorial;
import pacesetter.experiment.LeverEffects;
import pacesetter.experiment.LeverStudy;
import pacesetter.scenario.LeverType;
import pacesetter.store.Provenance;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What each lever of a strategy does, in words: what was run, how to read it, an outcome after the other, and what it hangs on. */
public record LeverReport(LeverStudy study, Language language) {

    /** Everything, line by line. */
    public List<String> lines() {
        List<Name> lines = new ArrayList<>(opening());
        lines.addAll(rules());
        for (LeverEffects effects : study.outcomes()) {
            lines.add(Name.same(""));
            lines.addAll(new LeverWords(effects, study.study().replicates()).lines(language));
        }
        lines.add(Name.same(""));
        lines.addAll(conditions());
        return lines.stream().map(language::of).toList();
    }

    private List<Name> opening() {
        Factorial factorial = study.factorial();
        int levers = factorial.levers().size();
        List<Name> lines = new ArrayList<>();
        lines.add(Name.of(
                "Levers of %s: %s, on or off; %s in %s, scenario %s, seed %d",
                "%s的手段：%s各取有无，%s，%s，情景%s，种子%d",
                factorial.strategy().id(),
                Name.counted(levers, "lever", "levers", "种手段"),
                Name.counted(1 << levers, "setting", "settings", "种组合"),
                Name.counted(study.study().replicates(), "world", "worlds", "个世界"),
                factorial.scenario().id(),
                study.study().seed()));
        List<LeverType> off = new ArrayList<>(Factorial.kinds(factorial.strategy()));
        off.removeAll(factorial.levers());
        if (!off.isEmpty()) {
            lines.add(Name.of("Off throughout: %s.", "始终不用：%s。", codes(off)));
        }
        needs().forEach((needed, through) -> lines.add(Name.of(
                "Only through %s: %s. Without it they never act, and runs with and without them are the same; so the"
                        + " interaction of each with it is its main effect once more, and no news.",
                "须经由%s起作用：%s。缺了它，这些手段从不起作用，有无它们的运行完全相同；故各自与它的交互作用就是主效应，并非新发现。", needed.code(), codes(through))));
        return lines;
    }

    /** Levers by the one that they need. */
    private Map<LeverType, List<LeverType>> needs() {
        Map<LeverType, List<LeverType>> needs = new LinkedHashMap<>();
        study.factorial()
                .needs()
                .forEach((lever, others) -> others.forEach(other ->
                        needs.computeIfAbsent(other, key -> new ArrayList<>()).add(lever)));
        return needs;
    }

    private static Name codes(List<LeverType> levers) {
        return Name.list(levers.stream().map(LeverType::code).toList());
    }

    private List<Name> rules() {
        List<Name> lines = new ArrayList<>(List.of(
                new Name(
                        "[low, high]: 95 % interval over worlds, by Student's t; of a share of the total by Fieller's rule.",
                        "[下限，上限]：世界间的95 %区间，用t分布；占合计的比例用Fieller法。"),
                new Name(
                        "Shapley value: what a lever adds to those before it, in the mean over all orders; they add up to the"
                                + " total, all levers less none.",
                        "Shapley值：手段加入时在已有手段之上增加多少，对各种次序取平均；相加即为合计（全部手段与无手段之差）。"),
                new Name(
                        "main: on less off, in the mean over all settings of the others. alone: the lever alone less none. last:"
                                + " all less all but this one.",
                        "主效应：有与无之差，对其余手段的各种组合取平均。单独：只用该手段与无手段之差。最后：全部手段与仅缺该手段之差。")));
        if (!study.interactions().isEmpty()) {
            lines.add(new Name(
                    "interaction: half of what a lever does more with the other on than with it off; above 0 the"
                            + " two together give more than their sum, below 0 less.",
                    "交互作用：另一手段有与无时，该手段效应之差的一半；大于0表示合用多于两者之和，小于0则少于。"));
            lines.add(Name.of(
                    "after adjustment: p, adjusted for all %s (Holm), is below 0.05.",
                    "校正后：按全部%s校正（Holm）的p值小于0.05。",
                    Name.counted(study.interactions().size(), "interaction", "interactions", "项交互作用")));
        }
        return lines;
    }

    private List<Name> conditions() {
        List<Name> lines = new ArrayList<>(List.of(Name.of(
                "All this holds at these parameters: scenario %s as it is, %s, the levers as strategy %s has them, means over"
                        + " worlds. Other parameters may give other effects.",
                "以上只在这组参数下成立：情景%s的现有取值、%s、策略%s中的手段设置、世界间均值。换一组参数，效应可能不同。",
                study.factorial().scenario().id(),
                Name.counted(study.study().calendar().weeks(), "week", "weeks", "周"),
                study.factorial().strategy().id())));
        lines.add(Provenance.UNCALIBRATED);
        lines.add(new Name("No result says anything about a real place or official.", "结果不得用于评价真实的地方或干部。"));
        return lines;
    }
}
