package pacesetter.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;

/**
 * Real numbers as text: 12 significant digits without trailing zeros, whole numbers below 1e15 in full. The same text on
 * every Java version, which {@link Double#toString(double)} is not (it became shorter in Java 19), and reading a text
 * and writing it again gives that text.
 */
final class Decimal {
    private static final int DIGITS = 12;
    private static final double WHOLE = 1e15;
    private static final double SMALLEST = 1e-10;
    private static final int PLAIN = -5; // decimal exponents from here on are written without an E
    private static final int LARGE = 15; // and from here on with one
    private static final MathContext ROUNDING = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final double[] POWERS = new double[23]; // 10^i, all exact

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * 10;
        }
    }

    private Decimal() {}

    /** The number's text; it must be finite. */
    static String text(double value) {
        double size = Math.abs(value);
        if (size < WHOLE && size == (long) size) {
            return Long.toString((long) value);
        }
        if (size >= SMALLEST && size < WHOLE) {
            int exponent = exponent(size);
            int shift = DIGITS - 1 - exponent;
            // One rounding of at most 2^-53, far below the last digit kept.
            double scaled = shift >= 0 ? size * POWERS[shift] : size / POWERS[-shift];
            return write(value < 0, (long) Math.rint(scaled), exponent);
        }
        BigDecimal rounded = new BigDecimal(value).round(ROUNDING);
        return write(value < 0, rounded.unscaledValue().abs().longValueExact(), DIGITS - 1 - rounded.scale());
    }

    private static int exponent(double size) {
        int exponent = 0;
        if (size >= 1) {
            while (size >= POWERS[exponent + 1]) {
                exponent++;
            }
        } else {
            while (size * POWERS[-exponent] < 1) {
                exponent--;
            }
        }
        return exponent;
    }

    /** {@code number} times 10^(exponent - 11), as text. */
    private static String write(boolean negative, long number, int exponent) {
        long digits = number;
        int scale = DIGITS - 1 - exponent; // digits behind the point
        int first = length(digits) - 1 - scale; // exponent of the first digit
        boolean plain = first >= PLAIN && first < LARGE;
        while (digits % 10 == 0 && (scale > 0 || !plain)) {
            digits /= 10;
            scale--;
        }
        for (; plain && scale < 0; scale++) {
            digits *= 10;
        }
        byte[] text = new byte[40];
        int at = text.length;
        int behind = plain ? scale : length(digits) - 1;
        if (!plain) {
            int rest = Math.abs(first);
            do {
                text[--at] = (byte) ('0' + rest % 10);
                rest /= 10;
            } while (rest > 0);
            if (first < 0) {
                text[--at] = '-';
            }
            text[--at] = 'E';
        }
        for (int i = 0; i < behind; i++) {
            text[--at] = (byte) ('0' + digits % 10);
            digits /= 10;
        }
        if (behind > 0) {
            text[--at] = '.';
        }
        do {
            text[--at] = (byte) ('0' + digits % 10);
            digits /= 10;
        } while (digits > 0);
        if (negative) {
            text[--at] = '-';
        }
        return new String(text, at, text.length - at, StandardCharsets.ISO_8859_1);
    }

    private static int length(long digits) {
        int length = 1;
        for (long rest = digits / 10; rest > 0; rest /= 10) {
            length++;
        }
        return length;
    }
}
