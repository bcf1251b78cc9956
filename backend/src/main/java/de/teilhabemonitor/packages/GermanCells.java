package de.teilhabemonitor.packages;

import de.teilhabemonitor.packages.PackageSchema.Column;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Numbers, dates and yes or no as people write them in German, in any file: what can mean one thing only is read as that.
 * Where the separator of a file says that a German spreadsheet wrote it, its commas are decimal ones.
 */
final class GermanCells {

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30},[0-9]{1,30}");
    /** 1.234 may be a thousand or a little more than one; so may 1,234 where nothing says that it is German. */
    private static final Pattern THOUSANDS = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");

    static final Pattern COMMA_THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(,[0-9]{3})+");

    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})\\.([0-9]{1,2})\\.([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})[./]([0-9]{4})");
    private static final Pattern MOMENT = Pattern.compile(DAY.pattern() + ",? ([0-9]{1,2}):([0-9]{2})(?::00)?( Uhr)?");

    private GermanCells() {}

    static boolean hasDecimalComma(String cell) {
        return DECIMAL.matcher(cell).matches();
    }

    /** @param german whether the file says that its commas are decimal ones */
    static String plain(Column column, String cell, boolean german) {
        if (column.type().equals("number")) {
            boolean inDoubt = !german && COMMA_THOUSANDS.matcher(cell).matches();
            return hasDecimalComma(cell) && !inDoubt ? cell.replace(',', '.') : cell;
        }
        if (column.type().equals("boolean")) {
            return cell.equalsIgnoreCase("ja") ? "yes" : cell.equalsIgnoreCase("nein") ? "no" : cell;
        }
        String form = column.form() == null ? "" : column.form();
        return switch (form) {
            case "period" -> period(cell);
            case "local-time" -> moment(cell);
            default -> cell;
        };
    }

    private static String period(String cell) {
        Matcher day = DAY.matcher(cell);
        if (day.matches()) {
            return day(day);
        }
        Matcher month = MONTH.matcher(cell);
        return month.matches() ? "%s-%s".formatted(month.group(2), two(month.group(1))) : cell;
    }

    private static String moment(String cell) {
        Matcher moment = MOMENT.matcher(cell);
        return moment.matches() ? "%sT%s:%s".formatted(day(moment), two(moment.group(4)), moment.group(5)) : cell;
    }

    private static String day(Matcher found) {
        return "%s-%s-%s".formatted(found.group(3), two(found.group(2)), two(found.group(1)));
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
