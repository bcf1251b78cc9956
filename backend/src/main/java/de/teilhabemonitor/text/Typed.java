package de.teilhabemonitor.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as strangers type it, made safe to stand beside other text. Nothing that somebody has written is lost: letters of all
 * scripts, marks of direction and joiners stay, and so do line breaks.
 */
public final class Typed {

    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private Typed() {}

    /** Unicode NFC, line breaks as one sign, without what turns round how all that follows is read, and without blanks around it. */
    public static String clean(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                kept.append('\n');
            } else if (!isRemoved(c)) {
                kept.appendCodePoint(c);
            }
        });
        return Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
    }

    /** The same in one line. */
    public static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }

    /** The same text without what turns round how all that follows is read: embeddings, overrides and isolates. */
    public static String upright(String text) {
        return TURNING.matcher(text).replaceAll("");
    }

    /** Embeddings, overrides and isolates; control characters; what XML cannot hold; marks that belong to files. */
    private static boolean isRemoved(int c) {
        return c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c < ' ' && c != '\n' && c != '\t'
                || c >= 0x7F && c <= 0x9F
                || c >= 0xFFF9 && c <= 0xFFFB
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE;
    }
}
