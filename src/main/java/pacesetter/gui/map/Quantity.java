package pacesetter.gui.map;

import pacesetter.text.Language;

/** What a map's colours can tell. */
enum Quantity {
    COVERAGE("Coverage", "覆盖"),
    PERFORMANCE("Performance", "绩效"),
    INDICATOR("Indicator", "指标"),
    PRACTICE("Practice", "做法"),
    SATISFACTION("Satisfaction", "满意度");

    private final String en;
    private final String zh;

    Quantity(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    String text(Language language) {
        return language.of(en, zh);
    }
}
