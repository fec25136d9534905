package pacesetter.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.StudyResults;
import pacesetter.analysis.TimeComparison;
import pacesetter.text.Count;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * One strategy beside another in the same worlds, in sentences that can be quoted.
 *
 * @param one index of the strategy that the sentences are about
 * @param other index of the one it is held against
 */
record StrategyPair(StudyResults results, int one, int other, Language language) {
    private static final int[] THRESHOLDS = {90, 50};

    /** Which is first at 90 % covered, or at 50 % where 90 % cannot be compared; what differs in the end; the price. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        for (int threshold : THRESHOLDS) {
            TimeComparison times = TimeComparison.between(
                    results.weeksUntilCovered(one, threshold),
                    results.weeksUntilCovered(other, threshold),
                    results.weeks());
            String percent = Integer.toString(threshold);
            sentences.add(times.both() > 0 ? lead(times, percent) + price() : arrivals(times, percent));
            if (times.both() > 0) {
                break;
            }
        }
        KeyFigure delivered = figure("delivered_end");
        KeyFigure turnover = figure("true_changes_per_year");
        sentences.add(language.of(
                        id(one) + " against " + id(other) + ": delivered at the end " + signed(delivered)
                                + ", true lead changes per domain-year " + signed(turnover),
                        id(one) + "相对" + id(other) + "：期末见效" + signed(delivered) + "，每领域每年真实领跑易位" + signed(turnover))
                + stop());
        return sentences;
    }

    private String lead(TimeComparison times, String percent) {
        Estimate lead = times.lead().mean() < 0 ? times.lead().times(-1) : times.lead();
        if (lead.mean() == 0 && !(lead.high() > 0)) {
            Name tick = results.scenario().calendar().step().tick();
            return language.of(
                            id(one) + " and " + id(other) + " reach " + percent + " % covered in the same "
                                    + tick.en() + " in "
                                    + (lead.n() == 1 ? "the one world" : "each of " + lead.n() + " worlds"),
                            id(one) + "与" + id(other) + "在" + lead.n() + "个世界中均于同一" + tick.zh() + "达到" + percent
                                    + "%覆盖")
                    + censored(times);
        }
        int decimals = lead.decimals(1);
        boolean earlier = times.lead().mean() >= 0;
        String sentence = language.of(
                id(one) + " reaches " + percent + " % covered " + Estimate.number(lead.mean(), decimals) + " weeks "
                        + (earlier ? "earlier" : "later") + " than " + id(other) + interval(lead, decimals) + ", n = "
                        + lead.n(),
                id(one) + "比" + id(other) + (earlier ? "早" : "晚") + Estimate.number(lead.mean(), decimals) + "周达到"
                        + percent + "%覆盖" + interval(lead, decimals) + "，n = " + lead.n());
        if (lead.n() > 1 && !lead.isSigned()) {
            sentence += language.of(" (not distinguishable from 0: the 95 % interval includes it)", "（与0不可区分：95%区间含0）");
        }
        return sentence + censored(times);
    }

    private String censored(TimeComparison times) {
        if (times.both() == times.n()) {
            return "";
        }
        return language.of(
                "; of " + Count.of(times.n(), "replicate") + ", by " + end() + " only " + id(one) + " gets there in "
                        + times.onlyFirst() + ", only " + id(other) + " in " + times.onlySecond() + ", neither in "
                        + times.neither() + ": a time that did not come counts as the end (restricted mean)",
                "；" + times.n() + "次重复中，截至" + end() + "仅" + id(one) + "达到的有" + times.onlyFirst() + "次，仅" + id(other)
                        + "达到的有" + times.onlySecond() + "次，均未达到的有" + times.neither() + "次：未到达的时间按结束时计（受限均值）");
    }

    /** How many get there, where no replicate can be compared. */
    private String arrivals(TimeComparison times, String percent) {
        return language.of(
                id(one) + " reaches " + percent + " % covered by " + end() + " in " + times.onlyFirst() + " of "
                        + Count.of(times.n(), "replicate") + ", " + id(other) + " in " + times.onlySecond()
                        + ": no difference of times can be given.",
                "截至" + end() + "，" + id(one) + "在" + times.n() + "次重复中有" + times.onlyFirst() + "次达到" + percent + "%覆盖，"
                        + id(other) + "有" + times.onlySecond() + "次：无法给出时间差。");
    }

    private String price() {
        List<String> parts = new ArrayList<>();
        for (KeyFigure price : KeyFigure.prices(results.scenario())) {
            String name = language.of(price.name());
            String separator = language.of(",", "，");
            int unit = name.lastIndexOf(separator);
            String bare = unit < 0 ? name : name.substring(0, unit);
            parts.add(Character.toLowerCase(bare.charAt(0)) + bare.substring(1) + " " + signed(price));
        }
        return language.of("; price: ", "；代价：") + String.join(language.of(", ", "，"), parts) + stop();
    }

    private String signed(KeyFigure figure) {
        Estimate difference = figure.difference(results, one, other);
        int decimals = difference.decimals(figure.decimals());
        String mean = Estimate.number(difference.mean(), decimals);
        return (difference.mean() > 0 && mean.matches(".*[1-9].*") ? "+" : "")
                + mean
                + language.of(figure.unit())
                + interval(difference, decimals);
    }

    private static String interval(Estimate estimate, int decimals) {
        return Double.isNaN(estimate.low())
                ? ""
                : " [" + Estimate.number(estimate.low(), decimals) + ", " + Estimate.number(estimate.high(), decimals)
                        + "]";
    }

    private static KeyFigure figure(String column) {
        return KeyFigure.RESULTS.stream()
                .filter(figure -> figure.column().equals(column))
                .findFirst()
                .orElseThrow();
    }

    private String id(int strategy) {
        return results.scenario().strategies().get(strategy).id();
    }

    private LocalDate end() {
        return results.end();
    }

    private String stop() {
        return language.of(".", "。");
    }
}
