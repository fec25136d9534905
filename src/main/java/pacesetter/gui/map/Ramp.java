package pacesetter.gui.map;

import java.awt.Color;
import pacesetter.gui.look.Palette;

/**
 * Colours from little to much: one hue, so that lightness alone carries the order and any colour vision reads it. Much
 * stands out from the ground: dark on a light one, bright on a dark one.
 */
final class Ramp {
    private static final Ramp ON_LIGHT = new Ramp(0xEFF3F7, 0xB5D3E7, 0x62A7D0, 0x1E72AD, 0x083D72);
    private static final Ramp ON_DARK = new Ramp(0x26303B, 0x1F4C73, 0x2A7DB5, 0x6FBAE6, 0xDFF2FF);

    private final Color[] stops;

    private Ramp(int... stops) {
        this.stops = new Color[stops.length];
        for (int i = 0; i < stops.length; i++) {
            this.stops[i] = new Color(stops[i]);
        }
    }

    static Ramp on(Palette palette) {
        return palette == Palette.DARK ? ON_DARK : ON_LIGHT;
    }

    /** The colour of a share; what lies outside [0, 1] takes that of the nearer end. */
    Color at(double share) {
        double place = Math.max(0, Math.min(1, share)) * (stops.length - 1);
        int below = Math.min((int) place, stops.length - 2);
        double part = place - below;
        Color a = stops[below];
        Color b = stops[below + 1];
        return new Color(
                mix(a.getRed(), b.getRed(), part),
                mix(a.getGreen(), b.getGreen(), part),
                mix(a.getBlue(), b.getBlue(), part));
    }

    private static int mix(int a, int b, double part) {
        return (int) Math.round(a + (b - a) * part);
    }
}
