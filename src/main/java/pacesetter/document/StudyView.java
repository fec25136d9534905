package pacesetter.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.analysis.Sample;
import pacesetter.report.ComparisonReport;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.store.StoredInformation;
import pacesetter.store.StoredStudy;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Term;

/**
 * What the template of a page shows of one study, by the names that it has for them.
 *
 * @param id prefix of all places in the page
 */
record StudyView(Reported reported, String id, String command, Language language) {
    private static final int COLOURS = 8;
    private static final List<String> SECTIONS = List.of(
            "question",
            "compared",
            "answer",
            "outcomes",
            "reproduced",
            "next",
            "limits",
            "methods",
            "parameters",
            "provenance",
            "again");

    Map<String, Object> values() throws IOException {
        StoredStudy study = comparison().study();
        StudyFacts facts = StudyFacts.of(study);
        ComparisonReport report = new ComparisonReport(comparison(), language);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id);
        values.put("folder", reported.folder());
        values.put("title", language.of(facts.title()));
        values.put("contents", contents());
        values.put("question", language.of(question()));
        values.put("size", language.of(size(facts)));
        values.put("arms", arms(facts));
        values.put("conditions", report.conditions());
        values.put("verdicts", verdicts(report));
        values.put(
                "words",
                comparison().outcomes().stream()
                        .flatMap(compared -> report.words(compared).stream())
                        .toList());
        values.put("rules", report.rules());
        List<Map<String, Object>> views = reported.curves()
                .map(curves -> new SeriesView(comparison(), curves, language).views())
                .orElse(List.of());
        values.put("views", views);
        values.put("severalViews", views.size() > 1);
        values.put("outcomes", outcomes());
        List<Map<String, Object>> targets = new TargetView(study, language).rows();
        values.put("hasTargets", !targets.isEmpty());
        values.put("targets", targets);
        values.put(
                "information",
                reported.information().map(this::information).stream().toList());
        values.put("limits", limits());
        MethodsText methods = MethodsText.of(study, Optional.of(comparison()));
        values.put("methods", language.of(methods.paragraph()));
        values.put("references", methods.references());
        values.put("parametersNote", language.of(parametersNote(facts)));
        ParameterTables parameters = new ParameterTables(
                facts.parameters(),
                parameter -> PlausibleInterval.of(parameter, facts.plausible(), facts.byWeek()),
                language);
        values.put("parameterHeads", parameters.heads());
        values.put(
                "parameters",
                Declarations.groups().stream()
                        .flatMap(group -> parameters.rows(group).stream())
                        .toList());
        values.put("provenance", provenance(facts));
        values.put("warnings", study.warnings().stream().map(language::of).toList());
        values.put("commands", commands());
        return values;
    }

    private Comparison comparison() {
        return reported.comparison();
    }

    private List<Map<String, String>> contents() {
        Map<String, String> words = PageWords.in(language);
        return SECTIONS.stream()
                .map(section -> Map.of("target", id + "-" + section, "text", String.valueOf(words.get(section))))
                .toList();
    }

    private Name question() {
        List<Name> labels = comparison().outcomes().stream()
                .map(compared -> compared.outcome().label())
                .toList();
        return comparison().strategies() > 1
                ? Name.of(
                        "Which of these %s does best, and how sure is that? They are held against “%s” in the same worlds, by these outcomes: %s.",
                        "这 %s中何者最优，把握多大？它们在同样的世界中与“%s”比较，所看的结果指标为：%s。",
                        Name.counted(comparison().strategies(), "strategy", "strategies", " 个策略"),
                        comparison().study().names().get(comparison().baseline()),
                        Name.list(labels))
                : Name.of(
                        "What does “%s” bring, by these outcomes: %s?",
                        "“%s”带来什么？所看的结果指标为：%s。", comparison().study().names().get(0), Name.list(labels));
    }

    private Name size(StudyFacts facts) {
        int points = comparison().study().design().points().size();
        return Name.of(
                "%s, %s, %s from %s to %s; %s%s, seed %s.",
                "%s，%s，%s（%s 至 %s）；%s%s，种子 %s。",
                facts.tiers().told(facts.regions()),
                Name.counted(facts.domains(), "domain", "domains", " 个领域"),
                Name.counted(facts.ticks(), "tick", "ticks", "个周期"),
                facts.start(),
                facts.end(),
                Name.counted(comparison().study().replicates(), "world", "worlds", " 个世界"),
                points == 1 ? Name.same("") : Name.of(" at each of %d design points", "，每个设计点（共 %d 个）", points),
                comparison().study().seed());
    }

    private List<Map<String, Object>> arms(StudyFacts facts) {
        return IntStream.range(0, facts.arms().size())
                .mapToObj(index -> {
                    StudyFacts.Arm arm = facts.arms().get(index);
                    Map<String, Object> values = style(index);
                    values.put("code", arm.id());
                    values.put("name", language.of(arm.name()));
                    values.put(
                            "baseline",
                            index == comparison().baseline() && facts.arms().size() > 1);
                    values.put(
                            "levers",
                            arm.levers().isEmpty()
                                    ? List.of(language.of("none", "无"))
                                    : arm.levers().stream()
                                            .map(type -> language.of(type.meaning()))
                                            .toList());
                    return values;
                })
                .toList();
    }

    /** What a strategy looks like in all charts. */
    static Map<String, Object> style(int index) {
        Map<String, Object> style = new LinkedHashMap<>();
        style.put("index", index);
        style.put("colour", index % COLOURS);
        style.put("dash", index / COLOURS);
        return style;
    }

    /** Who is best in each outcome that can be ranked; of one strategy alone, what it brings. */
    private List<Map<String, Object>> verdicts(ComparisonReport report) {
        List<Map<String, Object>> verdicts = new ArrayList<>();
        for (Comparison.ComparedOutcome compared : comparison().outcomes()) {
            if (compared.reason() != Comparison.Unranked.NO_GOAL) {
                verdicts.add(Map.of(
                        "heading",
                        language.of(Term.heading(compared.outcome().label())),
                        "sentences",
                        comparison().strategies() > 1 ? report.verdict(compared) : List.of(brought(compared))));
            }
        }
        return verdicts;
    }

    private String brought(Comparison.ComparedOutcome compared) {
        Sample sample = compared.lines().get(0).sample();
        double spread = sample.quantile(.9) - sample.quantile(.1);
        Outcome outcome = compared.outcome();
        Estimate mean = outcome.mean(sample, comparison().confidence());
        return language.of(Name.of(
                "%s on average over %s%s.",
                "在%2$s上平均为 %1$s%3$s。",
                outcome.text(mean.mean(), spread),
                Name.counted(mean.n(), "world", "worlds", "个世界"),
                Double.isNaN(mean.low())
                        ? Name.same("")
                        : Name.of(
                                " [%s, %s]",
                                " [%s，%s]", outcome.text(mean.low(), spread), outcome.text(mean.high(), spread))));
    }

    private List<Map<String, Object>> outcomes() {
        return IntStream.range(0, comparison().outcomes().size())
                .mapToObj(i -> new OutcomeView(comparison(), i, id + "-outcome-" + i, language).values())
                .toList();
    }

    private Map<String, Object> information(StoredInformation told) {
        Map<String, Object> values = new LinkedHashMap<>();
        Optional<Outcome> outcome = known(told.outcome());
        values.put(
                "sentence",
                language.of(Name.of(
                        "What knowing each parameter before choosing would bring in “%s”, with half of its 95 %% interval: where that is the"
                                + " larger number, the worth cannot be told from nothing.",
                        "选择之前若已查明各参数，可使“%s”增加多少，及其 95 %% 区间的半宽：后者较大时，与零不可区分。",
                        outcome.map(Outcome::label).orElse(Name.same(told.outcome())))));
        values.put(
                "rows",
                told.parameters().stream()
                        .map(worth -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("name", worth.name());
                            row.put(
                                    "meaning",
                                    Optional.ofNullable(Declarations.ALL.get(worth.name()))
                                            .map(declared -> language.of(declared.en(), declared.zh()))
                                            .orElse(""));
                            row.put("value", worth.value());
                            row.put("worth", amount(outcome, worth.value()));
                            row.put("confValue", worth.conf());
                            row.put("conf", amount(outcome, worth.conf()));
                            row.put("changesValue", worth.changes());
                            row.put("changes", Math.round(100 * worth.changes()) + " %");
                            return row;
                        })
                        .toList());
        return values;
    }

    private Optional<Outcome> known(String name) {
        return Outcome.of(name, comparison().study());
    }

    /** A gain; of shares in points. */
    private String amount(Optional<Outcome> outcome, double value) {
        String number = outcome.map(of -> of.text(value, value)).orElseGet(() -> Estimate.number(value));
        return number.replace(" %", language.of(" points", "个百分点"));
    }

    private List<Map<String, String>> limits() {
        return new ModelPage(language)
                .items(Section.LIMITS).stream()
                        .map(item -> Map.of("title", item.name(), "text", item.text()))
                        .toList();
    }

    private static Name parametersNote(StudyFacts facts) {
        List<String> changed = ParameterTables.changed(facts.parameters());
        Name values = changed.isEmpty()
                ? new Name("All parameters have the values that the program gives them.", "全部参数均为程序给出的取值。")
                : Name.of(
                        "These have other values than the program gives them: %s.",
                        "以下参数不同于程序给出的取值：%s。", Name.list(changed));
        return facts.byWeek()
                ? values
                : Name.of("%s %s", "%s%s", values, new Name("A week in their units is a tick here.", "单位中的周在此指一个周期。"));
    }

    private List<Map<String, String>> provenance(StudyFacts facts) {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row(new Name("Program", "程序"), "Pacesetter " + facts.version()));
        facts.files().forEach(file -> rows.add(row(Name.same(file.path()), "SHA-256 " + file.sha256())));
        facts.tables().forEach(file -> rows.add(row(Name.same(file.path()), "SHA-256 " + file.sha256())));
        rows.add(row(new Name("Seed", "种子"), Long.toString(comparison().study().seed())));
        rows.add(row(
                new Name("Runs completed", "完成的运行"),
                Integer.toString(comparison().runs().completed())));
        rows.add(row(
                new Name("Runs that failed", "失败的运行"),
                Integer.toString(comparison().runs().broken().size())));
        return rows;
    }

    private List<Map<String, String>> commands() {
        return List.of(
                row(new Name("The runs:", "运行："), comparison().study().command()),
                row(
                        new Name("Whether they come out again to the byte:", "是否逐字节一致："),
                        "pacesetter reproduce " + reported.folder()),
                row(new Name("This page:", "本页："), command));
    }

    private Map<String, String> row(Name term, String text) {
        return Map.of("term", language.of(term), "text", text);
    }
}
