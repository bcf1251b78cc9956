package de.teilhabemonitor.file;

import de.teilhabemonitor.sheet.Archive;
import de.teilhabemonitor.sheet.UnreadableSheet;
import de.teilhabemonitor.sheet.Xml;
import de.teilhabemonitor.web.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/** A document of Word or Excel, which is a zip: every part of it is unpacked and looked at, nothing is opened. */
final class OfficeReading {

    private static final long MOST_OF_A_PART = 100L << 20;
    private static final int END_OF_ZIP = 22;

    /** Parts that run, or that hold what this reader does not look into. */
    private static final Pattern RUNNING = Pattern.compile(
            "(?i).*(vbaProject|vbaData|activeX|embeddings/|oleObject|macrosheets|externalLinks/|connections\\.xml|queryTables?/|customUI|attachedToolbars|\\.bin$|\\.exe$|\\.js$|\\.html?$|\\.svg$|\\.swf$).*");

    /** Settings of the printer are bytes that every Excel writes, and nobody runs. */
    private static final Pattern HARMLESS = Pattern.compile("(?i).*printerSettings[0-9]*\\.bin$");

    /** What may lie elsewhere: it is opened when somebody clicks, not when somebody opens the document. */
    private static final Pattern LINK = Pattern.compile(".*/hyperlink$");

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto|tel):.*|[^:\\\\]*|#.*");
    private static final Pattern FIELD =
            Pattern.compile("(?i)\\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE)\\b.*", Pattern.DOTALL);

    private OfficeReading() {}

    /** @param beginning a sign for each byte */
    static void look(Path file, String beginning, Format format) throws IOException {
        if (!beginning.startsWith("PK\u0003\u0004")) {
            throw Refused.invalid(Inspection.BODY, "file.no-" + format.ending());
        }
        try (Archive archive = new Archive(file)) {
            end(file);
            boolean types = false;
            boolean main = false;
            for (ZipEntry entry : archive.entries()) {
                String name = entry.getName();
                types |= name.equals("[Content_Types].xml");
                main |= name.equals(format == Format.DOCX ? "word/document.xml" : "xl/workbook.xml");
                if (RUNNING.matcher(name).matches() && !HARMLESS.matcher(name).matches()) {
                    throw Refused.invalid(Inspection.BODY, "file.office-running", name);
                }
                part(archive, entry);
            }
            if (!types || !main) {
                throw Refused.invalid(Inspection.BODY, "file.no-" + format.ending());
            }
        } catch (UnreadableSheet e) {
            throw refusal(e, format);
        }
    }

    /** The list of what is in a zip is its last part; behind it begins something else. */
    private static void end(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(Math.max(0, bytes.length() - END_OF_ZIP));
            if (bytes.readInt() != 0x504b0506) {
                throw Refused.invalid(Inspection.BODY, "file.several-formats");
            }
        }
    }

    private static void part(Archive archive, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try (Xml xml = new Xml(archive, entry, MOST_OF_A_PART)) {
                while (xml.next()) {
                    element(xml);
                }
            }
            return;
        }
        try (InputStream in = archive.open(entry, MOST_OF_A_PART)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void element(Xml xml) throws IOException {
        if (xml.begins("Relationship") && xml.attribute("TargetMode").equalsIgnoreCase("External")) {
            String target = xml.attribute("Target");
            if (!LINK.matcher(xml.attribute("Type")).matches()
                    || !ADDRESS.matcher(target).matches()) {
                throw Refused.invalid(Inspection.BODY, "file.office-outside", target);
            }
        } else if (xml.begins("Override") || xml.begins("Default")) {
            String type = xml.attribute("ContentType").toLowerCase(Locale.ROOT);
            if (type.contains("macro") || type.contains("vba") || type.contains("activex")) {
                throw Refused.invalid(Inspection.BODY, "file.office-running", type);
            }
        } else if (xml.begins("fldSimple")
                        && FIELD.matcher(xml.attribute("instr")).matches()
                || xml.begins("instrText") && FIELD.matcher(xml.text()).matches()
                || xml.begins("altChunk")
                || xml.begins("ddeLink")
                || xml.begins("oleLink")) {
            throw Refused.invalid(Inspection.BODY, "file.office-outside", xml.begins("altChunk") ? "altChunk" : "DDE");
        }
    }

    private static Refused refusal(UnreadableSheet e, Format format) {
        return switch (e.key()) {
            case "unpacks-too-large", "too-many-entries" -> Refused.invalid(Inspection.BODY, "file.bomb");
            case "zip-in-zip" -> Refused.invalid(Inspection.BODY, "file.office-running", e.arguments());
            case "xml-with-entities" -> Refused.invalid(Inspection.BODY, "file.office-entities");
            default -> Refused.invalid(Inspection.BODY, "file.no-" + format.ending());
        };
    }
}
