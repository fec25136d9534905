package pacesetter.chart;

import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A picture that something else draws, a map for instance. */
public record DrawnPicture(String name, String title, int width, int height, Consumer<Graphics2D> drawing)
        implements Picture {
    @Override
    public void draw(Graphics2D g) {
        drawing.accept(g);
    }

    @Override
    public Path writePng(Path directory) throws IOException {
        Path file = directory.resolve(name + ".png");
        try (OutputStream out = Files.newOutputStream(file)) {
            Png.write(this, out);
        }
        return file;
    }

    @Override
    public Path writeSvg(Path directory) throws IOException {
        Path file = directory.resolve(name + ".svg");
        try (OutputStream out = Files.newOutputStream(file)) {
            Svg.write(this, out);
        }
        return file;
    }
}
