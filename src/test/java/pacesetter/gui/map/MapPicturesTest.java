package pacesetter.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pacesetter.geo.Boundaries;
import pacesetter.geo.MapShapes;
import pacesetter.gui.live.DomainChoice;
import pacesetter.gui.live.LiveRun;
import pacesetter.gui.live.Player;
import pacesetter.gui.look.Palette;
import pacesetter.gui.look.WindowWords;
import pacesetter.run.Run;
import pacesetter.scenario.MapFile;
import pacesetter.scenario.Region;
import pacesetter.scenario.Scenario;
import pacesetter.scenario.file.ScenarioReader;
import pacesetter.text.Language;

/** Paints what the window shows without a screen, and keeps it for people to look at in target/screenshots. */
final class MapPicturesTest {
    private static final Path FOLDER = Path.of("target/screenshots");
    private static final Scenario ZHEJIANG = ScenarioReader.read(Path.of("scenarios/zhejiang-2018.yaml"));

    private static final int REGION = 20;

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
            DomainChoice domains = new DomainChoice();
            RegionMap map = new RegionMap(new WindowWords(language), player, domains, MapShapes.schematic(ZHEJIANG));
            map.look();
            player.run().step();
            map.look();
            for (Quantity quantity : Quantity.values()) {
                for (int domain = -1; domain < 1; domain++) {
                    map.show(quantity);
                    domains.choose(domain < 0 ? OptionalInt.empty() : OptionalInt.of(domain));
                    String name = "map-" + quantity + (domain < 0 ? "-all-" : "-one-") + language + "-" + palette;
                    BufferedImage image = paint(map, 640, 760);
                    keep(image, name.toLowerCase(Locale.ROOT));
                    assertThat(colors(image)).isGreaterThan(50);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theInspectorIsPaintedInBothLanguagesAndBothLooks(Palette palette) throws IOException {
        palette.install();
        for (Language language : Language.values()) {
            RegionInspector inspector = new RegionInspector(new WindowWords(language), player);
            for (int week = 0; week < 26; week++) {
                player.run().step();
            }
            inspector.show(REGION);
            for (boolean past : List.of(false, true)) {
                inspector.showPast(past);
                BufferedImage image = paint(inspector, 620, 400);
                String name = "inspector-" + (past ? "past-" : "programmes-") + language + "-" + palette;
                keep(image, name.toLowerCase(Locale.ROOT));
                assertThat(colors(image)).isGreaterThan(50);
            }
        }
    }

    @Test
    void theUsersOwnBoundariesAreDrawn() throws IOException {
        Path own = Path.of("target/own.geojson");
        StringBuilder json = new StringBuilder("{\"type\": \"FeatureCollection\", \"features\": [");
        for (Region region : ZHEJIANG.regions().subList(0, 80)) {
            double west = region.lon() - .08;
            double south = region.lat() - .06;
            String ring = String.format(
                    Locale.ROOT,
                    "[[%f,%f],[%f,%f],[%f,%f],[%f,%f]]",
                    west,
                    south,
                    west + .16,
                    south,
                    west + .16,
                    south + .12,
                    west,
                    south + .12);
            json.append(json.charAt(json.length() - 1) == '[' ? "" : ",")
                    .append("{\"type\": \"Feature\", \"id\": ")
                    .append(region.code())
                    .append(", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [")
                    .append(ring)
                    .append("]}}");
        }
        Files.writeString(own, json.append("]}"));
        Boundaries boundaries = Boundaries.read(new MapFile(own, Optional.empty()), ZHEJIANG.regions());
        RegionMap map = new RegionMap(
                new WindowWords(Language.EN), player, new DomainChoice(), MapShapes.of(ZHEJIANG, boundaries));
        player.run().step();
        map.look();
        BufferedImage image = paint(map, 640, 760);
        keep(image, "map-own-boundaries");
        assertThat(boundaries.missing()).hasSize(9);
        assertThat(colors(image)).isGreaterThan(50);
    }

    @Test
    void aNationOfGeneratedRegionsIsDrawnAsTiles() throws IOException {
        Path file = Path.of("target/nation.yaml");
        Files.writeString(file, """
                id: nation
                title: {en: Nation, zh: 全国}
                calendar: {start: 2019-01-01, ticks: 10}
                regions: {count: 2844}
                domains:
                  - {id: one, name: {en: One, zh: 一}, kind: service}
                strategies:
                  - id: journal
                    name: {en: Journal, zh: 期刊}
                    levers: [{lever: journal}]
                """);
        Scenario nation = ScenarioReader.read(file);
        Player large = new Player(LiveRun.of(new Run(0, nation, 0, 0, 1, 10, Run.Null.OFF)));
        RegionMap map =
                new RegionMap(new WindowWords(Language.EN), large, new DomainChoice(), MapShapes.schematic(nation));
        map.look();
        BufferedImage image = paint(map, 640, 760);
        keep(image, "map-nation");
        assertThat(map.canvas().at(new Point(320, 300))).isPresent();
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
