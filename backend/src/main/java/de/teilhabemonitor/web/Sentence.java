package de.teilhabemonitor.web;

import de.teilhabemonitor.time.Period;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A sentence of a bundle of words, with what it speaks of. {@code {0}} stands for a text as it is, {@code {0,day}} for a year,
 * month, day or local time in words, {@code {0,figure}} for a number as people write it, {@code {0,languages}} for codes of
 * languages, {@code {0,status}} for the status of a measure, and {@code {0,word}} for a code that has a word of its own ({@code word.draft} in {@code problems_*.properties}).
 */
public final class Sentence {

    private static final Pattern SPOKEN = Pattern.compile("\\{([0-9]),(day|figure|languages|status|word)}");
    private static final int OF_A_MONTH = 7;

    private Sentence() {}

    /** @param arguments as they are kept; what is of another form than the words expect stays as it is */
    public static String said(ResourceBundle words, String key, Locale language, Object... arguments) {
        String pattern = words.getString(key);
        Object[] spoken = arguments.clone();
        Matcher found = SPOKEN.matcher(pattern);
        while (found.find()) {
            int place = Integer.parseInt(found.group(1));
            if (place < spoken.length) {
                spoken[place] = spoken(found.group(2), String.valueOf(spoken[place]), language);
            }
        }
        return new MessageFormat(SPOKEN.matcher(pattern).replaceAll("{$1}"), language).format(spoken);
    }

    private static String spoken(String form, String text, Locale language) {
        try {
            return switch (form) {
                case "day" -> day(text, language);
                case "figure" -> figure(text, language);
                case "languages" -> languages(text, language);
                case "status" -> StatusWords.in(language.getLanguage()).of(text);
                default -> word(text, language);
            };
        } catch (DateTimeException | NumberFormatException otherForm) {
            return word(text, language);
        }
    }

    private static String day(String text, Locale language) {
        boolean german = language.getLanguage().equals("de");
        DateTimeFormatter day = DateTimeFormatter.ofPattern(german ? "d. MMMM uuuu" : "d MMMM uuuu", language);
        Period period = Period.parse(text).orElse(null);
        if (period != null) {
            LocalDate first = period.firstDay();
            return period.isDay()
                    ? day.format(first)
                    : text.length() == OF_A_MONTH
                            ? DateTimeFormatter.ofPattern("LLLL uuuu", language).format(first)
                            : text;
        }
        LocalDateTime moment = LocalDateTime.parse(text);
        String time = DateTimeFormatter.ofPattern(german ? "HH:mm 'Uhr'" : "HH:mm", language)
                .format(moment);
        return day.format(moment) + ", " + time;
    }

    /** With all its digits. */
    private static String figure(String text, Locale language) {
        BigDecimal number = new BigDecimal(text);
        int digits = Math.max(0, number.scale());
        NumberFormat format = NumberFormat.getInstance(language);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(number);
    }

    private static String languages(String codes, Locale language) {
        return Arrays.stream(codes.split(", "))
                .map(code -> Locale.forLanguageTag(code).getDisplayName(language) + " (" + code + ")")
                .collect(Collectors.joining(", "));
    }

    private static String word(String code, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle("problems", language);
        String key = "word." + code;
        return words.containsKey(key) ? words.getString(key) : code;
    }
}
