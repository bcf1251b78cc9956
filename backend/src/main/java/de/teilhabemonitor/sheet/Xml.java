package de.teilhabemonitor.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of a document of an office, element by element: without document types, entities of its own, or tags without end. */
public final class Xml implements AutoCloseable {

    private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();
    /** Bytes from one angle bracket to the next: a cell of the longest length, every sign of it escaped. */
    private static final int LONGEST_RUN = 12 * Limits.LONGEST_CELL;

    static {
        FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
        FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    }

    private final XMLStreamReader reader;
    private final InputStream bytes;

    public Xml(Archive workbook, ZipEntry entry, long most) throws IOException {
        bytes = new Runs(workbook.open(entry, most));
        try {
            reader = FACTORY.createXMLStreamReader(bytes);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    /** The next element begins or ends; false where nothing follows. Text between is left out. */
    public boolean next() throws IOException {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw UnreadableSheet.because("xml-with-entities");
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    public boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    public boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    public String attribute(String name) {
        String value = optional(name);
        return value == null ? "" : value;
    }

    @Nullable
    String optional(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text of the element that has just begun, up to its end. */
    public String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.END_ELEMENT) {
                    return text.toString();
                }
                if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.START_ELEMENT) {
                    throw UnreadableSheet.because("no-workbook");
                }
                if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.SPACE
                        || event == XMLStreamConstants.CDATA) {
                    text.append(reader.getText());
                }
                if (text.length() > Limits.LONGEST_CELL) {
                    throw UnreadableSheet.because("cell-too-long", Integer.toString(Limits.LONGEST_CELL));
                }
            }
            return text.toString();
        } catch (XMLStreamException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** What the limits said while the parser read. */
    private static UnreadableSheet refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableSheet known) {
                return known;
            }
            if (cause instanceof XMLStreamException nested
                    && nested.getNestedException() instanceof UnreadableSheet known) {
                return known;
            }
        }
        String said = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        return UnreadableSheet.because(
                said.contains("entity") || said.contains("doctype") ? "xml-with-entities" : "no-workbook");
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    /** Ends a tag or text that a parser would read into memory as a whole. */
    private static final class Runs extends java.io.FilterInputStream {

        private int run;

        Runs(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            for (int i = 0; i < read; i++) {
                byte b = bytes[from + i];
                run = b == '<' || b == '>' ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    throw UnreadableSheet.because("cell-too-long", Integer.toString(Limits.LONGEST_CELL));
                }
            }
            return read;
        }
    }
}
