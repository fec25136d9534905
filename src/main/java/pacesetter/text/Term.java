package pacesetter.text;

import java.util.List;
import java.util.Locale;

/**
 * The glossary: one word for each concept, in English and as Chinese administration says it, read wherever the word
 * stands alone. Prose that inflects a word spells it out, and keeps to these words all the same.
 */
public enum Term {
    SCENARIO("scenario", "情景", "Everything a run needs but the seed, in a file.", "场景"),
    PARAMETER("parameter", "参数", "A number of the model that a scenario or `--set` can change."),
    RUN("run", "运行", "One execution.", "推演"),
    SEED("seed", "种子", "The number that all worlds of a run grow from."),
    WORLD(
            "world",
            "世界",
            "What chance gives a run: landscapes, measurements, draws; all strategies meet the same worlds."),
    REPLICATE("replicate", "重复", "The same again in another world."),
    TICK("tick", "周期", "A step of the simulation: a week, unless the scenario has another step."),
    WEEK("week", "周", "The step of nearly all scenarios, in which times are told."),
    OUTCOME("outcome", "结果指标", "A number that sums up a run.", "指标"),
    INDICATOR("indicator", "办事指标", "What applicants meet in a domain: days, steps, documents.", "指标"),
    TARGET("target", "目标", "An observed figure that the simulation is held against."),
    OBSERVED("observed", "观测值", "What a source reports of the real province."),
    SIMULATED("simulated", "模拟值", "What runs give for the same."),
    CALIBRATION("calibration", "校准", "The use of a target that may choose parameters."),
    HELD_OUT("held out", "留作检验", "The use of a target that must not choose parameters."),
    SEEN("seen", "已看过", "The use of a target that was held out until it was looked at."),
    CONTEXT("context", "背景参照", "The use of a target that is shown and never judged."),
    WEAK_CHECK("weak check", "弱检验", "The use of a target that says little."),
    CHANCE_LEVEL("chance level", "随机水平", "What as many regions, drawn among all but the pioneers, show for a target."),
    MEAN("mean", "均值", "The average over replicates."),
    MEDIAN("median", "中位数", "The middle one of the replicates."),
    BASELINE("baseline", "基准", "The strategy that the others are held against."),

    REGION("region", "地区", "A county-level unit.", "地方"),
    GROUP(
            "group",
            "分组",
            "What a region belongs to below the whole, for instance a prefecture-level city.",
            "地市 地级市 设区市"),
    PROVINCE("province", "全省", "All regions together, and who promotes practices among them."),
    DEPARTMENT("department", "部门", "A body outside the regions that has a practice of its own.", "省级部门"),
    PIONEER("pioneer", "首创者", "The region or department that had a domain's practice before the race.", "首创 始创"),
    FOLLOWER("follower", "追随者", "A region that took its practice from another.", "跟随 跟跑"),
    CARRIER("carrier", "持有者", "A region in which a version is.", "沿用"),

    DOMAIN("domain", "领域", "A field of reform, for instance business start-up."),
    PRACTICE("practice", "做法", "How a region handles a domain; its quality is what it delivers."),
    ELEMENT("element", "要素", "A yes or no of which a practice is made."),
    MODULE("module", "模块", "Elements of a practice that belong together."),
    ITEMS("items", "事项", "What people and companies come to an office for; a share of them is handled the new way."),
    VERSION("version", "版本", "A practice as published or copied, with its carrier and its parents."),
    GENEALOGY("genealogy", "谱系", "Which version was made from which."),
    PROGRAMME("programme", "改革项目", "What one region does in one domain."),

    ADOPTED("adopted", "采用", "Has taken another's practice, on paper included, or is the pioneer.", "采纳"),
    ON_PAPER("on paper", "纸面", "Declared adopted, and nothing done."),
    ROLLOUT("rolled out", "铺开", "Brought to one place of the region after another.", "推行 推开"),
    IN_FORCE("in force", "落地", "Rolled out to the share of places that counts.", "实施 落实 实行"),
    DELIVERED("delivered", "见效", "Performance comes near the pioneer's, by whatever way.", "达标"),
    COVERED("covered", "覆盖", "In force or delivered."),
    COVERAGE(
            "coverage",
            "覆盖面",
            "Share of regions where a practice is *adopted*, *in force*, *delivered* or *covered*: never mixed."),
    AT_RISK("at risk", "可采用", "Able to adopt, whether or not that came: the base of shares of adopters."),
    CEILING("ceiling", "上限", "The share of those at risk that a curve says will ever adopt."),
    INTERVAL_CENSORED(
            "interval censored", "区间删失", "Known to have happened within a period, for instance a year, and not when."),
    EVENT_HISTORY(
            "event history", "事件史", "A row for each region, domain and period at risk, and whether it adopted then."),
    ODDS_RATIO("odds ratio", "优势比", "By what the odds of adopting are multiplied for one unit more of a covariate."),
    GIVEN_UP("given up", "放弃", "Taken back after it had failed its residents."),

    PERFORMANCE(
            "performance",
            "绩效",
            "What a practice delivers where it is: 0 as before the reform, 1 the best possible.",
            "成绩"),
    SCORE("score", "得分", "Performance to a power, so that the best counts for more."),
    LOCAL_FIT("local fit", "因地制宜程度", "Performance as a share of the best that regions' own conditions allow.", "适配度"),
    SATISFACTION("satisfaction", "满意度", "How content residents are with a programme, from 0 to 1."),
    RESIDENTS("residents", "群众", "Who lives with what a region delivers.", "居民"), // as in 群众满意度
    ATTENTION("attention", "注意力", "What a region can spend on reforms in a week, in units of work.", "精力"),
    COPYING("copying", "学习", "Taking another's practice, with errors.", "照单 照搬 复制"),
    OWN_SEARCH("own search", "自主探索", "Trying a change of the own practice.", "自主试验"),
    TRANSPLANTS("transplants", "移植", "Trying a module of another domain's practice."),
    SUPERVISION("being supervised", "接受督查", "Meeting the inspections that come with orders.", "督导 督办 迎接督查"),

    TRUE_LEAD("true", "真实", "Leading by the best practice, which nobody in the model sees."),
    MEASURED_LEAD("measured", "测得", "Leading by the highest measurement."),
    TITLE("titled", "命名", "Leading because the province said so.", "称号"), // 命名 is the act, and the lead goes by it
    LEADER("leader", "领跑者", "The region ahead in a domain: truly, as measured, or as titled.", "先行者"),
    TURNOVER("turnover", "易位", "How often the lead of a domain changes hands."),
    OVERTAKE("overtake", "反超", "A listing or a measurement by which the lead changes hands.", "赶超"),
    FROZEN_TWIN("frozen twin", "冻结对照", "The same measurements of a world in which nothing moves: noise alone."),
    RANK("rank", "名次", "A region's place by measured performance."),

    STRATEGY("strategy", "策略", "A named set of levers."),
    LEVER("lever", "手段", "A means of promotion, for instance the journal or notices.", "措施"),
    JOURNAL("journal", "内刊", "Where the province publishes leaders' practices.", "期刊"), // 期刊 are sold to the public
    SLOT("slot", "版面", "Room for one practice in the journal.", "刊位"),
    LISTING("listing", "登载", "A practice's publication in the journal.", "刊登"),
    NOTICE("notice", "通知", "The order to copy a listed practice."),
    STANDARD("standard", "标准", "Practices integrated into one that all regions must reach."),
    MENTORING("mentoring", "结对帮扶", "The leader helps a laggard."),
    REWARD("reward", "奖励", "Leaders gain prestige and attention.", "激励"),
    CHECKLIST_LEVER("supervised checklists", "清单督查", "Items are supervised one by one."),
    CHECKLIST("checklist", "对标清单", "A follower that copies a list, item by item.", "清单"), // the article's word
    HARD_POINTS("hard points", "攻坚难点", "A follower that copies, then works on its weakest module.", "攻难点 攻坚克难"),
    NEW_PATH("new path", "另辟蹊径", "A follower that takes one module and looks for another way in the rest.", "另辟新路"),

    SERIES("series", "序列", "A quantity over time."),
    STREAM("stream", "随机数流", "Random numbers for one purpose, a function of the seed."),
    FACTOR("factor", "因子", "A parameter that is varied."),
    SWEEP("sweep", "批量运行", "All combinations of strategies, worlds and varied parameters."),
    DESIGN_POINT("design point", "设计点", "One combination of varied parameters."),
    ABLATION(
            "ablation",
            "消融分析",
            "A sweep that switches mechanisms off and takes other rules, to see what comparisons hang on."),
    PLAUSIBLE_INTERVAL(
            "plausible interval", "合理区间", "The values that a parameter may well have, written down before any run."),
    ELEMENTARY_EFFECT(
            "elementary effect", "基本效应", "What one step of one factor changes, for a step over all of its interval."),
    FIRST_ORDER_INDEX("first-order index", "一阶指数", "Share of the variance that would go if a factor were known."),
    TOTAL_INDEX("total index", "总指数", "Share of the variance that would stay if all but a factor were known."),
    SIMULATION_NOISE("simulation noise", "模拟噪声", "The part of a number that another set of worlds would change."),
    MAIN_EFFECT("main effect", "主效应", "A lever on less off, in the mean over all settings of the others."),
    INTERACTION("interaction", "交互作用", "Half of what a lever does more with another on than with it off."),
    SHAPLEY_VALUE(
            "Shapley value",
            "Shapley值",
            "What a lever adds to those before it, in the mean over all orders of the levers.");

    private final String en;
    private final String zh;
    private final String meaning;
    private final String not;

    Term(String en, String zh, String meaning) {
        this(en, zh, meaning, "");
    }

    /**
     * A term.
     *
     * @param meaning one sentence in English
     * @param not Chinese words it is not to be called by, with spaces between them
     */
    Term(String en, String zh, String meaning, String not) {
        this.en = en;
        this.zh = zh;
        this.meaning = meaning;
        this.not = not;
    }

    /** The term in both languages, as it stands within a line. */
    public Name word() {
        return new Name(en, zh);
    }

    /** The term in both languages, as it begins a line. */
    public Name heading() {
        return heading(word());
    }

    /** A word as it begins a line. */
    public static Name heading(Name word) {
        return new Name(
                word.en().substring(0, 1).toUpperCase(Locale.ROOT) + word.en().substring(1), word.zh());
    }

    /** What it means, in English. */
    String meaning() {
        return meaning;
    }

    /** Chinese words it is not to be called by. */
    List<String> not() {
        return not.isEmpty() ? List.of() : List.of(not.split(" "));
    }
}
