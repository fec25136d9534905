package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/**
 * What a vertical axis shows, always from 0.
 *
 * @param top largest number shown, above 0
 * @param percent whether numbers are shares shown as percent
 */
public record Scale(double bottom, double top, boolean percent) {
    /** Shares from 0 to 1; a full share must not be cut in half by the edge of the picture. */
    public static final Scale SHARE = new Scale(1.015, true);

    private static final int MOST_LABELS = 6;

    /** A scale from 0. */
    public Scale(double top, boolean percent) {
        this(0, top, percent);
    }

    /** A scale with some air above the largest number, up to 1 if there is none above 0. */
    public static Scale upTo(double largest, double air) {
        return new Scale(largest > 0 && Double.isFinite(largest) ? largest * (1 + air) : 1, false);
    }

    NumberAxis axis(Typeface typeface) {
        NumberAxis axis = new NumberAxis(null);
        DecimalFormat format =
                new DecimalFormat(percent ? "0.####%" : "0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        axis.setTickUnit(new NumberTickUnit(unit(), format));
        axis.setRange(bottom, top);
        axis.setTickLabelFont(typeface.small());
        axis.setTickLabelPaint(Ink.GREY);
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLineStroke(new BasicStroke(.8f));
        return axis;
    }

    /** Decimals of a percentage that tell more than the marks of the axis do. */
    int decimals() {
        return 1 + Math.max(0, (int) Math.ceil(-Math.log10(unit() * 100) - 1e-9));
    }

    /** The smallest of 1, 2 and 5 times a power of ten that needs few labels. */
    double unit() {
        double span = top - bottom;
        double power = 1;
        while (span / power < 1) {
            power /= 10;
        }
        while (span / power >= 10) {
            power *= 10;
        }
        power /= 10;
        while (true) {
            for (double unit : new double[] {power, 2 * power, 5 * power}) {
                if (span / unit < MOST_LABELS) {
                    return unit;
                }
            }
            power *= 10;
        }
    }
}
