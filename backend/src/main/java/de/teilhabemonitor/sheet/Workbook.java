package de.teilhabemonitor.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** What a workbook says beside its sheets: their names, its texts, how it shows numbers. */
final class Workbook {

    private final Archive archive;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Map<String, String> sheets = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<Format> formats = new ArrayList<>();
    private boolean since1904;

    Workbook(Archive archive) throws IOException {
        this.archive = archive;
        archive.entries().forEach(entry -> entries.put(entry.getName(), entry));
        if (!entries.containsKey("xl/workbook.xml")) {
            throw UnreadableSheet.because("no-workbook");
        }
        readSheets(targets());
        readTexts();
        readFormats();
    }

    /** Name to entry, in the order of the workbook. */
    Map<String, String> sheets() {
        return sheets;
    }

    boolean isSince1904() {
        return since1904;
    }

    String text(String index) throws UnreadableSheet {
        int at = index.matches("[0-9]{1,9}") ? Integer.parseInt(index) : -1;
        if (at < 0 || at >= texts.size()) {
            throw UnreadableSheet.because("no-workbook");
        }
        return texts.get(at);
    }

    Format format(String style) {
        int at = style.matches("[0-9]{1,9}") ? Integer.parseInt(style) : 0;
        return at < formats.size() ? formats.get(at) : Format.NUMBER;
    }

    Xml open(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw UnreadableSheet.because("no-workbook");
        }
        return new Xml(archive, entry, Limits.MOST_UNPACKED);
    }

    private Map<String, String> targets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (Xml xml = open("xl/_rels/workbook.xml.rels")) {
            while (xml.next()) {
                if (xml.begins("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String target = xml.attribute("Target");
                    targets.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        }
        return targets;
    }

    private void readSheets(Map<String, String> targets) throws IOException {
        try (Xml xml = open("xl/workbook.xml")) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    String said = xml.attribute("date1904");
                    since1904 = said.equals("1") || said.equals("true");
                } else if (xml.begins("sheet")) {
                    String entry = targets.get(xml.attribute("id"));
                    if (entry == null || sheets.put(xml.attribute("name"), entry) != null) {
                        throw UnreadableSheet.because("no-workbook");
                    }
                }
            }
        }
    }

    private void readTexts() throws IOException {
        ZipEntry entry = entries.get("xl/sharedStrings.xml");
        if (entry == null) {
            return;
        }
        try (Xml xml = new Xml(archive, entry, Limits.MOST_SHARED_TEXT)) {
            while (xml.next()) {
                if (xml.begins("si")) {
                    texts.add(rich(xml, "si"));
                }
            }
        }
    }

    /** The parts of a text one after the other, without how it is pronounced. */
    static String rich(Xml xml, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean pronounced = false;
        while (xml.next() && !xml.ends(end)) {
            pronounced = xml.begins("rPh") || pronounced && !xml.ends("rPh");
            if (xml.begins("t")) {
                String part = xml.text();
                text.append(pronounced ? "" : part);
            }
            if (text.length() > Limits.LONGEST_CELL) {
                throw UnreadableSheet.because("cell-too-long", Integer.toString(Limits.LONGEST_CELL));
            }
        }
        return text.toString();
    }

    private void readFormats() throws IOException {
        if (!entries.containsKey("xl/styles.xml")) {
            return;
        }
        Map<String, String> codes = new HashMap<>();
        boolean ofCells = false;
        try (Xml xml = open("xl/styles.xml")) {
            while (xml.next()) {
                ofCells = xml.begins("cellXfs") || ofCells && !xml.ends("cellXfs");
                if (xml.begins("numFmt")) {
                    codes.put(xml.attribute("numFmtId"), xml.attribute("formatCode"));
                } else if (ofCells && xml.begins("xf")) {
                    formats.add(format(xml.optional("numFmtId"), codes));
                }
            }
        }
    }

    private static Format format(@Nullable String id, Map<String, String> codes) {
        return id == null || !id.matches("[0-9]{1,9}")
                ? Format.NUMBER
                : Format.of(Integer.parseInt(id), codes.getOrDefault(id, ""));
    }
}
