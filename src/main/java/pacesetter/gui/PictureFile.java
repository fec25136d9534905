package pacesetter.gui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import pacesetter.chart.Picture;

/** Puts a picture into a file of any name. */
final class PictureFile {
    private PictureFile() {}

    /** Writes it as a drawing if the name ends in {@code .svg}, else as an image. */
    static void write(Picture picture, Path file) throws IOException {
        Path folder = Files.createTempDirectory("pacesetter-chart-");
        boolean svg = file.toString().endsWith(".svg");
        Path written = svg ? picture.writeSvg(folder) : picture.writePng(folder);
        WholeFile.write(file, beside -> Files.move(written, beside, StandardCopyOption.REPLACE_EXISTING));
        Files.deleteIfExists(Optional.ofNullable(written.getParent()).orElseThrow());
    }
}
