package de.teilhabemonitor.door;

import org.jspecify.annotations.Nullable;

/** How the bytes of an answer travel. */
public enum Encoding {
    PLAIN(""),
    GZIP("-gz");

    private final String suffix;

    Encoding(String suffix) {
        this.suffix = suffix;
    }

    String suffix() {
        return suffix;
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
