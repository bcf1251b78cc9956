package de.teilhabemonitor.sheet;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** One sheet of a workbook as a table of texts. */
final class WorkbookSheet {

    private static final int LAST_COLUMN = 16_384;

    private final String name;
    private final Workbook workbook;
    private final Budget budget;
    private int line;
    private boolean begun;

    WorkbookSheet(String name, Workbook workbook, Budget budget) {
        this.name = name;
        this.workbook = workbook;
        this.budget = budget;
    }

    /** @return whether there was anything on it */
    boolean read(String entry) throws IOException {
        refuseMergedCells(entry);
        try (Xml xml = workbook.open(entry)) {
            while (xml.next() && !xml.ends("sheetData")) {
                if (xml.begins("row")) {
                    row(xml);
                }
            }
        } catch (UnreadableSheet e) {
            throw e.table() == null ? UnreadableSheet.in(name, line, e.key(), e.arguments()) : e;
        }
        return begun;
    }

    /** They stand behind the cells: which cell a value is of would be known too late. */
    private void refuseMergedCells(String entry) throws IOException {
        try (Xml xml = workbook.open(entry)) {
            while (xml.next()) {
                if (xml.begins("mergeCell")) {
                    throw UnreadableSheet.in(name, 0, "merged-cells", xml.attribute("ref"));
                }
            }
        }
    }

    private void row(Xml xml) throws IOException {
        String number = xml.attribute("r");
        line = number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : line + 1;
        List<String> cells = new ArrayList<>();
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                int column = column(xml.attribute("r"), cells.size());
                String text = cell(xml);
                if (text.isEmpty()) {
                    continue;
                }
                if (column >= 2 * Limits.MOST_COLUMNS) {
                    throw UnreadableSheet.in(name, line, "too-many-columns", Integer.toString(Limits.MOST_COLUMNS));
                }
                cells.addAll(Collections.nCopies(Math.max(0, column + 1 - cells.size()), ""));
                cells.set(column, text);
            }
        }
        if (begun) {
            budget.row(line, cells);
        } else {
            begun = budget.begin(name, Writing.WORKBOOK, line, cells);
        }
    }

    /** From 0: {@code B7} is 1. */
    private static int column(String address, int next) throws UnreadableSheet {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * 26 + (Character.toUpperCase(address.charAt(i)) - 'A' + 1);
            if (column > LAST_COLUMN || column < 1) {
                throw UnreadableSheet.because("no-workbook");
            }
        }
        return address.isEmpty() ? next : column - 1;
    }

    private String cell(Xml xml) throws IOException {
        String type = xml.attribute("t");
        Format format = workbook.format(xml.attribute("s"));
        boolean formula = false;
        String value = null;
        String inline = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                value = xml.text();
            } else if (xml.begins("is")) {
                inline = Workbook.rich(xml, "is");
            }
        }
        if (value == null || value.isEmpty()) {
            if (formula && !type.equals("str")) {
                throw UnreadableSheet.because("formula-without-value");
            }
            return inline;
        }
        return switch (type) {
            case "s" -> workbook.text(value);
            case "str" -> value;
            case "inlineStr" -> inline;
            case "b" -> value.equals("1") || value.equals("true") ? "yes" : "no";
            case "e" -> throw UnreadableSheet.because("error-cell", value);
            case "d" -> date(value, format);
            default -> format.text(value, workbook.isSince1904());
        };
    }

    /** A date in words, as few programs write it. */
    private static String date(String value, Format format) throws UnreadableSheet {
        try {
            String text = value.toUpperCase(Locale.ROOT).replaceFirst("(\\.[0-9]+)?Z?$", "");
            boolean day = text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            LocalDateTime time = day ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
            boolean midnight = time.toLocalTime().toSecondOfDay() == 0;
            Format shown = format == Format.NUMBER ? (midnight ? Format.DAY : Format.MINUTE) : format;
            return shown.written(time);
        } catch (DateTimeException e) {
            throw UnreadableSheet.because("no-cell", value);
        }
    }
}
