package pacesetter.scenario.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Grain;
import pacesetter.scenario.Period;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.CopyingParameters.Style;
import pacesetter.scenario.parameters.Declarations;
import pacesetter.scenario.parameters.ParameterBinder;
import pacesetter.scenario.parameters.ParameterDeclaration;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.scenario.parameters.PlausibleInterval;
import pacesetter.scenario.shape.Numeric;
import pacesetter.scenario.source.Place;
import pacesetter.scenario.source.Problems;
import pacesetter.scenario.source.ScenarioException;
import pacesetter.scenario.source.SourceFile;
import pacesetter.text.Coded;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Spelling;
import pacesetter.text.Term;

/** A scenario, or one of its parameters, in lines of text for a reader. */
public final class ScenarioDescription {
    private final Scenario scenario;
    private final Language language;
    private final LeverText levers;
    private final List<String> lines = new ArrayList<>();

    private ScenarioDescription(Scenario scenario, Language language) {
        this.scenario = scenario;
        this.language = language;
        levers = new LeverText(scenario, language);
    }

    /** What is simulated: calendar, counts, strategies, targets, and the parameters changed from their defaults. */
    public static List<String> of(Scenario scenario, Language language) {
        ScenarioDescription description = new ScenarioDescription(scenario, language);
        description.overview();
        description.periods();
        description.strategies();
        description.targets();
        description.changes();
        return List.copyOf(description.lines);
    }

    /**
     * What one parameter is, with its value in the scenario; or all parameters of a group in short.
     *
     * @param name {@code evidence.noise} or {@code evidence}
     * @throws ScenarioException if there is none of that name
     */
    public static List<String> ofParameter(Scenario scenario, String name, Language language) {
        ScenarioDescription description = new ScenarioDescription(scenario, language);
        if (Declarations.groups().contains(name)) {
            Declarations.ofGroup(name).forEach(description::brief);
        } else {
            description.parameter(find(name));
        }
        return List.copyOf(description.lines);
    }

    private static ParameterDeclaration find(String name) {
        return Optional.ofNullable(Declarations.ALL.get(name)).orElseThrow(() -> {
            Problems problems = new Problems();
            Optional<Name> hint = Spelling.nearest(name, Declarations.groups())
                    .map(group -> Name.of("Did you mean the group %s?", "是否想写参数组 %s？", group));
            problems.add(
                    new Place("describe", 0, 0),
                    Term.PARAMETER.word(),
                    Name.same(name),
                    ParameterBinder.UNKNOWN,
                    ParameterBinder.hint(name).or(() -> hint));
            return problems.exception();
        });
    }

    private void overview() {
        Calendar calendar = scenario.calendar();
        long synthetic = scenario.domains().stream().filter(Domain::synthetic).count();
        lines.add(language.of(scenario.title()) + say(" (", "（") + scenario.id() + say(")", "）"));
        lines.add("");
        field(
                "Calendar",
                "日历",
                calendar.start() + " – " + calendar.end() + say(", weeks: ", "，周数：") + calendar.weeks()
                        + (calendar.step().isWeek()
                                ? ""
                                : say(", a tick each: ", "，每期：")
                                        + language.of(calendar.step().name()))
                        + (calendar.report() == Grain.WEEK
                                ? ""
                                : say(", a row each: ", "，输出间隔：") + coded(calendar.report())));
        field(
                "Regions",
                "地区",
                scenario.regions().size()
                        + say(", groups: ", "，分组：")
                        + (scenario.tiers().hasGroups() ? scenario.groups().size() : 0)
                        + say(", borders: ", "，相邻对数：")
                        + scenario.borders().pairs().size());
        field(
                "Styles",
                "追随方式",
                scenario.styleShares().stream()
                        .map(shares -> shares.type() + say(": ", "：") + Numeric.plain(shares.checklist()) + " "
                                + coded(Style.CHECKLIST) + say(", ", "，") + Numeric.plain(shares.hardPoints()) + " "
                                + coded(Style.HARD_POINTS))
                        .collect(Collectors.joining(say("; ", "；"))));
        field("Domains", "领域", scenario.domains().size() + say(", of them synthetic: ", "，其中合成：") + synthetic);
        field("Events", "事件", Integer.toString(scenario.events().size()));
        field(
                "Price",
                "价格",
                scenario.price().map(price -> language.of(price.told())).orElse(""));
        field(
                "Files",
                "文件",
                scenario.files().stream().map(SourceFile::path).collect(Collectors.joining(say(", ", "、"))));
    }

    private void periods() {
        Calendar calendar = scenario.calendar();
        List<Domain> some = scenario.domains().stream()
                .filter(domain -> !domain.period().equals(Period.ALWAYS))
                .toList();
        if (!some.isEmpty()) {
            heading("Domains that open later or end earlier", "晚开放或提前结束的领域");
        }
        for (Domain domain : some) {
            Period period = domain.period();
            lines.add("  " + domain.id() + say(": from ", "：自 ") + calendar.startOf(period.from())
                    + (period.to() < calendar.ticks()
                            ? say(" until before ", " 起，止于 ") + calendar.startOf(period.to())
                            : say("", " 起")));
        }
    }

    private void strategies() {
        heading("Strategies (the first is the default)", "策略（第一项为默认）");
        for (Strategy strategy : scenario.strategies()) {
            lines.add("  " + strategy.id() + say(": ", "：") + language.of(strategy.name()));
            if (strategy.levers().isEmpty()) {
                lines.add("    " + say("no lever", "无手段"));
            }
            strategy.levers().forEach(lever -> lines.add("    " + coded(lever.type()) + levers.details(lever)));
        }
    }

    private void targets() {
        if (!scenario.targets().isEmpty()) {
            heading("Targets", "观测目标");
        }
        for (Target target : scenario.targets()) {
            String when = target.tick() < 0
                    ? say("outside the calendar", "日历之外")
                    : say(scenario.calendar().step().tick().en() + " to ", "截至 ")
                            + scenario.calendar().endOf(target.tick());
            lines.add("  " + target.id() + say(": ", "：") + language.of(target.name()));
            lines.add("    " + coded(target.quantity()) + " "
                    + target.relation().sign() + " "
                    + observed(target) + say(", ", "，") + when + say(", ", "，") + coded(target.use())
                    + (target.row().isEmpty() ? "" : say(", row ", "，第 ") + target.row() + say("", " 行")));
        }
    }

    private static String observed(Target target) {
        String low = Numeric.plain(target.value());
        return target.upTo() > target.value() ? "[" + low + ", " + Numeric.plain(target.upTo()) + "]" : low;
    }

    private void changes() {
        heading("Parameters changed from their defaults", "与默认值不同的参数");
        Map<String, Object> defaults = Parameters.defaults().values();
        int before = lines.size();
        for (ParameterDeclaration declared : Declarations.ALL.values()) {
            if (!value(declared).equals(written(defaults, declared))) {
                brief(declared);
            }
        }
        if (lines.size() == before) {
            lines.add("  " + say("none", "无"));
        }
    }

    private void brief(ParameterDeclaration declared) {
        lines.add("  " + declared.name() + " = " + value(declared) + say(" (default ", "（默认 ") + declared.fallback()
                + say("): ", "）：") + language.of(declared.en(), declared.zh()));
    }

    private void parameter(ParameterDeclaration declared) {
        lines.add(declared.name());
        lines.add("  " + say(declared.en(), declared.zh()));
        field("Value here", "本情景取值", value(declared));
        field("Default", "默认值", declared.fallback());
        field("Range", "取值范围", declared.range());
        field(
                "Plausible",
                "合理区间",
                scenario.plausible(declared).map(PlausibleInterval::toString).orElse(""));
        field("Off at", "关闭时取值", declared.neutral());
        field("Unit", "单位", declared.unit());
        field("Symbol", "符号", declared.symbol());
        field("From", "来源", declared.origin().in(language));
        field("Source", "文献", declared.source());
    }

    private String value(ParameterDeclaration declared) {
        return written(scenario.parameters().values(), declared);
    }

    private static String written(Map<String, Object> values, ParameterDeclaration declared) {
        Object value = Optional.ofNullable(values.get(declared.name())).orElseThrow();
        return value instanceof Double number ? Numeric.plain(number) : value.toString();
    }

    /** The code that files use, which is an English word; in Chinese with what it means. */
    private String coded(Coded constant) {
        return constant.code() + say("", "（" + constant.meaning().zh() + "）");
    }

    private String say(String en, String zh) {
        return language.of(en, zh);
    }

    private void heading(String en, String zh) {
        lines.add("");
        lines.add(say(en, zh));
    }

    /** A line with a label, unless there is nothing to say. */
    private void field(String en, String zh, String value) {
        if (!value.isEmpty()) {
            String label = say(en, zh);
            int width = label.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum(); // Chinese is twice as wide
            lines.add("  " + label + " ".repeat(Math.max(1, 12 - width)) + value);
        }
    }
}
