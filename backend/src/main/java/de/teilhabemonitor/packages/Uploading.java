package de.teilhabemonitor.packages;

import de.teilhabemonitor.sheet.Tables;
import de.teilhabemonitor.sheet.Writing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what is read into the database, a thousand rows at a time. */
final class Uploading implements Tables {

    private final String code;
    private final ImportRows rows;
    private final List<Import.Sheet> sheets = new ArrayList<>();
    private final List<ImportRows.Uploaded> portion = new ArrayList<>();
    private final Set<String> tables;
    private String file = "";
    private Writing writing = new Writing("UTF-8", 0, ',');
    private List<String> columns = List.of();
    private boolean commas;
    private boolean whole = true;
    private boolean isLeftOut;

    /** @param tables that a package has */
    Uploading(String code, ImportRows rows, Set<String> tables) {
        this.code = code;
        this.rows = rows;
        this.tables = tables;
    }

    @Override
    public void table(String name, Writing writing, int line, List<String> columns) {
        end();
        isLeftOut = name.equals(PackageExport.TAKEN_DOWN);
        if (isLeftOut) {
            return;
        }
        if (!tables.contains(name)) {
            throw new UnknownTable(name);
        }
        this.file = name;
        this.writing = writing;
        this.columns = columns;
        this.commas = false;
        this.whole = true;
    }

    @Override
    public void row(int line, List<String> cells) {
        if (isLeftOut) {
            return;
        }
        Map<String, String> named = new LinkedHashMap<>();
        boolean fits = writing.isWorkbook() ? cells.size() <= columns.size() : cells.size() == columns.size();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = cells.get(i).strip();
            if (!cell.isEmpty()) {
                named.put(columns.get(i), cell);
                commas |= GermanCells.hasDecimalComma(cell);
            }
        }
        whole &= fits;
        portion.add(new ImportRows.Uploaded(file, line, named, fits ? null : cells.size()));
        if (portion.size() == ImportRows.PORTION) {
            flush();
        }
    }

    /** All that was uploaded, table by table. */
    List<Import.Sheet> end() {
        flush();
        if (!file.isEmpty()) {
            boolean german = writing.isGerman();
            sheets.add(new Import.Sheet(
                    file,
                    writing.encoding(),
                    writing.isWorkbook() ? null : String.valueOf(writing.separator()),
                    columns,
                    german && commas,
                    whole));
            file = "";
        }
        return sheets;
    }

    private void flush() {
        if (!portion.isEmpty()) {
            rows.add(code, portion);
            portion.clear();
        }
    }

    /** A file or sheet that no package has. */
    static final class UnknownTable extends RuntimeException {

        private final String name;

        UnknownTable(String name) {
            super(name, null, false, false);
            this.name = name;
        }

        String name() {
            return name;
        }
    }
}
