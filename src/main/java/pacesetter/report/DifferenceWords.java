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
        String pair = language.of(name() + " against " + base(), name() + "相对" + base());
        if (difference.n() == 0) {
            return pair + none(line);
        }
        String worlds = Count.of(difference.n(), "world");
        if (difference.mean() == 0 && pairing.higher() == 0) {
            return pair + language.of(": equal in " + every(difference.n()) + ".", "：" + difference.n() + "个世界中全部相等。");
        }
        double spread = difference.n() < 2 ? difference.mean() : difference.high() - difference.low();
        String number = compared.outcome().signed(difference.mean(), spread);
        String points = !compared.outcome().isShare()
                ? ""
                : language.of(number.matches("[+-]1") ? " point" : " points", "个百分点");
        String interval = difference.n() < 2
                ? ""
                : " [" + compared.outcome().signed(difference.low(), spread) + ", "
                        + compared.outcome().signed(difference.high(), spread) + "]";
        return language.of(
                pair + ": " + number + points + interval + ", above 0 in " + pairing.higher() + " of " + worlds + ": "
                        + verdict(line, difference) + ".",
                pair + "：" + number + points + interval + "，" + difference.n() + "个世界中" + pairing.higher() + "个大于0："
                        + verdict(line, difference) + "。");
    }

    private String every(int worlds) {
        return worlds == 1 ? "the one world they share" : "all " + worlds + " worlds";
    }

    private String none(Comparison.Line line) {
        int undefined =
                line.undefined() + compared.lines().get(comparison.baseline()).undefined();
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

    private String direction(boolean higher) {
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
