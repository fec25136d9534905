package pacesetter.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pacesetter.analysis.StudyResults;
import pacesetter.run.Column;
import pacesetter.run.Layout;
import pacesetter.run.Run;
import pacesetter.run.RunResult;
import pacesetter.run.RunTable;
import pacesetter.run.Table;
import pacesetter.run.Tables;
import pacesetter.scenario.Borders;
import pacesetter.scenario.Calendar;
import pacesetter.scenario.Compression;
import pacesetter.scenario.Cost;
import pacesetter.scenario.Domain;
import pacesetter.scenario.Group;
import pacesetter.scenario.Horizon;
import pacesetter.scenario.Period;
import pacesetter.scenario.Pioneer;
import pacesetter.scenario.Price;
import pacesetter.scenario.Recording;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.Strategy;
import pacesetter.scenario.Target;
import pacesetter.scenario.parameters.Parameters;
import pacesetter.text.Language;
import pacesetter.text.Name;
import pacesetter.text.Tiers;

/** Results with the shape of real ones and numbers from formulas, so that statistics and pictures can be tested alone. */
public final class PseudoResults {
    private static final List<String> GROUPS = List.of(
            "Hangzhou/杭州",
            "Ningbo/宁波",
            "Wenzhou/温州",
            "Jiaxing/嘉兴",
            "Huzhou/湖州",
            "Shaoxing/绍兴",
            "Jinhua/金华",
            "Quzhou/衢州",
            "Zhoushan/舟山",
            "Taizhou/台州",
            "Lishui/丽水");
    private static final List<String> DOMAINS = List.of(
            "Business start-up/企业开办",
            "Affairs inside government/机关内部事项",
            "Social governance centre/社会治理中心",
            "Power connection/企业获得电力",
            "Water connection/用水报装",
            "Lifts in old housing/加装电梯",
            "Parking/停车",
            "Standard land/标准地",
            "Newborn affairs/出生一件事",
            "Retirement/退休一件事",
            "Deregistration/企业注销",
            "University services/高校校务");

    private PseudoResults() {}

    /** A study of the first so many strategies. */
    public static StudyResults of(int strategies, int replicates, int weeks) {
        Scenario scenario = scenario(weeks);
        StudyResults results = new StudyResults(scenario);
        for (int replicate = 0; replicate < replicates; replicate++) {
            for (int strategy = 0; strategy < strategies; strategy++) {
                results.add(result(scenario, strategy, replicate, weeks));
            }
        }
        return results;
    }

    /** Results of one strategy alone. */
    public static StudyResults only(int strategy, int replicates, int weeks) {
        Scenario scenario = scenario(weeks);
        StudyResults results = new StudyResults(scenario);
        for (int replicate = 0; replicate < replicates; replicate++) {
            results.add(result(scenario, strategy, replicate, weeks));
        }
        return results;
    }

    static Summary summary(int strategies, int replicates, int weeks, Language language) {
        return Summary.of(of(strategies, replicates, weeks), language);
    }

    public static Scenario scenario(int weeks) {
        return scenario(weeks, "");
    }

    /** The scenario with something put behind the Chinese name of each region. */
    public static Scenario scenario(int weeks, String suffix) {
        Parameters parameters = Parameters.defaults();
        List<Group> groups = IntStream.range(0, GROUPS.size())
                .mapToObj(i -> new Group(i, name(GROUPS.get(i)), i * 3))
                .toList();
        List<Region> regions = IntStream.range(0, GROUPS.size() * 3)
                .mapToObj(i -> new Region(
                        i,
                        "33" + (1000 + i),
                        name("County" + i + " District/第" + i + "区" + suffix),
                        i / 3,
                        120,
                        30,
                        500_000,
                        Optional.empty(),
                        Double.NaN))
                .toList();
        List<Domain> domains = IntStream.range(0, DOMAINS.size())
                .mapToObj(i -> new Domain(
                        i,
                        "domain-" + i,
                        name(DOMAINS.get(i)),
                        false,
                        parameters.landscape(),
                        Domain.Kind.PROCEDURE,
                        2,
                        .5,
                        .08,
                        new Pioneer.Drawn(),
                        i == 0 || i == 6 ? indicators(i) : List.of(),
                        Optional.empty(),
                        List.of(),
                        Period.ALWAYS))
                .toList();
        List<Strategy> strategies = Stream.concat(
                        Stream.of(
                                "documented/实际做法",
                                "none/不推广",
                                "journal/内刊",
                                "journal-notice/内刊加通知",
                                "journal-league/内刊加排名"),
                        IntStream.range(6, 41)
                                .mapToObj(number -> "journal-notice-" + number + "/内刊加第" + number + "种通知"))
                .map(PseudoResults::name)
                .map(name -> new Strategy(name.en(), name, List.of()))
                .toList();
        return new Scenario(
                "pseudo",
                name("Pseudo/虚拟"),
                Tiers.DEFAULT,
                new Calendar(LocalDate.of(2018, 12, 4), weeks),
                parameters,
                groups,
                regions,
                new Borders(List.of()),
                Optional.empty(),
                List.of(),
                domains,
                strategies,
                List.of(),
                List.of(),
                targets(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Horizon.DEFAULTS,
                Optional.of(price()),
                new Recording(4, true, true, Compression.NONE),
                List.of(),
                List.of());
    }

    private static Price price() {
        return new Price(
                name("person-days/人日"), Stream.of(Cost.values()).collect(Collectors.toMap(cost -> cost, cost -> .5)));
    }

    private static List<Domain.Indicator> indicators(int domain) {
        return domain == 6
                ? List.of(new Domain.Indicator(
                        "passage", name("Passage of a car/车辆通行时间"), name("seconds/秒"), 23.4, 2.6, 0))
                : List.of(
                        new Domain.Indicator(
                                "departments", name("Departments visited/跑部门数"), name("departments/个"), 4, 1, 1),
                        new Domain.Indicator("steps", name("Steps/环节数"), name("steps/个"), 11, 3, 1),
                        new Domain.Indicator("documents", name("Documents/材料数"), name("documents/份"), 15, 6, 1),
                        new Domain.Indicator("days", name("Working days/工作日"), name("working days/工作日"), 4, 1, 0));
    }

    private static List<Target> targets() {
        return List.of(
                target("jiaxing-startup", "Business start-up covers Jiaxing/企业开办嘉兴全域覆盖", 3, 1, Target.Use.CALIBRATION),
                target(
                        "province-startup",
                        "Business start-up covers the province/企业开办全省覆盖",
                        29,
                        1,
                        Target.Use.CALIBRATION),
                target("centres", "Social governance centres/社会治理中心覆盖面", 33, .764, Target.Use.HELD_OUT),
                new Target(
                        "lifts",
                        name("Lifts outside Hangzhou/杭州以外加装电梯"),
                        "4",
                        Target.Quantity.ITEMS,
                        List.of(5),
                        -1,
                        List.of(),
                        33,
                        .07,
                        .07,
                        Target.Relation.AT_MOST,
                        Target.Use.CHECK,
                        "Zhejiang Online 2019",
                        Target.Errors.UNSAID),
                new Target(
                        "listed",
                        name("Domains listed/登载领域数"),
                        "35",
                        Target.Quantity.LISTED,
                        List.of(),
                        -1,
                        List.of(),
                        33,
                        47,
                        47,
                        Target.Relation.EQUAL,
                        Target.Use.CALIBRATION,
                        "Zhejiang Online 2019",
                        Target.Errors.UNSAID),
                target("later", "A target beyond the calendar/日历之外的目标", -1, .5, Target.Use.HELD_OUT),
                new Target(
                        "story",
                        name("Rui'an named/瑞安获命名"),
                        "39",
                        Target.Quantity.TITLED,
                        List.of(0),
                        -1,
                        List.of(0),
                        33,
                        1,
                        1,
                        Target.Relation.EQUAL,
                        Target.Use.CONTEXT,
                        "Zhejiang Online 2019",
                        Target.Errors.UNSAID),
                new Target(
                        "class",
                        name("Titles passed/命名转移"),
                        "35",
                        Target.Quantity.HANDOVERS,
                        List.of(),
                        -1,
                        List.of(),
                        33,
                        1,
                        4,
                        Target.Relation.WITHIN,
                        Target.Use.CALIBRATION,
                        "Zhejiang Online 2019",
                        Target.Errors.UNSAID));
    }

    private static Target target(String id, String name, int tick, double value, Target.Use use) {
        return new Target(
                id,
                name(name),
                "12",
                Target.Quantity.COVERED,
                List.of(0),
                -1,
                List.of(),
                tick,
                value,
                value,
                Target.Relation.EQUAL,
                use,
                "Zhejiang Online 2019",
                Target.Errors.UNSAID);
    }

    private static Name name(String both) {
        return new Name(both.substring(0, both.indexOf('/')), both.substring(both.indexOf('/') + 1));
    }

    /** A run whose coverage is logistic, quicker with a later strategy, each replicate a little apart. */
    public static RunResult.Completed result(Scenario scenario, int strategy, int replicate, int weeks) {
        double speed = .08 + .04 * strategy + .004 * (replicate % 7);
        Run run = new Run(0, scenario, strategy, replicate, 42, weeks, Run.Null.TWIN);
        Map<RunTable, Table> tables = new EnumMap<>(RunTable.class);
        for (RunTable table : RunTable.values()) {
            tables.put(table, Tables.of(List.of(real("tick")), List.of()));
        }
        tables.put(RunTable.RUNS, outcomes(scenario, speed, strategy, weeks));
        tables.put(RunTable.SERIES, series(speed, strategy, replicate, weeks));
        tables.put(RunTable.DOMAINS, domains(scenario, strategy, replicate, weeks));
        tables.put(RunTable.INDICATORS, indicators(scenario, speed, weeks));
        tables.put(RunTable.TARGETS, simulated(scenario, speed, weeks));
        return new RunResult.Completed(run, replicate, tables);
    }

    private static Table outcomes(Scenario scenario, double speed, int strategy, int weeks) {
        List<String> names = Stream.concat(
                        Stream.of(KeyFigure.onTheWay(scenario), KeyFigure.RESULTS, KeyFigure.prices(scenario))
                                .flatMap(List::stream)
                                .map(KeyFigure::column),
                        Stream.of("t90_covered_ticks", "t50_covered_ticks"))
                .toList();
        double[] row = new double[names.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = names.get(i).contains("titled") && strategy == 1 ? Double.NaN : speed * (i + 1);
        }
        row[row.length - 2] = arrival(speed, .9, weeks);
        row[row.length - 1] = arrival(speed, .5, weeks);
        List<Column> columns = Layout.of(scenario).columns(RunTable.RUNS);
        return Tables.of(
                names.stream()
                        .map(name -> columns.stream()
                                .filter(column -> column.name().equals(name))
                                .findFirst()
                                .orElseThrow())
                        .toList(),
                List.of(row));
    }

    private static Table series(double speed, int strategy, int replicate, int weeks) {
        List<Column> columns = Stream.of(
                        "tick",
                        "covered",
                        "delivered",
                        "listed",
                        "true_changes",
                        "measured_changes",
                        "titled_changes",
                        "null_measured_changes",
                        "null_titled_changes")
                .map(PseudoResults::real)
                .toList();
        List<double[]> rows = new ArrayList<>();
        boolean titles = strategy != 1;
        for (int tick = 0; tick < weeks; tick++) {
            rows.add(new double[] {
                tick,
                share(speed, tick),
                .8 * share(speed, tick - 6),
                Math.min(60, 1.4 * tick),
                .03 * tick + .004 * tick * (replicate % 3),
                .06 * tick + .005 * tick * (replicate % 4),
                titles ? .004 * tick * (1 + replicate % 2) : Double.NaN,
                .03 * tick,
                titles ? .002 * tick : Double.NaN
            });
        }
        return Tables.of(columns, rows);
    }

    /** Weeks until a share is covered, NaN where the run ends before. */
    private static double arrival(double speed, double share, int weeks) {
        return IntStream.range(0, weeks)
                .filter(tick -> share(speed, tick) >= share)
                .mapToDouble(tick -> tick + 1)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double share(double speed, double tick) {
        return 1 / (1 + StrictMath.exp(-speed * (tick - 30)));
    }

    private static Table domains(Scenario scenario, int strategy, int replicate, int weeks) {
        List<String> codes = scenario.regions().stream().map(Region::code).toList();
        List<Column> columns = List.of(
                real("tick"),
                code("domain", scenario.domains().stream().map(Domain::id).toList()),
                code("measured_leader", codes),
                code("titled_leader", codes));
        List<double[]> rows = new ArrayList<>();
        for (int tick : recorded(weeks)) {
            for (int domain = 0; domain < scenario.domains().size(); domain++) {
                int leader = (domain * 7 + tick / (9 + 5 * domain) * 11 + replicate) % codes.size();
                boolean titled = strategy != 1 && tick > 4 * domain;
                rows.add(new double[] {tick, domain, leader, titled ? leader : Double.NaN});
            }
        }
        return Tables.of(columns, rows);
    }

    private static Table indicators(Scenario scenario, double speed, int weeks) {
        List<String> ids = List.of("departments", "steps", "documents", "days", "passage");
        List<Column> columns = List.of(
                real("tick"),
                code("domain", scenario.domains().stream().map(Domain::id).toList()),
                code("indicator", ids),
                real("mean"));
        List<double[]> rows = new ArrayList<>();
        for (int tick : recorded(weeks)) {
            for (Domain domain : scenario.domains()) {
                for (Domain.Indicator indicator : domain.indicators()) {
                    double mean = indicator.before() - (indicator.before() - indicator.pioneer()) * share(speed, tick);
                    rows.add(new double[] {tick, domain.index(), ids.indexOf(indicator.id()), mean});
                }
            }
        }
        return Tables.of(columns, rows);
    }

    private static int[] recorded(int weeks) {
        return IntStream.range(0, weeks)
                .filter(tick -> tick % 4 == 3 || tick == weeks - 1)
                .toArray();
    }

    private static Table simulated(Scenario scenario, double speed, int weeks) {
        List<Target> targets = scenario.targets();
        List<Column> columns =
                List.of(code("target", targets.stream().map(Target::id).toList()), real("simulated"), real("chance"));
        List<double[]> rows = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            int tick = targets.get(i).tick();
            Target.Quantity quantity = targets.get(i).quantity();
            double value = switch (quantity) {
                case LISTED -> Math.min(60, Math.rint(40 + 30 * speed));
                case TITLED -> Math.rint(speed / .004) % 2; // in every other replicate of seven
                case HANDOVERS -> 3;
                default -> share(3 * speed, tick + 20);
            };
            double chance = quantity.isLead() ? .0125 : Double.NaN;
            rows.add(new double[] {i, tick < 0 || tick >= weeks ? Double.NaN : value, chance});
        }
        return Tables.of(columns, rows);
    }

    private static Column real(String name) {
        return Column.real(name, "1", "any", "");
    }

    private static Column code(String name, List<String> codes) {
        return Column.code(name, codes, "");
    }
}
