package pacesetter.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pacesetter.analysis.Comparison;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.shape.Numeric;
import pacesetter.store.StoredStudy;
import pacesetter.text.Name;

/** The paragraph on methods that a paper can take over, in sentences, with its references. */
public final class MethodsText {
    private static final List<String> MODEL = List.of(
            "Grimm, V., Railsback, S. F., Vincenot, C. E., et al. (2020). The ODD protocol for describing agent-based and other simulation"
                    + " models: a second update to improve clarity, replication, and structural realism. Journal of Artificial Societies"
                    + " and Social Simulation 23(2), 7.");
    private static final List<String> STATISTICS = List.of(
            "Holm, S. (1979). A simple sequentially rejective multiple test procedure. Scandinavian Journal of Statistics 6, 65–70.",
            "Hsu, J. C. (1996). Multiple Comparisons: Theory and Methods. Chapman & Hall.");

    private final List<Name> sentences = new ArrayList<>();
    private final List<String> references = new ArrayList<>(MODEL);

    private MethodsText(StudyFacts facts) {
        sentences.add(Name.of(
                "We used Pacesetter %s, an agent-based model of how reforms spread between regions while a province promotes them; its"
                        + " description follows ODD (Grimm et al. 2020).",
                "本文使用 Pacesetter %s：一个多主体模型，模拟在全省推广之下改革如何在地区之间扩散；其说明依 ODD 规范（Grimm et al. 2020）。", facts.version()));
        sentences.add(Name.of(
                "The scenario “%s” (%s) has %s%s and %s, from %s to %s in %s.",
                "情景“%s”（%s）有 %s%s和 %s，自 %s 至 %s，共 %s。",
                facts.title(),
                checksum(facts),
                facts.tiers().told(facts.regions()),
                groups(facts),
                Name.counted(facts.domains(), "domain", "domains", " 个领域"),
                facts.start(),
                facts.end(),
                Name.counted(facts.ticks(), "tick", "ticks", "个周期")));
        sentences.add(Name.of(
                "Of the %d parameters of the model, %d have other values than its defaults; none was calibrated.",
                "模型的 %d 个参数中，%d 个取值不同于默认值；均未校准。",
                Declarations.ALL.size(),
                ParameterTables.changed(facts.parameters()).size()));
        sentences.add(Name.of(
                "%s: %s.",
                "%s：%s。",
                Name.counted(facts.arms().size(), "strategy was looked at", "strategies were compared", " 个策略"),
                semicolons(facts.arms().stream().map(MethodsText::told).toList())));
    }

    /** That of a scenario that is still to be run. */
    public static MethodsText of(StudyFacts facts) {
        return new MethodsText(facts);
    }

    /** That of finished results, and of a comparison of their strategies where there is one. */
    public static MethodsText of(StoredStudy study, Optional<Comparison> comparison) throws IOException {
        MethodsText text = new MethodsText(StudyFacts.of(study));
        text.runs(study);
        comparison.filter(made -> made.strategies() > 1).ifPresent(text::statistics);
        text.sentences.add(
                Name.of("The command that makes the results again is: %s", "重新得到这些结果的命令为：%s", study.command()));
        return text;
    }

    private void runs(StoredStudy study) {
        int points = study.design().points().size();
        sentences.add(Name.of(
                "Each was run in %s%s, grown from the seed %s; strategies meet the same landscapes, errors and draws in a world (common"
                        + " random numbers).",
                "每个策略在 %s中运行%s，由种子 %s 生成；各策略在一个世界中面对相同的地形、误差与抽取（共同随机数）。",
                Name.counted(study.replicates(), "world", "worlds", " 个世界"),
                points == 1
                        ? Name.same("")
                        : Name.of(
                                " at each of %d design points over %s",
                                "（%d 个设计点，因子为%s）",
                                points,
                                Name.list(study.design().factors())),
                study.seed()));
    }

    private void statistics(Comparison comparison) {
        sentences.add(Name.of(
                "Outcomes are %s.",
                "结果指标为%s。",
                semicolons(comparison.outcomes().stream()
                        .map(compared -> Name.of(
                                "%s (%s)",
                                "%s（%s）",
                                compared.outcome().label(),
                                compared.outcome().name()))
                        .toList())));
        sentences.add(Name.of(
                "Differences from the baseline, “%s”, are means over paired worlds with Student's t intervals at confidence %s; p values are"
                        + " adjusted for all %d comparisons (Holm 1979), and which strategy is best is told by joint intervals from the best"
                        + " of the others (Hsu 1996).",
                "与基准“%s”的差异为同一世界配对差异的均值，区间为 %s 置信水平的 t 区间；p 值按全部 %d 次比较校正（Holm 1979）；何者最优由与其他策略中最优者之差的联合区间判断（Hsu 1996）。",
                comparison.study().names().get(comparison.baseline()),
                Numeric.plain(comparison.confidence()),
                comparison.comparisons()));
        references.addAll(STATISTICS);
    }

    private static Name groups(StudyFacts facts) {
        return facts.groups() < 2
                ? Name.same("")
                : Name.of(
                        " in %s",
                        "（%s）",
                        Name.counted(
                                facts.groups(),
                                facts.tiers().group().en(),
                                facts.tiers().groups().en(),
                                " 个" + facts.tiers().group().zh()));
    }

    private static Name checksum(StudyFacts facts) {
        return facts.files().isEmpty()
                ? Name.same(facts.scenario())
                : Name.list(List.of(
                        facts.scenario(), "SHA-256 " + facts.files().get(0).sha256()));
    }

    private static Name told(StudyFacts.Arm arm) {
        Name levers = arm.levers().isEmpty()
                ? new Name("no lever", "无手段")
                : Name.list(arm.levers().stream().map(type -> type.word()).toList());
        return Name.of("“%s” (%s)", "“%s”（%s）", arm.name(), levers);
    }

    private static Name semicolons(List<Name> items) {
        return new Name(
                String.join("; ", items.stream().map(Name::en).toList()),
                String.join("；", items.stream().map(Name::zh).toList()));
    }

    /** The sentences, in order. */
    public List<Name> sentences() {
        return List.copyOf(sentences);
    }

    /** The sources that the sentences name. */
    public List<String> references() {
        return List.copyOf(references);
    }

    /** The paragraph as one text. */
    public Name paragraph() {
        return new Name(
                String.join(" ", sentences.stream().map(Name::en).toList()),
                String.join("", sentences.stream().map(Name::zh).toList()));
    }
}
