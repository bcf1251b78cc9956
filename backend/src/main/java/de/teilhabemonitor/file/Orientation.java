package de.teilhabemonitor.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which side of a photo is up, as its camera has written it down (Exif 2.32, tag 274): 1 to 8, 1 where it is not known. */
final class Orientation {

    private static final int NOT_TURNED = 1;
    private static final int TAG = 0x0112;
    private static final int MOST = 8;
    private static final int BEGINNING = 128 << 10;
    private static final int APP1 = 0xe1;
    private static final int ENTRY = 12;
    private static final String EXIF = "Exif\0\0";

    private Orientation() {}

    static int of(Path jpg) throws IOException {
        byte[] beginning;
        try (InputStream in = Files.newInputStream(jpg)) {
            beginning = in.readNBytes(BEGINNING);
        }
        try {
            return of(ByteBuffer.wrap(beginning));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return NOT_TURNED;
        }
    }

    private static int of(ByteBuffer bytes) {
        int at = 2;
        while ((bytes.get(at) & 0xff) == 0xff) {
            int marker = bytes.get(at + 1) & 0xff;
            int length = bytes.getShort(at + 2) & 0xffff;
            if (marker == APP1) {
                byte[] name = new byte[EXIF.length()];
                bytes.get(at + 4, name);
                if (new String(name, StandardCharsets.ISO_8859_1).equals(EXIF)) {
                    return read(bytes.slice(at + 4 + EXIF.length(), length - 2 - EXIF.length()));
                }
            }
            at += 2 + length;
        }
        return NOT_TURNED;
    }

    private static int read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int count = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < count; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xffff) == TAG) {
                int value = exif.getShort(entry + 8);
                return value >= NOT_TURNED && value <= MOST ? value : NOT_TURNED;
            }
        }
        return NOT_TURNED;
    }
}
