package pacesetter.report;

import pacesetter.analysis.Comparison;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Pairing;
import pacesetter.run.Goal;
import pacesetter.text.Count;
import pacesetter.text.Language;

/**
 * How a strategy stands to the baseline in one outcome. A difference has a direction exactly when the interval that stands
 * beside it excludes 0; whether it still has one after adjustment for all comparisons is told separately. {@link
 * ReadingRules} says so once for all.
 */
record DifferenceWords(Comparison comparison, Comparison.ComparedOutcome compared, int strategy, Language language) {

    String sentence() {
        Comparison.Line line = compared.lines().get(strategy);
        Pairing pairing = line.against().orElseThrow();
        Estimate difference = pairing.difference();
        if (difference.n() == 0) {
            return pair() + none();
        }
        String worlds = Count.of(difference.n(), "world");
        if (difference.mean() == 0 && pairing.higher() == 0) {
            return pair()
                    + language.of(": equal in " + every(difference.n()) + ".", "：" + difference.n() + "个世界中全部相等。");
        }
        String number = new Amounts(compared.outcome(), language).difference(difference);
        return language.of(
                pair() + ": " + number + ", above 0 in " + pairing.higher() + " of " + worlds + ": "
                        + verdict(line, difference) + ".",
                pair() + "：" + number + "，" + difference.n() + "个世界中" + pairing.higher() + "个大于0："
                        + verdict(line, difference) + "。");
    }

    /** The two that are held against each other. */
    String pair() {
        return language.of(name() + " against " + base(), name() + "相对" + base());
    }

    private String every(int worlds) {
        return worlds == 1 ? "the one world they share" : "all " + worlds + " worlds";
    }

    /** Why there is no difference. */
    String none() {
        int undefined = compared.lines().get(strategy).undefined()
                + compared.lines().get(comparison.baseline()).undefined();
        return compared.outcome().isTime() && undefined > 0
                ? language.of(
                        ": no difference is given, for the number is undefined in " + Count.of(undefined, "run") + ".",
                        "：有" + undefined + "次运行数值无定义，不给出差异。")
                : language.of(": they have no world in common with numbers.", "：没有可比的共同世界。");
    }

    private String verdict(Comparison.Line line, Estimate difference) {
        if (difference.n() < 2) {
            return language.of("one world gives no interval", "只有一个世界，没有区间");
        }
        if (!difference.isSigned()) {
            return language.of("not distinguishable", "不可区分");
        }
        String direction = direction(difference.low() > 0);
        if (comparison.comparisons() < 2) {
            return direction;
        }
        return direction
                + (line.p() < 1 - comparison.confidence()
                        ? language.of(", also after adjustment", "，校正后亦然")
                        : language.of(", not after adjustment", "，校正后不再成立"));
    }

    /** What it is called to be above 0, or below. */
    String direction(boolean higher) {
        return compared.outcome()
                .goal()
                .map(goal -> goal == Goal.MAX == higher ? language.of("better", "更优") : language.of("worse", "更差"))
                .orElse(higher ? language.of("higher", "更高") : language.of("lower", "更低"));
    }

    private String name() {
        return comparison.study().strategies().get(strategy);
    }

    private String base() {
        return comparison.study().strategies().get(comparison.baseline());
    }
}
