package pacesetter.report;

import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.experiment.curves.EventHistory;
import pacesetter.experiment.curves.LogitFit;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.TextTable;

/** What adoption hangs on, in words. */
record HazardWords(EventHistory history, Language language) {
    private static final int FEW = 40;
    private static final double LEAST = .0001;

    List<String> lines() {
        List<Name> lines = new ArrayList<>();
        lines.add(new Name(
                "What adoption hangs on: odds of adopting within a period, of those that had not (logit in discrete time).",
                "采用取决于什么：尚未采用者在一个时期内采用的优势（离散时间逻辑回归）。"));
        lines.add(Name.of(
                "Neighbours count as of the period before; recent adoptions lose half their weight in %s periods; first adopters start"
                        + " the clock and are not explained.",
                "邻居以上一期为准；近期采用的权重每%s期减半；最先采用者只作起点，不作解释。", Estimate.number(history.halfLife())));
        if (history.lonely() > 0) {
            lines.add(Name.of(
                    "Without neighbours, which counts as none that had adopted: %s.",
                    "没有邻居的（视为无邻居采用）：%s。", Name.counted(history.lonely(), "region", "regions", "个地区")));
        }
        if (history.passed() > 0) {
            lines.add(Name.of(
                    "Passed over, since no region of the data: %s.",
                    "略去的（所指并非数据中的地区）：%s。", Name.counted(history.passed(), "tie", "ties", "条联系")));
        }
        List<String> told = new ArrayList<>(lines.stream().map(language::of).toList());
        if (history.fits().isEmpty()) {
            told.add(language.of("The data do not determine the odds.", "数据不能确定优势比。"));
        }
        history.fits().forEach(fit -> told.addAll(table(fit)));
        told.add(language.of(
                "Learning and independent adoption look alike in dates alone: neighbours share conditions, and regions alike adopt at"
                        + " like times (Volden, Ting and Carpenter 2008). An odds ratio above 1 is no proof that anybody learned.",
                "单凭日期分不清学习与各自采用：邻居条件相近，相似的地区会在相近时间采用（Volden、Ting与Carpenter 2008）。优势比大于1并不证明有人学习。"));
        return told;
    }

    private List<String> table(LogitFit fit) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(language.of(Name.of(
                fit.intercepts() ? "With an intercept for each domain: %s, %s, %s." : "With one intercept: %s, %s, %s.",
                fit.intercepts() ? "每个领域各有截距：%s，%s，%s。" : "共用一个截距：%s，%s，%s。",
                Name.counted(fit.rows(), "row", "rows", "行"),
                Name.counted(fit.events(), "adoption", "adoptions", "次采用"),
                Name.counted(fit.clusters(), "cluster (region)", "clusters (regions)", "个聚类（地区）"))));
        if (fit.clusters() < FEW) {
            lines.add(language.of("With so few clusters the intervals are too narrow.", "聚类如此之少，区间偏窄。"));
        }
        lines.addAll(new TextTable(
                        List.of(
                                TextTable.Head.left(language.of("covariate", "变量")),
                                TextTable.Head.right(language.of("odds ratio", "优势比")),
                                TextTable.Head.right(language.of("95 % interval", "95 %区间")),
                                TextTable.Head.right(language.of("p", "p值"))),
                        fit.ratios().stream()
                                .map(ratio -> List.of(
                                        language.of(ratio.covariate().meaning()),
                                        Estimate.number(ratio.ratio(), 2),
                                        "[" + Estimate.number(ratio.low(), 2) + ", " + Estimate.number(ratio.high(), 2)
                                                + "]",
                                        chance(ratio.p())))
                                .toList())
                .lines());
        return lines;
    }

    /** A p as one writes it. */
    static String chance(double p) {
        return p < LEAST ? "< " + Estimate.number(LEAST, 4) : Estimate.number(p, 4);
    }
}
