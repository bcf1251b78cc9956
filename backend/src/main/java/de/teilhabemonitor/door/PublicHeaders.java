package de.teilhabemonitor.door;

import io.vertx.core.MultiMap;

/** What every public answer says about how long it is good. */
final class PublicHeaders {

    static final String CACHE_CONTROL =
            "public, max-age=0, s-maxage=60, stale-while-revalidate=300, stale-if-error=86400";

    private PublicHeaders() {}

    static void set(MultiMap headers, String tag) {
        headers.set("ETag", tag);
        headers.set("Cache-Control", CACHE_CONTROL);
        headers.set("Vary", "Accept-Encoding");
    }
}
