package pacesetter.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.gui.LiveRun;
import pacesetter.gui.Palette;
import pacesetter.gui.Player;
import pacesetter.gui.Words;
import pacesetter.run.Run;
import pacesetter.scenario.Language;
import pacesetter.scenario.Scenario;

/** Paints what the window shows without a screen, and keeps it for people to look at in target/screenshots. */
final class MapPicturesTest {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final Scenario ZHEJIANG = Scenario.read(Path.of("scenarios/zhejiang-2018.yaml"));

    private final Player player = new Player(LiveRun.of(new Run(0, ZHEJIANG, 0, 0, 42, 104, Run.Null.OFF)));

    @AfterEach
    void backToLight() {
        Palette.LIGHT.install();
    }

    @ParameterizedTest
    @EnumSource
    void theMapIsPaintedInBothLanguagesAndBothLooks(Palette palette) throws IOException {
        palette.install();
        for (int week = 0; week < 20; week++) {
            player.run().step();
        }
        for (Language language : Language.values()) {
            RegionMap map = new RegionMap(new Words(language), player, MapShapes.schematic(ZHEJIANG));
            map.look();
            player.run().step();
            map.look();
            for (Quantity quantity : Quantity.values()) {
                for (int domain = -1; domain < 1; domain++) {
                    map.show(quantity);
                    map.show(domain < 0 ? OptionalInt.empty() : OptionalInt.of(domain));
                    String name = "map-" + quantity + (domain < 0 ? "-all-" : "-one-") + language + "-" + palette;
                    BufferedImage image = paint(map, 640, 760);
                    keep(image, name.toLowerCase(java.util.Locale.ROOT));
                    assertThat(colors(image)).isGreaterThan(50);
                }
            }
        }
    }

    private static long colors(BufferedImage image) {
        return Stream.iterate(0, i -> i + 1)
                .limit((long) image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }

    /** Lays out a component of that size and paints it, two pixels a point. */
    static BufferedImage paint(Container component, int width, int height) {
        component.setSize(width, height);
        layOut(component);
        BufferedImage image = new BufferedImage(width * 2, height * 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        component.paint(g);
        g.dispose();
        return image;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (var child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    static void keep(BufferedImage image, String name) throws IOException {
        ImageIO.write(
                image,
                "png",
                Files.createDirectories(FOLDER).resolve(name + ".png").toFile());
    }
}
