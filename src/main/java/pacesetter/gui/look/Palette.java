package pacesetter.gui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.util.Map;

/**
 * The window's two looks, and the colours of what draws itself. Chromatic colours are those of the charts (Okabe and Ito
 * 2008), lightened where the ground is dark.
 */
public enum Palette {
    LIGHT(0xFFFFFF, 0x1A1A1A, 0x6B6B6B, 0xE3E3E3, 0x0072B2, 0xD55E00, 0x009E73),
    DARK(0x1E1F22, 0xE6E6E6, 0x9DA0A6, 0x3A3C41, 0x56B4E9, 0xF08A3C, 0x2FC79A);

    private final Color paper;
    private final Color ink;
    private final Color faint;
    private final Color grid;
    private final Color first;
    private final Color second;
    private final Color third;

    Palette(int paper, int ink, int faint, int grid, int first, int second, int third) {
        this.paper = new Color(paper);
        this.ink = new Color(ink);
        this.faint = new Color(faint);
        this.grid = new Color(grid);
        this.first = new Color(first);
        this.second = new Color(second);
        this.third = new Color(third);
    }

    /** The look of the moment. */
    public static Palette now() {
        return FlatLaf.isLafDark() ? DARK : LIGHT;
    }

    /** Gives this look to windows that open from now on. */
    public void install() {
        // The dark look's own grey letters on its blue selections have less contrast than texts need.
        FlatLaf.setGlobalExtraDefaults(this == DARK ? Map.of("@selectionForeground", "#fff") : Map.of());
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
    }

    /** Ground of maps and charts. */
    public Color paper() {
        return paper;
    }

    /** Texts and strong lines. */
    public Color ink() {
        return ink;
    }

    /** Texts and lines that stand back. */
    public Color faint() {
        return faint;
    }

    /** Lines to read by. */
    public Color grid() {
        return grid;
    }

    /** The true lead; blue. */
    public Color first() {
        return first;
    }

    /** The measured lead; vermilion. */
    public Color second() {
        return second;
    }

    /** The titled lead; green. */
    public Color third() {
        return third;
    }
}
