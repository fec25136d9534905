package pacesetter.chart.panel;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;

/**
 * A colour and a stroke that belong together, so that lines can be told apart in grey as well. Colours are those of Okabe
 * and Ito (2008), which readers with any colour vision can tell apart.
 */
public record Ink(Color color, BasicStroke stroke) {
    public static final Color BLACK = new Color(0x1A1A1A);
    public static final Color GREY = new Color(0x6B6B6B);
    static final Color GRID = new Color(0xE3E3E3);
    static final Color BLUE = new Color(0x0072B2);
    static final Color VERMILLION = new Color(0xD55E00);
    static final Color GREEN = new Color(0x009E73);
    static final Color PURPLE = new Color(0xCC79A7);
    static final Color ORANGE = new Color(0xE69F00);
    static final Color SKY = new Color(0x56B4E9);
    static final Color YELLOW = new Color(0xF0E442);

    private static final List<Color> COLORS = List.of(BLUE, VERMILLION, GREEN, PURPLE, ORANGE, SKY, BLACK);

    /** Okabe and Ito's eight and three in-between tones; areas carry their name, so that tone need not tell alone. */
    private static final List<Color> AREAS = List.of(
            BLUE,
            ORANGE,
            GREEN,
            PURPLE,
            SKY,
            VERMILLION,
            YELLOW,
            new Color(0x999999),
            new Color(0x7A5195),
            new Color(0x8CD3B8),
            new Color(0xB5651D));

    private static final float[][] DASHES = {{}, {6, 3}, {1.5f, 2.5f}, {8, 2.5f, 1.5f, 2.5f}, {12, 4}};

    /** For what is not sure. */
    public static final Ink QUIET = new Ink(new Color(0xA8A8A8), stroke(0));

    /** The ink of the n-th of several lines. */
    public static Ink of(int position) {
        return new Ink(COLORS.get(position % COLORS.size()), stroke(position));
    }

    /** The ink of the n-th of several areas. */
    public static Color area(int position) {
        return AREAS.get(position % AREAS.size());
    }

    /** The stroke of the n-th of several lines. */
    public static BasicStroke stroke(int position) {
        float[] dash = DASHES[position % DASHES.length];
        return dash.length == 0
                ? new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                : new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dash, 0);
    }

    /** The ink of what would have been. */
    public Ink ghost() {
        return new Ink(pale(pale(color), color), new BasicStroke(1.2f, 0, 0, 10, new float[] {2, 2}, 0));
    }

    private static Color pale(Color light, Color dark) {
        return new Color(
                (light.getRed() + dark.getRed()) / 2,
                (light.getGreen() + dark.getGreen()) / 2,
                (light.getBlue() + dark.getBlue()) / 2);
    }

    /** The colour mixed with much white. */
    public static Color pale(Color color) {
        return new Color(pale(color.getRed()), pale(color.getGreen()), pale(color.getBlue()));
    }

    private static int pale(int part) {
        return 255 - (255 - part) * 28 / 100;
    }

    /** How opaque bands are of which so many may lie on one another: all together never hide the lines. */
    static float veil(int bands) {
        return bands <= 2 ? .16f : (float) Math.min(.11, 1 - Math.pow(.6, 1. / bands));
    }

    /** Black or white, whichever reads better on a colour (relative luminance of ITU-R BT.709). */
    static Color on(Color ground) {
        double luminance = .2126 * ground.getRed() + .7152 * ground.getGreen() + .0722 * ground.getBlue();
        return luminance > 125 ? BLACK : Color.WHITE;
    }
}
