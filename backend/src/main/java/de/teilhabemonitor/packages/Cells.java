package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one cell as its column wants it, or says why it cannot. */
final class Cells {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final Pattern INTEGER = Pattern.compile("[0-9]{1,9}");
    static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s/]+(/[^\\s]*)?");

    /** What the words call the patterns of the schema that have no form of their own. */
    private static final Map<String, String> NO_SUCH_PATTERN = Map.of(
            "[A-Za-z0-9-]{1,64}", "no-code",
            "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "no-language",
            "P([0-9]+Y|[0-9]+M)", "no-duration",
            "[a-z0-9]{1,8}", "no-file-format",
            "[a-z0-9]{6,12}", "no-id",
            "[A-Za-z0-9-]{1,64}:[A-Za-z0-9-]{1,64}", "no-group");

    private Cells() {}

    /** A cell that cannot be read as its column wants it. */
    static final class Unreadable extends Exception {

        private final String key;
        private final List<String> arguments;

        Unreadable(String key, String... arguments) {
            super(key, null, false, false);
            this.key = key;
            this.arguments = List.of(arguments);
        }

        String key() {
            return key;
        }

        String[] arguments() {
            return arguments.toArray(new String[0]);
        }
    }

    /** @return a text, a number, a boolean, a list of texts, or null where the cell is empty and may be */
    static @Nullable Object read(Column column, String cell) throws Unreadable {
        if (cell.length() > column.maxLength()) {
            throw new Unreadable("too-long", Integer.toString(column.maxLength()));
        }
        if (cell.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == 0x7f)) {
            throw new Unreadable("control-character");
        }
        if (cell.isEmpty()) {
            if (column.required()) {
                throw new Unreadable("required");
            }
            return column.type().equals("list") ? List.of() : null;
        }
        return switch (column.type()) {
            case "integer" -> integer(column, cell);
            case "number" -> number(cell);
            case "boolean" -> yesOrNo(cell);
            case "list" -> list(column, cell);
            default -> text(column, cell);
        };
    }

    private static Integer integer(Column column, String cell) throws Unreadable {
        if (!INTEGER.matcher(cell).matches() || Long.parseLong(cell) < column.minimum()) {
            throw new Unreadable("no-integer", cell, Long.toString(column.minimum()));
        }
        return Integer.valueOf(cell);
    }

    private static BigDecimal number(String cell) throws Unreadable {
        if (!NUMBER.matcher(cell).matches()) {
            boolean thousands = GermanCells.COMMA_THOUSANDS.matcher(cell).matches();
            throw new Unreadable(thousands ? "thousands-with-comma" : "no-number", cell);
        }
        return new BigDecimal(cell);
    }

    private static Boolean yesOrNo(String cell) throws Unreadable {
        if (!cell.equals("yes") && !cell.equals("no")) {
            throw new Unreadable("no-boolean", cell);
        }
        return cell.equals("yes");
    }

    private static List<String> list(Column column, String cell) throws Unreadable {
        List<String> list = new ArrayList<>();
        for (String each : cell.split(";", -1)) {
            String item = each.strip();
            if (list.contains(item)) {
                throw new Unreadable("repeated-item", item);
            }
            if (item.isEmpty()) {
                throw new Unreadable("empty-item");
            }
            list.add(text(column, item));
        }
        return list;
    }

    private static String text(Column column, String cell) throws Unreadable {
        if (!column.allowed().isEmpty() && !column.allowed().contains(cell)) {
            throw new Unreadable("not-allowed", cell, String.join(", ", column.allowed()));
        }
        boolean fits =
                column.pattern() == null || column.pattern().matcher(cell).matches();
        String form = column.form() == null ? "" : column.form();
        if (form.equals("period") && (!fits || Period.parse(cell).isEmpty())) {
            throw new Unreadable("no-period", cell);
        }
        if (form.equals("time-zone") && !isZone(cell)) {
            throw new Unreadable("no-time-zone", cell);
        }
        if (form.equals("local-time") && (!fits || !isLocalTime(cell))) {
            throw new Unreadable("no-local-time", cell);
        }
        if (form.equals("url") && !isWebAddress(cell)) {
            throw new Unreadable("no-url", cell);
        }
        if (!fits) {
            throw notOfThePattern(column, cell);
        }
        if (form.equals("headline")) {
            oneCodePerDimension(cell);
        }
        return cell;
    }

    private static Unreadable notOfThePattern(Column column, String cell) {
        String pattern = String.valueOf(column.pattern());
        String key = column.form() == null ? NO_SUCH_PATTERN.get(pattern) : "no-" + column.form();
        return key == null ? new Unreadable("wrong-form", cell, pattern) : new Unreadable(key, cell);
    }

    private static void oneCodePerDimension(String headline) throws Unreadable {
        Set<String> dimensions = new HashSet<>();
        for (String code : headline.split(",", -1)) {
            String dimension = code.replaceFirst(":.*", "");
            if (!dimensions.add(dimension)) {
                throw new Unreadable("repeated-item", dimension);
            }
        }
    }

    /** Those of the IANA; neither what Java kept of System V nor what a library added. Calendars know no other. */
    private static boolean isZone(String cell) {
        try {
            return !cell.startsWith("SystemV/")
                    && !cell.startsWith("ical4j")
                    && ZoneId.getAvailableZoneIds().contains(ZoneId.of(cell).getId());
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isLocalTime(String cell) {
        try {
            LocalDateTime.parse(cell);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** What the contract takes (WebAddress): what comes by the form is exported, and has to come in again. */
    private static boolean isWebAddress(String cell) {
        return WEB_ADDRESS.matcher(cell).matches();
    }
}
