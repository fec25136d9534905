package pacesetter.report;

import pacesetter.analysis.Estimate;
import pacesetter.analysis.Outcome;
import pacesetter.text.Language;

/** Differences of an outcome as sentences have them, those of a share in points. */
record Amounts(Outcome outcome, Language language) {
    /** With sign, unit and interval, for instance {@code +2.1 points [+1.8, +2.4]}. */
    String difference(Estimate difference) {
        double spread = difference.high() - difference.low();
        String number = outcome.signed(difference.mean(), spread);
        return number
                + points(number)
                + (difference.n() < 2
                        ? ""
                        : " [" + outcome.signed(difference.low(), spread) + ", "
                                + outcome.signed(difference.high(), spread)
                                + "]");
    }

    /** Two differences as the ends of a range. */
    String range(double low, double high) {
        double spread = high - low;
        return outcome.signed(low, spread) + language.of(" to ", "至") + outcome.signed(high, spread);
    }

    /** A difference of which only the size matters. */
    String size(double value) {
        String number = outcome.signed(value, value).replaceFirst("^\\+", "");
        return number + points(number);
    }

    private String points(String number) {
        return !outcome.isShare() ? "" : language.of(number.matches("[+-]?1") ? " point" : " points", "个百分点");
    }
}
