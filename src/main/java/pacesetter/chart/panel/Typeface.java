package pacesetter.chart.panel;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import pacesetter.scenario.Scenario;
import pacesetter.text.Language;
import pacesetter.text.Name;

/**
 * The letters of a picture, and the language they can show.
 *
 * @param family logical family, resolved by the system
 * @param language the reader's, or English where no font of this machine has the reader's characters
 */
public record Typeface(String family, Language language) {
    private static final String FAMILY = Font.SANS_SERIF;

    /** Characters of the charts' own Chinese texts that every Chinese font has. */
    private static final String CHINESE = "改革领域覆盖见效中位数未校准";

    /**
     * Letters that can show the scenario's names.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public static Typeface of(Scenario scenario, Language wanted) {
        StringBuilder names = new StringBuilder();
        scenario.domains().forEach(domain -> names.append(domain.name().zh()));
        scenario.regions().forEach(region -> names.append(region.name().zh()));
        return of(names.toString(), wanted);
    }

    /**
     * Letters that can show these Chinese names.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public static Typeface of(String names, Language wanted) {
        Font font = font(); // also where every font would do: it says whether there is any
        boolean displays = wanted == Language.EN || font.canDisplayUpTo(CHINESE + names) == -1;
        return new Typeface(FAMILY, displays ? wanted : Language.EN);
    }

    private static Font font() {
        try {
            Font font = new Font(FAMILY, Font.PLAIN, 10);
            font.canDisplayUpTo("A");
            return font;
        } catch (InternalError | LinkageError | RuntimeException e) {
            throw new MissingFontException(e);
        }
    }

    /**
     * Which of some names stand in a picture with boxes for letters that no font of this machine has, each once.
     *
     * @throws MissingFontException if this machine has no font at all
     */
    public static List<String> unshown(Collection<Name> names, Language wanted) {
        Font font = font();
        Language language = of(names.stream().map(Language.ZH::of).collect(Collectors.joining()), wanted).language;
        return names.stream()
                .map(language::of)
                .distinct()
                .filter(name -> font.canDisplayUpTo(name) >= 0)
                .toList();
    }

    /** Writes what a panel shows at its top; small letters follow. */
    void drawHead(Graphics2D g, Rectangle2D panel, String heading) {
        g.setFont(heading());
        g.setPaint(Ink.BLACK);
        g.drawString(heading, (float) panel.getX() + 4, (float) panel.getY() + 11);
        g.setFont(small());
    }

    /** The same and, below it, what its numbers are; small grey letters follow. */
    void drawHead(Graphics2D g, Rectangle2D panel, String heading, String quantity) {
        drawHead(g, panel, heading);
        g.setPaint(Ink.GREY);
        g.drawString(quantity, (float) panel.getX() + 4, (float) panel.getY() + 23);
    }

    /** Writes a line of small letters that ends there, in smaller ones where it would be wider than the room. */
    void drawEndingAt(Graphics2D g, String text, double right, double y, double room) {
        Font font = small();
        double wide = font.getStringBounds(text, g.getFontRenderContext()).getWidth();
        double scale = Math.min(1, room / Math.max(1, wide));
        g.setFont(font.deriveFont((float) (font.getSize2D() * scale)));
        g.drawString(text, (float) (right - wide * scale), (float) y);
        g.setFont(font);
    }

    public Font title() {
        return new Font(family, Font.BOLD, 16);
    }

    private Font heading() {
        return new Font(family, Font.BOLD, 10);
    }

    public Font text() {
        return new Font(family, Font.PLAIN, 10);
    }

    public Font small() {
        return new Font(family, Font.PLAIN, 9);
    }
}
