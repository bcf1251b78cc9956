package de.teilhabemonitor.mail;

import io.quarkus.qute.Engine;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a template and values into a mail. The first line of a template is the subject. Values are one line each, whatever
 * they are, and so is each of a list: only where a template gives it a line of its own does what people type begin one, and
 * never a header, which are written apart from all of these.
 */
@ApplicationScoped
class Wording {

    static final int LONGEST_SUBJECT = 150;

    @Inject
    Engine engine;

    record Words(String subject, String text) {}

    Words of(String name, String language, Map<String, Object> values) {
        String written = language.equals("en") ? "en" : "de";
        Template template = engine.getTemplate("mail/" + name + "_" + written + ".txt");
        if (template == null) {
            throw new IllegalStateException("there are no words for mails of the kind " + name);
        }
        String[] parts = template.data(inOneLine(values)).render().split("\n", 2);
        String subject = oneLine(parts[0]);
        return new Words(
                subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT - 1) + "…",
                parts[1].strip() + "\n");
    }

    private static Map<String, Object> inOneLine(Map<String, Object> values) {
        Map<String, Object> lines = new HashMap<>();
        values.forEach((name, value) -> lines.put(name, inOneLine(value)));
        return lines;
    }

    @SuppressWarnings("unchecked")
    private static Object inOneLine(Object value) {
        if (value instanceof String text) {
            return oneLine(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Wording::inOneLine).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return inOneLine((Map<String, Object>) map);
        }
        return value;
    }

    /** Line breaks of all kinds, control characters and what turns the direction of writing become spaces. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]+", " ")
                .strip();
    }
}
