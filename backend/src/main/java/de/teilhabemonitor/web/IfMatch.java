package de.teilhabemonitor.web;

import de.teilhabemonitor.web.Refused.Reason;
import org.jspecify.annotations.Nullable;

/** The version that somebody has looked at before changing it: the header {@code If-Match}. */
public final class IfMatch {

    private IfMatch() {}

    /** The entity tag of a version. */
    public static String tag(int version) {
        return tag(Integer.toString(version));
    }

    private static String tag(String version) {
        return "\"" + version + "\"";
    }

    /**
     * @param header null where it is missing
     * @throws Refused 428 without a header, 412 where it names another version
     */
    public static void check(@Nullable String header, int version) {
        check(header, Integer.toString(version));
    }

    /** The same for what has no number, but something else that tells its versions apart. */
    public static void check(@Nullable String header, String version) {
        if (header == null || header.isBlank()) {
            throw Refused.because(Reason.PRECONDITION_REQUIRED);
        }
        if (!header.strip().equals(tag(version))) {
            throw Refused.because(Reason.PRECONDITION_FAILED);
        }
    }
}
