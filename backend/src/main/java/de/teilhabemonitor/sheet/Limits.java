package de.teilhabemonitor.sheet;

/** What an upload may hold at most; held while it is read, so that nothing larger is ever in memory. */
public final class Limits {

    public static final int MOST_BYTES = 10 << 20;
    public static final int MOST_ROWS = 50_000;
    public static final int MOST_COLUMNS = 100;
    /** Characters of a cell. */
    public static final int LONGEST_CELL = 32 << 10;

    /** Bytes of all that is in a zip or workbook, unpacked. */
    static final long MOST_UNPACKED = 100L << 20;
    /** The texts of a workbook are in memory while it is read. */
    static final long MOST_SHARED_TEXT = 20L << 20;
    /** How much larger something may get by unpacking; tables of numbers get thirty times as large. */
    static final int MOST_RATIO = 100;
    /** Below that many bytes nobody asks how much larger it got. */
    static final long SMALL = 1L << 20;

    static final int MOST_ENTRIES = 500;

    private Limits() {}
}
