package de.teilhabemonitor.file;

import de.teilhabemonitor.web.Refused;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What files are called: names that people send, and those under which files are answered. */
public final class FileName {

    static final String NAME = "name";
    private static final int LONGEST = 80;

    /** Signs that no system takes, or that mean something on the way. */
    private static final Pattern SIGNS = Pattern.compile("[/\\\\:*?\"<>|%;]");

    /** Endings that some system runs, or a browser shows: {@code bill.exe.pdf} is called so to be taken for something else. */
    private static final Set<String> RUNNING = Set.of(
            "app", "bat", "cmd", "com", "cpl", "dll", "docm", "dotm", "exe", "hta", "htm", "html", "jar", "jnlp", "js",
            "jse", "lnk", "mht", "mjs", "msi", "msp", "php", "pif", "pptm", "ps1", "py", "reg", "scr", "sh", "svg",
            "svgz", "url", "vb", "vbe", "vbs", "wsf", "xhtml", "xlsm", "xml");

    /** Names of devices, which Windows does not let files have. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private FileName() {}

    /**
     * @return what the file says to be
     * @throws Refused 400 where the name could deceive somebody or something
     */
    static Format format(String name) {
        if (name.codePoints().anyMatch(FileName::isHidden)) {
            throw Refused.invalid(NAME, "file.name-hidden");
        }
        if (SIGNS.matcher(name).find()) {
            throw Refused.invalid(NAME, "file.name-signs");
        }
        String[] parts = name.split("\\.", -1);
        if (parts.length < 2 || parts[0].isBlank()) {
            throw Refused.invalid(NAME, "file.name-ending");
        }
        if (!name.equals(name.strip()) || DEVICE.matcher(name).matches()) {
            throw Refused.invalid(NAME, "file.name-signs");
        }
        for (int i = 1; i < parts.length - 1; i++) {
            if (RUNNING.contains(parts[i].strip().toLowerCase(Locale.ROOT))) {
                throw Refused.invalid(NAME, "file.name-double", parts[i].strip());
            }
        }
        return Format.byEnding(parts[parts.length - 1]).orElseThrow(() -> Refused.invalid(NAME, "file.name-ending"));
    }

    /** Signs without width, those that turn the direction of writing, and what is no sign at all. */
    private static boolean isHidden(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /**
     * The header {@code Content-Disposition} (RFC 6266): saved, never shown in the page, under the words of the title.
     *
     * @param fallback of letters and digits alone, where the title has none
     */
    static String disposition(String title, String fallback, Format format) {
        String words = title.codePoints()
                .map(sign -> Character.isLetterOrDigit(sign) ? sign : ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip()
                .replaceAll("\\s+", "-");
        String name = shortened(words.isEmpty() ? fallback : words) + "." + format.ending();
        String plain = plain(name);
        return "attachment; filename=\"" + plain + "\""
                + (plain.equals(name) ? "" : "; filename*=UTF-8''" + escaped(name));
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST)).replaceAll("-+$", "");
    }

    /** For what does not read the other form: letters without their marks, and nothing that needs quoting. */
    private static String plain(String name) {
        String spelled = name.replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("Ä", "Ae")
                .replace("Ö", "Oe")
                .replace("Ü", "Ue")
                .replace("ß", "ss");
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9.-]", "_");
    }

    /** RFC 8187. */
    private static String escaped(String name) {
        StringBuilder escaped = new StringBuilder();
        for (byte each : name.getBytes(StandardCharsets.UTF_8)) {
            boolean bare = each >= '0' && each <= '9'
                    || each >= 'a' && each <= 'z'
                    || each >= 'A' && each <= 'Z'
                    || each == '.'
                    || each == '-'
                    || each == '_';
            escaped.append(bare ? String.valueOf((char) each) : "%%%02X".formatted(each & 0xff));
        }
        return escaped.toString();
    }
}
