package pacesetter.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pacesetter.model.Model;
import pacesetter.model.Phase;
import pacesetter.model.Submodel;
import pacesetter.model.ground.World;
import pacesetter.random.Seed;
import pacesetter.scenario.ActingParameters;
import pacesetter.scenario.AuthorTexts;
import pacesetter.scenario.Holding;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * The description of the model in a scenario after the protocol ODD, in Markdown: the seven elements of its second update (Grimm et
 * al. 2020). What it says of the model stands on the page of the model; order, values and what is off are read from the
 * program and the scenario.
 */
public final class OddDocument {
    private final Scenario scenario;
    private final AuthorTexts author;
    private final String version;
    private final Language language;
    private final ModelPage page;
    private final ScenarioTables tables;
    private final SwitchedOff off;
    private final Markdown to = new Markdown();

    /**
     * A description that is to be written.
     *
     * @param version of the program
     */
    public OddDocument(Scenario scenario, AuthorTexts author, String version, Language language) {
        this.scenario = scenario;
        this.author = author;
        this.version = version;
        this.language = language;
        page = new ModelPage(language);
        tables = new ScenarioTables(scenario, language);
        off = new SwitchedOff(scenario);
    }

    /** All of it. */
    public String text() {
        to.heading(1, language.of(Name.of("%s: model description", "%s：模型说明", plain(scenario.title()))));
        to.add(language.of(Name.of(
                "This description follows the ODD protocol (Overview, Design concepts, Details; Grimm et al. 2020). Pacesetter %s wrote it for"
                        + " the scenario `%s`: what is said of the model is the program's own page on it; the order of processes, every"
                        + " value, and what is switched off were read from the program and the scenario. Names of pages"
                        + " (`docking.md`) are those of the program's documentation.",
                "本说明依 ODD 规范（概述、设计概念、细节；Grimm et al. 2020），由 Pacesetter %s 为情景 `%s` 写成：关于模型的文字即程序自身的模型页；过程的次序、各项取值和关闭的部分，"
                        + "均读自程序与情景。所提页面（`docking.md`）为程序文档中的页面。",
                version,
                scenario.id())));
        if (!scenario.calendar().step().isWeek()) {
            to.add(language.of(Name.of(
                    "**The step of this scenario is %s.** Where what follows means one step by a week, also in units, read a tick.",
                    "**本情景的步长为%s。**下文（包括单位）凡以周为一步之处，均指一个周期。",
                    scenario.calendar().step().name())));
        }
        purpose();
        entities();
        order();
        concepts();
        initial();
        input();
        submodels();
        to.heading(2, say("References", "参考文献"));
        to.add(page.text(Section.REFERENCES));
        return to.text();
    }

    private void purpose() {
        to.heading(2, say("1. Purpose and patterns", "1. 目的与格局"));
        to.heading(3, say("Purpose of the study", "研究目的"));
        written(author.purpose(), "purpose", new Name("which question the study asks", "研究提出什么问题"));
        to.heading(3, say("Purpose of the model and its patterns", "模型的目的与格局"));
        to.add(page.text(Section.PURPOSE));
        to.heading(3, say("Patterns of this scenario", "本情景的格局"));
        if (scenario.targets().isEmpty()) {
            to.add(say("The scenario names nothing that was observed.", "情景没有列出任何观测值。"));
        }
        tables.targets(to);
        to.heading(3, say("Limits of use", "使用限制"));
        to.add(page.text(Section.LIMITS));
    }

    private void entities() {
        to.heading(2, say("2. Entities, state variables, and scales", "2. 实体、状态变量与尺度"));
        to.add(page.text(Section.ENTITIES));
        to.heading(3, say("Scales of this scenario", "本情景的尺度"));
        to.add(language.of(Name.of(
                "%s%s, %s, %s of %s each from %s to %s; tables of series have a row each %s.",
                "%s%s，%s，%s（每步%s），自 %s 至 %s；序列各表的输出间隔：%s。",
                scenario.tiers().told(scenario.regions().size()),
                scenario.tiers().hasGroups()
                        ? Name.of(
                                " in %s",
                                "，%s",
                                Name.counted(
                                        scenario.groups().size(),
                                        scenario.tiers().group().en(),
                                        scenario.tiers().groups().en(),
                                        " 个" + scenario.tiers().group().zh()))
                        : new Name(" without groups", "，没有分组"),
                Name.counted(scenario.domains().size(), "domain", "domains", " 个领域"),
                Name.counted(scenario.calendar().ticks(), "tick", "ticks", "个周期"),
                scenario.calendar().step().name(),
                scenario.calendar().start(),
                scenario.calendar().end(),
                scenario.calendar().report().meaning())));
        tables.domains(to);
        to.heading(3, say("Rationale", "选择的理由"));
        written(
                author.rationale(),
                "rationale",
                new Name("why these entities, domains and values were chosen", "为何选择这些实体、领域与取值"));
    }

    private void order() {
        to.heading(2, say("3. Process overview and scheduling", "3. 过程概览与调度"));
        to.add(page.text(Section.ORDER));
        to.heading(3, say("What is scheduled in this scenario", "本情景中的调度"));
        to.add(say(
                "Read from the schedule of the program under each strategy; what is switched off is left out.",
                "读自程序在各策略下的调度表；关闭的部分略去。"));
        List<List<String>> rows = new ArrayList<>();
        scheduled()
                .forEach((phase, submodels) -> rows.add(List.of(
                        (rows.size() + 1) + ". " + language.of(phase.title()),
                        submodels.stream().map(this::scheduled).collect(Collectors.joining(say(", ", "、"))))));
        to.table(
                List.of(say("Phase", "阶段"), say("Submodels, in the order of their first steps", "子模型，按首个步骤的次序")), rows);
    }

    /** The phases and submodels of a week that some strategy schedules and that are not off, in their order. */
    private Map<Phase, Set<Submodel>> scheduled() {
        World world = World.of(scenario, new Seed(1)); // of any world the order is the same
        Map<Phase, Set<Submodel>> scheduled = new LinkedHashMap<>();
        for (Strategy strategy : scenario.strategies()) {
            Model.of(world, strategy)
                    .order()
                    .forEach((phase, submodels) -> submodels.stream()
                            .filter(submodel -> off.why(submodel).isEmpty())
                            .forEach(scheduled.computeIfAbsent(phase, any -> new LinkedHashSet<>())::add));
        }
        return scheduled;
    }

    private String scheduled(Submodel submodel) {
        List<String> under = off.under(submodel);
        return language.of(submodel.title())
                + (under.size() == scenario.strategies().size()
                        ? ""
                        : language.of(Name.of(" (under %s)", "（%s）", codes(under))));
    }

    private void concepts() {
        to.heading(2, say("4. Design concepts", "4. 设计概念"));
        for (ModelPage.Named concept : page.concepts()) {
            to.heading(3, concept.name());
            to.add(concept.text());
        }
        to.heading(3, language.of(Section.KNOWN.title()));
        to.add(page.text(Section.KNOWN));
        to.heading(3, language.of(Section.OBSERVED.title()));
        to.add(page.text(Section.OBSERVED));
    }

    private void initial() {
        to.heading(2, say("5. Initialization", "5. 初始化"));
        to.add(page.text(Section.INITIAL));
        to.heading(3, say("Initial state of this scenario", "本情景的初始状态"));
        long drawn = scenario.domains().stream()
                .filter(domain -> domain.pioneer() instanceof Pioneer.Drawn)
                .count();
        long styles = scenario.regions().stream()
                .filter(region -> region.style().isPresent())
                .count();
        to.add(language.of(Name.of(
                "Of %s, %d have a pioneer that is named and %d one that is drawn. %s hold a practice at the start beside the pioneers. Of"
                        + " %s, %d have a follower style that is named; the others are drawn. Worlds differ by their seed, and all strategies"
                        + " meet the same worlds.",
                "%s中，%d 个指明首创者，%d 个由抽取决定。首创者之外，起始时已持有做法的地区与领域组合为 %s。%s中，%d 个指明追随方式，其余由抽取决定。各世界因种子而异，所有策略面对相同的世界。",
                Name.counted(scenario.domains().size(), "domain", "domains", " 个领域"),
                scenario.domains().size() - drawn,
                drawn,
                Name.counted((int) beside(), "programme", "programmes", " 个"),
                scenario.tiers().told(scenario.regions().size()),
                styles)));
        to.list(scenario.styleShares().stream()
                .map(shares -> language.of(Name.of(
                        "Regions of the type %s: checklist with probability %s, hard points with %s.",
                        "类型为“%s”的地区：对标清单的概率为 %s，攻坚难点为 %s。",
                        Markdown.plain(shares.type()),
                        shares.checklist(),
                        shares.hardPoints())))
                .toList());
    }

    private long beside() {
        return scenario.initial().stream().map(Holding::domain).count();
    }

    private void input() {
        to.heading(2, say("6. Input data", "6. 输入数据"));
        to.add(page.text(Section.INPUT));
        to.heading(3, say("Dated events", "有日期的事件"));
        if (scenario.events().isEmpty()) {
            to.add(say("The scenario has none.", "情景没有这样的事件。"));
        }
        tables.events(to);
        to.heading(3, say("Files", "文件"));
        tables.files(to);
    }

    private void submodels() {
        to.heading(2, say("7. Submodels", "7. 子模型"));
        for (Submodel submodel : Submodel.values()) {
            ModelPage.Named told = page.submodel(submodel);
            to.heading(3, told.name());
            Optional<Name> why = off.why(submodel);
            if (why.isPresent()) {
                to.add("*" + language.of(Name.of("Switched off in this scenario: %s.", "在本情景中关闭：%s。", why.get()))
                        + "*");
                continue;
            }
            if (!told.of().isEmpty()) {
                to.add("*" + language.of(Name.of("Parameters, levers and sources: %s", "参数、手段与出处：%s", told.of()))
                        + "*");
            }
            List<String> under = off.under(submodel);
            if (under.size() < scenario.strategies().size()) {
                to.add("*" + language.of(Name.of("Works under %s.", "在以下策略下起作用：%s。", codes(under))) + "*");
            }
            to.add(told.text());
        }
        to.heading(3, say("Strategies", "策略"));
        tables.strategies(to);
        to.heading(3, say("Parameters", "参数"));
        parameters();
        to.heading(3, language.of(Section.CHOICES.title()));
        to.add(page.text(Section.CHOICES));
    }

    private void parameters() {
        to.add(say(
                "Every parameter of the model with its value in this scenario. A plausible interval was written down before any run; a domain"
                        + " can have values of its own (element 2), and a lever settings of its own (strategies).",
                "模型的全部参数及其在本情景中的取值。合理区间在任何运行之前写定；领域可有自己的取值（见第 2 要素），手段可有自己的设定（见策略）。"));
        ParameterTables parameters = new ParameterTables(scenario.parameters().values(), scenario::plausible, language);
        ActingParameters acting = ActingParameters.under(scenario.strategies());
        for (String group : Declarations.groups()) {
            to.heading(4, "`" + group + "`");
            if (Declarations.ofGroup(group).stream().noneMatch(acting::has)) {
                to.add("*" + say("None of these acts: no strategy has a lever that reads them.", "均不起作用：没有策略使用相应手段。")
                        + "*");
            }
            to.table(
                    parameters.heads(),
                    parameters.rows(group).stream()
                            .map(row -> row.stream().map(Markdown::plain).toList())
                            .toList());
        }
    }

    /** A text of the author's, or the place where it is to stand. */
    private void written(Optional<Name> text, String key, Name what) {
        to.add(text.map(language::of)
                .orElseGet(() -> "> **"
                        + language.of(Name.of(
                                "To be written by the author: %s** (a file, named in the scenario by `odd: {%s: FILE}`).",
                                "待作者填写：%s**（写成文件，在情景中以 `odd: {%s: FILE}` 指明）。", what, key))));
    }

    private Name codes(List<String> ids) {
        return Name.list(ids.stream().map(id -> "`" + id + "`").toList());
    }

    private String plain(Name name) {
        return Markdown.plain(language.of(name));
    }

    private String say(String en, String zh) {
        return language.of(en, zh);
    }
}
