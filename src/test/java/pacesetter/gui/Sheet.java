package pacesetter.gui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/** Pictures of all views on one sheet, to be looked at together. */
final class Sheet {
    private static final int ACROSS = 4;
    private static final int WIDTH = 680; // pixels of a picture
    private static final int TITLE = 22;

    private Sheet() {}

    /** Writes the pictures under their names into {@code target/screenshots}. */
    static void write(String name, Map<String, BufferedImage> pictures) {
        BufferedImage first = pictures.values().iterator().next();
        int height = WIDTH * first.getHeight() / first.getWidth() + TITLE;
        int rows = (pictures.size() + ACROSS - 1) / ACROSS;
        BufferedImage sheet = new BufferedImage(ACROSS * WIDTH, rows * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
        g.setColor(Color.WHITE);
        int i = 0;
        for (Map.Entry<String, BufferedImage> each : pictures.entrySet()) {
            int x = i % ACROSS * WIDTH;
            int y = i / ACROSS * height;
            g.drawString(each.getKey(), x + 4, y + TITLE - 6);
            g.drawImage(each.getValue(), x, y + TITLE, WIDTH - 4, height - TITLE, null);
            i++;
        }
        g.dispose();
        try {
            Path folder = Files.createDirectories(Path.of("target/screenshots"));
            ImageIO.write(sheet, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
