package de.teilhabemonitor.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Passes rows on as long as there are not too many of them, and none is too wide. */
final class Budget {

    private final Tables tables;
    private int rows;
    private int columns;
    private String name = "";
    private final Set<String> seen = new HashSet<>();

    Budget(Tables tables) {
        this.tables = tables;
    }

    /** @return whether the row has names, so that it is the header */
    boolean begin(String table, Writing writing, int line, List<String> header) throws UnreadableSheet {
        List<String> names = new ArrayList<>(header.stream().map(String::strip).toList());
        trim(names, 0);
        if (names.isEmpty()) {
            return false;
        }
        name = table;
        if (!seen.add(table)) {
            throw UnreadableSheet.in(table, 0, "table-twice");
        }
        checkWidth(line, names);
        columns = names.size();
        tables.table(table, writing, line, names);
        return true;
    }

    void row(int line, List<String> cells) throws UnreadableSheet {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        List<String> row = new ArrayList<>(cells);
        trim(row, columns);
        checkWidth(line, row);
        if (++rows > Limits.MOST_ROWS) {
            throw UnreadableSheet.in(name, line, "too-many-rows", Integer.toString(Limits.MOST_ROWS));
        }
        tables.row(line, row);
    }

    /** Spreadsheets leave empty cells behind the last one. */
    private static void trim(List<String> cells, int least) {
        while (cells.size() > least && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
    }

    private void checkWidth(int line, List<String> cells) throws UnreadableSheet {
        if (cells.size() > Limits.MOST_COLUMNS) {
            throw UnreadableSheet.in(name, line, "too-many-columns", Integer.toString(Limits.MOST_COLUMNS));
        }
        for (String cell : cells) {
            if (cell.length() > Limits.LONGEST_CELL) {
                throw tooLong(name, line);
            }
        }
    }

    static UnreadableSheet tooLong(String table, int line) {
        return UnreadableSheet.in(table, line, "cell-too-long", Integer.toString(Limits.LONGEST_CELL));
    }
}
