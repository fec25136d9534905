package pacesetter.model;

import pacesetter.text.Coded;
import pacesetter.text.Name;

/** Where a region stands with another region's practice in a domain. */
public enum Status implements Coded {
    /** Has taken none; an originator's own practice counts as in force. */
    NONE("Took no other region's practice", "未采用他地做法"),
    /** Taken, being rolled out. */
    ROLLOUT("Taken, being rolled out", "已采用，铺开中"),
    /** Taken, and roll-out has reached the share that counts as in force. */
    IN_FORCE("In force", "已落地"),
    /** Declared on paper for want of attention: nothing is done. */
    PAPER("On paper only", "仅停留纸面"),
    /** Opened as a plaque only: reported as working, and nothing is done. */
    PLAQUE("Opened as a plaque only: reported, not working", "仅挂牌，未运转"),
    /** Taken of its own will and given up again; the practice of before is back. */
    DROPPED("Given up after it had failed its residents", "已放弃");

    private final String en;
    private final String zh;

    Status(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public Name meaning() {
        return new Name(en, zh);
    }
}
