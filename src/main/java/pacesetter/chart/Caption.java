package pacesetter.chart;

import java.util.IntSummaryStatistics;
import pacesetter.analysis.StudyResults;
import pacesetter.text.Language;

/** What stands under every title: how many replicates, which seed, which scenario, and that nothing is calibrated. */
record Caption(StudyResults results, Language language) {

    /** For pictures of means and bands. */
    String ofBands() {
        IntSummaryStatistics n =
                results.strategies().stream().mapToInt(results::replicates).summaryStatistics();
        String count = n.getMin() == n.getMax() ? "" + n.getMax() : n.getMin() + "–" + n.getMax();
        return n.getMax() == 1
                ? of(
                        results.company().worlds().isPresent()
                                ? language.of("One replicate, before the band of other worlds", "一次重复，其后为其他世界的区间带")
                                : language.of("One replicate, hence no band", "仅一次重复，故无区间带"))
                : of(language.of(
                        "Mean and 10–90% band over " + count + " replicates", "均值与10–90%区间带，重复" + count + "次"));
    }

    /** After words of the picture's own. */
    String of(String first) {
        String seed = results.seed().map(String::valueOf).orElse("-");
        return first
                + language.of(" · seed ", " · 种子 ")
                + seed
                + language.of(" · scenario ", " · 情景 ")
                + results.scenario().id()
                + language.of(" · parameters are not calibrated", " · 参数未校准");
    }
}
