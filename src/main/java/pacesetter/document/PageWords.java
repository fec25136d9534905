package pacesetter.document;

import java.util.LinkedHashMap;
import java.util.Map;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/** The words of a page of results that are the same in all of them, by the name that the template has for them. */
final class PageWords {
    private static final Map<String, Name> ALL = new LinkedHashMap<>();

    static {
        ALL.put(
                "about",
                new Name(
                        "Results of an agent-based model whose parameters are not calibrated. Read differences between strategies and what"
                                + " they depend on; nothing here says anything about a real place or official.",
                        "多主体模型的结果，参数未经校准。请阅读策略之间的差异及其所依赖的条件；本页不说明任何真实的地区或干部。"));
        ALL.put("contents", new Name("Contents", "目录"));
        ALL.put("question", new Name("The question", "问题"));
        ALL.put("compared", new Name("What was compared", "比较了什么"));
        ALL.put("strategy", Term.STRATEGY.heading());
        ALL.put("shortName", new Name("Short name", "简称"));
        ALL.put("levers", new Name("Levers", "手段"));
        ALL.put("baseline", Term.BASELINE.word());
        ALL.put("answer", new Name("The answer", "结论"));
        ALL.put("conditions", new Name("It holds under these conditions", "结论成立的条件"));
        ALL.put("allSentences", new Name("All that the comparison says", "比较的全部文字"));
        ALL.put("outcomes", new Name("Outcomes", "结果指标"));
        ALL.put("shown", new Name("Strategies shown", "所显示的策略"));
        ALL.put("designPoint", new Name("Curves at design point", "曲线所取的设计点"));
        ALL.put("noSeries", new Name("No run here kept its series.", "此处没有保留了时间序列的运行。"));
        ALL.put("pointHere", new Name("Point at the chart to read its values.", "将指针移到图上可读取数值。"));
        ALL.put("mean", Term.MEAN.heading());
        ALL.put("difference", new Name("Difference from the baseline", "与基准之差"));
        ALL.put(
                "pairs",
                new Name(
                        "The difference is the mean over pairs of runs in the same world; the dot and its line draw it.",
                        "差异为同一世界中成对运行之差的均值；圆点与横线为其图示。"));
        ALL.put("points", new Name("Differences of shares are in percentage points.", "比例之差以百分点计。"));
        ALL.put("p", new Name("p (Holm)", "p值（Holm）"));
        ALL.put("first", new Name("First in resamples", "重抽样中居首"));
        ALL.put("rules", new Name("What these words mean", "用词的含义"));
        ALL.put("reproduced", new Name("What the model reproduces, and what not", "模型再现了什么、没有再现什么"));
        ALL.put(
                "reproducedNote",
                new Name(
                        "What was observed beside what the runs give, whatever it shows. Which known results the same program reproduces, and"
                                + " which patterns do not appear, is on its pages docking.md and validation.md.",
                        "观测值与运行所得并列，无论其结果如何。同一程序再现了哪些已知结果、哪些格局没有出现，见其 docking.md 与 validation.md 两页。"));
        ALL.put("noTargets", new Name("These results hold no observed figures.", "这些结果不含观测值。"));
        ALL.put("target", Term.TARGET.heading());
        ALL.put("use", new Name("Use", "用途"));
        ALL.put("by", new Name("By", "截至"));
        ALL.put("observed", Term.OBSERVED.heading());
        ALL.put("next", new Name("What to measure next", "下一步测量什么"));
        ALL.put(
                "noInformation",
                new Name(
                        "Nobody has asked yet what knowing each parameter would be worth. Of a sweep over parameters this command does:",
                        "尚未询问查明各参数的价值。对参数的批量运行可用此命令："));
        ALL.put("parameter", Term.PARAMETER.heading());
        ALL.put("meaning", new Name("Meaning", "含义"));
        ALL.put("worth", new Name("Worth of knowing it", "查明的价值"));
        ALL.put("changes", new Name("Changes the choice", "改变选择的概率"));
        ALL.put("limits", new Name("Limits of use", "使用限制"));
        ALL.put("methods", new Name("Methods", "方法"));
        ALL.put("parameters", new Name("Parameters and where they come from", "参数及其来源"));
        ALL.put("allParameters", new Name("All parameters", "全部参数"));
        ALL.put("provenance", new Name("Provenance", "出处"));
        ALL.put("again", new Name("How to run it again", "如何重新运行"));
    }

    private PageWords() {}

    /** All of them in a language. */
    static Map<String, String> in(Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        ALL.forEach((key, name) -> words.put(key, language.of(name)));
        return words;
    }
}
