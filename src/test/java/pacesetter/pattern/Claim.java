package pacesetter.pattern;

import java.util.Locale;
import pacesetter.analysis.Estimate;
import pacesetter.analysis.Sample;

/**
 * What a pattern says of a number, written down before it is measured: on which side of a limit the whole 95 % interval of
 * its mean has to lie.
 *
 * @param what the number, and what is held against what
 * @param side where the interval has to lie
 * @param limit in the number's unit
 * @param sample the number, one a replicate
 * @param decimals shown
 */
record Claim(String what, Side side, double limit, Sample sample, int decimals) {
    /** Where an interval has to lie. */
    enum Side {
        ABOVE(">"),
        BELOW("<"),
        /** Between minus the limit and the limit. */
        WITHIN("within ±");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }
    }

    /** What became of a claim. */
    enum Finding {
        HOLDS,
        /** The interval lies on the other side. */
        CONTRARY,
        /** The interval holds the limit. */
        OPEN
    }

    static Claim above(double limit, String what, Sample sample, int decimals) {
        return new Claim(what, Side.ABOVE, limit, sample, decimals);
    }

    static Claim below(double limit, String what, Sample sample, int decimals) {
        return new Claim(what, Side.BELOW, limit, sample, decimals);
    }

    static Claim within(double limit, String what, Sample sample, int decimals) {
        return new Claim(what, Side.WITHIN, limit, sample, decimals);
    }

    Finding finding() {
        Estimate mean = sample.mean();
        return switch (side) {
            case ABOVE -> finding(mean.low() > limit, mean.high() < limit);
            case BELOW -> finding(mean.high() < limit, mean.low() > limit);
            case WITHIN ->
                finding(mean.low() > -limit && mean.high() < limit, mean.low() > limit || mean.high() < -limit);
        };
    }

    private static Finding finding(boolean holds, boolean contrary) {
        return holds ? Finding.HOLDS : contrary ? Finding.CONTRARY : Finding.OPEN;
    }

    String criterion() {
        return side.sign + (side == Side.WITHIN ? "" : " ") + Estimate.number(limit);
    }

    String result() {
        return sample.mean().text(decimals);
    }

    String word() {
        return finding().name().toLowerCase(Locale.ROOT);
    }
}
