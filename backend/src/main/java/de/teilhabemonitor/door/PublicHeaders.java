package de.teilhabemonitor.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every public answer says about itself, whether it comes from memory or not. */
final class PublicHeaders {

    private static final String CACHE_CONTROL =
            "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400";

    private PublicHeaders() {}

    static Map<String, String> of(String path, String tag) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ETag", tag);
        headers.put("Cache-Control", CACHE_CONTROL);
        headers.put("Vary", "Accept-Encoding");
        if (path.endsWith(".csv") || path.endsWith(".ics")) {
            String file = path.substring(path.lastIndexOf('/') + 1);
            headers.put("Content-Disposition", "attachment; filename=\"" + file + "\"");
        }
        return headers;
    }
}
