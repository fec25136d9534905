package pacesetter.scenario;

import pacesetter.text.Coded;
import pacesetter.text.Name;

/** What the province spends on promotion, by kind; each is counted in a unit of its own. */
public enum Cost implements Coded {
    VISITS("visits", "Visits paid to measure.", "visits", "走访"),
    SLOTS("slots", "Journal slots used, for leaders and for followers' cases.", "journal slots", "内刊版面"),
    DRAFTING("slots", "Slots used to draft and revise standards.", "drafting", "起草标准"),
    SUPERVISION("programme-weeks", "Weeks of supervision.", "supervision", "督查"),
    AUDITS("audits", "Reports audited.", "audits", "核查"),
    PRIZES("prizes", "Prizes given for titles.", "prizes", "奖励");

    private final String unit;
    private final String definition;
    private final String en;
    private final String zh;

    Cost(String unit, String definition, String en, String zh) {
        this.unit = unit;
        this.definition = definition;
        this.en = en;
        this.zh = zh;
    }

    /** What is counted. */
    public String unit() {
        return unit;
    }

    /** An English sentence. */
    public String definition() {
        return definition;
    }

    /** The column of it in tables of results. */
    public String column() {
        return "province_cost_" + code();
    }

    @Override
    public Name meaning() {
        return new Name(en, zh);
    }
}
