package pacesetter.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import pacesetter.text.Language;

@Screen
final class FilmBarTest {
    private static final Path TEACHING = Path.of("scenarios/teaching.yaml");
    private static final int WEEKS = 6;

    @TempDir
    private Path directory;

    @Test
    void everyWeekIsAPictureWithTheLastSeenLongest() throws Exception {
        Path file = directory.resolve("run.gif");
        try (Desk desk = Desk.open(Language.EN, TEACHING, directory)) {
            desk.goTo(WEEKS);
            desk.answers.given.add(file);
            desk.verb("film");
            Desk.await(() -> !desk.answers.told.isEmpty());
            assertThat(desk.answers.told).singleElement().asString().contains("run.gif");
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(WEEKS + 1);
            assertThat(delay(reader, 0)).isLessThan(delay(reader, WEEKS));
            BufferedImage first = reader.read(0);
            BufferedImage last = reader.read(WEEKS);
            Path pictures = Files.createDirectories(Path.of("target/screenshots"));
            ImageIO.write(last, "png", pictures.resolve("film.png").toFile());
            assertThat(last.getHeight()).isEqualTo(first.getHeight());
            assertThat(differing(first, last)).isGreaterThan(first.getWidth() * first.getHeight() / 20);
        } finally {
            reader.dispose();
        }
    }

    private static int delay(ImageReader reader, int picture) throws Exception {
        Node root = reader.getImageMetadata(picture).getAsTree("javax_imageio_gif_image_1.0");
        NodeList parts = root.getChildNodes();
        for (int i = 0; i < parts.getLength(); i++) {
            if (parts.item(i).getNodeName().equals("GraphicControlExtension")) {
                Node delay = parts.item(i).getAttributes().getNamedItem("delayTime");
                return Integer.parseInt(Objects.requireNonNull(delay).getNodeValue());
            }
        }
        throw new AssertionError("no delay");
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void aStoppedAndAnImpossibleFilmLeaveNothing() throws Exception {
        try (Desk desk = Desk.open(Language.EN, Desk.ZHEJIANG, directory)) {
            desk.goTo(100);
            desk.answers.given.add(directory.resolve("run.gif"));
            desk.verb("film");
            Desk.run(() -> desk.named(JButton.class, "film.stop").doClick(0));
            assertThat(Desk.on(() -> desk.race().film().isBusy())).isFalse();
            desk.answers.given.add(directory.resolve("nowhere/run.gif"));
            desk.verb("film");
            Desk.await(() -> !desk.answers.told.isEmpty());
            assertThat(desk.answers.told).singleElement().asString().contains("nowhere");
        }
        try (Stream<Path> left = Files.list(directory)) {
            assertThat(left).isEmpty();
        }
    }
}
