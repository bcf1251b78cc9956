package de.teilhabemonitor.sheet;

import java.util.List;

/** Takes what is read, table by table and row by row. */
public interface Tables {

    /**
     * A table begins.
     *
     * @param name of the file without its ending, or of the sheet
     * @param line of the header
     */
    void table(String name, Writing writing, int line, List<String> columns);

    /**
     * A row of it.
     *
     * @param cells as many as columns, unless the row has more or fewer
     */
    void row(int line, List<String> cells);
}
