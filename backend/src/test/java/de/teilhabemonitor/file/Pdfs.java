package de.teilhabemonitor.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs as people and attackers make them. */
final class Pdfs {

    private Pdfs() {}

    interface Alter {
        void with(PDDocument document) throws IOException;
    }

    static byte[] plain() {
        return with(document -> {});
    }

    /** One page and what is added; small objects are packed together, as writers of today do. */
    static byte[] with(Alter alter) {
        return written(alter, CompressParameters.DEFAULT_COMPRESSION);
    }

    /** Each object where one can read it. */
    static byte[] open(Alter alter) {
        return written(alter, CompressParameters.NO_COMPRESSION);
    }

    private static byte[] written(Alter alter, CompressParameters packed) {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            alter.with(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, packed);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A dictionary of names and texts: {@code of("S", "/Launch", "F", "calc.exe")}. */
    static COSDictionary of(String... namesAndValues) {
        COSDictionary dictionary = new COSDictionary();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            COSName name = COSName.getPDFName(namesAndValues[i]);
            String value = namesAndValues[i + 1];
            if (value.startsWith("/")) {
                dictionary.setItem(name, COSName.getPDFName(value.substring(1)));
            } else {
                dictionary.setString(name, value);
            }
        }
        return dictionary;
    }

    static Alter action(COSDictionary action) {
        return document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, action);
    }

    /** An annotation of the page. */
    static Alter annotation(COSDictionary annotation) {
        return document -> {
            org.apache.pdfbox.cos.COSArray all = new org.apache.pdfbox.cos.COSArray();
            annotation.setItem(COSName.TYPE, COSName.getPDFName("Annot"));
            all.add(annotation);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, all);
        };
    }

    static COSDictionary link(COSDictionary action) {
        COSDictionary link = of("Subtype", "/Link");
        link.setItem(COSName.A, action);
        return link;
    }

    static byte[] locked(String reader) {
        return with(document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", reader, new AccessPermission());
            policy.setEncryptionKeyLength(128);
            document.protect(policy);
        });
    }

    /** Written by hand, with one stream. */
    static byte[] withStream(String dictionary, byte[] stream) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        String head =
                "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\n"
                        + "endobj\n3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>\nendobj\n";
        pdf.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        int fourth = pdf.size();
        pdf.writeBytes(("4 0 obj\n<<" + dictionary + "/Length " + stream.length + ">>\nstream\n")
                .getBytes(StandardCharsets.US_ASCII));
        pdf.writeBytes(stream);
        pdf.writeBytes("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        int table = pdf.size();
        String end = "xref\n0 5\n0000000000 65535 f \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \n%010d 00000 n \n"
                .formatted(head.indexOf("1 0 obj"), head.indexOf("2 0 obj"), head.indexOf("3 0 obj"), fourth);
        pdf.writeBytes((end + "trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n" + table + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return pdf.toByteArray();
    }

    /** Zeros, packed. */
    static byte[] packed(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] out = new byte[8192];
        for (int i = 0; i <= megabytes; i++) {
            if (i == megabytes) {
                deflater.finish();
            } else {
                deflater.setInput(zeros);
            }
            for (int count = deflater.deflate(out); count > 0; count = deflater.deflate(out)) {
                packed.write(out, 0, count);
            }
        }
        deflater.end();
        return packed.toByteArray();
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
