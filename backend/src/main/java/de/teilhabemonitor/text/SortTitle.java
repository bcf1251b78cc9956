package de.teilhabemonitor.text;

/** By what a thing is sorted in lists that people read. */
public final class SortTitle {

    /** An index entry holds 2,704 bytes at most, and nobody sorts by what follows. */
    private static final int MOST = 300;

    private SortTitle() {}

    /** The beginning of the title. */
    public static String of(String title) {
        return title.codePoints()
                .limit(MOST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
