package de.teilhabemonitor.file;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras and attackers make them. */
final class Pictures {

    static final int WIDTH = 40;
    static final int HEIGHT = 20;

    private Pictures() {}

    /** Red on the left, blue on the right. */
    static byte[] of(String format, int type) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
        Graphics2D drawing = picture.createGraphics();
        drawing.setColor(Color.RED);
        drawing.fillRect(0, 0, WIDTH / 2, HEIGHT);
        drawing.setColor(Color.BLUE);
        drawing.fillRect(WIDTH / 2, 0, WIDTH / 2, HEIGHT);
        drawing.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] png() {
        return of("png", BufferedImage.TYPE_INT_RGB);
    }

    static byte[] jpg() {
        return of("jpg", BufferedImage.TYPE_3BYTE_BGR);
    }

    static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a phone writes it that was held upright: where it was, and that it is to be turned. */
    static byte[] photo() {
        byte[] exif = Pdfs.bytes(
                "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0\u0006\0\0\0\0\0\0GPS-of-my-home");
        byte[] jpg = jpg();
        ByteBuffer photo = ByteBuffer.allocate(jpg.length + exif.length + 4);
        photo.put(jpg, 0, 2)
                .putShort((short) 0xffe1)
                .putShort((short) (exif.length + 2))
                .put(exif);
        return photo.put(jpg, 2, jpg.length - 2).array();
    }

    /** A few bytes that say to be a huge picture. */
    static byte[] bomb(int width, int height) {
        byte[] png = png();
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(png, 12, 17);
        bytes.putInt(29, (int) sum.getValue());
        return png;
    }
}
