package de.teilhabemonitor.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How a workbook shows a number: as such, or as a date of some exactness. */
enum Format {
    NUMBER,
    PERCENT,
    YEAR,
    MONTH,
    DAY,
    MINUTE,
    TIME;

    /** A spreadsheet keeps and shows no more digits than these. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    /** 31 December 9999. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);
    /** 29 February 1900, which the first spreadsheets believed in. */
    private static final int NO_DAY = 60;

    private static final int OFFSET_OF_1904 = 1462;
    private static final int SECONDS = 86_400;

    /** @param code of the format, empty for those that are built in */
    static Format of(int id, String code) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16 -> DAY;
            case 17 -> MONTH;
            case 22 -> MINUTE;
            case 18, 19, 20, 21, 45, 46, 47 -> TIME;
            default -> code.isEmpty() ? NUMBER : of(code);
        };
    }

    private static Format of(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.", "")
                .replaceAll("\\[(?![hms]+\\])[^\\]]*\\]", "")
                .split(";", 2)[0]
                .toLowerCase(Locale.ROOT)
                .replace("general", "")
                .replace("standard", "");
        boolean day = bare.contains("d") || bare.contains("t") && bare.contains("j");
        boolean year = bare.contains("y") || bare.contains("j");
        boolean time = bare.contains("h") || bare.contains("s");
        if (time) {
            return day || year ? MINUTE : TIME;
        }
        if (day) {
            return DAY;
        }
        if (year) {
            return bare.contains("m") ? MONTH : YEAR;
        }
        return bare.contains("m") ? MONTH : bare.contains("%") ? PERCENT : NUMBER;
    }

    /** @throws UnreadableSheet where nobody can know which text was meant; names neither table nor line */
    String text(String raw, boolean since1904) throws UnreadableSheet {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            throw UnreadableSheet.because("no-cell", raw);
        }
        if (number.signum() != 0 && Math.abs((long) number.precision() - number.scale()) > 300) {
            throw UnreadableSheet.because("no-cell", raw);
        }
        return switch (this) {
            case NUMBER -> plain(number);
            case PERCENT -> throw UnreadableSheet.because("percent-cell", plain(number));
            case TIME -> throw UnreadableSheet.because("time-cell", raw);
            default -> date(number, raw, since1904);
        };
    }

    private static String plain(BigDecimal number) {
        BigDecimal exact = number.precision() > DIGITS.getPrecision() ? number.round(DIGITS) : number;
        return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }

    private String date(BigDecimal serial, String raw, boolean since1904) throws UnreadableSheet {
        BigDecimal days = since1904 ? serial.add(new BigDecimal(OFFSET_OF_1904)) : serial;
        int whole = days.signum() < 0 || days.compareTo(LAST_DAY) >= 0 ? 0 : days.intValue();
        if (whole < 1 || whole == NO_DAY) {
            throw UnreadableSheet.because("no-cell", raw);
        }
        long seconds = days.remainder(BigDecimal.ONE)
                .multiply(new BigDecimal(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDate begin = LocalDate.of(1899, 12, whole > NO_DAY ? 30 : 31);
        return written(begin.plusDays(whole).atStartOfDay().plusSeconds(seconds));
    }

    String written(LocalDateTime time) {
        return DateTimeFormatter.ofPattern(
                        switch (this) {
                            case YEAR -> "uuuu";
                            case MONTH -> "uuuu-MM";
                            case MINUTE -> "uuuu-MM-dd'T'HH:mm" + (time.getSecond() == 0 ? "" : ":ss");
                            default -> "uuuu-MM-dd";
                        },
                        Locale.ROOT)
                .format(time);
    }
}
