package de.teilhabemonitor.door;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a sender takes (RFC 9110, 12.5.1): of the ranges that name a media type, the most exact one decides. */
final class Accept {

    private Accept() {}

    /** @param mediaType without parameters */
    static boolean takes(@Nullable String accept, String mediaType) {
        if (accept == null || accept.isBlank()) {
            return true;
        }
        int exactness = -1;
        boolean takes = false;
        for (String range : accept.toLowerCase(Locale.ROOT).split(",")) {
            String[] parts = range.split(";");
            int fits = exactness(parts[0].strip(), mediaType);
            if (fits > exactness) {
                exactness = fits;
                takes = !isRefused(parts);
            }
        }
        return takes;
    }

    private static int exactness(String range, String mediaType) {
        if (range.equals(mediaType)) {
            return 2;
        }
        return range.equals(mediaType.replaceFirst("/.*", "/*"))
                ? 1
                : range.equals("*/*") || range.equals("*") ? 0 : -1;
    }

    /** A quality of nothing. */
    private static boolean isRefused(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].replace(" ", "").matches("q=0(\\.0{0,3})?")) {
                return true;
            }
        }
        return false;
    }
}
