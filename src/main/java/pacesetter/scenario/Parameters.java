package pacesetter.scenario;

import static pacesetter.scenario.Origin.DEFINITION;
import static pacesetter.scenario.Origin.GUESS;
import static pacesetter.scenario.Origin.LITERATURE;
import static pacesetter.scenario.Origin.PROTOTYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every number of the model that a scenario can change, in groups, each declared once. Rates are per tick (one week);
 * shares are in [0, 1]; performance is in shares of the gain of the provincial optimum over the legacy practice.
 */
public record Parameters(
        Landscape landscape,
        Turbulence turbulence,
        Initial initial,
        Rollout rollout,
        Evidence evidence,
        Leader leader,
        Journal journal,
        Pressure pressure,
        Mandate mandate,
        Attention attention,
        Copying copying,
        Search search,
        Coverage coverage) {

    public Parameters {
        Declarations.check("landscape", landscape);
        Declarations.check("turbulence", turbulence);
        Declarations.check("initial", initial);
        Declarations.check("rollout", rollout);
        Declarations.check("evidence", evidence);
        Declarations.check("leader", leader);
        Declarations.check("journal", journal);
        Declarations.check("pressure", pressure);
        Declarations.check("mandate", mandate);
        Declarations.check("attention", attention);
        Declarations.check("copying", copying);
        Declarations.check("search", search);
        Declarations.check("coverage", coverage);
        List<Conflict> conflicts = new ArrayList<>(Conflict.among(landscape, turbulence, search));
        conflicts.addAll(Conflict.among(copying));
        if (!conflicts.isEmpty()) {
            throw new IllegalArgumentException(conflicts.toString());
        }
    }

    /** What is declared of every parameter, in the order of the groups and their components. */
    public static List<ParameterDeclaration> declarations() {
        return List.copyOf(Declarations.ALL.values());
    }

    /** The parameters of a scenario that changes none. */
    public static Parameters defaults() {
        return Declarations.DEFAULTS;
    }

    /**
     * Every value by its name, {@code evidence.noise}, in the order of {@link #declarations()}: a {@link Double}, an
     * {@link Integer}, or the word a scenario file uses.
     */
    public Map<String, Object> values() {
        return Declarations.allValues(this);
    }

    /**
     * These parameters with one changed.
     *
     * @param name for instance {@code evidence.noise}
     * @param text the value as a scenario file would write it
     * @throws ScenarioException if there is no such parameter or it cannot have that value
     */
    public Parameters with(String name, String text) {
        return with(Map.of(name, text));
    }

    /** These parameters with some changed together, as by {@link #with(String, String)}. */
    public Parameters with(Map<String, String> changes) {
        Problems problems = new Problems();
        ParameterBinder binder = new ParameterBinder(problems);
        binder.set(changes);
        Parameters changed = binder.bind(this);
        if (!problems.isEmpty()) {
            throw problems.exception();
        }
        return changed;
    }

    /** S1: how practices map to performance (Kauffman 1993; Lazer and Friedman 2007). */
    public record Landscape(
            @Parameter(
                    value = "12",
                    min = 2,
                    max = 20,
                    unit = "bits",
                    symbol = "N",
                    from = GUESS,
                    en = "Elements of a practice.",
                    zh = "一项做法的要素数。")
            int bits,

            @Parameter(
                    value = "3",
                    min = 0,
                    max = 15,
                    unit = "bits",
                    symbol = "K",
                    from = GUESS,
                    en = "Other elements each element's contribution depends on; 0 makes a smooth landscape.",
                    zh = "每个要素的贡献所依赖的其他要素数；0 为平滑地形。")
            int interactions,

            @Parameter(
                    value = "3",
                    min = 1,
                    max = 10,
                    unit = "modules",
                    from = GUESS,
                    en = "Modules the elements fall into.",
                    zh = "要素所分的模块数。")
            int modules,

            @Parameter(
                    value = "0.7",
                    unit = "share",
                    from = GUESS,
                    en = "Probability that a partner is drawn from the element's own module (modular partners only).",
                    zh = "关联要素取自本模块的概率（仅模块化关联）。")
            double moduleBias,

            @Parameter(
                    value = "modular",
                    unit = "kind",
                    from = GUESS,
                    source = "Kauffman 1993; Lazer and Friedman 2007",
                    en = "How partners are drawn.",
                    zh = "关联要素的抽取方式。")
            Partners partners,

            @Parameter(
                    value = "0.8",
                    unit = "correlation",
                    symbol = "rho",
                    from = PROTOTYPE,
                    en = "Correlation of a region's landscape with the province's; 1 makes all regions alike.",
                    zh = "地方地形与全省地形的相关系数；1 表示各地条件相同。")
            double correlation) {}

    /** S3: how the landscape moves. */
    public record Turbulence(
            @Parameter(
                    value = "0.0004",
                    max = 0.05,
                    unit = "1/week",
                    symbol = "tau",
                    from = PROTOTYPE,
                    en = "Probability that a provincial landscape entry is redrawn in a week.",
                    zh = "全省地形每个条目每周重抽的概率。")
            double redraw,

            @Parameter(
                    value = "4",
                    min = 0,
                    max = 10,
                    unit = "bits",
                    symbol = "N_L",
                    from = PROTOTYPE,
                    en = "Elements that wait for a new technology at the start.",
                    zh = "起初因技术未备而不可用的要素数。")
            int lockedBits,

            @Parameter(
                    value = "0.04",
                    unit = "1/week",
                    symbol = "u",
                    from = PROTOTYPE,
                    en = "Probability that a locked element unlocks in a week.",
                    zh = "锁定要素每周解锁的概率。")
            double unlock) {}

    /** The state of the world when the calendar opens. */
    public record Initial(
            @Parameter(
                    value = "legacy",
                    unit = "kind",
                    from = DEFINITION,
                    en = "What regions practise at the start.",
                    zh = "起始时各地的做法。")
            Start start,

            @Parameter(
                    value = "0.25",
                    min = 0.001,
                    unit = "share",
                    from = GUESS,
                    en = "The legacy practice is drawn from this lowest share of provincial performance.",
                    zh = "旧做法取自全省绩效最低的这一比例。")
            double legacyQuantile,

            @Parameter(
                    value = "0.55",
                    unit = "performance",
                    from = PROTOTYPE,
                    en = "Performance a pioneer has reached at the start.",
                    zh = "首创者起始时已达到的绩效。")
            double pioneerPerformance,

            @Parameter(
                    value = "0.1",
                    max = 1,
                    unit = "performance",
                    symbol = "sigma_eta",
                    from = GUESS,
                    en = "Standard deviation of regional endowment, which adds to results shown, never to results.",
                    zh = "地方禀赋的标准差：只影响展示的结果，不影响真实结果。")
            double endowmentSd) {}

    /** S14: how a practice reaches the counter. */
    public record Rollout(
            @Parameter(
                    value = "2",
                    min = 0,
                    max = 50,
                    unit = "1/week",
                    symbol = "b",
                    from = GUESS,
                    en = "Logistic speed of roll-out in procedural domains.",
                    zh = "程序类领域的铺开速度。")
            double speedProcedure,

            @Parameter(
                    value = "0.35",
                    min = 0,
                    max = 50,
                    unit = "1/week",
                    symbol = "b",
                    from = GUESS,
                    en = "Logistic speed of roll-out in service domains.",
                    zh = "服务类领域的铺开速度。")
            double speedService,

            @Parameter(
                    value = "0.05",
                    min = 0,
                    max = 50,
                    unit = "1/week",
                    symbol = "b",
                    from = GUESS,
                    en = "Logistic speed of roll-out in building works.",
                    zh = "工程类领域的铺开速度。")
            double speedWorks,

            @Parameter(
                    value = "0.05",
                    min = 0.0001,
                    unit = "share",
                    symbol = "c_0",
                    from = GUESS,
                    en = "Share of places a new practice starts in.",
                    zh = "新做法起步时的覆盖比例。")
            double start,

            @Parameter(
                    value = "0.5",
                    unit = "share",
                    symbol = "m_0",
                    from = GUESS,
                    en = "Depth of implementation at the start.",
                    zh = "落实深度的起点。")
            double depthStart,

            @Parameter(
                    value = "0.3",
                    unit = "1/week",
                    symbol = "mu",
                    from = GUESS,
                    en = "Share of the missing depth gained in a funded week.",
                    zh = "有投入的一周补足欠缺深度的比例。")
            double depthRate) {}

    /** S6: what the province sees. */
    public record Evidence(
            @Parameter(
                    value = "0.08",
                    max = 2,
                    unit = "performance",
                    symbol = "sigma",
                    from = GUESS,
                    en = "Standard deviation of one visit's measurement.",
                    zh = "一次考察的测量标准差。")
            double noise,

            @Parameter(
                    value = "0.35",
                    min = 0.001,
                    unit = "share",
                    symbol = "k",
                    from = GUESS,
                    en = "Weight of the newest measurement.",
                    zh = "最新测量的权重。")
            double gain,

            @Parameter(
                    value = "4",
                    min = 1,
                    max = 52,
                    unit = "weeks",
                    from = GUESS,
                    en = "Weeks between measurements.",
                    zh = "两次测量的间隔周数。")
            int interval,

            @Parameter(
                    value = "3",
                    min = 0,
                    max = 1000,
                    unit = "regions",
                    from = GUESS,
                    en = "Front-runners of a domain that are visited more often.",
                    zh = "每个领域多次考察的领先者数。")
            int closeWatched,

            @Parameter(
                    value = "4",
                    min = 1,
                    max = 100,
                    unit = "visits",
                    from = GUESS,
                    en = "Visits paid to a front-runner at each measurement.",
                    zh = "每次测量对领先者的考察次数。")
            int closeVisits) {}

    /** S7: who may be called leader. */
    public record Leader(
            @Parameter(
                    value = "0.08",
                    max = 5,
                    unit = "performance",
                    symbol = "delta",
                    from = PROTOTYPE,
                    en = "Margin by which a challenger must exceed the titled leader.",
                    zh = "挑战者须超过现任领跑者的幅度。")
            double margin,

            @Parameter(
                    value = "0",
                    max = 5,
                    unit = "standard errors",
                    symbol = "z",
                    from = GUESS,
                    en = "Standard errors added to the margin.",
                    zh = "在幅度上另加的标准误倍数。")
            double confidence,

            @Parameter(
                    value = "0.5",
                    unit = "share",
                    from = GUESS,
                    en = "Roll-out a candidate must have reached.",
                    zh = "候选者须达到的铺开比例。")
            double minRollout,

            @Parameter(
                    value = "4",
                    min = 0,
                    max = 104,
                    unit = "weeks",
                    from = GUESS,
                    en = "Weeks a candidate's practice must have been in force.",
                    zh = "候选做法须已实行的周数。")
            int minWeeks) {}

    /** S8: the journal. */
    public record Journal(
            @Parameter(
                    value = "1.55",
                    max = 100,
                    unit = "1/week",
                    symbol = "J",
                    from = PROTOTYPE,
                    source = "article row 35",
                    en = "Slots in the journal a week.",
                    zh = "期刊每周的版面数。")
            double slots,

            @Parameter(
                    value = "26",
                    min = 0.01,
                    max = 10000,
                    unit = "weeks",
                    from = PROTOTYPE,
                    en = "Weeks until a listing's extra visibility has halved.",
                    zh = "登载的额外可见度减半所需的周数。")
            double halfLife,

            @Parameter(
                    value = "0.15",
                    unit = "share",
                    symbol = "a_0",
                    from = PROTOTYPE,
                    en = "Visibility of an unpublished practice among peers.",
                    zh = "未登载做法在同侪间的可见度。")
            double visibilityFloor) {}

    /** S9: what moves a region to copy, each in [0, 1] with its weight. */
    public record Pressure(
            @Parameter(
                    value = "logit",
                    unit = "kind",
                    from = LITERATURE,
                    source = "Shipan and Volden 2008",
                    en = "How pressures become a hazard.",
                    zh = "各压力合成采纳风险率的方式。")
            Link link,

            @Parameter(
                    value = "-5",
                    min = -1000,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_0",
                    from = PROTOTYPE,
                    en = "Intercept of the hazard.",
                    zh = "风险率的截距。")
            double intercept,

            @Parameter(
                    value = "5",
                    min = 0,
                    max = 1e13,
                    unit = "logit",
                    symbol = "beta_L",
                    from = PROTOTYPE,
                    en = "Weight of learning from better results.",
                    zh = "学习（见贤思齐）的权重。")
            double learning,

            @Parameter(
                    value = "0.9",
                    min = 0,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_C",
                    from = PROTOTYPE,
                    en = "Weight of competition with rivals ahead.",
                    zh = "竞争（落后于对手）的权重。")
            double competition,

            @Parameter(
                    value = "4",
                    min = 0,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_I",
                    from = PROTOTYPE,
                    en = "Weight of imitation of peers that adopted lately.",
                    zh = "模仿（同侪新近采纳）的权重。")
            double imitation,

            @Parameter(
                    value = "2.5",
                    min = 0,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_K",
                    from = PROTOTYPE,
                    en = "Weight of coercion by a binding notice.",
                    zh = "强制（通知要求）的权重。")
            double coercion,

            @Parameter(
                    value = "5",
                    min = 0,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_Q",
                    from = PROTOTYPE,
                    en = "Weight of the own prefecture's push.",
                    zh = "本市推动的权重。")
            double relay,

            @Parameter(
                    value = "0.5",
                    min = 0,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_kappa",
                    from = GUESS,
                    en = "Weight of the domain's cost.",
                    zh = "领域成本的权重。")
            double cost,

            @Parameter(
                    value = "1",
                    min = 0,
                    max = 1000,
                    unit = "logit",
                    symbol = "beta_X",
                    from = GUESS,
                    en = "Weight of the distance between own and published practice.",
                    zh = "自身与登载做法差距的权重。")
            double distance,

            @Parameter(
                    value = "12",
                    min = 0.01,
                    max = 1e9,
                    unit = "weeks",
                    symbol = "tau_I",
                    from = PROTOTYPE,
                    en = "Weeks over which a peer's adoption is remembered.",
                    zh = "同侪采纳被记住的时间尺度（周）。")
            double imitationMemory,

            @Parameter(
                    value = "0.5",
                    unit = "1",
                    symbol = "kappa_d",
                    from = GUESS,
                    en = "Cost of a domain that names none.",
                    zh = "未注明成本的领域的成本。")
            double domainCost) {}

    /** Binding notices (S9) and endorsement. */
    public record Mandate(
            @Parameter(
                    value = "0",
                    unit = "share",
                    symbol = "k_0",
                    from = GUESS,
                    en = "Coercion on the day of the notice.",
                    zh = "通知下发当日的强制力度。")
            double onset,

            @Parameter(
                    value = "29",
                    min = 1,
                    max = 520,
                    unit = "weeks",
                    symbol = "h",
                    from = GUESS,
                    en = "Weeks from the notice to its deadline.",
                    zh = "通知到期限的周数。")
            int deadline,

            @Parameter(
                    value = "0.98",
                    unit = "1/week",
                    symbol = "p",
                    from = GUESS,
                    en = "Weekly probability that a region still liable adopts after the deadline.",
                    zh = "过期仍未落实者每周采纳的概率。")
            double compliance,

            @Parameter(
                    value = "2",
                    min = 0,
                    max = 100,
                    unit = "utility",
                    from = GUESS,
                    en = "Priority an endorsed domain gains among a region's tasks.",
                    zh = "重点领域在任务排序中增加的效用。")
            double endorsement) {}

    /** S10: attention, the scarce good. */
    public record Attention(
            @Parameter(
                    value = "0.15",
                    min = 0,
                    max = 1000,
                    unit = "units/week/domain",
                    symbol = "B/D",
                    from = PROTOTYPE,
                    en = "Weekly attention of a region of average size, per domain of the scenario.",
                    zh = "平均规模地方每周的注意力（按领域数计）。")
            double perDomain,

            @Parameter(
                    value = "0.25",
                    unit = "1",
                    from = GUESS,
                    en = "Exponent by which attention grows with population.",
                    zh = "注意力随人口增长的指数。")
            double populationExponent,

            @Parameter(
                    value = "1",
                    max = 1000,
                    unit = "units",
                    from = GUESS,
                    en = "Attention a copy takes.",
                    zh = "一次学习复制所需的注意力。")
            double copy,

            @Parameter(
                    value = "0.5",
                    max = 1000,
                    unit = "units",
                    from = GUESS,
                    en = "Attention a trial of an own idea takes.",
                    zh = "一次自主试验所需的注意力。")
            double search,

            @Parameter(
                    value = "0.25",
                    max = 1000,
                    unit = "units/week",
                    from = GUESS,
                    en = "Attention a running roll-out takes.",
                    zh = "推进铺开每周所需的注意力。")
            double rollout,

            @Parameter(
                    value = "0.1",
                    max = 1000,
                    unit = "units/week",
                    from = GUESS,
                    en = "Attention a supervised programme takes.",
                    zh = "迎接督查每周所需的注意力。")
            double supervision,

            @Parameter(
                    value = "2",
                    min = 0,
                    max = 100,
                    unit = "utility",
                    from = GUESS,
                    en = "Utility of going on with a roll-out.",
                    zh = "继续铺开的效用。")
            double rolloutUtility,

            @Parameter(
                    value = "2",
                    min = 0,
                    max = 100,
                    unit = "utility",
                    from = GUESS,
                    en = "Utility that coercion or the prefecture's push adds to a roll-out.",
                    zh = "强制或本市推动给铺开增加的效用。")
            double pushedUtility,

            @Parameter(
                    value = "4",
                    min = 0,
                    max = 100,
                    unit = "utility",
                    from = GUESS,
                    en = "Utility of search per unit of the gap to the leader.",
                    zh = "与领跑者差距带来的试验效用。")
            double searchUtility,

            @Parameter(
                    value = "0.5",
                    min = 0,
                    max = 100,
                    unit = "utility",
                    from = GUESS,
                    en = "Scale of the Gumbel noise in the choice among tasks.",
                    zh = "任务选择中 Gumbel 噪声的尺度。")
            double choiceNoise) {}

    /** S11 and S12: copying and follower styles. */
    public record Copying(
            @Parameter(
                    value = "0.02",
                    unit = "share",
                    symbol = "e",
                    from = GUESS,
                    en = "Probability that a checklist follower misses an element.",
                    zh = "清单式追随者漏学一个要素的概率。")
            double errorChecklist,

            @Parameter(
                    value = "0.05",
                    unit = "share",
                    symbol = "e",
                    from = GUESS,
                    en = "Probability that any other follower misses an element.",
                    zh = "其他追随者漏学一个要素的概率。")
            double errorOther,

            @Parameter(
                    value = "1.5",
                    max = 100,
                    unit = "1",
                    from = GUESS,
                    en = "Factor on a checklist follower's roll-out speed.",
                    zh = "清单式追随者铺开速度的倍数。")
            double checklistSpeed,

            @Parameter(
                    value = "0.5",
                    unit = "share",
                    from = GUESS,
                    en = "Share of regions that follow by checklist.",
                    zh = "清单式追随者的比例。")
            double shareChecklist,

            @Parameter(
                    value = "0.3",
                    unit = "share",
                    from = GUESS,
                    en = "Share of regions that work on hard points; the rest looks for new paths.",
                    zh = "攻难点式追随者的比例；其余为另辟蹊径。")
            double shareHardPoints,

            @Parameter(
                    value = "0.08",
                    max = 2,
                    unit = "performance",
                    from = GUESS,
                    en = "Standard deviation of a region's own trial, on either side of the comparison.",
                    zh = "地方试点比较中每一侧的测量标准差。")
            double trialNoise) {}

    /** S13: own search. */
    public record Search(
            @Parameter(
                    value = "0.05",
                    unit = "1/week",
                    symbol = "s_0",
                    from = PROTOTYPE,
                    en = "Weekly probability of trying one element.",
                    zh = "每周尝试改动一个要素的概率。")
            double trial,

            @Parameter(
                    value = "0.02",
                    unit = "1/week",
                    symbol = "j_0",
                    from = PROTOTYPE,
                    en = "Weekly probability of trying a jump of several elements.",
                    zh = "每周尝试跳跃式改动的概率。")
            double jump,

            @Parameter(
                    value = "3",
                    min = 1,
                    max = 20,
                    unit = "bits",
                    from = PROTOTYPE,
                    en = "Elements a jump changes.",
                    zh = "一次跳跃改动的要素数。")
            int jumpBits,

            @Parameter(
                    value = "0.5",
                    unit = "share",
                    from = GUESS,
                    en = "Probability that a follower on hard points tries two elements of its worst module at once.",
                    zh = "攻难点式追随者同时尝试最差模块中两个要素的概率。")
            double pairs,

            @Parameter(
                    value = "2",
                    min = 1,
                    max = 20,
                    unit = "bits",
                    from = GUESS,
                    en = "Fewest elements a follower on a new path changes at once.",
                    zh = "另辟蹊径者一次改动的最少要素数。")
            int pathMin,

            @Parameter(
                    value = "4",
                    min = 1,
                    max = 20,
                    unit = "bits",
                    from = GUESS,
                    en = "Most elements a follower on a new path changes at once.",
                    zh = "另辟蹊径者一次改动的最多要素数。")
            int pathMax) {}

    /** When a domain counts as covered (fixed by definition, not tuned). */
    public record Coverage(
            @Parameter(
                    value = "0.75",
                    unit = "share",
                    from = DEFINITION,
                    en = "Delivered: performance of at least this share of the pioneer's at the start.",
                    zh = "见效：绩效不低于首创者起始绩效的这一比例。")
            double delivered,

            @Parameter(
                    value = "0.95",
                    unit = "share",
                    from = DEFINITION,
                    en = "In force: roll-out has reached this share.",
                    zh = "实施：铺开已达到的比例。")
            double inForce,

            @Parameter(
                    value = "1",
                    min = 1,
                    max = 100,
                    unit = "1",
                    from = DEFINITION,
                    source = "Lazer and Friedman 2007 use 8",
                    en = "Exponent of the score reported beside mean performance.",
                    zh = "得分所用的指数。")
            double scoreExponent) {}
}
