package pacesetter.gui.look;

import java.awt.Color;

/** How well one colour can be read on another, after the Web Content Accessibility Guidelines 2.1. */
public final class Legibility {
    private Legibility() {}

    /** Their contrast, from 1 for the same colour to 21 for black on white; texts need 4.5, signs 3. */
    public static double ratio(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + .05) / (darker + .05);
    }

    /** Black or white letters, whichever read better on a ground: one of them has a contrast of 4.5 on any. */
    public static Color letters(Color ground) {
        return ratio(Color.BLACK, ground) >= ratio(Color.WHITE, ground) ? Color.BLACK : Color.WHITE;
    }

    /** Relative luminance, from 0 for black to 1 for white. */
    private static double luminance(Color color) {
        return .2126 * linear(color.getRed()) + .7152 * linear(color.getGreen()) + .0722 * linear(color.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.;
        return share <= .04045 ? share / 12.92 : Math.pow((share + .055) / 1.055, 2.4);
    }
}
