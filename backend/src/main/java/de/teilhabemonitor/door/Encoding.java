package de.teilhabemonitor.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** How the bytes of an answer travel. */
public enum Encoding {
    PLAIN(""),
    GZIP("-gz");

    private final String suffix;

    Encoding(String suffix) {
        this.suffix = suffix;
    }

    /** What tells apart the entity tags of the same answer. */
    public String suffix() {
        return suffix;
    }

    public byte[] encode(byte[] plain) throws IOException {
        if (this == PLAIN) {
            return plain;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3 + 512);
        try (OutputStream zip = new GZIPOutputStream(bytes, 8192)) {
            zip.write(plain);
        }
        return bytes.toByteArray();
    }

    public static Encoding accepted(@Nullable String acceptEncoding) {
        if (acceptEncoding == null || !acceptEncoding.contains("gzip")) {
            return PLAIN;
        }
        for (String each : acceptEncoding.split(",")) {
            String[] parts = each.strip().split(";");
            if (parts[0].strip().equals("gzip")) {
                return parts.length > 1 && parts[1].strip().matches("q=0(\\.0*)?") ? PLAIN : GZIP;
            }
        }
        return PLAIN;
    }
}
