package de.teilhabemonitor.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Why something may be declined, in the two languages of the site. There are no other reasons. */
public record ModerationRule(String code, Map<String, String> title) {

    public static final List<String> CODES =
            List.of("insulting", "unlawful", "personal-data", "advertising", "no-relation", "repeated", "unreadable");

    public static ModerationRule of(String code) {
        Map<String, String> title = new LinkedHashMap<>();
        for (String language : List.of("de", "en")) {
            title.put(
                    language,
                    ResourceBundle.getBundle("moderation", language.equals("en") ? Locale.ENGLISH : Locale.GERMAN)
                            .getString(code));
        }
        return new ModerationRule(code, title);
    }
}
