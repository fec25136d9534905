package pacesetter.store;

import java.util.List;
import pacesetter.text.Name;

/** What the fixed words in the results mean: those that are the same for every scenario. */
final class Words {
    /**
     * A word.
     *
     * @param column the column it stands in
     */
    record Word(String column, String code, Name name) {}

    static final List<Word> ALL = List.of(
            word("status", "completed", "Run that came to its end", "完成"),
            word("status", "failed", "Run that broke off", "失败"),
            word("status", "none", "Took no other region's practice", "未采用他地做法"),
            word("status", "rollout", "Taken, being rolled out", "已采用，推行中"),
            word("status", "in_force", "In force", "已落地"),
            word("status", "paper", "On paper only", "仅停留纸面"),
            word("status", "dropped", "Given up after it had failed its residents", "已放弃"),
            word("style", "checklist", "Copies a list, item by item", "照单学习"),
            word("style", "hard_points", "Copies, then works on its weakest module", "学习后攻坚"),
            word("style", "new_path", "Takes one module, looks for another way in the rest", "另辟蹊径"),
            word("event", "listing", "Published in the journal", "内刊登载"),
            word("event", "notice", "Ordered copied by a notice", "发文要求推广"),
            word("event", "relay", "Pushed by a prefecture at home", "地市接力推广"),
            word("event", "adoption", "Took another region's practice", "采用他地做法"),
            word("event", "paper", "Declared on paper only", "仅在纸面采用"),
            word("event", "in_force", "Came into force", "落地"),
            word("event", "improvement", "Kept an own idea", "自主改进"),
            word("event", "true_lead", "True lead changed", "真实领跑易位"),
            word("event", "measured_lead", "Measured lead changed", "测得领跑易位"),
            word("event", "title", "Title changed", "命名领跑者易位"),
            word("event", "unlock", "A new element became available", "新要素可用"),
            word("event", "transplant", "Kept a module of another domain's practice", "移植他领域做法"),
            word("event", "case", "Published as a follower that catches up", "追随者案例宣传"),
            word("event", "mentoring", "Helped by a mentor", "结对帮扶"),
            word("event", "checklist", "Supervised by a checklist from here on", "对标清单督查"),
            word("event", "standard", "Made a provincial standard", "上升为省级标准"),
            word("event", "revision", "Standard revised", "标准修订"),
            word("event", "standard_overtaken", "A leader left the standard behind", "标准被超越"),
            word("event", "lapse", "Standard ended with its lever", "标准失效"),
            word("event", "national_uptake", "Taken up by the nation", "全国采纳"),
            word("event", "drop", "Given up after it had failed its residents", "放弃所学做法"),
            word("quantity", "covered", "Share of regions covered: in force or delivered", "覆盖的地区占比"),
            word("quantity", "adopted", "Share of regions that took the practice", "采用的地区占比"),
            word("quantity", "in_force", "Share of regions where it is in force", "落地的地区占比"),
            word("quantity", "delivered", "Share of regions where it delivers", "见效的地区占比"),
            word("quantity", "items", "Share of items handled the new way", "按新办法办理的事项占比"),
            word("quantity", "listed", "Domains listed", "登载领域数"),
            word("quantity", "standards", "Domains for which a standard has been made", "有标准的领域数"),
            word("quantity", "national_uptake", "Provinces that took it up", "采用的省级单位数"),
            word("relation", "equal", "Equal to what was observed", "等于观测值"),
            word("relation", "at_least", "At least what was observed", "不低于观测值"),
            word("relation", "at_most", "At most what was observed", "不高于观测值"),
            word("use", "calibration", "May choose parameters", "校准"),
            word("use", "held_out", "Held out: must not choose parameters", "留作检验"),
            word("use", "check", "Weak check only", "弱检验"));

    private Words() {}

    private static Word word(String column, String code, String en, String zh) {
        return new Word(column, code, new Name(en, zh));
    }
}
