package de.teilhabemonitor.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a text file was written, found out by reading it once.
 *
 * @param encoding name of the character set; {@code xlsx} for a workbook
 * @param mark bytes of the byte order mark
 * @param separator between cells
 */
public record Writing(String encoding, int mark, char separator) {

    static final Writing WORKBOOK = new Writing("xlsx", 0, '\0');

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_HEADER = Limits.MOST_COLUMNS * 200;

    /** Whether its numbers are those of a spreadsheet, which keeps no zeros at their end. */
    public boolean isWorkbook() {
        return encoding.equals("xlsx");
    }

    /** Whether a German program wrote it: there the comma is in the numbers, and something else between the cells. */
    public boolean isGerman() {
        return separator == ';' || separator == '\t';
    }

    static Writing of(Source file) throws IOException {
        Writing found = encoding(file);
        char separator = ',';
        try (Reader text = found.open(file)) {
            separator = separator(text);
        }
        return new Writing(found.encoding, found.mark, separator);
    }

    private static Writing encoding(Source file) throws IOException {
        byte[] start = new byte[4];
        int read;
        try (InputStream bytes = file.open()) {
            read = bytes.readNBytes(start, 0, 4);
        }
        if (read == 4 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe && start[2] == 0 && start[3] == 0) {
            throw UnreadableSheet.because("wrong-encoding");
        }
        if (read >= 2 && start[0] == (byte) 0xff && start[1] == (byte) 0xfe) {
            return only(file, new Writing("UTF-16LE", 2, ','));
        }
        if (read >= 2 && start[0] == (byte) 0xfe && start[1] == (byte) 0xff) {
            return only(file, new Writing("UTF-16BE", 2, ','));
        }
        boolean marked = read >= 3 && start[0] == (byte) 0xef && start[1] == (byte) 0xbb && start[2] == (byte) 0xbf;
        Writing utf8 = new Writing("UTF-8", marked ? 3 : 0, ',');
        if (marked) {
            return only(file, utf8);
        }
        return utf8.fits(file) ? utf8 : only(file, new Writing(WINDOWS.name(), 0, ','));
    }

    private static Writing only(Source file, Writing writing) throws IOException {
        if (writing.fits(file)) {
            return writing;
        }
        throw UnreadableSheet.because("wrong-encoding");
    }

    /** Whether all of the file is text in this encoding. */
    private boolean fits(Source file) throws IOException {
        char[] part = new char[8192];
        try (Reader text = open(file)) {
            for (int read = text.read(part); read >= 0; read = text.read(part)) {
                for (int i = 0; i < read; i++) {
                    if (part[i] == 0) {
                        throw UnreadableSheet.because("no-text");
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** The text after the mark; what is no text in this encoding ends it with a {@link CharacterCodingException}. */
    Reader open(Source file) throws IOException {
        InputStream bytes = file.open();
        bytes.skipNBytes(mark);
        Charset charset = encoding.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(encoding);
        return new BufferedReader(new InputStreamReader(bytes, charset.newDecoder()));
    }

    /** What stands between the names of the header, most often. */
    private static char separator(Reader text) throws IOException {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < LONGEST_HEADER; i++) {
            int c = text.read();
            if (c < 0 || (c == '\n' || c == '\r') && begun && !quoted) {
                break;
            }
            begun |= c != '\n' && c != '\r';
            quoted ^= c == '"';
            commas += c == ',' && !quoted ? 1 : 0;
            semicolons += c == ';' && !quoted ? 1 : 0;
            tabs += c == '\t' && !quoted ? 1 : 0;
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
