package pacesetter.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import pacesetter.run.Cancellation;

/**
 * Pages as pixels, two to a point. Written without ImageIO, whose search for writers and row filters take longer than all
 * drawing.
 */
final class Png {
    private static final int SCALE = 2;
    private static final int COMPRESSION = 3; // of 9; more costs time and saves little on flat colours
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int PIXELS_PER_METRE = (int) Math.rint(SCALE * 72 / .0254);

    private Png() {}

    static void write(Picture picture, OutputStream target) throws IOException {
        BufferedImage image =
                new BufferedImage(picture.width() * SCALE, picture.height() * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        picture.draw(g);
        g.dispose();
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        out.write(SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(image.getWidth()).putInt(image.getHeight());
        header.put((byte) 8).put((byte) 2); // eight bits each of red, green and blue
        chunk(out, "IHDR", header.array());
        ByteBuffer size = ByteBuffer.allocate(9);
        size.putInt(PIXELS_PER_METRE).putInt(PIXELS_PER_METRE).put((byte) 1);
        chunk(out, "pHYs", size.array());
        chunk(out, "IDAT", compressed(image));
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private static byte[] compressed(BufferedImage image) throws IOException {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        byte[] row = new byte[1 + 3 * width]; // begins with 0: unfiltered, which suits flat colours
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        Deflater deflater = new Deflater(COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
            for (int y = 0; y < image.getHeight(); y++) {
                Cancellation.check();
                for (int x = 0; x < width; x++) {
                    int pixel = pixels[y * width + x];
                    row[3 * x + 1] = (byte) (pixel >> 16);
                    row[3 * x + 2] = (byte) (pixel >> 8);
                    row[3 * x + 3] = (byte) pixel;
                }
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
