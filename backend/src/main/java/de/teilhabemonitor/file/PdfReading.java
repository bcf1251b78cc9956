package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads all objects of a PDF and refuses what does something by itself when somebody opens it. */
final class PdfReading {

    private static final int MOST_OBJECTS = 100_000;
    private static final int MOST_PAGES = 5_000;

    /** What an action does ({@code /S}, ISO 32000-2, 12.6.4) that leaves the document. */
    private static final Set<String> ACTIONS = Set.of(
            "Launch",
            "ImportData",
            "SubmitForm",
            "GoToR",
            "GoToE",
            "Rendition",
            "Movie",
            "RichMediaExecute",
            "GoTo3DView");

    private static final Set<String> MEDIA = Set.of("RichMedia", "Movie", "Screen", "3D", "Sound");

    private static final Set<String> ADDRESSES = Set.of("http", "https", "mailto", "tel");

    private PdfReading() {}

    /** @param beginning a sign for each byte */
    static void look(Path file, String beginning) throws IOException {
        if (!beginning.startsWith("%PDF-")) {
            throw Refused.invalid(Inspection.BODY, "file.no-pdf");
        }
        PdfBytes.look(file);
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw Refused.invalid(Inspection.BODY, "file.pdf-password");
            }
            objects(document.getDocument());
            int pages = document.getNumberOfPages();
            if (pages < 1 || pages > MOST_PAGES) {
                throw Refused.invalid(Inspection.BODY, "file.no-pdf");
            }
        } catch (InvalidPasswordException e) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-password");
        } catch (Refused e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Made to break a reader, or broken: whoever sent it is told the same.
            throw Refused.invalid(Inspection.BODY, "file.no-pdf");
        }
    }

    private static void objects(COSDocument document) {
        List<COSObjectKey> keys = new ArrayList<>(document.getXrefTable().keySet());
        if (keys.size() > MOST_OBJECTS) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-too-large");
        }
        look(document.getTrailer());
        for (COSObjectKey key : keys) {
            COSObject object = document.getObjectFromPool(key);
            look(object.getObject());
        }
    }

    /** Another object that it names has its own turn. */
    private static void look(COSBase object) {
        Deque<COSBase> open = new ArrayDeque<>();
        int seen = 0;
        for (COSBase each = object; each != null; each = open.poll()) {
            if (seen++ > MOST_OBJECTS) {
                throw Refused.invalid(Inspection.BODY, "file.pdf-too-large");
            }
            if (each instanceof COSDictionary dictionary) {
                judge(dictionary);
                dictionary.getValues().forEach(value -> add(value, open));
            } else if (each instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    add(array.get(i), open);
                }
            }
        }
    }

    private static void add(COSBase value, Deque<COSBase> open) {
        if (value instanceof COSDictionary || value instanceof COSArray) {
            open.add(value);
        }
    }

    private static void judge(COSDictionary dictionary) {
        String action = dictionary.getNameAsString(COSName.S);
        if (dictionary.containsKey("JS")
                || dictionary.containsKey("JavaScript")
                || dictionary.containsKey("XFA")
                || "JavaScript".equals(action)) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-script");
        }
        if (action != null && ACTIONS.contains(action)) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-action", action);
        }
        if (dictionary.getDictionaryObject("URI") instanceof COSString address && !isAddress(address)) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-action", "URI");
        }
        String type = dictionary.getNameAsString(COSName.TYPE);
        if (dictionary.containsKey("EF") || dictionary.containsKey("EmbeddedFiles") || "EmbeddedFile".equals(type)) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-attachment");
        }
        String subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        if (subtype != null && MEDIA.contains(subtype)) {
            throw Refused.invalid(Inspection.BODY, "file.pdf-media");
        }
    }

    /** An address without a scheme leads to another page of wherever the file is; one of a program or file does not. */
    private static boolean isAddress(COSString address) {
        String text = new String(address.getBytes(), StandardCharsets.ISO_8859_1).strip();
        int colon = text.indexOf(':');
        boolean relative = colon < 0 || !text.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
        return relative
                ? !text.startsWith("\\\\")
                : ADDRESSES.contains(text.substring(0, colon).toLowerCase(Locale.ROOT));
    }
}
