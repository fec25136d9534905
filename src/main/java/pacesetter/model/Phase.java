package pacesetter.model;

import pacesetter.text.Name;

/** A part of a week, which comes to its end for all regions before the next begins, in their order. */
public enum Phase {
    DOMAINS("Domains", "领域"),
    PROVINCE("Province", "全省"),
    PRESSURES("Pressures", "压力"),
    ATTENTION("Attention", "注意力"),
    ACTS("Acts", "行动");

    private final Name title;

    Phase(String en, String zh) {
        title = new Name(en, zh);
    }

    /** What the page of the model calls it. */
    public Name title() {
        return title;
    }
}
