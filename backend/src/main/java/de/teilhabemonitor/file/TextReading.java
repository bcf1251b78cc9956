package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A table as text: nothing but letters, and no cell that a spreadsheet would run. */
final class TextReading {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** At the start of a cell: a formula. A minus or plus before a number is none. */
    private static final Pattern FORMULA = Pattern.compile("(^|[,;\\t])\"?[ ]*(=|@|[+-][^0-9,;.\\s\"]*[(|!])");

    private TextReading() {}

    /** @param beginning a sign for each byte */
    static void look(Path file, String beginning) throws IOException {
        if (beginning.startsWith("%PDF")
                || beginning.startsWith("PK")
                || beginning.stripLeading().startsWith("<")) {
            throw Refused.invalid(Inspection.BODY, "file.no-csv");
        }
        boolean read = isRead(file, StandardCharsets.UTF_8) || isRead(file, WINDOWS);
        if (!read) {
            throw Refused.invalid(Inspection.BODY, "file.no-csv");
        }
    }

    /** @return false where it is no text in these letters */
    private static boolean isRead(Path file, Charset letters) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader text = new BufferedReader(new InputStreamReader(in, letters.newDecoder()))) {
            char[] piece = new char[8192];
            String rest = "";
            for (int count = text.read(piece); count >= 0; count = text.read(piece)) {
                String part = rest + new String(piece, 0, count);
                if (part.chars().anyMatch(TextReading::isNoLetter)) {
                    throw Refused.invalid(Inspection.BODY, "file.no-csv");
                }
                int end = part.lastIndexOf('\n');
                rest = part.substring(end + 1);
                if (rest.length() > 1 << 20) {
                    throw Refused.invalid(Inspection.BODY, "file.no-csv");
                }
                part.substring(0, end + 1).lines().forEach(TextReading::look);
            }
            look(rest);
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static void look(String line) {
        if (FORMULA.matcher(line).find()) {
            throw Refused.invalid(Inspection.BODY, "file.csv-formula");
        }
    }

    private static boolean isNoLetter(int sign) {
        return sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t' || sign == 0x7f;
    }
}
