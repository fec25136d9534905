package pacesetter.gui;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

/** Turns pictures on white paper into pictures on dark ground: lightness is reversed, hues stay. */
final class Dark {
    private static final int GROUND = 0x1E; // of {@link Palette#DARK}, so that charts have no frame

    private Dark() {}

    /** Reverses an image of type {@link BufferedImage#TYPE_INT_RGB}. */
    static void turn(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = turned(pixels[i]);
        }
    }

    /** A colour as it is in a reversed picture. */
    static Color turned(Color color) {
        return new Color(turned(color.getRGB()));
    }

    /** Lightness as in HSL: half the sum of the largest and the smallest part. */
    private static int turned(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int shift = 255 - Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue));
        return raised(red + shift) << 16 | raised(green + shift) << 8 | raised(blue + shift);
    }

    private static int raised(int part) {
        return GROUND + part * (255 - GROUND) / 255;
    }
}
