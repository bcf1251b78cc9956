package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The one form in which cells are written and compared: an export says the same of the same. */
final class Canonical {

    private Canonical() {}

    /** @param value as {@link Cells} reads it */
    static String text(Column column, @Nullable Object value) {
        String form = column.form() == null ? "" : column.form();
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return switch (form) {
            case "headline" -> headline((String) value);
            case "local-time" -> localTime((String) value);
            default -> value.toString().replace("\r\n", "\n").replace('\r', '\n');
        };
    }

    private static String headline(String cell) {
        List<String> codes = Forms.headline(cell);
        return codes == null ? "-" : String.join(",", codes);
    }

    private static String localTime(String cell) {
        LocalDateTime time = LocalDateTime.parse(cell);
        return DateTimeFormatter.ofPattern(
                        time.getSecond() == 0 ? "uuuu-MM-dd'T'HH:mm" : "uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT)
                .format(time);
    }
}
