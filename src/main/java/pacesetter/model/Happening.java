package pacesetter.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pacesetter.text.Coded;
import pacesetter.text.Name;

/** What can happen in a tick, and what the column {@code value} holds of it; empty if nothing. */
public enum Happening implements Coded {
    /** A version is published. */
    LISTING("measured performance", "Published in the journal", "内刊登载"),
    /** The province orders it copied. */
    NOTICE("tick of the deadline", "Ordered copied by a notice", "发文推广"),
    /** A group begins to push a member's practice at home (region is the member). */
    RELAY("place of the group in names.csv, from 0", "Pushed by a group at home", "分组接力推广"),
    /** A region takes another's practice. */
    ADOPTION("elements that differ from the practice copied", "Took another region's practice", "采用他地做法"),
    /** A region declares adoption for want of attention. */
    PAPER("", "Declared on paper only", "仅在纸面采用"),
    /** A place opens as a plaque only. */
    PLAQUE("", "Opened as a plaque only", "仅挂牌"),
    /** Roll-out has reached the share that counts as in force. */
    IN_FORCE("roll-out", "Came into force", "落地"),
    /** A region keeps an own idea. */
    IMPROVEMENT("gain of quality, below 0 where the trial misled", "Kept an own idea", "自主改进"),
    /** The true lead changes (source is the leader before). */
    TRUE_LEAD("performance", "True lead changed", "真实领跑易位"),
    /** The measured lead changes (source is the leader before). */
    MEASURED_LEAD(LISTING, "Measured lead changed", "测得领跑易位"),
    /** The title changes (source is the leader before). */
    TITLE(LISTING, "Title changed", "命名领跑者易位"),
    /** An element becomes available (no region). */
    UNLOCK("number of the element", "A new element became available", "新要素可用"),
    /** A region keeps a module of another domain's published version. */
    TRANSPLANT(IMPROVEMENT, "Kept a module of another domain's practice", "移植他领域做法"),
    /** A follower's case is published. */
    CASE("rise of measured performance", "Published as a follower that catches up", "追随者案例宣传"),
    /** A mentor begins to help a region (source is the mentor). */
    MENTORING("the mentor's lead in measured performance", "Helped by a mentor", "结对帮扶"),
    /** The province supervises by checklist that a version is copied. */
    CHECKLIST("tick of the deadline", "Supervised by a checklist from here on", "清单督查"),
    /** Drafting of a standard or its revision begins (region is whose practice it starts from). */
    DRAFT("tick of its issue", "Drafting of a standard began", "标准开始起草"),
    /** A standard comes into force (region is whose practice it starts from). */
    STANDARD("practices it integrates", "Made a provincial standard", "上升为省级标准"),
    /** A standard in force is replaced by a better draft. */
    REVISION(STANDARD, "Standard revised", "标准修订"),
    /** A measured leader has left the standard behind (the version is the standard). */
    STANDARD_OVERTAKEN("measured performance of the leader", "A leader left the standard behind", "标准被超越"),
    /** A standard lapses, as its lever no longer works. */
    LAPSE("", "Standard ended with its lever", "标准失效"),
    /** The nation takes up a standard (region is its originator). */
    NATIONAL_UPTAKE("share of regions at the standard's floor", "Taken up by the nation", "全国采用"),
    /** The nation takes up a practice at the date of an event (region is its pioneer). */
    NATIONAL_EVENT("other provinces that follow at once", "Taken up by the nation, as documented", "全国采用（史实）"),
    /** A region gives up a practice it took and returns to the one before. */
    DROP("satisfaction", "Given up after it had failed its residents", "放弃所学做法");

    private final Happening sayer;
    private final String value;
    private final String en;
    private final String zh;

    Happening(String value, String en, String zh) {
        sayer = this;
        this.value = value;
        this.en = en;
        this.zh = zh;
    }

    /** One whose value is that of another. */
    Happening(Happening sayer, String en, String zh) {
        this.sayer = sayer;
        this.value = sayer.value;
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Name meaning() {
        return new Name(en, zh);
    }

    /** What {@code value} holds, event by event, in English. */
    public static String told() {
        Map<Happening, List<String>> codes = new EnumMap<>(Happening.class);
        for (Happening happening : values()) {
            if (!happening.value.isEmpty()) {
                codes.computeIfAbsent(happening.sayer, sayer -> new ArrayList<>())
                        .add(happening.code());
            }
        }
        return codes.entrySet().stream()
                .map(entry -> String.join(", ", entry.getValue()) + ": " + entry.getKey().value)
                .collect(Collectors.joining("; ", "", "."));
    }
}
