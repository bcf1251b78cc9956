package de.teilhabemonitor.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every public answer says about itself, whether it comes from memory or not. */
final class PublicHeaders {

    private static final String CACHE_CONTROL =
            "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400";

    /** As of {@code /api/v1/events/fachtag-2023.ics}, beginning with what is before the first slash. */
    private static final int PARTS = 5;

    private PublicHeaders() {}

    static Map<String, String> of(String path, String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", CACHE_CONTROL);
        headers.put("Vary", "Accept-Encoding");
        if (path.endsWith(".csv") || path.endsWith(".ics")) {
            headers.put("Content-Disposition", "attachment; filename=\"" + file(path) + "\"");
        }
        return headers;
    }

    /** The last part of the path, with the code of the thing before it that it belongs to. */
    private static String file(String path) {
        String[] parts = path.split("/");
        String last = parts[parts.length - 1];
        return parts.length > PARTS ? parts[parts.length - 2] + "-" + last : last;
    }
}
