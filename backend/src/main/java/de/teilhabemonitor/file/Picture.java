package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;

/** Draws pictures anew: what remains is what one sees, without the place and the camera that stood in the file. */
final class Picture {

    /** Points, which are up to four bytes each while the picture is drawn: as many as 4096 by 3072 are. */
    static final long MOST_POINTS = 4096L * 3072;

    /** Twice three, for one that is turned; four, or eight of half as many, for one that one sees through. */
    private static final long BYTES_OF_A_POINT = 6;
    /** For everything else that goes on meanwhile. */
    private static final long RESERVE = 24L << 20;

    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.9f;

    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPG = "\u00ff\u00d8\u00ff";

    private Picture() {}

    /** @param beginning a sign for each byte */
    static Received redrawn(Path file, String beginning, Format format) throws IOException {
        if (!beginning.startsWith(format == Format.PNG ? PNG : JPG)) {
            throw Refused.invalid(Inspection.BODY, "file.no-" + format.ending());
        }
        BufferedImage picture = upright(read(file, format), format == Format.JPG ? Orientation.of(file) : 1);
        Received drawn = Received.written(out -> write(picture, format, out));
        if (drawn.bytes() > format.mostBytes()) {
            drawn.close();
            throw Refused.invalid(Inspection.BODY, "file.picture-too-large");
        }
        return drawn;
    }

    private static BufferedImage read(Path file, Format format) {
        // Each format has its own reader in the JDK; nothing is guessed, and nothing beside the picture is read.
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(format.ending()).next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            long points = (long) width * height;
            if (points > MOST_POINTS || Math.max(width, height) > LONGEST_SIDE) {
                throw Refused.invalid(Inspection.BODY, "file.picture-too-large");
            }
            // Colours that are twice as fine take twice the room; which they are stands in the head of a PNG alone.
            if (format == Format.PNG && isFine(reader) && points > MOST_POINTS / 2) {
                throw Refused.invalid(Inspection.BODY, "file.picture-too-large");
            }
            makeRoom(points * BYTES_OF_A_POINT);
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw Refused.invalid(Inspection.BODY, "file.broken-picture");
        } finally {
            reader.dispose();
        }
    }

    /** A process that runs out of memory ends; whoever sends a picture then may try again instead. */
    private static void makeRoom(long bytes) {
        if (room() < bytes + RESERVE) {
            System.gc();
            if (room() < bytes + RESERVE) {
                throw Refused.because(Refused.Reason.UNAVAILABLE);
            }
        }
    }

    private static long room() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
    }

    private static boolean isFine(ImageReader reader) throws IOException {
        ImageTypeSpecifier type = reader.getRawImageType(0);
        return type != null && type.getSampleModel().getSampleSize(0) > Byte.SIZE;
    }

    /** As it is meant to be seen: cameras write down which side is up instead of turning the picture. */
    private static BufferedImage upright(BufferedImage picture, int orientation) {
        boolean opaque = !picture.getColorModel().hasAlpha();
        if (orientation == 1) {
            return picture;
        }
        int width = picture.getWidth();
        int height = picture.getHeight();
        AffineTransform turn =
                switch (orientation) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    default -> new AffineTransform(0, -1, 1, 0, 0, width);
                };
        boolean onItsSide = orientation > 4;
        BufferedImage upright = new BufferedImage(
                onItsSide ? height : width,
                onItsSide ? width : height,
                opaque ? BufferedImage.TYPE_3BYTE_BGR : BufferedImage.TYPE_4BYTE_ABGR);
        Graphics2D drawing = upright.createGraphics();
        drawing.drawImage(picture, turn, null);
        drawing.dispose();
        return upright;
    }

    private static void write(BufferedImage picture, Format format, OutputStream out) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(format.ending()).next();
        try (ImageOutputStream image = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(image);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (format == Format.JPG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
