package de.teilhabemonitor.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Problem details (RFC 9457), in the language that the sender reads. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);

    /** @param name query key, header or JSON pointer */
    public record Violation(String name, String reason) {}

    public static Problem of(Refused refused, @Nullable String acceptLanguage, String path) {
        ResourceBundle words = ResourceBundle.getBundle("problems", preferred(acceptLanguage));
        String key = refused.reason().key();
        List<Violation> violations = refused.violations().stream()
                .map(violation -> new Violation(
                        violation.name(),
                        Sentence.said(
                                words,
                                violation.key(),
                                words.getLocale(),
                                violation.arguments().toArray())))
                .toList();
        return new Problem(
                "urn:teilhabemonitor:problem:" + key,
                words.getString(key),
                refused.reason().status(),
                words.getString(key + ".detail"),
                path,
                violations.isEmpty() ? null : violations);
    }

    /** The title and all that is wrong, in one line. */
    public static String inWords(Refused refused, @Nullable String acceptLanguage) {
        Problem problem = of(refused, acceptLanguage, "");
        List<Violation> violations = problem.violations == null ? List.of() : problem.violations;
        return violations.isEmpty()
                ? problem.title
                : violations.stream().map(Violation::reason).distinct().collect(Collectors.joining(" "));
    }

    /** German, unless the header ranks English before it; a header that cannot be read counts as none. */
    public static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return Locale.GERMAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return found == null ? Locale.GERMAN : found;
        } catch (IllegalArgumentException e) {
            return Locale.GERMAN;
        }
    }
}
