package pacesetter.report;

import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Spread;
import pacesetter.text.Count;
import pacesetter.text.Language;

/** How a strategy stands to the baseline over the design points: on average, at how many of them, and from where to where. */
record SpreadWords(Comparison comparison, Comparison.ComparedOutcome compared, int strategy, Language language) {
    private static final double LOW = .1;
    private static final double HIGH = .9;

    String sentence() {
        DifferenceWords words = new DifferenceWords(comparison, compared, strategy, language);
        Spread spread = compared.robustness().orElseThrow().spreads().get(strategy);
        if (spread.points().stream().allMatch(point -> point.n() == 0)) {
            return words.pair() + words.none();
        }
        if (spread.isZero()) {
            return words.pair() + language.of(": equal in every world at every design point.", "：在每个设计点的每个世界中全部相等。");
        }
        return words.pair()
                + language.of(": ", "：")
                + average()
                + shares(spread)
                + range(spread)
                + language.of(".", "。");
    }

    private String average() {
        Estimate mean = compared.lines().get(strategy).against().orElseThrow().difference();
        return mean.n() == 0
                ? language.of("no world has numbers at every point", "没有世界在每个设计点上都有数值")
                : language.of("on average ", "平均") + new Amounts(compared.outcome(), language).difference(mean);
    }

    private String shares(Spread spread) {
        int told = spread.told();
        if (told == 0) {
            return language.of("; one world gives no interval at a design point", "；每点只有一个世界，没有区间");
        }
        DifferenceWords words = new DifferenceWords(comparison, compared, strategy, language);
        String above = share(spread.above(), told);
        String below = share(spread.below(), told);
        String open = share(told - spread.above() - spread.below(), told);
        return language.of(
                "; " + words.direction(true) + " at " + above + ", " + words.direction(false) + " at " + below
                        + ", not distinguishable at " + open + " of " + Count.of(told, "design point"),
                "；" + told + "个设计点中" + words.direction(true) + above + "、" + words.direction(false) + below + "、不可区分"
                        + open);
    }

    private static String share(int points, int all) {
        return ComparisonReport.percent(points / (double) all);
    }

    private String range(Spread spread) {
        return language.of("; 10th to 90th percentile over them ", "；其间第10至第90百分位")
                + new Amounts(compared.outcome(), language).range(spread.quantile(LOW), spread.quantile(HIGH));
    }
}
