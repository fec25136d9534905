package pacesetter.scenario.parameters;

import pacesetter.text.Language;

/** Where the default of a parameter comes from. */
public enum Origin {
    /** A figure of the newspaper article the project starts from. */
    ARTICLE("a figure of the article", "原文数字"),
    /** A published study, named in the parameter's source. */
    LITERATURE("a published study", "已发表研究"),
    /** Tried in a prototype of the model; not fitted to data. */
    PROTOTYPE("tried in a prototype, not fitted to data", "原型试验，未用数据校准"),
    /** An assumption, to be explored in sensitivity analysis. */
    GUESS("an assumption, to be varied", "假设，应作敏感性分析"),
    /** Fixed by the definition of the quantity it belongs to. */
    DEFINITION("fixed by definition", "由定义确定");

    private final String en;
    private final String zh;

    Origin(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** What the mark says, in words. */
    public String in(Language language) {
        return language.of(en, zh);
    }
}
