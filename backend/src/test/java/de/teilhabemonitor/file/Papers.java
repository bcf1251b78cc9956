package de.teilhabemonitor.file;

import de.teilhabemonitor.sheet.Uploads;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Documents of Word and Excel as people and attackers make them. */
final class Papers {

    static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private Papers() {}

    private static Map<String, byte[]> parts(String body) {
        return Uploads.files(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
                "word/document.xml",
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    static byte[] docx() {
        return docx("<w:p><w:r><w:t>Programm des Fachtags</w:t></w:r></w:p>");
    }

    static byte[] docx(String body) {
        return Uploads.zip(parts(body));
    }

    static byte[] docxWith(String name, byte[] part) {
        Map<String, byte[]> parts = parts("<w:p/>");
        parts.put(name, part);
        return Uploads.zip(parts);
    }

    static byte[] docxWith(String name, String part) {
        return docxWith(name, part.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] docxWithout(String name) {
        Map<String, byte[]> parts = parts("<w:p/>");
        parts.remove(name);
        return Uploads.zip(parts);
    }

    /** What is fetched from elsewhere, or linked. */
    static byte[] related(String type, String target) {
        return docxWith(
                "word/_rels/document.xml.rels",
                RELATIONSHIPS.formatted(("<Relationship Id=\"r1\" TargetMode=\"External\" Target=\"%s\""
                                + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\"/>")
                        .formatted(target, type)));
    }

    static byte[] xlsx() {
        return Uploads.workbook("Tabelle1", "<row r=\"1\">" + Uploads.text("Bremen") + "</row>");
    }

    static byte[] xlsxWith(String name, byte[] part) {
        Map<String, byte[]> parts = Uploads.parts("Tabelle1", "", "");
        parts.put(name, part);
        return Uploads.zip(parts);
    }
}
