package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a German spreadsheet makes of numbers and dates, where the separator of the file says that one wrote it. */
final class GermanCells {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30},[0-9]{1,30}");
    /** 1.234 may be a thousand or a little more than one. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[./]([0-9]{4})");

    private GermanCells() {}

    static boolean hasDecimalComma(String cell) {
        return DECIMAL.matcher(cell).matches();
    }

    static String plain(Column column, String cell) {
        if (column.type().equals("number") && hasDecimalComma(cell)) {
            return cell.replace(',', '.');
        }
        if ("period".equals(column.form())) {
            Matcher day = DAY.matcher(cell);
            if (day.matches()) {
                return "%s-%s-%s".formatted(day.group(3), two(day.group(2)), two(day.group(1)));
            }
            Matcher month = MONTH.matcher(cell);
            if (month.matches()) {
                return "%s-%s".formatted(month.group(2), two(month.group(1)));
            }
        }
        return cell;
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /** The key of the words that say why nobody can know what was meant; null: it is plain. */
    static @Nullable String doubt(Column column, String cell, boolean commasAround) {
        return column.type().equals("number")
                        && commasAround
                        && THOUSANDS.matcher(cell).matches()
                ? "ambiguous-number"
                : null;
    }
}
