package pacesetter.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Event;
import pacesetter.scenario.Lever;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.describe.LeverText;
import pacesetter.scenario.file.EventType;
import pacesetter.scenario.shape.Numeric;
import pacesetter.text.Language;
import pacesetter.text.Name;

/** What a scenario holds, in Markdown: domains, strategies, events, targets, files. */
record ScenarioTables(Scenario scenario, Language language) {

    void domains(Markdown to) {
        List<List<String>> rows = new ArrayList<>();
        for (Domain domain : scenario.domains()) {
            if (!domain.synthetic()) {
                rows.add(List.of(
                        code(domain.id()),
                        plain(domain.name()),
                        code(domain.kind().name().toLowerCase(Locale.ROOT)),
                        domain.kind().isBuilt() ? "–" : Numeric.plain(domain.rolloutSpeed()),
                        Numeric.plain(domain.cost()),
                        Numeric.plain(domain.noise()),
                        pioneer(domain.pioneer()),
                        period(domain.period())));
            }
        }
        to.table(
                List.of(
                        say("Domain", "领域"),
                        say("Name", "名称"),
                        say("Kind", "类型"),
                        say("Speed of roll-out, 1/week", "铺开速度，1/周"),
                        say("Cost κ", "成本 κ"),
                        say("Noise of a visit σ", "考察误差 σ"),
                        say("Pioneer", "首创者"),
                        say("Open", "开放期间")),
                rows);
        long synthetic = scenario.domains().stream().filter(Domain::synthetic).count();
        if (synthetic > 0) {
            to.add(language.of(Name.of(
                    "Beside these the list is filled up with %d synthetic domains, of which only the kind is assumed: %s.",
                    "此外以 %d 个合成领域补足，只假设其类型：%s。", synthetic, kinds())));
        }
    }

    private String kinds() {
        return scenario.domains().stream()
                .filter(Domain::synthetic)
                .collect(Collectors.groupingBy(
                        Domain::kind, () -> new EnumMap<>(Domain.Kind.class), Collectors.counting()))
                .entrySet()
                .stream()
                .map(kind -> kind.getValue() + " `" + kind.getKey().name().toLowerCase(Locale.ROOT) + "`")
                .collect(Collectors.joining(say(", ", "，")));
    }

    private String pioneer(Pioneer pioneer) {
        if (pioneer instanceof Pioneer.Holder holder) {
            return plain(
                    holder.wholeGroup()
                            ? scenario.groups()
                                    .get(scenario.regions().get(holder.region()).group())
                                    .name()
                            : scenario.regions().get(holder.region()).name());
        }
        return pioneer instanceof Pioneer.Department department ? plain(department.name()) : say("drawn", "抽取");
    }

    private String period(Period period) {
        if (period.equals(Period.ALWAYS)) {
            return say("throughout", "全程");
        }
        return scenario.calendar().startOf(period.from())
                + say(" to ", " 至 ")
                + (period.to() < scenario.calendar().ticks()
                        ? scenario.calendar().startOf(period.to())
                        : scenario.calendar().end());
    }

    /** Each strategy with its levers in words. */
    void strategies(Markdown to) {
        for (Strategy strategy : scenario.strategies()) {
            to.add("**" + code(strategy.id()) + "** – " + plain(strategy.name())
                    + (strategy.measured() ? "" : say("; the province measures nothing", "；全省不测量"))
                    + (strategy.levers().isEmpty() ? say(": no lever.", "：无手段。") : say(":", "：")));
            to.list(strategy.levers().stream().map(this::lever).toList());
        }
    }

    private String lever(Lever lever) {
        return language.of(lever.type().meaning())
                + say(" (", "（")
                + code(lever.type().code())
                + Markdown.plain(new LeverText(scenario, language).details(lever))
                + say(")", "）");
    }

    void events(Markdown to) {
        List<List<String>> rows = new ArrayList<>();
        for (Event event : scenario.events()) {
            EventType type = EventType.of(event);
            rows.add(List.of(
                    scenario.calendar().startOf(event.tick()).toString(),
                    code(type.word()),
                    type.told(event, scenario).entrySet().stream()
                            .map(key -> key.getKey() + ": " + written(key.getValue()))
                            .map(Markdown::plain)
                            .collect(Collectors.joining(say(", ", "，")))));
        }
        to.table(List.of(say("Week from", "周起始"), say("Event", "事件"), say("What", "内容")), rows);
    }

    private String written(Object value) {
        if (value instanceof Map<?, ?> group) {
            return group.entrySet().stream()
                    .map(key -> key.getKey() + " " + written(key.getValue()))
                    .collect(Collectors.joining(", "));
        }
        return value instanceof Double number ? Numeric.plain(number) : value.toString();
    }

    /** What was observed, with the use each figure may be put to; those made from adoption data are counted. */
    void targets(Markdown to) {
        List<List<String>> rows = new ArrayList<>();
        for (Target target : scenario.targets()) {
            if (!target.isDerived()) {
                rows.add(List.of(
                        plain(target.name()),
                        language.of(target.quantity().meaning()),
                        Markdown.plain(target.relation().sign()) + " "
                                + target.ends().stream().map(Numeric::plain).collect(Collectors.joining("–")),
                        target.tick() < 0
                                ? say("outside the calendar", "日历之外")
                                : scenario.calendar().endOf(target.tick()).toString(),
                        language.of(target.use().meaning()),
                        Markdown.plain(target.reportedBy())));
            }
        }
        to.table(
                List.of(
                        say("Pattern", "格局"),
                        say("Quantity", "所计之量"),
                        say("Observed", "观测值"),
                        say("By", "截至"),
                        say("Use", "用途"),
                        say("Reported by", "来源")),
                rows);
        Map<Target.Use, Long> derived = scenario.targets().stream()
                .filter(Target::isDerived)
                .collect(Collectors.groupingBy(
                        Target::use, () -> new EnumMap<>(Target.Use.class), Collectors.counting()));
        if (!derived.isEmpty()) {
            to.add(language.of(Name.of(
                    "Made from the adoption data: %s.",
                    "由采用数据得出：%s。",
                    Name.list(derived.entrySet().stream()
                            .map(use -> Name.of(
                                    "%d targets (%s)",
                                    "%d 个目标（%s）", use.getValue(), use.getKey().meaning()))
                            .toList()))));
        }
    }

    void files(Markdown to) {
        to.table(
                List.of(say("File", "文件"), "SHA-256"),
                scenario.files().stream()
                        .map(file -> List.of(code(file.path()), code(file.sha256())))
                        .toList());
    }

    private String plain(Name name) {
        return Markdown.plain(language.of(name));
    }

    private static String code(String text) {
        return "`" + text.replace("`", "'").replace("|", "\\|") + "`";
    }

    private String say(String en, String zh) {
        return language.of(en, zh);
    }
}
