package pacesetter.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pacesetter.scenario.LeverType;
import pacesetter.text.Name;

/** A part of the model, as the page of the model tells it, in the order of that page. */
public enum Submodel {
    LANDSCAPE("Landscape", "地形"),
    LINKED_DOMAINS("Linked domains", "关联领域"),
    TURBULENCE("Turbulence", "扰动"),
    DELIVERY("Delivery", "交付"),
    ROLL_OUT("Roll-out", "铺开"),
    SATISFACTION("Satisfaction", "满意度"),
    DROPPING("Dropping", "放弃"),
    SEEN("What the province sees", "省里所见"),
    EMBELLISHMENT("Embellishment", "虚报"),
    EVIDENCE("Evidence", "测量"),
    LEADS("Three leads", "三种领跑"),
    JOURNAL("Journal", "内刊", LeverType.JOURNAL),
    PRESSURES("Pressures and the hazard", "压力与风险率"),
    CONTACTS("Contacts", "直接接触"),
    PUBLICITY("Follower publicity", "追随者宣传", LeverType.PUBLICITY),
    MENTORING("Mentoring", "结对帮扶", LeverType.MENTORING),
    TRANSPLANTS("Transplants", "移植"),
    RELAY("Pushes of groups", "分组推动"),
    ORDERS("Orders", "命令", LeverType.NOTICE, LeverType.CHECKLIST, LeverType.STANDARD),
    CAPACITY("Capacity", "督查能力", LeverType.NOTICE, LeverType.CHECKLIST, LeverType.STANDARD),
    STANDARDS("Standards", "标准", LeverType.STANDARD),
    NATIONAL("National tier", "国家层面"),
    ATTENTION("Attention", "注意力"),
    COPYING("Copying", "学习"),
    STYLES("Follower styles", "追随方式"),
    SEARCH("Own search", "自主探索"),
    REWARD("Reward", "奖励", LeverType.REWARD),
    LEVERS("Levers", "手段");

    private final Name title;
    private final Set<LeverType> levers;

    Submodel(String en, String zh, LeverType... levers) {
        title = new Name(en, zh);
        this.levers = Set.copyOf(Arrays.asList(levers));
    }

    /** What the page of the model calls it. */
    public Name title() {
        return title;
    }

    /** Levers without any of which nothing of it happens, in the order of their types; none where it needs no lever. */
    public List<LeverType> levers() {
        return levers.stream().sorted().toList();
    }
}
