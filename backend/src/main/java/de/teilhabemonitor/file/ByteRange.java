package de.teilhabemonitor.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One range of bytes, as RFC 9110 (14.1.2) has it.
 *
 * @param first place of the first byte, from 0
 * @param length 0: the file has no such bytes
 */
record ByteRange(long first, long length) {

    private static final Pattern ONE = Pattern.compile("(?i)bytes\\s*=\\s*([0-9]{0,18})\\s*-\\s*([0-9]{0,18})\\s*");

    /**
     * @param header as it was sent
     * @param size of the file
     * @return empty: the whole file, because nothing else was asked for, or in a form that may be ignored
     */
    static Optional<ByteRange> of(@Nullable String header, long size) {
        Matcher found = ONE.matcher(header == null ? "" : header);
        if (!found.matches()) {
            return Optional.empty();
        }
        String from = found.group(1);
        String to = found.group(2);
        if (from.isEmpty()) {
            if (to.isEmpty()) {
                return Optional.empty();
            }
            long length = Math.min(Long.parseLong(to), size);
            return Optional.of(new ByteRange(size - length, length));
        }
        long first = Long.parseLong(from);
        long last = to.isEmpty() ? size - 1 : Long.parseLong(to);
        if (!to.isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.max(0, Math.min(last, size - 1) - first + 1)));
    }

    boolean isThere() {
        return length > 0;
    }

    /** As {@code Content-Range} says it. */
    String inWords(long size) {
        return "bytes " + (isThere() ? first + "-" + (first + length - 1) : "*") + "/" + size;
    }
}
