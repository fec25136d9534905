package pacesetter.gui.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Rounded as the map and the inspector write them, the same in every locale. */
final class Rounded {
    private Rounded() {}

    /** Two decimals. */
    static String two(double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, "%.2f", number);
    }

    /** Three significant digits. */
    static String three(double number) {
        if (!Double.isFinite(number)) {
            return "–";
        }
        BigDecimal rounded = new BigDecimal(number).round(new MathContext(3)).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** A share as a whole percentage. */
    static String percent(double share) {
        return Double.isNaN(share) ? "–" : Math.round(share * 100) + " %";
    }
}
