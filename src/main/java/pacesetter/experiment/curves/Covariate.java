package pacesetter.experiment.curves;

import pacesetter.text.Coded;
import pacesetter.text.Name;

/** What adoption may hang on, in an event history. */
public enum Covariate implements Coded {
    NEIGHBOURS(new Name("share of neighbours that had adopted (none to all)", "邻居中已采用的比例（无到全部）")),
    EARLIER(new Name("recent adoptions anywhere (none to all)", "近期各处的采用（无到全部）")),
    TIME(new Name("time since the start (doubled)", "距起点的时间（每翻一倍）")),
    POPULATION(new Name("population (doubled)", "人口（每翻一倍）"));

    private final Name meaning;

    Covariate(Name meaning) {
        this.meaning = meaning;
    }

    @Override
    public Name meaning() {
        return meaning;
    }
}
