package pacesetter.chart.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pacesetter.text.Language;

/** What a panel is called never runs into its neighbour, however long the names are that a scenario gives. */
final class PanelHeadTest {
    private static final int WIDTH = 200;

    /** Columns beside the panel with ink in them, and those in it. */
    private static long inked(String heading, int from, int to) {
        BufferedImage image = new BufferedImage(3 * WIDTH, 40, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        new Typeface(Font.SANS_SERIF, Language.EN)
                .drawHead(g, new Rectangle2D.Double(0, 0, WIDTH, 40), heading, heading);
        g.dispose();
        return IntStream.range(from, to)
                .filter(x -> IntStream.range(0, 40).anyMatch(y -> image.getRGB(x, y) != Color.WHITE.getRGB()))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "2, 100", "12, 150"})
    void aHeadStaysInItsPanel(int times, int least) {
        String heading = "Journal less none ".repeat(times).strip();
        assertThat(inked(heading, WIDTH, 3 * WIDTH)).isZero();
        assertThat(inked(heading, 0, WIDTH)).isGreaterThan(least);
    }
}
