package pacesetter.report;

import static pacesetter.report.SentenceGrammar.LIST;
import static pacesetter.report.SentenceGrammar.form;

import java.util.List;

/** What a comparison may say: before its outcomes, of each of them, and after them. */
final class ComparisonGrammar {
    private static final String NAME = "(?<name>[a-z]+)";
    private static final String BASE = "(?<base>[a-z]+)";
    private static final String NUMBER = "[+-]?[0-9.]+";
    private static final String VALUE = "(?<value>-?[0-9.]+(?: %)?)";
    private static final String SHARE = "(?<first>(?:[<>] )?[0-9.]+) %";
    private static final String WHERE_EN =
            "(?:at these parameters|on average over these (?<points>\\d+) design points, all weighted alike,)";
    private static final String WHERE_ZH = "(?:就这组参数|就这(?<points>\\d+)个等权设计点平均)";
    private static final String LUCK_EN = "(?<luck>as far as worlds go, )?";
    private static final String THERE_EN = "(?<there> there)?";
    private static final String SCOPE_ZH = "(?:(?<luck>就世界间的偶然而言)|(?<there>就此))";
    private static final String AT = "(?:[<>] )?[0-9.]+ %";
    private static final String SIZE = "[0-9.]+(?: points?|个百分点)?";
    private static final List<SentenceGrammar.Form> OUTCOME = List.of(
            form(
                    "heading",
                    "(?<outcome>[a-z0-9_]+)(?:, .*)? \\((?:more is better|less is better|neither more nor less .*)\\)",
                    "(?<outcome>[a-z0-9_]+)(?:，.*)?（(?:越大越好|越小越好|本身无优劣方向)）"),
            form(
                    "equal-all",
                    "No winner " + WHERE_EN + " over (?<n>\\d+) worlds?: (?<lead>" + LIST
                            + ") are equal in every world, with " + VALUE + "\\.",
                    WHERE_ZH + "，(?<n>\\d+)个世界中无优胜者：(?<lead>" + LIST + ")在每个世界中都相等，均为" + VALUE + "。"),
            form(
                    "verdict",
                    "Best " + WHERE_EN + " in the mean over (?<n>\\d+) worlds? (?:is|are) (?<lead>" + LIST
                            + ")(?<alike> alike)?(?<tied>, equal in every world,)? with " + VALUE
                            + ": " + LUCK_EN + "(?:(?<settled>settled)" + THERE_EN
                            + "(?: within (?<zone>[0-9.]+)(?: points?)?)?"
                            + "|open, for (?<means>their means) are equal"
                            + "|open" + THERE_EN.replace(">", "2>")
                            + "(?: within (?<zone2>[0-9.]+)(?: points?)?)? against (?<rivals>" + LIST
                            + "))"
                            + "; (?<together>together )?first in " + SHARE
                            + " of resamples\\.",
                    WHERE_ZH + "，(?<n>\\d+)个世界的均值最优为(?<lead>" + LIST + ")(?<tied>，在每个世界中都相等)?，(?<alike>同为)?" + VALUE
                            + "：(?:" + SCOPE_ZH + "(?:容差(?<zone>[0-9.]+)(?:个百分点)?内)?(?<settled>已确定)"
                            + "|未定，(?<means>均值相等)|" + SCOPE_ZH.replace(">", "2>")
                            + "(?:容差(?<zone2>[0-9.]+)(?:个百分点)?内)?未定，对手为(?<rivals>"
                            + LIST
                            + "))；重抽样中(?<together>合计)?居首" + SHARE + "。"),
            form(
                    "difference",
                    NAME + " against " + BASE + ": (?<mean>" + NUMBER + ")(?: points?)?(?: \\[(?<low>" + NUMBER
                            + "), (?<high>"
                            + NUMBER
                            + ")])?, above 0 in (?<k>\\d+) of (?<n>\\d+) worlds?: (?:(?<one>one world gives no interval)|"
                            + "(?<not>not distinguishable)|(?:(?<better>better)|(?<worse>worse)|(?<higher>higher)|(?<lower>lower))"
                            + "(?:, (?:(?<also>also)|(?<lost>not)) after adjustment)?)\\.",
                    NAME + "相对" + BASE + "：(?<mean>" + NUMBER + ")(?:个百分点)?(?: \\[(?<low>" + NUMBER + "), (?<high>"
                            + NUMBER
                            + ")])?，(?<n>\\d+)个世界中(?<k>\\d+)个大于0：(?:(?<one>只有一个世界，没有区间)|(?<not>不可区分)|"
                            + "(?:(?<better>更优)|(?<worse>更差)|(?<higher>更高)|(?<lower>更低))(?:，校正后(?:(?<also>亦然)|(?<lost>不再成立)))?)。"),
            form(
                    "equal",
                    NAME + " against " + BASE
                            + ": equal in (?:all (?<n>\\d+) worlds|(?<one>the one world they share))\\.",
                    NAME + "相对" + BASE + "：(?:(?<one>1)|(?<n>\\d+))个世界中全部相等。"),
            form(
                    "no-pair",
                    NAME + " against " + BASE + ": they have no world in common with numbers\\.",
                    NAME + "相对" + BASE + "：没有可比的共同世界。"),
            form(
                    "no-number",
                    NAME + " against " + BASE
                            + ": no difference is given, for the number is undefined in (?<n>\\d+) runs?\\.",
                    NAME + "相对" + BASE + "：有(?<n>\\d+)次运行数值无定义，不给出差异。"),
            form(
                    "undefined",
                    "Not ranked, for the number is undefined in a completed run .*?: (?<missing>.*?)\\. To leave .*?fails\\."
                            + "(?<restricted> In means and differences they count as \\d+ ticks, the end of the run .*)?",
                    "以下策略因有数值无定义的运行（如时间未到达）不参与排名：(?<missing>.*?)。剔除这些运行会偏袒未达到者。" + "(?<restricted>计算均值与差异时按运行结束.*)?"),
            form("no-goal", "Not ranked: --goal max or --goal min would say what is good\\.", "未排名：可用--goal .*"),
            form(
                    "few",
                    "Not ranked, for a strategy needs two worlds at least: (?<few>.*)\\.",
                    "以下策略不足两个世界，不参与排名：(?<few>.*)。"),
            form("none", "Not ranked: two strategies with two worlds in common .*", "未排名：至少需要两种策略有两个共同世界。"),
            form(
                    "more",
                    "About (?<more>\\d+) more replicates? would settle it, .*",
                    "若均值与离散程度不变，约再做(?<more>\\d+)次重复即可确定。"),
            form("never", "No affordable number of replicates .*", "再多重复也难以确定：.*"),
            form(
                    "unpaired",
                    "Without meeting the same worlds, .* take (?<total>\\d+) replicates? .*",
                    "若各策略不在同一世界比较，则每种策略需(?<total>\\d+)次重复.*"),
            form(
                    "spread",
                    NAME + " against " + BASE + ": (?:on average (?<mean>" + NUMBER + ")(?: points?)?(?: \\[(?<low>"
                            + NUMBER
                            + "), (?<high>"
                            + NUMBER
                            + ")])?|(?<never>no world has numbers at every point))(?:; (?<up>better|worse|higher) at (?<above>"
                            + AT
                            + "), (?<down>better|worse|lower) at (?<below>"
                            + AT
                            + "), not distinguishable at (?<open>"
                            + AT
                            + ") of (?<told>\\d+) design points?|; (?<one>one world gives no interval) at a design point)"
                            + "; 10th to 90th percentile over them (?<from>"
                            + NUMBER
                            + ") to (?<to>"
                            + NUMBER
                            + ")\\.",
                    NAME + "相对" + BASE + "：(?:平均(?<mean>" + NUMBER + ")(?:个百分点)?(?: \\[(?<low>" + NUMBER + "), (?<high>"
                            + NUMBER
                            + ")])?|(?<never>没有世界在每个设计点上都有数值))(?:；(?<told>\\d+)个设计点中(?<up>更优|更差|更高)(?<above>"
                            + AT
                            + ")、(?<down>更优|更差|更低)(?<below>"
                            + AT
                            + ")、不可区分(?<open>"
                            + AT
                            + ")|；(?<one>每点只有一个世界，没有区间))；其间第10至第90百分位(?<from>"
                            + NUMBER
                            + ")至(?<to>"
                            + NUMBER
                            + ")。"),
            form(
                    "zero",
                    NAME + " against " + BASE + ": equal in every world at every design point\\.",
                    NAME + "相对" + BASE + "：在每个设计点的每个世界中全部相等。"),
            form(
                    "turn",
                    NAME + " against " + BASE
                            + "(?<clauses>(?: turns where| has nothing left where| is moved most by) .*)\\.",
                    NAME + "相对" + BASE + "：(?<clauses>.*(?:反转|不复存在|最小)（.*)。"),
            form(
                    "unmoved",
                    "No parameter alone turns, ends or doubles one of these differences\\.",
                    "没有哪个参数单独使上述差异反转、消失或倍增。"),
            form(
                    "untried",
                    "Too few worlds or design points have a difference to say what turns it\\.",
                    "有差异数值的世界或设计点太少，无法判断什么使其反转。"),
            form(
                    "twins",
                    "Near-twins within (?<within>" + SIZE + "): (?<twins>" + LIST + ")\\.",
                    "相近策略（相差不超过(?<within>" + SIZE + ")）：(?<twins>" + LIST + ")。"),
            form("points-equal", "All are equal at every design point\\.", "在每个设计点上全部相等。"),
            form(
                    "regret",
                    "(?:" + NAME + " is|Near-twins within (?<within>" + SIZE + "): (?<twins>" + LIST
                            + "); one of them is) best at (?<wins>(?:[<>] )?[0-9.]+) %(?: \\[.*?])? of design points"
                            + "(?:, and as good as the best at (?<shared>(?:[<>] )?[0-9.]+) %)?;"
                            + " (?:its regret|the regret of (?<least>[a-z]+)) is (?<average>"
                            + SIZE
                            + ") on average, (?<worst>"
                            + SIZE
                            + ") at the worst \\(design point (?<at>\\d+)\\)\\.",
                    "(?:" + NAME + "|相近策略（相差不超过(?<within>" + SIZE + ")）：(?<twins>" + LIST
                            + ")；其中之一)最优的设计点占(?<wins>(?:[<>] )?[0-9.]+) %(?: \\[.*?])?"
                            + "(?:，与其他策略并列最优的占(?<shared>(?:[<>] )?[0-9.]+) %)?；(?:(?<least>[a-z]+)的)?平均遗憾(?<average>"
                            + SIZE
                            + ")，最大(?<worst>"
                            + SIZE
                            + ")（设计点(?<at>\\d+)）。"));

    private static final List<SentenceGrammar.Form> OPENING = List.of(
            form(
                    "study",
                    "(?<strategies>\\d+) (?:strategy|strategies) in (?<worlds>\\d+) worlds?(?: at (?<points>\\d+) design points)?,"
                            + " scenario (?<scenario>[a-z]+), seed (?<seed>\\d+); baseline (?<base>[a-z]+)",
                    "(?<worlds>\\d+)个世界中的(?<strategies>\\d+)种策略(?:，(?<points>\\d+)个设计点)?，情景(?<scenario>[a-z]+)，种子(?<seed>\\d+)；基准(?<base>[a-z]+)"),
            form(
                    "failed",
                    "Run (?<run>\\d+) \\((?<name>[a-z]+), replicate (?<replicate>\\d+)\\) failed: (?<message>.*)",
                    "运行(?<run>\\d+)（(?<name>[a-z]+)，重复(?<replicate>\\d+)）失败：(?<message>.*)"),
            form(
                    "left-out",
                    "Left out: (?<failed>\\d+) failed runs? and (?<missing>\\d+) missing runs?; the columns n and unpaired say"
                            + " where\\.",
                    "未计入：失败(?<failed>\\d+)次、缺失(?<missing>\\d+)次；见n与“未配对”两列。"),
            form(
                    "rule-interval",
                    "\\[low, high]: (?<level>[0-9.]+) % interval over worlds, .*",
                    "\\[下限，上限]：世界间的(?<level>[0-9.]+) %区间，.*"),
            form("rule-direction", "better, worse, higher, lower: .* excludes 0\\.", "更优、更差、更高、更低：.*不含0。"),
            form("rule-not", "not distinguishable: it includes 0\\.", "不可区分：该区间含0。"),
            form(
                    "rule-adjusted",
                    "after adjustment: p, adjusted for all (?<m>\\d+) comparisons \\(Holm\\), is below (?<alpha>[0-9.]+)\\.",
                    "校正后：按全部(?<m>\\d+)次比较校正（Holm）的p值小于(?<alpha>[0-9.]+)。"),
            form("rule-best", "best in the mean: .*", "均值最优：.*"),
            form(
                    "rule-settled",
                    "settled: the joint (?<level>[0-9.]+) % intervals over worlds exclude that another is"
                            + " (?:as good or better|better by more than (?<zone>[0-9.]+)(?: points?)?)"
                            + "(?: at these parameters| on average over these points)\\.",
                    "已确定：(?<level>[0-9.]+) %的世界间联合区间排除了其他策略(?:就这些设计点平均|在这组参数下)(?:同样好或更好|优出(?<zone>[0-9.]+)(?:个百分点)?以上)的可能。"),
            form("rule-open", "open: .*", "未定：.*"),
            form("rule-first", "first in \\.\\.\\. of resamples: .*", "重抽样中居首：.*"),
            form("rule-turns", "turns where: .*", "反转：.*"),
            form("rule-fades", "has nothing left where: .*", "不复存在：.*"),
            form("rule-twins", "near-twins: .*", "相近策略：.*"),
            form("rule-regret", "regret: .*", "遗憾：.*"));
    private static final String SHARES = "(?:[a-z]+ \\((?:[<>] )?[0-9.]+ %\\)(?:, |、)?)+";
    private static final List<SentenceGrammar.Form> CLOSING = List.of(
            form("trade-offs", "Trade-offs over (?<outcomes>[a-z0-9_, ]+)", "在(?<outcomes>[a-z0-9_、]+)之间的取舍"),
            form("rule-dominated", "dominated: .*", "被支配：另有.*"),
            form("rule-shares", "in brackets: .*", "括号内：.*"),
            form("on", "Not dominated: (?<shares>" + SHARES + ")\\.", "不被支配：(?<shares>" + SHARES + ")。"),
            form("off", "Dominated: (?<shares>" + SHARES + ")\\.", "被支配：(?<shares>" + SHARES + ")。"),
            form(
                    "conditions",
                    "All this is conditional on scenario (?<scenario>[a-z]+), its parameters, (?<weeks>\\d+) weeks?, .* means"
                            + " over worlds(?:; and on these (?<points>\\d+) design points, all weighted alike"
                            + " \\((?<factors>.*)\\)\\.| at one setting of all parameters: .*)",
                    "以上结论以情景(?<scenario>[a-z]+)及其参数、(?<weeks>\\d+)周、.*均值为前提"
                            + "(?:，并以(?<points>\\d+)个等权设计点（(?<factors>.*)）为前提。|，且仅对一组参数取值成立：.*)"),
            form(
                    "wider",
                    "What would turn this: pacesetter ablate (?<file>[a-z0-9./]+) tries .*, a sweep over factors .*",
                    "什么会改变这一结论：pacesetter ablate (?<file>[a-z0-9./]+)在同样的世界中.*range: plausible.*"),
            form("nobody", "No result says anything about a real place or official\\.", "结果不得用于评价真实的地方或干部。"));

    private ComparisonGrammar() {}

    static SentenceGrammar ofOpenings() {
        return new SentenceGrammar(OPENING);
    }

    static SentenceGrammar ofOutcomes() {
        return new SentenceGrammar(OUTCOME);
    }

    static SentenceGrammar ofClosings() {
        return new SentenceGrammar(CLOSING);
    }
}
